"""Arguments of the benchmarks that write drafts, and how they are read."""

import argparse
from pathlib import Path

from app.cli.arguments import add_model
from benchmarks.voice.methods import OURS
from benchmarks.voice.recipes import Recipe

_MINUTES = 60.0
_STRENGTH = 50.0


def add_common(options: argparse.ArgumentParser, out: Path) -> None:
    """Add what all of them take.

    Args:
        options: the parser.
        out: folder of the results, unless another one is given.
    """
    add = options.add_argument
    add_model(options)
    add("--minutes", type=float, default=_MINUTES, metavar="M", help="time budget")
    add("--ours", type=recipe, default=OURS, metavar="RECIPE", help=f"instead of {OURS}")
    add("--out", type=Path, default=out, metavar="DIR", help=f"raw results; {out} by default")
    add("--at", type=float, default=_STRENGTH, metavar="S", help="strength that is compared")
    add("--summary-only", action="store_true", help="measure nothing")
    add("--json", action="store_true", help="print one JSON object")


def words(text: str) -> list[str]:
    """Return the parts between commas."""
    return [word.strip() for word in text.split(",") if word.strip()]


def recipe(text: str) -> Recipe:
    """Return a recipe.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    try:
        return Recipe.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def recipes(text: str) -> list[Recipe]:
    """Return the recipes between commas.

    Raises:
        argparse.ArgumentTypeError: one of them is none.
    """
    return [recipe(word) for word in words(text)]


def strengths(text: str) -> tuple[float, ...]:
    """Return the numbers between commas."""
    return tuple(float(word) for word in words(text))
