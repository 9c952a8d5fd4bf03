"""What a mail quotes, and the lines that say whom ("On Friday, Mina wrote:")."""

import re
from collections.abc import Sequence

from mailparser_reply.constants import MAIL_LANGUAGES

_QUOTED = re.compile(r"\s*(?:>|[A-Z][A-Za-z]{0,11}>\s)")
_ELISION = re.compile(r"\s*(?:[\[<(](?:\.{2,}|…|snip)[^\])>]{0,40}[\])>]|snip)\s*", re.IGNORECASE)
_ATTRIBUTION = re.compile(
    "|".join(
        f"(?:{language['wrote_header']})"
        for language in MAIL_LANGUAGES.values()
        if "wrote_header" in language
    ),
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:wrote|writes|said|says|schrieb|schreef|écrit|escribió|escreveu|scritto|skrev|napsal"
    r"|napisał|kirjoitti)\b",
    re.IGNORECASE,
)
_ADDRESS_OR_YEAR = re.compile(r"<[^<>]*>|\S@\S| at \S+\.|\b(?:19|20)\d\d\b|\d/\d")
_MAX_ATTRIBUTION = 300
"""The patterns backtrack, and no attribution is longer."""


def is_quoted(line: str) -> bool:
    """Return whether a line carries a quote mark: ">", or a name or initials as in "MvL> ".

    A line that only says that some of a quote was left out ("[snip]") counts as quoted.
    """
    return bool(_QUOTED.match(line) or _ELISION.fullmatch(line))


def without_quotes(lines: Sequence[str]) -> list[str]:
    """Return the lines without those quoted and without the attributions above them.

    Where an attribution is followed by text without quote marks, that text is the other person's
    (so some programs answer): everything below it goes.
    """
    kept: list[str] = []
    number = 0
    while number < len(lines):
        length = _attribution_length(lines, number)
        if length:
            start = _quote_start(lines, number + length)
            if start is None:
                break
            number = start
            continue
        if not is_quoted(lines[number]) and not _is_tail_of_quote(lines, number):
            kept.append(lines[number])
        elif kept and kept[-1]:
            kept.append("")  # what a quote parts stays apart
        number += 1
    return kept


def _attribution_length(lines: Sequence[str], number: int) -> int:
    """How many lines from this one on, up to three, are an attribution; 0 if it is none."""
    if not lines[number].strip() or is_quoted(lines[number]):
        return 0
    for length in (1, 2, 3):
        run = lines[number : number + length]
        if not all(line.strip() for line in run) or any(is_quoted(line) for line in run):
            return 0
        text = " ".join(line.strip() for line in run).rstrip(" >")
        if len(text) > _MAX_ATTRIBUTION:
            return 0
        if text.endswith((":", "\uff1a")) and _names_a_message(
            text, lines, number + length, several=length > 1
        ):
            return length
    return 0


def _names_a_message(text: str, lines: Sequence[str], after: int, *, several: bool) -> bool:
    dated = bool(_ADDRESS_OR_YEAR.search(text))
    said = bool(_VERB.search(text))
    if dated and _ATTRIBUTION.fullmatch(text):
        return True
    # Over several lines it could be prose that leads to a quote, so more is asked of it.
    return _quote_follows(lines, after) and (dated and said if several else dated or said)


def _quote_follows(lines: Sequence[str], number: int) -> bool:
    for line in lines[number : number + 3]:
        if line.strip():
            return is_quoted(line)
    return False


def _quote_start(lines: Sequence[str], number: int) -> int | None:
    """The first quoted line of the paragraph that comes next, or None if none is near its start.

    Some programs lose the marks of a quote's first lines.
    """
    begun = False
    for position, line in enumerate(lines[number : number + 6], start=number):
        if is_quoted(line):
            return position
        if begun and not line.strip():
            return None
        begun = begun or bool(line.strip())
    return None


def _is_tail_of_quote(lines: Sequence[str], number: int) -> bool:
    """Whether a line is the end of a quoted one that was wrapped without its mark."""
    if not 0 < number < len(lines) - 1 or not lines[number].strip():
        return False
    before, line, after = lines[number - 1], lines[number], lines[number + 1]
    wrapped = is_quoted(before) and is_quoted(after) and len(before) >= 60
    return wrapped and len(line) <= 30 and line[0].islower()
