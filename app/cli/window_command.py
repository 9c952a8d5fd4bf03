"""`idiolect window`, or `idiolect` alone: open the window."""

import argparse
import sys

from app.cli.arguments import Subparsers
from app.cli.output import Output
from app.home import Home


def add_to(commands: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("window", parents=[everywhere], help="open the window (default)")
    parser.set_defaults(command=run)


def run(_options: argparse.Namespace, home: Home, _output: Output) -> None:
    """Show the window until it is closed; ends the process if Qt reports a failure."""
    # Imported here, since the other commands must work, and start fast, without Qt.
    from app.ui.application import run_window

    if code := run_window(home):
        sys.exit(code)
