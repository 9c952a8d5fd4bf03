"""`idiolect rewrite-clipboard`: what a shortcut of the desktop's own may run."""

import argparse

from app.cli.arguments import Subparsers
from app.cli.output import Output
from app.errors import AppError
from app.home import Home


class NotOpenError(AppError):
    """No window is open that could rewrite the clipboard."""


def add_to(commands: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "rewrite-clipboard",
        parents=[everywhere],
        help="have the open window rewrite the clipboard",
    )
    parser.set_defaults(command=run)


def run(_options: argparse.Namespace, home: Home, output: Output) -> None:
    """Ask the open window; it does the work and tells of it.

    Raises:
        NotOpenError: there is none, or it does not answer.
    """
    # Imported here, since the other commands must work, and start fast, without Qt.
    from app.ui.single_copy import Word, ask, is_open

    if not is_open(home.root):
        raise NotOpenError(f"Idiolect is not open with the data in {home.root}. Open it first.")
    if not ask(home.root, Word.REWRITE_CLIPBOARD):
        raise NotOpenError("Idiolect is open but does not answer. Try again in a moment.")
    output.result({"asked": True}, "The open window rewrites the clipboard.")
