"""`idiolect spelling`: the spelling process, started by the window."""

import argparse
import sys

from app.cli.arguments import Subparsers
from app.cli.output import Output
from app.home import Home


def add_to(commands: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    """Add the command to the command line; it is for programs, so help does not list it."""
    parser = commands.add_parser("spelling", parents=[everywhere])
    parser.set_defaults(command=run)


def run(_options: argparse.Namespace, home: Home, _output: Output) -> None:
    """Answer questions on standard input until the parent is done."""
    from app.spelling.server import serve

    def write(line: bytes) -> None:
        sys.stdout.buffer.write(line)
        sys.stdout.buffer.flush()

    serve(home, sys.stdin.buffer, write)
