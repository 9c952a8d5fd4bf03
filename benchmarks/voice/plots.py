"""Pictures and a table of a run: `python -m benchmarks.voice.plots OUT --to docs/results/`.

Needs matplotlib, which the `bench` extra brings.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from benchmarks.voice.records import RecordFile, RecordsError
from benchmarks.voice.summary import IntervalEntry, Summary, summarise
from benchmarks.voice.table import as_markdown
from benchmarks.voice.writer import FIGURES

_STRENGTH = 50.0
_ZERO = "samples"
"""The method that every steered one is at strength 0."""


@dataclass(frozen=True, slots=True)
class Point:
    """One method at one strength."""

    strength: float
    voice_match: IntervalEntry
    copy_run: IntervalEntry


def points_by_method(summary: Summary) -> dict[str, list[Point]]:
    """Return every steered method's points by strength, beginning with samples only at 0."""
    found: dict[str, list[Point]] = {}
    for name, figures in summary["methods"].items():
        method, at, strength = name.rpartition("@")
        if at:
            point = Point(float(strength), figures["voice_match"], figures["copy_run"])
            found.setdefault(method, []).append(point)
    zero = summary["methods"].get(_ZERO)
    start = [Point(0.0, zero["voice_match"], zero["copy_run"])] if zero else []
    return {
        method: start + sorted(points, key=lambda point: point.strength)
        for method, points in found.items()
    }


def draw(summary: Summary, folder: Path) -> None:
    """Write voice match against strength, and against copying, as SVG files in a folder."""
    points = points_by_method(summary)
    # Without salt and date fixed, every drawing of the same figures would be another file.
    with mpl.rc_context({"svg.hashsalt": "idiolect", "svg.fonttype": "none"}):
        for name, title, add in (
            ("voice-by-strength", "strength", _by_strength),
            ("voice-by-copying", "longest run of words shared with a sample", _by_copying),
        ):
            figure = Figure(figsize=(8, 5), layout="constrained")
            axes = figure.subplots()
            for method, own in points.items():
                add(axes, method, own)
            axes.set(xlabel=title, ylabel="voice match, nats a character")
            axes.grid(visible=True, alpha=0.3)
            figure.legend(loc="outside right upper", frameon=False)
            figure.savefig(folder / f"{name}.svg", metadata={"Date": None})


def _by_strength(axes: Axes, method: str, points: Sequence[Point]) -> None:
    axes.errorbar(
        [point.strength for point in points],
        [point.voice_match["mean"] for point in points],
        yerr=_spread([point.voice_match for point in points]),
        label=method,
        marker="o",
        capsize=2,
    )


def _by_copying(axes: Axes, method: str, points: Sequence[Point]) -> None:
    axes.errorbar(
        [point.copy_run["mean"] for point in points],
        [point.voice_match["mean"] for point in points],
        xerr=_spread([point.copy_run for point in points]),
        yerr=_spread([point.voice_match for point in points]),
        label=method,
        marker="o",
        capsize=2,
        alpha=0.7,
    )


def _spread(entries: Sequence[IntervalEntry]) -> tuple[list[float], list[float]]:
    """Return how far the intervals reach below and above their means."""
    below = [entry["mean"] - entry["low"] for entry in entries]
    above = [entry["high"] - entry["mean"] for entry in entries]
    return below, above


def main() -> int:
    """Draw what a folder of raw results holds, and return the exit code."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("results", type=Path, help="folder of raw results")
    options.add_argument("--to", type=Path, required=True, metavar="DIR")
    options.add_argument("--at", type=float, default=_STRENGTH, metavar="S")
    given = options.parse_args()
    try:
        drafts = RecordFile(given.results).read().drafts
    except RecordsError as error:
        print(error, file=sys.stderr)
        return 1
    summary = summarise(drafts, FIGURES, strength=given.at)
    given.to.mkdir(parents=True, exist_ok=True)
    draw(summary, given.to)
    (given.to / "voice.md").write_text(as_markdown(summary, FIGURES) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
