"""What a mail quotes, and the lines that say whom ("On Friday, Mina wrote:")."""

import re
from collections.abc import Sequence

from app.importing.mail_phrases import ATTRIBUTION_OPENING, WROTE

_QUOTED = re.compile(
    r"\s*(?:>|[A-Z][A-Za-z]{0,11}>\s"
    r"|(?:[\[<(](?:\.{2,}|…|(?i:snip))[^\])>]{0,40}[\])>]|(?i:snip))\s*$)"
)
"""A quote mark (">", or initials as in "MvL> "), or a note that a quote was cut ("[snip]")."""

_VERB = re.compile(WROTE, re.IGNORECASE)
_OPENING = re.compile(rf"\s*(?:{ATTRIBUTION_OPENING})", re.IGNORECASE)
_ADDRESS = re.compile(r"<[^<>\s]+@|\S@\S|\sat [\w-]+\.\w|\[mailto:", re.IGNORECASE)
_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d[./-]\d")
_CLOCK = re.compile(r"\d[:.h]\d\d(?!\d|[./-]\d)")
_MAX_ATTRIBUTION = 300
_MAX_LINES = 3
_FAR = 6


def mark_quotes(lines: Sequence[str]) -> tuple[list[bool], int | None]:
    """Tell quoted lines, and the attributions above them, from the rest.

    Where an attribution is followed by text without quote marks, that text is the other person's
    (so some programs answer), and nothing below it is looked at.

    Returns:
        For each line whether it is quoted or an attribution, and the line at which an attribution
        begins below which all is the other person's, or None.
    """
    quoted = [_QUOTED.match(line) is not None for line in lines]
    marked = quoted.copy()
    for number, line in enumerate(lines):
        if marked[number] or not line:
            continue
        if not line.endswith((":", "\uff1a", ":>", ": >")):
            if number and quoted[number - 1]:
                marked[number] = _is_tail_of_quote(lines, quoted, number)
            continue
        start = _attribution_start(lines, quoted, number)
        if start is None:
            continue
        end = _quote_start(lines, quoted, number + 1)
        if end is None:
            return marked, start
        marked[start:end] = [True] * (end - start)
    return marked, None


def _attribution_start(lines: Sequence[str], quoted: Sequence[bool], last: int) -> int | None:
    """The first line of the attribution that ends at this one, or None if none does.

    The shortest run that reads like one is taken, so that it takes no prose along; a longer one
    only if it begins as attributions do, with a date ("On 1 Jan 2010, Mina" / "<…> wrote:").
    """
    follows = _quote_follows(lines, quoted, last + 1)
    shortest = None
    text = ""
    for first in range(last, max(-1, last - _MAX_LINES), -1):
        text = f"{lines[first].strip()} {text}"
        if quoted[first] or not lines[first].strip() or len(text) > _MAX_ATTRIBUTION:
            break
        opened = bool(_OPENING.match(lines[first]))
        if opened and shortest is not None and not _DATE.search(lines[first]):
            continue
        if _is_attribution(text, opened=opened, quote_follows=follows, several=first < last):
            if opened:
                return first
            shortest = first if shortest is None else shortest
    return shortest


def _is_attribution(text: str, *, opened: bool, quote_follows: bool, several: bool) -> bool:
    dated, addressed = bool(_DATE.search(text)), bool(_ADDRESS.search(text))
    if not (dated or addressed):
        return quote_follows and not several and bool(_VERB.search(text))
    if quote_follows and not several:
        return True
    said = bool(_VERB.search(text))
    if several and not opened and not (addressed and said):
        return False
    precise = addressed or bool(_CLOCK.search(text))
    if quote_follows and (said or precise):
        return True
    # Without a quote's marks below, prose must not be taken for an attribution: a date alone and
    # a verb are in prose, too ("In 2009 the mayor wrote:").
    return dated and precise and (said or (addressed and opened))


def _quote_follows(lines: Sequence[str], quoted: Sequence[bool], number: int) -> bool:
    for position in range(number, min(number + 3, len(lines))):
        if lines[position].strip():
            return quoted[position]
    return False


def _quote_start(lines: Sequence[str], quoted: Sequence[bool], number: int) -> int | None:
    """The first quoted line of the paragraph that comes next, or None if none is near its start.

    Some programs lose the marks of a quote's first lines.
    """
    begun = False
    for position in range(number, min(number + _FAR, len(lines))):
        if quoted[position]:
            return position
        blank = not lines[position].strip()
        if begun and blank:
            return None
        begun = begun or not blank
    return None


def _is_tail_of_quote(lines: Sequence[str], quoted: Sequence[bool], number: int) -> bool:
    """Whether a line below a quoted one is the end of it, wrapped without its mark."""
    if number == len(lines) - 1 or not quoted[number + 1]:
        return False
    line = lines[number]
    return len(lines[number - 1]) >= 60 and len(line) <= 30 and line[:1].islower()
