"""The cards that people put under their mails: name, firm, telephone, address."""

import re
from collections.abc import Sequence

from app.importing.foreign_messages import is_rule
from app.importing.mail_phrases import CLOSINGS
from app.importing.notice_phrases import COMPANY_NUMBERS

_DELIMITER = re.compile(r"\s?--\s*|-{10,} next part -{10,}")
_NUMBER = re.compile(
    r"(?<![\w.:/-])(?:\+|\(?0|\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4})[\d\s()./\u2013-]*(?![\w:])"
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d\d|\d\d?:\d\d")
_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+\.\w+")
_POSTCODE = re.compile(r"〒\s?\d|邮编|郵遞區號")
_LABEL = re.compile(
    r"\W*(?:tel|t[eé]l[eé]phone|telefon|tel[eé]fono|telem[oó]vel|phone|mob|mobile?|mobiel|m[oó]vil"
    r"|cell|cellulare|handy|fax|gsm|kom|tlf|t|m|p|f|電話|携帯|电话|手机|手機|電話番号|传真)"
    r"\W{1,3}(?:kom\W{1,3})?(?=[+(\d])",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"[\d@]")
_SENTENCE_END = (".", "!", "?", ":", ";", "\u2026", "\u3002", "\uff01", "\uff1f", "\uff1a")
_MIN_DIGITS = 7
_MAX_DIGITS = 15
_MAX_CARD_LINE = 100
_MAX_CARD_WORDS = 12
_MAX_CARD = 10
_MAX_CLOSING_WORDS = 8


def is_delimiter(line: str) -> bool:
    """Return whether a line says that a signature, or a scrubbed attachment's note, follows."""
    return "--" in line and bool(_DELIMITER.fullmatch(line))


def card_start(paragraph: Sequence[str], above: str) -> int | None:
    """Return the line at which a paragraph turns into a card, or None if it holds none.

    A card has a telephone number, a mail address or a company's number, and only short lines that
    are no sentences. The name directly below a closing ("Best regards,") is no part of it.

    Args:
        paragraph: its lines, none blank.
        above: the last line before it that is not blank, or "".
    """
    if len(paragraph) > 2 * _MAX_CARD:
        return None
    facts = [number for number, line in enumerate(paragraph) if _is_fact(line)]
    if not facts:
        return None
    if not all(_fits_card(line) for line in paragraph[facts[0] :]):
        return None
    start = facts[0]
    while start > 0 and _fits_card(paragraph[start - 1]) and not _is_closing(paragraph[start - 1]):
        start -= 1
    before = paragraph[start - 1] if start else above
    if not before or before.endswith((":", "\uff1a")):
        return None
    if start < facts[0] and _is_closing(before) and not is_rule(paragraph[start]):
        start += 1
    return start if len(paragraph) - start <= _MAX_CARD else None


def _is_fact(line: str) -> bool:
    if not _FIGURES.search(line):
        return False
    if (
        len(line) > _MAX_CARD_LINE
        or line.endswith(_SENTENCE_END)
        or len(line.split()) > _MAX_CARD_WORDS
    ):
        return False
    if _LABEL.match(line) or _POSTCODE.search(line):
        return True
    number = None if _DATE.search(line) else _NUMBER.search(line)
    if number and _MIN_DIGITS <= sum(c.isdigit() for c in number[0]) <= _MAX_DIGITS:
        # Other figures before it make it part of an account's or an order's number.
        before = line[: number.start()]
        return len(before) <= 3 * len(number[0]) and not any(c.isdigit() for c in before)
    address = _ADDRESS.search(line)
    if address:
        return len((line[: address.start()] + line[address.end() :]).split()) <= 3
    folded = f" {line.casefold()} "
    return any(word in folded for word in COMPANY_NUMBERS)


def _fits_card(line: str) -> bool:
    if is_rule(line):
        return True
    words = line.split()
    if len(line) > _MAX_CARD_LINE or len(words) > _MAX_CARD_WORDS:
        return False
    # "Ltd.", "B.V." and "S.L." end no sentence.
    return not line.endswith(_SENTENCE_END) or (len(words[-1]) <= 5 and "." in words[-1])


def _is_closing(line: str) -> bool:
    n_words = len(line.split())
    if n_words > _MAX_CLOSING_WORDS:
        return False
    return line.strip().casefold().startswith(CLOSINGS) or (line.endswith(",") and n_words <= 4)
