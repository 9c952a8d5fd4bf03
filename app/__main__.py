"""Starts Idiolect: `idiolect`, or `python -m app`."""

import sys

from app.cli.main import run


def main() -> int:
    """Run the command line with this process's arguments; return the exit code."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
