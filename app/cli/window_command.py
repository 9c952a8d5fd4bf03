"""`idiolect window`, or `idiolect` alone: open the window."""

import argparse
import sys

from app.cli.arguments import Subparsers, add_model
from app.cli.output import Output
from app.cli.placement_arguments import add_placement, placement_overrides
from app.home import Home
from engine.llama.overrides import NO_OVERRIDES


def add_to(commands: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "window",
        parents=[everywhere],
        help="open the window (default)",
        description="Open the window. A model and its place named here hold for this time, and "
        "leave the settings as they are.",
    )
    add_model(parser)
    add_placement(parser)
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, home: Home, _output: Output) -> None:
    """Show the window until it is closed; ends the process if Qt reports a failure."""
    # Imported here, since the other commands must work, and start fast, without Qt.
    from app.ui.application import run_window

    # Without a command there are no options of one.
    is_asked = "model" in options
    model = options.model if is_asked else None
    overrides = placement_overrides(options) if is_asked else NO_OVERRIDES
    if code := run_window(home, model, overrides):
        sys.exit(code)
