"""A mail's text told apart: what its author wrote in it, and what is left out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from app.importing.code_and_links import code_runs, link_runs
from app.importing.footers import (
    is_footer_rule,
    is_imprint,
    is_list_footer,
    is_notice,
    is_program_line,
)
from app.importing.foreign_messages import foreign_message, may_be_rule
from app.importing.quoting import mark_quotes
from app.importing.reasons import Reason
from app.importing.signatures import card_start, is_delimiter
from app.importing.wrapping import paragraphs, unwrapped

_Reasons = list[Reason | None]


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a mail's text.

    Attributes:
        text: its lines, none blank at either end.
        left_out: why it is left out, one of `Reason`; None for the author's own words.
    """

    text: str
    left_out: str | None


def own_words(text: str) -> str:
    """Return a mail's text without quotes, attributions, signature, footers and notices.

    Words between and below quotes stay, as do closings ("Thanks, Mina"). Lines that a mail program
    wrapped are joined, so that a paragraph is one line.

    Args:
        text: as `plain_text.cleaned` gives it, at most `plain_text.MAX_CHARACTERS`.
    """
    return own_text(marked(text))


def own_text(passages: Iterable[Passage]) -> str:
    """Return the author's own passages as one text."""
    return "\n\n".join(passage.text for passage in passages if passage.left_out is None)


def marked(text: str) -> tuple[Passage, ...]:
    """Return a mail's text as passages in order, the author's own and those left out.

    Args:
        text: as for `own_words`.
    """
    lines = [line.rstrip() for line in text.splitlines()]
    reasons = _reasons(lines)
    return tuple(_passages(lines, reasons))


def _passages(lines: Sequence[str], reasons: _Reasons) -> Iterator[Passage]:
    written = [number for number, line in enumerate(lines) if line]
    for reason, run in groupby(written, key=lambda number: reasons[number]):
        numbers = list(run)
        stretch = lines[numbers[0] : numbers[-1] + 1]
        if reason is None:
            joined = ("\n".join(unwrapped(paragraph)) for paragraph in paragraphs(stretch))
            yield Passage("\n\n".join(joined).strip(), None)
        else:
            yield Passage("\n".join(stretch), reason)


def _reasons(lines: Sequence[str]) -> _Reasons:
    """Why each line is left out; None for own ones, and for blank ones.

    Lines have no white space at their ends, so that blank ones are empty.
    """
    reasons: _Reasons = [None] * len(lines)
    end = _mark_foreign(lines, reasons)
    end = _mark_below(lines, reasons, end)
    for start, stop in _own_runs(lines[:end], reasons):
        _mark_within(lines, reasons, start, stop)
    runs = _own_runs(lines[:end], reasons)
    for start, stop in {*runs[:1], *runs[-1:]}:  # no one signs between two answers
        _mark_foot(lines, reasons, start, stop)
    return reasons


def _mark_foreign(lines: Sequence[str], reasons: _Reasons) -> int:
    """Mark another's message at the end, and quotes above it; return where it begins."""
    end = len(lines)
    foreign = foreign_message(lines)
    if foreign is not None:
        end, reason = foreign
        reasons[end:] = [reason] * (len(lines) - end)
    quoted, answered = mark_quotes(lines[:end])
    for number, is_quote in enumerate(quoted):
        if is_quote:
            reasons[number] = Reason.QUOTE
    if answered is not None:
        reasons[answered:end] = [Reason.QUOTE] * (end - answered)
        end = answered
    return end


def _mark_below(lines: Sequence[str], reasons: _Reasons, end: int) -> int:
    """Mark a signature or a footer, and what is below; return where it begins."""
    for number in range(end):
        if not may_be_rule(lines[number]):
            continue
        if is_delimiter(lines[number]):
            reason = _below_delimiter(lines[number + 1 : end])
        elif is_footer_rule(lines, number):
            reason = Reason.LIST_FOOTER
        else:
            continue
        for below in range(number, end):
            reasons[below] = reasons[below] or reason
        return number
    return end


def _below_delimiter(lines: Sequence[str]) -> Reason:
    return Reason.LIST_FOOTER if is_list_footer("\n".join(lines)) else Reason.SIGNATURE


def _mark_within(lines: Sequence[str], reasons: _Reasons, start: int, stop: int) -> None:
    """Mark what may stand anywhere: code, lists of links, a program's lines below a paragraph."""
    own = lines[start:stop]
    for first, after in code_runs(own):
        _mark(reasons, start + first, start + after, Reason.CODE)
    for first, after in link_runs(own):
        _mark(reasons, start + first, start + after, Reason.LINKS)
    for number, (line, below) in enumerate(zip(own, [*own[1:], ""], strict=True), start):
        if line and not below and reasons[number] is None and is_program_line(line):
            reasons[number] = Reason.PROGRAM


def _mark(reasons: _Reasons, start: int, stop: int, reason: Reason) -> None:
    for number in range(start, stop):
        reasons[number] = reasons[number] or reason


def _own_runs(lines: Sequence[str], reasons: _Reasons) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    start, end = None, 0
    for number, (line, reason) in enumerate(zip(lines, reasons, strict=False)):
        if not line:
            continue
        if reason is None:
            start = number if start is None else start
            end = number + 1
        elif start is not None:
            runs.append((start, end))
            start = None
    return runs if start is None else [*runs, (start, end)]


def _mark_foot(lines: Sequence[str], reasons: _Reasons, start: int, stop: int) -> None:
    """Mark notices, footers and cards at the end of a stretch of own lines, from below."""
    while stop > start:
        top = stop - 1
        while top > start and lines[top - 1]:
            top -= 1
        paragraph = lines[top:stop]
        above = _last_own(lines, reasons, top)
        reason, first = _foot(paragraph, above)
        if reason is None:
            return
        _mark(reasons, top + first, stop, reason)
        if first:
            return
        stop = top
        while stop > start and not lines[stop - 1]:
            stop -= 1


def _foot(paragraph: Sequence[str], above: str) -> tuple[Reason | None, int]:
    """Why a last paragraph is left out, and from which of its lines on."""
    joined = "\n".join(paragraph)
    if is_notice(joined) or (above and is_imprint(joined)):
        return Reason.NOTICE, 0
    if above and is_list_footer(joined):
        return Reason.LIST_FOOTER, 0
    card = card_start(paragraph, above)
    return (None, 0) if card is None else (Reason.SIGNATURE, card)


def _last_own(lines: Sequence[str], reasons: _Reasons, before: int) -> str:
    for number in range(before - 1, -1, -1):
        if lines[number] and reasons[number] is None:
            return lines[number]
    return ""
