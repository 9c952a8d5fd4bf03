"""Whether one strength disturbs everybody alike.

`python -m benchmarks.voice.disturbance --out DIR` reads the raw results of `benchmarks.voice`. A
strength scaled by the mean divergence of full and generic pass would be worth having if writers
differed in it, and those whose predictions are disturbed more gained less from more strength. This
tells both.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import mean

import numpy as np

from benchmarks.voice.records import DraftFigures, RecordFile, RecordsError

_FEWEST_AUTHORS = 3


@dataclass(frozen=True, slots=True)
class Disturbance:
    """How much a method's contrast moves predictions, and what doubling its strength brings.

    Attributes:
        method: its name.
        weaker: the lower of two strengths.
        stronger: the higher one.
        n_authors: writers with drafts at both.
        divergence: mean over writers of KL(full || generic) at the weaker one, nats a token.
        spread: its standard deviation between writers, nats a token.
        correlation: over writers, of the divergence with the voice match at the stronger strength
            less that at the weaker one; scaling would need it well below 0.
    """

    method: str
    weaker: float
    stronger: float
    n_authors: int
    divergence: float
    spread: float
    correlation: float


def disturbances(
    drafts: Sequence[DraftFigures], weaker: float, stronger: float
) -> list[Disturbance]:
    """Return a line for every method with three writers or more at both strengths, by name."""
    divergences = _by_author(drafts, "mean_divergence")
    matches = _by_author(drafts, "voice_match")
    found = []
    for method in sorted({name for name, _ in divergences}):
        before, after = (method, weaker), (method, stronger)
        authors = sorted(divergences[before].keys() & divergences[after].keys())
        if len(authors) < _FEWEST_AUTHORS:
            continue
        moved = np.array([divergences[before][author] for author in authors])
        gains = np.array([matches[after][name] - matches[before][name] for name in authors])
        found.append(
            Disturbance(
                method,
                weaker,
                stronger,
                len(authors),
                float(moved.mean()),
                float(moved.std(ddof=1)),
                float(np.corrcoef(moved, gains)[0, 1]),
            )
        )
    return found


def _by_author(
    drafts: Sequence[DraftFigures], figure: str
) -> Mapping[tuple[str, float], Mapping[str, float]]:
    """Return the mean of a figure by method and strength, and then by author."""
    values: defaultdict[tuple[str, float], defaultdict[str, list[float]]]
    values = defaultdict(lambda: defaultdict(list))
    for draft in drafts:
        value = draft.values.get(figure)
        if value is not None:
            values[draft.method, draft.strength][draft.author].append(value)
    means = {
        key: {author: mean(of_author) for author, of_author in by_author.items()}
        for key, by_author in values.items()
    }
    return defaultdict(dict, means)


def main() -> int:
    """Print a line for every method, and return the exit code."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--out", type=Path, required=True, metavar="DIR", help="raw results")
    options.add_argument("--strengths", type=float, nargs=2, default=(50.0, 100.0), metavar="S")
    options.add_argument("--json", action="store_true", help="print one JSON object")
    given = options.parse_args()
    try:
        found = disturbances(RecordFile(given.out).read().drafts, *given.strengths)
    except RecordsError as error:
        print(error, file=sys.stderr)
        return 1
    if given.json:
        print(json.dumps({"methods": [asdict(each) for each in found]}))
        return 0
    print("method                                divergence  spread  correlation")
    for each in found:
        print(
            f"{each.method:36}  {each.divergence:10.2f}  {each.spread:6.2f}  "
            f"{each.correlation:+11.2f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
