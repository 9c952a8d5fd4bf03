"""What the raw results come to: a table of methods, and paired differences from ours."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from statistics import mean
from typing import TypedDict

from benchmarks.voice.bootstrap import Interval, interval
from benchmarks.voice.records import DraftFigures

OURS = "ours"

Unit = tuple[str, int]
"""An author and the number of a request."""

Figures = Mapping[str, Mapping[Unit, float]]
"""Each figure's value of each unit, by the figure's name."""


class IntervalEntry(TypedDict):
    """An `Interval` as it stands in a summary."""

    mean: float
    low: float
    high: float


class Summary(TypedDict):
    """What a run found.

    Attributes:
        strength: that a steered method's name alone stands for.
        n_authors: authors with any draft.
        n_drafts: drafts, each draw of a control counted.
        methods: each figure of each method: mean over authors of each author's mean. "NAME@S" is a
            method at strength S, "NAME" alone at `strength`.
        paired: "ours-NAME": the first figure of ours at `strength` less that of NAME, over the
            requests that both wrote.
        paired_figures: the same of every other figure, by its name.
    """

    strength: float
    n_authors: int
    n_drafts: int
    methods: dict[str, dict[str, IntervalEntry]]
    paired: dict[str, IntervalEntry]
    paired_figures: dict[str, dict[str, IntervalEntry]]


def summarise(
    drafts: Sequence[DraftFigures], figures: Sequence[str], *, strength: float
) -> Summary:
    """Return methods and paired differences, with intervals as `bootstrap.interval`.

    Args:
        drafts: raw results.
        figures: names of those to report, the most important first.
        strength: that a steered method's name alone stands for.
    """
    by_method = _by_method(drafts, figures, strength)
    paired = {figure: _paired(by_method, figure, strength) for figure in figures}
    return Summary(
        strength=strength,
        n_authors=len({draft.author for draft in drafts}),
        n_drafts=len(drafts),
        methods={
            name: {figure: _entry(by_author(values)) for figure, values in found.items()}
            for name, found in by_method.items()
        },
        paired=paired.pop(figures[0]),
        paired_figures=paired,
    )


def named(method: str, strength: float) -> str:
    """Return what a steered method at one strength is called, such as "ours@50"."""
    return f"{method}@{strength:g}"


def by_author(values: Mapping[Unit, float]) -> dict[str, list[float]]:
    """Return each author's values, by request."""
    rows: defaultdict[str, list[float]] = defaultdict(list)
    for (author, _), value in sorted(values.items()):
        rows[author].append(value)
    return dict(rows)


def _by_method(
    drafts: Iterable[DraftFigures], figures: Sequence[str], strength: float
) -> dict[str, Figures]:
    """Return each method's figures, the mean over its draws for every unit."""
    draws: defaultdict[str, defaultdict[str, defaultdict[Unit, list[float]]]] = defaultdict(
        lambda: defaultdict(lambda: defaultdict(list))
    )
    for draft in drafts:
        for figure in figures:
            value = draft.values.get(figure)
            if value is not None:
                for name in _names(draft, strength):
                    draws[name][figure][draft.author, draft.request].append(value)
    return {
        name: {
            figure: {unit: mean(values) for unit, values in units.items()}
            for figure, units in found.items()
        }
        for name, found in draws.items()
    }


def _names(draft: DraftFigures, strength: float) -> list[str]:
    if draft.strength == 0:
        return [draft.method]
    full_name = named(draft.method, draft.strength)
    return [draft.method, full_name] if draft.strength == strength else [full_name]


def _paired(
    by_method: Mapping[str, Figures], figure: str, strength: float
) -> dict[str, IntervalEntry]:
    ours = by_method.get(OURS, {}).get(figure, {})
    found = {}
    for name, figures in by_method.items():
        theirs = figures.get(figure, {})
        differences = {unit: ours[unit] - theirs[unit] for unit in ours.keys() & theirs.keys()}
        if differences and name not in (OURS, named(OURS, strength)):
            found[f"{OURS}-{name}"] = _entry(by_author(differences))
    return found


def _entry(values: Mapping[str, Sequence[float]]) -> IntervalEntry:
    found: Interval = interval(values)
    return IntervalEntry(mean=found.mean, low=found.low, high=found.high)
