"""Which paragraph of one wording became which of the other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.revising.matching import Run, common_runs
from app.revising.words import tokens

_BREAK = re.compile(r"((?:\n[^\S\n]*){2,})")
_EVERYWHERE = frozenset(" ,.")
_MOST_CELLS = 2_500
_IN_ORDER = 0.01
"""What it is worth that two paragraphs face each other which have nothing in common."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, and the empty lines behind it; single line ends are part of the paragraph."""

    body: str
    end: str


def paragraphs(text: str) -> list[Paragraph]:
    """Return the paragraphs of a text, at least one; joined they are the text."""
    parts = [*_BREAK.split(text), ""]
    found = [Paragraph(*pair) for pair in zip(parts[::2], parts[1::2], strict=True)]
    return found if len(found) == 1 or found[-1].body else found[:-1]


def paired(before: Sequence[Paragraph], after: Sequence[Paragraph]) -> list[tuple[int, int]]:
    """Return the numbers of paragraphs that face each other, in order.

    Equal ones do; in between, those that share most words; as many as there are on the shorter
    side, so that between two pairs one side at most has paragraphs left.
    """
    runs = common_runs([each.body for each in before], [each.body for each in after])
    pairs: list[tuple[int, int]] = []
    start_before = start_after = 0
    for run in [*runs, Run(len(before), len(after), 0)]:
        gap = _paired_by_words(before[start_before : run.before], after[start_after : run.after])
        pairs += [(start_before + old, start_after + new) for old, new in gap]
        pairs += [(run.before + n, run.after + n) for n in range(run.length)]
        start_before, start_after = run.before + run.length, run.after + run.length
    return pairs


def _paired_by_words(
    before: Sequence[Paragraph], after: Sequence[Paragraph]
) -> list[tuple[int, int]]:
    least = min(len(before), len(after))
    if len(before) == len(after) == 1 or len(before) * len(after) > _MOST_CELLS:
        return [(number, number) for number in range(least)]
    worth = _worth(before, after)
    # The best total for the paragraphs from these two on.
    best = [[0.0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for old in reversed(range(len(before))):
        for new in reversed(range(len(after))):
            best[old][new] = max(
                worth[old][new] + best[old + 1][new + 1], best[old + 1][new], best[old][new + 1]
            )
    return list(_best_path(worth, best))


def _worth(before: Sequence[Paragraph], after: Sequence[Paragraph]) -> list[list[float]]:
    vocabularies = [_vocabulary(each) for each in after]
    rows = []
    for paragraph in before:
        words = _vocabulary(paragraph)
        rows.append(
            [
                _IN_ORDER + 2 * len(words & others) / max(1, len(words) + len(others))
                for others in vocabularies
            ]
        )
    return rows


def _vocabulary(paragraph: Paragraph) -> frozenset[str]:
    return frozenset(tokens(paragraph.body.casefold())) - _EVERYWHERE


def _best_path(worth: list[list[float]], best: list[list[float]]) -> Iterator[tuple[int, int]]:
    old = new = 0
    while old < len(worth) and new < len(worth[old]):
        if best[old][new] == worth[old][new] + best[old + 1][new + 1]:
            yield old, new
            old, new = old + 1, new + 1
        elif best[old][new] == best[old + 1][new]:
            old += 1
        else:
            new += 1
