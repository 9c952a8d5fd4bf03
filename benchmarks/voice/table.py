"""A summary as a Markdown table."""

from collections.abc import Collection, Mapping, Sequence

from benchmarks.voice.summary import IntervalEntry, Summary

_TITLES = {
    "voice_match": "voice match, nats/character",
    "attribution": "attributed rightly",
    "fluency_nll": "NLL under full pass, nats/token",
    "mean_divergence": "KL(full || generic), nats/token",
    "repetition": "repeated 4-grams",
    "copy_run": "longest shared run, words",
    "rouge_1": "ROUGE-1",
    "rouge_l": "ROUGE-L",
    "meteor": "METEOR (exact and stem)",
}


def as_markdown(summary: Summary, figures: Sequence[str]) -> str:
    """Return a table of methods and one of paired differences, each mean with its 95% interval.

    Args:
        summary: what was found.
        figures: the columns, the most important first.
    """
    titles = [_TITLES.get(figure, figure) for figure in figures]
    differences = {figures[0]: summary["paired"], **summary["paired_figures"]}
    by_name = {
        name: {figure: found[name] for figure, found in differences.items() if name in found}
        for name in summary["paired"]
    }
    return "\n".join(
        [
            f"{summary['n_drafts']} drafts as {summary['n_authors']} authors; a method's name "
            f"alone stands for strength {summary['strength']:g}.",
            "",
            *_lines(["method", *titles], _rows(summary["methods"], figures, summary["strength"])),
            "",
            *_lines(["difference", *titles], _rows(by_name, figures, summary["strength"])),
        ]
    )


def _rows(
    entries: Mapping[str, Mapping[str, IntervalEntry]], figures: Sequence[str], strength: float
) -> list[list[str]]:
    return [
        [name, *(_cell(found.get(figure)) for figure in figures)]
        for name, found in entries.items()
        if not _is_alias(name, entries, strength)
    ]


def _is_alias(name: str, names: Collection[str], strength: float) -> bool:
    """Whether a name with the strength has a row without it."""
    method, at, rest = name.rpartition("@")
    return bool(at) and rest == f"{strength:g}" and method in names


def _lines(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    ruler = ["---", *["---:"] * (len(titles) - 1)]
    return [f"| {' | '.join(cells)} |" for cells in (titles, ruler, *rows)]


def _cell(entry: IntervalEntry | None) -> str:
    if entry is None:
        return ""
    return f"{entry['mean']:.3f} ({entry['low']:.3f} to {entry['high']:.3f})"
