"""Rich text taken apart: groups, control words and bytes; and how its bytes are encoded."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,10})? ?"  # a control word, the space after which is its own
    rb"|\\'([0-9A-Fa-f]{2})"
    rb"|\\([^A-Za-z'])"
    rb"|([{}])"
    rb"|([^\\{}]+)"
    rb"|\\",
    re.DOTALL,
)
_NO_TEXT = b"\r\n\0"
_LITERAL = frozenset(b"\\{}")

CODE_PAGES = {
    437: "cp437",
    850: "cp850",
    852: "cp852",
    866: "cp866",
    874: "cp874",
    932: "cp932",
    936: "gbk",
    949: "cp949",
    950: "cp950",
    1361: "johab",
    10000: "mac_roman",
    65001: "utf-8",
} | {number: f"cp{number}" for number in range(1250, 1259)}
"""Codecs by the number of their Windows code page."""

CHARSETS = {
    2: "",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
}
"""Codecs by the charset of a font; "" for pictures in the place of letters."""


@dataclass(frozen=True, slots=True)
class GroupStart:
    """An opening brace."""


@dataclass(frozen=True, slots=True)
class GroupEnd:
    """A closing brace."""


@dataclass(frozen=True, slots=True)
class Control:
    r"""A control word or symbol.

    Attributes:
        word: its name without the backslash, or the symbol.
        number: what stands behind it, if anything.
    """

    word: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Raw:
    """Bytes of text, in the encoding that holds where they stand."""

    data: bytes


Token = GroupStart | GroupEnd | Control | Raw


def tokens(data: bytes) -> Iterator[Token]:
    r"""Yield what a rich text is made of; binary data (after "\bin") is passed over."""
    position = 0
    while match := _TOKEN.match(data, position):
        position = match.end()
        word, number, hexadecimal, symbol, brace, text = match.groups()
        if text is not None:
            yield Raw(text.translate(None, _NO_TEXT))
        elif word == b"bin":
            position += max(0, int(number or 0))
        elif word is not None:
            yield Control(word.decode("ascii"), None if number is None else int(number))
        elif hexadecimal is not None:
            yield Raw(bytes.fromhex(hexadecimal.decode("ascii")))
        elif brace is not None:
            yield GroupStart() if brace == b"{" else GroupEnd()
        elif symbol is not None:
            yield _symbol(symbol)


def _symbol(symbol: bytes) -> Token:
    if symbol[0] in _LITERAL:
        return Raw(symbol)
    # A backslash before the end of a line is an old way to end a paragraph.
    return Control("par" if symbol in b"\r\n" else symbol.decode("latin-1"))
