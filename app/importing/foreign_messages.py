"""Where someone else's whole message begins: forwarded or answered, with its headers above it."""

from collections.abc import Sequence

from app.importing.mail_phrases import FORWARDED, HEADER_ROLES, ORIGINAL
from app.importing.reasons import Reason

_DECORATION = "-_=*~\u2014\u2013\u2500\u2501 \t"
_DECORATED = frozenset(_DECORATION)
_COLONS = (":", "\uff1a")
_MAX_SEPARATOR = 160
_MAX_HEADER_NAME = 24
_MAX_CONTINUATIONS = 3
_MIN_ROLES = 3
_MAX_HEADERS = 10


def foreign_message(lines: Sequence[str]) -> tuple[int, Reason] | None:
    """Return the line where another's message begins and what it is, or None if there is none.

    It begins with a line such as "-----Original Message-----" or "Begin forwarded message:", or
    with three or more of its headers. A rule above them belongs to it.
    """
    for number, line in enumerate(lines):
        if ":" not in line and line[:1] not in _DECORATED and "\uff1a" not in line:
            continue
        reason = _separator(line)
        if reason is None and header_role(line) and is_header_block(lines, number):
            reason = Reason.QUOTE
        if reason is not None:
            return _with_rule(lines, number), reason
    return None


def header_role(line: str) -> str | None:
    """Return what a header line such as "From: …" or "*Gesendet:* …" tells, or None for others."""
    if ":" not in line and "\uff1a" not in line:
        return None
    name = line.replace("\uff1a", ":", 1).partition(":")[0]
    if len(name) > _MAX_HEADER_NAME:
        return None
    return HEADER_ROLES.get(name.strip(" \t*").casefold())


def is_header_block(lines: Sequence[str], number: int) -> bool:
    """Return whether another message's headers begin at this line.

    One such line may be prose ("To: those who asked"), and several may be a journey's, so they must
    say who wrote it, hold a date or an address, and a subject or an address. Long headers may go
    on below, and blank lines may part them.
    """
    roles: set[str] = set()
    continuations = 0
    dated = addressed = False
    for line in lines[number : number + _MAX_HEADERS]:
        role = header_role(line)
        if role:
            roles.add(role)
            addressed = addressed or "@" in line
            dated = dated or any(c.isdigit() for c in line)
        elif line.strip():
            continuations += 1
        if continuations > _MAX_CONTINUATIONS:
            break
    told = addressed or (dated and "subject" in roles)
    return told and "from" in roles and len(roles) >= _MIN_ROLES


def may_be_rule(line: str) -> bool:
    """Return whether a line begins as drawn lines do: a quick test, before the others."""
    return line[:1] in _DECORATED


def is_rule(line: str) -> bool:
    """Return whether a line is nothing but a drawn line."""
    return len(line) > 1 and not line[:1].strip(_DECORATION) and not line.strip(_DECORATION)


def _separator(line: str) -> Reason | None:
    decorated = not line[:2].strip(_DECORATION)
    if not (decorated or line.endswith(_COLONS)) or len(line) > _MAX_SEPARATOR:
        return None
    stripped = line.strip()
    decorated = not stripped[:2].strip(_DECORATION)
    phrase = stripped.strip(_DECORATION + ":\uff1a").casefold()
    if decorated:
        if phrase.startswith(FORWARDED):
            return Reason.FORWARDED
        return Reason.QUOTE if phrase.startswith(ORIGINAL) else None
    return Reason.FORWARDED if phrase in FORWARDED else None


def _with_rule(lines: Sequence[str], number: int) -> int:
    above = number - 1
    while above >= 0 and not lines[above].strip():
        above -= 1
    return above if above >= 0 and is_rule(lines[above]) else number
