"""What successive halving saves, and what it misses, in discoveries longer than one can wait for.

`python -m benchmarks.halving --effects DIR` reads effects made by benchmarks.effects, every head on
every stretch, and takes stretches of many writers for those of one. Discovery with halving is
replayed on several random orders of them, and its strongest heads are compared with those that all
heads, measured on the same stretches, say. No model computes anything.
"""

import argparse
import json
import math
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import mean
from typing import TypedDict

from app.cli.arguments import add_model, chosen_model
from benchmarks.effect_files import EffectFileError, effect_file, measured_authors, read_effects
from benchmarks.replay import Measured, halved
from engine.discovery.assessment import chosen_among
from engine.discovery.effects import ExampleEffects
from engine.discovery.estimators import ESTIMATORS
from engine.discovery.reliability import strongest
from engine.discovery.run import DEFAULT_ESTIMATOR
from engine.errors import EngineError
from engine.llama.steerable import SteerableModel

_LENGTHS = (8, 16, 32, 64)
_ORDERS = 8


class Line(TypedDict):
    """What halving did in discoveries of one length.

    Attributes:
        stretches: measured.
        rows_exhaustive: masked target rows with all heads, mean over orders.
        rows: with halving, likewise.
        overlap: part of the strongest heads that are the same, mean over orders.
        least_overlap: of any order.
    """

    stretches: int
    rows_exhaustive: float
    rows: float
    overlap: float
    least_overlap: float


def replayed(stretches: Sequence[ExampleEffects], length: int, estimator: str) -> Line:
    """Return what halving does with the first `length` of the stretches, in several orders.

    Args:
        stretches: every head on each.
        length: at most as many as there are.
        estimator: name of the estimator of head scores.
    """
    rows, rows_exhaustive, overlaps = [], [], []
    for number in range(_ORDERS):
        order = random.Random(number).sample(stretches, length)  # noqa: S311 - the same every time
        seen = halved([Measured(each, 0.0, 0.0) for each in order], math.inf, estimator)
        kept = [each.effects for each in seen]
        rows.append(sum(each.n_rows for each in kept))
        rows_exhaustive.append(sum(each.n_rows for each in order))
        found, wanted = _strongest(kept, estimator), _strongest(order, estimator)
        overlaps.append(len(found & wanted) / len(wanted))
    return Line(
        stretches=length,
        rows_exhaustive=mean(rows_exhaustive),
        rows=mean(rows),
        overlap=mean(overlaps),
        least_overlap=min(overlaps),
    )


def _strongest(stretches: Sequence[ExampleEffects], estimator: str) -> set[int]:
    scores = ESTIMATORS[estimator](stretches)
    return set(strongest(scores, chosen_among(len(scores))))


def main() -> int:
    """Print a line for each length, and return the exit code."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--effects", type=Path, required=True, metavar="DIR")
    options.add_argument("--estimator", choices=sorted(ESTIMATORS), default=DEFAULT_ESTIMATOR)
    options.add_argument("--json", action="store_true", help="print one JSON object")
    add_model(options)
    given = options.parse_args()
    try:
        with SteerableModel(chosen_model(given.model)) as steerable:
            n_heads = len(steerable.layout.heads)
        stretches = [
            stretch
            for writer in measured_authors(given.effects)
            for stretch in read_effects(effect_file(given.effects, writer), n_heads)
        ]
    except (EffectFileError, EngineError) as error:
        print(error, file=sys.stderr)
        return 1
    lengths = [length for length in _LENGTHS if length <= len(stretches)]
    lines = [replayed(stretches, length, given.estimator) for length in lengths]
    if given.json:
        print(json.dumps({"estimator": given.estimator, "lines": lines}))
        return 0
    print("stretches  rows with all heads  with halving  overlap  least")
    for line in lines:
        print(
            f"{line['stretches']:9}  {line['rows_exhaustive']:19,.0f}  {line['rows']:12,.0f}  "
            f"{line['overlap']:7.2f}  {line['least_overlap']:5.2f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
