"""`idiolect profiles`: whose writing is in the library."""

import argparse

from app.cli.arguments import Subparsers
from app.cli.output import Output
from app.home import Home
from app.library.library import Library
from app.library.records import ProfileSummary


def add_to(commands: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("profiles", parents=[everywhere], help="list the profiles")
    parser.set_defaults(command=run)


def run(_options: argparse.Namespace, home: Home, output: Output) -> None:
    """Print every profile with the size of its writing.

    Raises:
        LibraryError: the library cannot be opened.
    """
    with Library.open(home.database) as library:
        summaries = library.profiles.summaries()
    lines = [_line(summary) for summary in summaries]
    none = "No profiles yet. Import some writing: idiolect import PATH --profile NAME"
    output.result({"profiles": [_data(each) for each in summaries]}, "\n".join(lines) or none)


def _data(summary: ProfileSummary) -> dict[str, object]:
    return {
        "name": summary.profile.name,
        "samples": summary.n_samples,
        "words": summary.n_words,
        "discovered_with": list(summary.discovered_with),
        "created_at": summary.profile.created_at,
    }


def _line(summary: ProfileSummary) -> str:
    known = ", ".join(summary.discovered_with)
    heads = f"heads known for {known}" if known else "heads not found yet"
    return f"{summary.profile.name}: {summary.n_samples} samples, {summary.n_words} words; {heads}"
