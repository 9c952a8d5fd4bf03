"""What programs, servers and companies put under a mail: notices, footers, "Sent from my …"."""

from collections.abc import Sequence

from app.importing.foreign_messages import header_role, is_rule
from app.importing.mail_phrases import (
    LIST_WORDS,
    SCANNED,
    SENDING,
    SENT_FROM,
    SENT_FROM_END,
    UNSUBSCRIBE,
)
from app.importing.notice_phrases import (
    ADDRESSEE,
    ENVIRONMENT,
    HEADINGS,
    MESSAGE,
    MISTAKE,
    PRINT,
    REGISTERED,
    SECRET,
)

_MAX_PROGRAM_LINE = 160
_MAX_WORDS = 12
_MAX_APPEAL = 300
_MIN_NOTICE = 20
_MAX_NOTICE = 6000
_MIN_REGISTER_DIGITS = 5
_MIN_RULE = 10
_BELOW_RULE = 4


def is_program_line(line: str) -> bool:
    """Return whether a line is a telephone's, a scanner's or a tracker's ("Sent from my …")."""
    if len(line) > _MAX_PROGRAM_LINE:
        return False
    folded = line.strip(" \t*_<[").casefold()
    if folded.startswith(SENT_FROM) or folded.endswith(SENT_FROM_END):
        prose = folded.endswith(("?", "!", ":")) or not _has(folded, SENDING)
    else:
        prose = not folded.startswith(SCANNED)
    return not prose and len(folded.split()) <= _MAX_WORDS


def is_notice(paragraph: str) -> bool:
    """Return whether a paragraph is a company's notice, or an appeal not to print."""
    if len(paragraph) < _MIN_NOTICE:
        return False
    folded = paragraph[:_MAX_NOTICE].casefold()
    hits = sum(_has(folded, words) for words in (SECRET, ADDRESSEE, MISTAKE))
    if folded.lstrip(" *_-[(").startswith(HEADINGS):
        return hits > 0
    appeal = len(folded) <= _MAX_APPEAL and _has(folded, ENVIRONMENT) and _has(folded, PRINT)
    return (appeal or hits > 1) and _has(folded, MESSAGE)


def is_imprint(paragraph: str) -> bool:
    """Return whether a paragraph says no more than where a company is registered."""
    n_digits = sum(c.isdigit() for c in paragraph[:_MAX_APPEAL])
    return (
        len(paragraph) <= _MAX_APPEAL
        and n_digits >= _MIN_REGISTER_DIGITS
        and _has(paragraph.casefold(), REGISTERED)
    )


def is_list_footer(paragraph: str) -> bool:
    """Return whether a paragraph tells how to leave a mailing list."""
    folded = paragraph[:_MAX_NOTICE].casefold()
    return ("@" in folded or "://" in folded) and _has(folded, UNSUBSCRIBE)


def is_footer_rule(lines: Sequence[str], number: int) -> bool:
    """Return whether a drawn line parts a list's footer from what stands above it."""
    line = lines[number]
    if len(line) < _MIN_RULE or not is_rule(line):
        return False
    below = [
        after[:_MAX_NOTICE].casefold() for after in lines[number + 1 : number + 1 + _BELOW_RULE]
    ]
    return any(_has(after, LIST_WORDS + UNSUBSCRIBE) for after in below) and not any(
        header_role(after) for after in below[:1]
    )


def _has(folded: str, words: Sequence[str]) -> bool:
    return any(word in folded for word in words)
