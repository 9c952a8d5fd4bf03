"""Where a mail's own words end: signatures, list footers, forwarded and answered messages."""

import re
from collections.abc import Sequence

from mailparser_reply.constants import MAIL_LANGUAGES

_LANGUAGES = tuple(MAIL_LANGUAGES.values())


def _any_of(patterns: list[str]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns if pattern)


_SIGNATURE = re.compile(r"--\s*|-{10,} next part -{10,}")
_RULE = re.compile(r"\s*[_-]{20,}\s*")
_AFTER_RULE = re.compile(
    r"mailing list|unsubscribe|https?://\S+/(?:listinfo|options)/|From:|Von:|De\s?:", re.IGNORECASE
)
_FORWARDED = re.compile(
    r"[-_*\s]*(?:begin )?(?:original|forwarded|weitergeleitete|ursprüngliche|reenviado|transféré"
    r"|message d'origine|mensaje original|messaggio originale|oorspronkelijk)"
    r"(?:e)?(?:\s?(?:message|nachricht|mensaje|bericht))?(?: follows)?[-_*:\s]*",
    re.IGNORECASE,
)
_SENT_FROM = re.compile(
    rf"\s*(?:{_any_of([language.get('sent_from', '') for language in _LANGUAGES])})"
    r"\W*(?:\w+\W+){0,6}\w*\W*",
    re.IGNORECASE,
)
_HEADER_LINE = re.compile(r"[*\s]*\w[\w -]{0,20}\s?[:\uff1a][*\s]")
_HEADER_BLOCK = re.compile(
    _any_of([language.get("from_header", "") for language in _LANGUAGES]),
    re.IGNORECASE | re.MULTILINE,
)
_DISCLAIMER_START = re.compile(
    r"[*\s]*(?:this (?:e-?mail|message|communication|transmission)\b.*(?:confidential|intended)|"
    + _any_of([word for language in _LANGUAGES for word in language.get("disclaimers", []) if word])
    + ")",
    re.IGNORECASE | re.DOTALL,
)
_MAX_LINE = 1000
"""The library's patterns backtrack: they are only shown lines of this length or less."""


def end_of_own_words(lines: Sequence[str]) -> int:
    """Return how many lines come before a signature, a footer, or a whole message below.

    A closing such as "Thanks, Mina" is the person's own and ends nothing.
    """
    for number, line in enumerate(lines):
        if len(line) <= _MAX_LINE and _ends_here(lines, number, line):
            return number
    return len(lines)


def is_sent_from(line: str) -> bool:
    """Return whether a line is a phone's, "Sent from my …", in any language known."""
    return len(line) <= _MAX_LINE and bool(_SENT_FROM.fullmatch(line))


def is_disclaimer(paragraph: str) -> bool:
    """Return whether a paragraph is a company's notice about confidential mail."""
    start = paragraph[:_MAX_LINE]
    return "mail" in start.casefold() and bool(_DISCLAIMER_START.match(start))


def _ends_here(lines: Sequence[str], number: int, line: str) -> bool:
    if _SIGNATURE.fullmatch(line):
        return True
    if _RULE.fullmatch(line):
        return any(
            _AFTER_RULE.search(after[:_MAX_LINE]) for after in lines[number + 1 : number + 4]
        )
    if _FORWARDED.fullmatch(line):
        return True
    return bool(_HEADER_LINE.match(line)) and _is_header_block(lines[number : number + 6])


def _is_header_block(lines: Sequence[str]) -> bool:
    """Whether these lines begin with another message's headers, as Outlook puts them."""
    block: list[str] = []
    for line in lines:
        if not _HEADER_LINE.match(line) or len(line) > _MAX_LINE:
            break
        block.append(line)
    # One such line may be prose ("To: those who asked"); headers come in numbers, with a date or
    # an address.
    text = "\n".join(block)
    dated = any(c.isdigit() or c == "@" for c in text)
    return len(block) >= 3 and dated and bool(_HEADER_BLOCK.match(text))
