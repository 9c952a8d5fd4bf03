"""How soon, and how surely, discovery finds a person's heads.

`python -m benchmarks.discovery --corpus DIR [--json] [--seconds N] [--authors a,b]`

For each author, as many examples as the time allows are measured with every head. All estimators
are computed from those same effects. Successive halving is then replayed on them at several
budgets, each masked row and each prefix at the price that it had, and compared with what all heads,
measured on the same examples, say.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.cli.arguments import add_model, chosen_model
from app.cli.placement_arguments import add_placement, placement_overrides
from benchmarks.corpus import AuthorTexts, CorpusError, read_authors
from benchmarks.loaded_model import loaded_model
from benchmarks.replay import Measured, exhaustive, halved, measure
from engine.discovery.assessment import assess, chosen_among
from engine.discovery.estimators import ESTIMATORS, NEEDS_BARE_EFFECTS
from engine.discovery.reliability import strongest
from engine.errors import EngineError, NotEnoughWritingError
from engine.heads import Head
from engine.llama.steerable import SteerableModel

SECONDS = 480.0
"""What a person is asked to wait for the full answer."""

BUDGET_SHARES = (0.125, 0.25, 0.5, 1.0)


@dataclass(frozen=True, slots=True)
class DiscoveryRun:
    """What discovery found within a budget.

    Attributes:
        author: whose heads.
        group: the author's group.
        estimator: how heads were scored.
        method: "exhaustive" or "halving".
        budget: seconds that it could have taken.
        seconds: seconds that it took.
        examples: held-back stretches measured.
        rows: masked target rows evaluated.
        split_half: rank correlation of the two halves' scores; None for a single sample.
        stability: overlap of the chosen heads with those that resampled writing would have chosen.
        confidence: what a person would be told.
        overlap_exhaustive: part of the chosen heads that all heads, measured on the same examples,
            would have chosen, too.
        overlap_longest: the same for all examples that were measured of this author.
    """

    author: str
    group: str
    estimator: str
    method: str
    budget: float
    seconds: float
    examples: int
    rows: int
    split_half: float | None
    stability: float | None
    confidence: str
    overlap_exhaustive: float
    overlap_longest: float


def runs(
    author: AuthorTexts,
    heads: Sequence[Head],
    measured: Sequence[Measured],
    estimators: Sequence[str],
    seconds: float,
) -> Iterator[DiscoveryRun]:
    """Yield what every estimator finds within each budget, with and without halving.

    Args:
        author: whose heads.
        heads: of the model.
        measured: examples measured with every head.
        estimators: names in `ESTIMATORS`.
        seconds: the largest budget; the others are parts of it.
    """
    for estimator in estimators:
        for budget in (share * seconds for share in BUDGET_SHARES):
            seen = {
                "exhaustive": exhaustive(measured, budget),
                "halving": halved(measured, budget, estimator),
            }
            for method, some in seen.items():
                figures = _figures(heads, measured, some, estimator)
                yield DiscoveryRun(author.name, author.group, estimator, method, budget, **figures)


def _figures(
    heads: Sequence[Head], measured: Sequence[Measured], seen: Sequence[Measured], estimator: str
) -> dict[str, Any]:
    """Return what the examples seen say, and how that agrees with all heads on all examples."""
    spent = sum(each.seconds(int(each.effects.measured.sum())) for each in seen)
    found = assess(heads, [each.effects for each in seen], estimator, spent)
    chosen = {(each.layer, each.head) for each in found.scores[: chosen_among(len(heads))]}

    def overlap(examples: Sequence[Measured]) -> float:
        scores = ESTIMATORS[estimator]([each.effects for each in examples])
        best = {tuple(heads[index]) for index in strongest(scores, len(chosen))}
        return len(chosen & best) / len(chosen)

    return {
        "seconds": found.seconds,
        "examples": found.n_examples,
        "rows": found.n_rows,
        "split_half": found.split_half,
        "stability": found.stability,
        "confidence": found.confidence.value,
        "overlap_exhaustive": overlap(measured[: len(seen)]),
        "overlap_longest": overlap(measured),
    }


def run_all(
    steerable: SteerableModel,
    authors: Sequence[AuthorTexts],
    estimators: Sequence[str],
    seconds: float,
) -> Iterator[DiscoveryRun]:
    """Yield the runs of all authors; one with too little writing is named and left out."""
    with_bare = not NEEDS_BARE_EFFECTS.isdisjoint(estimators)
    for author in authors:
        try:
            measured = measure(steerable, author, seconds, with_bare=with_bare)
        except NotEnoughWritingError as error:
            print(f"{author.name} is left out: {error}", file=sys.stderr)
            continue
        yield from runs(author, steerable.layout.heads, measured, estimators, seconds)


def in_words(run: DiscoveryRun) -> str:
    """Return a run as a line of a table."""
    repeats = "    -" if run.split_half is None else f"{run.split_half:5.2f}"
    return (
        f"{run.author:20} {run.estimator:26} {run.method:10} {run.seconds:6.0f} s "
        f"{run.examples:4} examples {run.rows:7} rows  split-half {repeats}  overlap "
        f"{run.overlap_exhaustive:4.0%}, with the longest {run.overlap_longest:4.0%}"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and return the exit code."""
    given = _options().parse_args(arguments)
    try:
        authors = _wanted(read_authors(given.corpus), given.authors)
        overrides = placement_overrides(given)
        with loaded_model(
            chosen_model(given.model), precise=True, overrides=overrides
        ) as steerable:
            found = []
            for run in run_all(steerable, authors, given.estimators, given.seconds):
                found.append(run)
                if not given.json:
                    print(in_words(run), flush=True)
    except (CorpusError, EngineError) as error:
        print(error, file=sys.stderr)
        return 1
    if given.json:
        print(json.dumps({"runs": [asdict(run) for run in found]}))
    return 0


def _options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--corpus", type=Path, required=True, metavar="DIR")
    options.add_argument("--json", action="store_true", help="print one JSON object")
    options.add_argument(
        "--seconds", type=float, default=SECONDS, help="an author; 480 unless told"
    )
    options.add_argument("--authors", type=_names, metavar="a,b", help="only these")
    options.add_argument(
        "--estimators",
        type=_estimators,
        default=[name for name in ESTIMATORS if name not in NEEDS_BARE_EFFECTS],
        metavar="a,b",
        help=f"some of {', '.join(ESTIMATORS)}; unless told, all that need one context only",
    )
    add_model(options)
    add_placement(options)
    return options


def _names(argument: str) -> list[str]:
    return [name for name in argument.split(",") if name]


def _estimators(argument: str) -> list[str]:
    names = _names(argument)
    if unknown := [name for name in names if name not in ESTIMATORS]:
        raise argparse.ArgumentTypeError(f"{unknown[0]} is none of {', '.join(ESTIMATORS)}")
    return names


def _wanted(authors: Sequence[AuthorTexts], names: Sequence[str] | None) -> list[AuthorTexts]:
    if names is None:
        return list(authors)
    known = {author.name: author for author in authors}
    if unknown := [name for name in names if name not in known]:
        raise CorpusError(f"Nobody is called {unknown[0]}. There are {', '.join(known)}.")
    return [known[name] for name in names]


if __name__ == "__main__":
    sys.exit(main())
