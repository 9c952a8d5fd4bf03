"""Arguments that several commands share."""

import argparse
from pathlib import Path
from typing import TypeAlias

from app.home import embedded_model

Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def text(argument: str) -> str:
    """Return an argument that will be stored or shown; to be used as argparse's `type`.

    Raises:
        argparse.ArgumentTypeError: it holds bytes that are no text in the system's encoding.
    """
    if any("\ud800" <= character <= "\udfff" for character in argument):
        raise argparse.ArgumentTypeError(
            "holds bytes that are not text in this terminal's encoding"
        )
    return argument


def add_profile(parser: argparse.ArgumentParser) -> None:
    """Add `--profile`."""
    parser.add_argument("--profile", required=True, type=text, metavar="NAME", help="whose writing")


def add_model(parser: argparse.ArgumentParser) -> None:
    """Add `--model`."""
    parser.add_argument(
        "--model",
        type=Path,
        metavar="PATH",
        help="a GGUF file instead of the model that comes along",
    )


def chosen_model(path: Path | None) -> Path:
    """Return the model to use, absolute.

    Raises:
        EmbeddedModelMissingError: none was named, and the embedded one is not installed.
    """
    return embedded_model() if path is None else path.absolute()
