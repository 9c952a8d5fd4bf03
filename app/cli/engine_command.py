"""`idiolect engine`: the engine process, started by the window."""

import argparse
import sys

from app.cli.arguments import Subparsers
from app.cli.output import Output
from app.home import Home, atlases


def add_to(commands: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    """Add the command to the command line; it is for programs, so help does not list it."""
    parser = commands.add_parser("engine", parents=[everywhere])
    parser.set_defaults(command=run)


def run(_options: argparse.Namespace, home: Home, _output: Output) -> None:
    """Serve jobs on standard input and output until the parent is done."""
    from engine.process.server import main

    if code := main(home.cache, atlases()):
        sys.exit(code)
