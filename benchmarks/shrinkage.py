"""Whether weighing one person's evidence with the atlas tells more than either alone.

`python -m benchmarks.shrinkage --effects DIR` reads effects made by benchmarks.effects. Each
writer's first stretches stand for what a new profile knows, those after them for the truth, and the
other writers for the atlas. What is told is how well the ranking of heads agrees with the truth
(Spearman's rank correlation, mean over writers). No model is loaded.
"""

import argparse
import json
import sys
from pathlib import Path
from statistics import mean
from typing import TypedDict

import numpy as np

from app.cli.arguments import add_model, chosen_model
from benchmarks.effect_files import EffectFileError, measured_authors
from benchmarks.shared_evidence import EvidenceFolder
from engine.discovery.estimators import ESTIMATORS
from engine.discovery.reliability import spearman
from engine.discovery.run import DEFAULT_ESTIMATOR
from engine.errors import EngineError
from engine.llama.steerable import SteerableModel
from engine.writing import Kind

_MOST_KNOWN = 4
_FEWEST_LEFT = 2
"""Stretches that must be left to be the truth."""


class Line(TypedDict):
    """How well rankings agree with the truth, after so many stretches.

    Attributes:
        known: stretches that are known of a writer.
        n_writers: with stretches enough.
        own: the writer's own scores alone.
        atlas: the other writers' alone.
        weighed: both (`engine.discovery.atlas.shrunk`).
    """

    known: int
    n_writers: int
    own: float
    atlas: float
    weighed: float


def agreement(folder: EvidenceFolder, writers: list[str], known: int, estimator: str) -> Line:
    """Return how well each ranking agrees with that of the stretches after the known ones.

    Args:
        folder: of effects.
        writers: all of them, each in turn against the others.
        known: stretches that are known of a writer.
        estimator: name of the estimator of head scores.

    Raises:
        EffectFileError: effects are missing or damaged, or no writer has stretches enough.
    """
    estimate = ESTIMATORS[estimator]
    found: dict[str, list[float]] = {"own": [], "atlas": [], "weighed": []}
    for writer in writers:
        examples = folder.examples(writer)
        if len(examples) < known + _FEWEST_LEFT:
            continue
        truth = estimate(examples[known:])
        others = [name for name in writers if name != writer]
        part = folder.part(tuple(Kind), others, estimator)
        by_place = {(each.layer, each.head): each.mean for each in part.heads}
        rankings = {
            "own": estimate(examples[:known]),
            "atlas": [by_place[head] for head in folder.layout.heads],
            "weighed": folder.shared_scores(writer, estimator, known),
        }
        for name, ranking in rankings.items():
            found[name].append(spearman(np.asarray(ranking), truth))
    if not found["own"]:
        raise EffectFileError(f"No writer has {known + _FEWEST_LEFT} stretches.")
    return Line(
        known=known,
        n_writers=len(found["own"]),
        own=mean(found["own"]),
        atlas=mean(found["atlas"]),
        weighed=mean(found["weighed"]),
    )


def main() -> int:
    """Print a line for each number of stretches known, and return the exit code."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--effects", type=Path, required=True, metavar="DIR")
    options.add_argument("--estimator", choices=sorted(ESTIMATORS), default=DEFAULT_ESTIMATOR)
    options.add_argument("--json", action="store_true", help="print one JSON object")
    add_model(options)
    given = options.parse_args()
    try:
        with SteerableModel(chosen_model(given.model)) as steerable:
            folder = EvidenceFolder(given.effects, steerable.layout)
        writers = measured_authors(given.effects)
        lines = [
            agreement(folder, writers, known, given.estimator)
            for known in range(1, _MOST_KNOWN + 1)
        ]
    except (EffectFileError, EngineError) as error:
        print(error, file=sys.stderr)
        return 1
    if given.json:
        print(json.dumps({"lines": lines}))
        return 0
    print("stretches known  writers    own  atlas  weighed")
    for line in lines:
        print(
            f"{line['known']:15}  {line['n_writers']:7}  {line['own']:+.2f}  {line['atlas']:+.2f}"
            f"  {line['weighed']:+7.2f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
