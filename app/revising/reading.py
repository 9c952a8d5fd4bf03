"""Differences as people read them: not more pieces than it takes, and none cut within a word."""

import re
from collections.abc import Iterable

from app.revising.matching import common_runs
from app.revising.revision import Change, Kept, Piece
from app.revising.words import is_word, spaced_words, tokens

_SHORT_WORD = 4
_FEW = 3
_LEAST_SHARE = 0.3
_PASSES = 3
_SENTENCE_END = re.compile("[.!?…](?:\\s|$)|[\u3002\uff01\uff1f\n]")


def reworded(before: str, after: str) -> list[Piece]:
    """Return the pieces of one paragraph in two wordings.

    Where the two have little in common, that is one change: scattered words that happen to occur
    in both help nobody.
    """
    if before == after:
        return joined([Kept(before)])
    merged = _by_words(before, after)
    for _ in range(_PASSES):
        n_pieces = len(merged)
        merged = _merged(merged)
        if len(merged) == n_pieces:
            break
    trimmed: list[Piece] = []
    for piece in merged:
        trimmed += _trimmed(piece) if isinstance(piece, Change) else [piece]
    pieces = joined(trimmed)
    return joined([Change(before, after)]) if _is_scattered(pieces) else pieces


def joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Return pieces without empty ones, neighbours of a kind made one; paragraphs stay apart."""
    result: list[Piece] = []
    last: Piece = Kept("")
    for piece in pieces:
        if isinstance(piece, Kept):
            if not piece.text:
                continue
            if isinstance(last, Kept):
                last = Kept(last.text + piece.text)
                result[-1:] = [last]
                continue
        elif not (piece.removed or piece.added):
            continue
        elif isinstance(last, Change) and _belong(last, piece):
            last = result[-1] = _both(last, "", piece)
            continue
        result.append(piece)
        last = piece
    return result


def _by_words(before: str, after: str) -> list[Piece]:
    old, new = spaced_words(before), spaced_words(after)
    pieces: list[Piece] = []
    at_old = at_new = 0
    for run in common_runs(old, new):
        pieces.append(Change("".join(old[at_old : run.before]), "".join(new[at_new : run.after])))
        at_old, at_new = run.before + run.length, run.after + run.length
        pieces.append(Kept("".join(old[run.before : at_old])))
    pieces.append(Change("".join(old[at_old:]), "".join(new[at_new:])))
    return joined(pieces)


def _merged(pieces: list[Piece]) -> list[Piece]:
    result: list[Piece] = []
    for piece in pieces:
        whole = piece
        if isinstance(piece, Change) and len(result) > 1:
            left, kept = result[-2:]
            if isinstance(left, Change) and isinstance(kept, Kept) and _is_lost(left, kept, piece):
                del result[-2:]
                whole = _both(left, kept.text, piece)
        result.append(whole)
    return result


def _is_lost(left: Change, kept: Kept, right: Change) -> bool:
    """Return whether what is kept between two changes only gets in the way of reading them."""
    if _SENTENCE_END.search(kept.text):
        return False
    n_letters = _letters(kept.text)
    if n_letters > _SHORT_WORD or sum(map(is_word, tokens(kept.text))) > 1:
        return n_letters * _FEW <= min(_size(left), _size(right))
    return True


def _is_scattered(pieces: list[Piece]) -> bool:
    changes = [piece for piece in pieces if isinstance(piece, Change)]
    kept = sum(_letters(piece.text) for piece in pieces if isinstance(piece, Kept))
    changed = max(
        sum(_letters(change.removed) for change in changes),
        sum(_letters(change.added) for change in changes),
    )
    return len(changes) > 1 and kept < _LEAST_SHARE * (kept + changed)


def _trimmed(change: Change) -> list[Piece]:
    """Return a change without what its two sides begin and end with, such as a space."""
    old, new = tokens(change.removed), tokens(change.added)
    least = min(len(old), len(new))
    head = next((n for n in range(least) if old[n] != new[n]), least)
    least -= head
    tail = next((n for n in range(least) if old[-1 - n] != new[-1 - n]), least)
    inner = Change(
        "".join(old[head : len(old) - tail]),
        "".join(new[head : len(new) - tail]),
    )
    return [Kept("".join(old[:head])), inner, Kept("".join(old[len(old) - tail :]))]


def _belong(first: Change, second: Change) -> bool:
    ends, begins = first.removed + first.added, second.removed + second.added
    if ends.isspace() or begins.isspace():
        return True
    return not ends.endswith("\n") and not begins.startswith("\n")


def _both(first: Change, between: str, second: Change) -> Change:
    return Change(
        first.removed + between + second.removed,
        first.added + between + second.added,
    )


def _size(change: Change) -> int:
    return max(_letters(change.removed), _letters(change.added))


def _letters(text: str) -> int:
    return sum(map(len, text.split()))
