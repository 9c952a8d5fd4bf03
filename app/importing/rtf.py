r"""Rich Text Format (.rtf, version 1.9.1): a reader of our own.

The libraries at hand return tables, code and notes with the prose, and neither title nor date.
"""

from dataclasses import dataclass, replace
from typing import Any

from app.importing.dates import as_utc
from app.importing.document import (
    QUOTES_AND_CODE,
    DamagedDocumentError,
    Document,
    DocumentSource,
    UnwantedDocumentError,
)
from app.importing.paragraphs import Paragraphs
from app.importing.rtf_tokens import (
    CHARSETS,
    CODE_PAGES,
    Control,
    GroupEnd,
    GroupStart,
    Raw,
    Token,
    tokens,
)

_MAX_DEPTH = 1000
_MAX_TOKENS = 1_000_000
_START = b"{\\rtf"

_NOT_PROSE = frozenset(
    {
        "annotation", "atnauthor", "atndate", "atnid", "atnref", "colortbl", "datastore", "do",
        "filetbl", "fldinst", "footer", "footerf", "footerl", "footerr", "footnote", "generator",
        "header", "headerf", "headerl", "headerr", "latentstyles", "listoverridetable", "listtable",
        "mmath", "nonshppict", "object", "pict", "private", "revtbl", "rsidtbl", "shp", "shptxt",
        "tc", "template", "themedata", "txe", "xe", "xmlnstbl",
    }
)  # fmt: skip
_DESTINATIONS = {
    "creatim": "date",
    "fonttbl": "fonts",
    "info": "info",
    "listtext": "mark",
    "pntext": "mark",
    "stylesheet": "styles",
    "title": "title",
}
_PARAGRAPH_ENDS = frozenset({"par", "sect", "page", "column"})
_CELL_ENDS = frozenset({"cell", "nestcell", "nestrow", "row"})
_CHARACTERS = {
    "bullet": "•",
    "emdash": "—",
    "emspace": " ",
    "endash": "–",  # noqa: RUF001
    "enspace": " ",
    "ldblquote": "“",
    "line": "\n",
    "lquote": "‘",  # noqa: RUF001
    "qmspace": " ",
    "rdblquote": "”",
    "rquote": "’",  # noqa: RUF001
    "softline": "\n",
    "tab": " ",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "~": " ",
    "_": "-",
}
_ANSI = "cp1252"
_CODECS = {"ansi": _ANSI, "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_DATE_PARTS = {"yr": 0, "mo": 1, "dy": 2, "hr": 3, "min": 4}


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits from the one around it.

    Attributes:
        destination: where text goes: "body", "title", "fonts", … or "" for nowhere.
        codec: how its bytes are read; "" for pictures as letters.
        fallback: how many characters after a Unicode one stand in for it.
        hidden: whether it is not shown, or was taken back.
        in_table: whether its paragraph is a cell's.
        style: its paragraph's.
        level: how deep in lists its paragraph stands, from 0.
    """

    destination: str = "body"
    codec: str = _ANSI
    fallback: int = 1
    hidden: bool = False
    in_table: bool = False
    style: int = 0
    level: int = 0


def read_rtf(data: bytes) -> Document:
    """Return a rich text's paragraphs.

    Tables, notes, headers and footers, pictures, hidden and deleted words, quotations and code (by
    their styles) are left out.

    Raises:
        UnwantedDocumentError: it is too long.
        DamagedDocumentError: it is no rich text, or nests without end.
    """
    if not data.lstrip().startswith(_START):
        raise DamagedDocumentError("is no rich text")
    reader = _Reader()
    for number, token in enumerate(tokens(data)):
        if number >= _MAX_TOKENS:
            raise UnwantedDocumentError("too long")
        reader.take(token)
    return reader.document()


class _Reader:
    """Follows the tokens of a file, group by group."""

    def __init__(self) -> None:
        self._paragraphs = Paragraphs()
        self._state = _State()
        self._outer: list[_State] = []
        self._codec = _ANSI
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._styles: dict[int, str] = {}
        self._texts: dict[str, str] = {"title": "", "mark": "", "style": ""}
        self._date = [0] * len(_DATE_PARTS)
        self._bytes = bytearray()
        self._surrogate = ""
        self._to_skip = 0
        self._optional = False

    def take(self, token: Token) -> None:
        match token:
            case Raw():
                self._take_bytes(token.data)
            case GroupStart():
                self._decode()
                self._to_skip = 0
                if len(self._outer) >= _MAX_DEPTH:
                    raise DamagedDocumentError(f"nests its groups more than {_MAX_DEPTH} deep")
                self._outer.append(self._state)
            case GroupEnd():
                self._decode()
                self._to_skip = 0
                self._state = self._outer.pop() if self._outer else self._state
            case Control():
                self._take_control(token.word, token.number)

    def document(self) -> Document:
        self._decode()
        self._end_paragraph()
        title, text = self._paragraphs.title_and_text(self._texts["title"])
        year, month, day, hour, minute = self._date
        date = f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}"
        return Document(text, title, as_utc(date) if year else None)

    def _take_bytes(self, data: bytes) -> None:
        skipped = min(self._to_skip, len(data))
        self._to_skip -= skipped
        if self._state.destination:
            self._bytes += data[skipped:]

    def _take_control(self, word: str, number: int | None) -> None:
        if word == "u":
            self._take_unicode(number or 0)
            return
        self._decode()
        if self._to_skip:
            self._to_skip -= 1
            return
        optional, self._optional = self._optional, word == "*"
        if word in _NOT_PROSE or (optional and word not in _DESTINATIONS):
            self._set(destination="")
        elif word in _DESTINATIONS:
            self._enter(_DESTINATIONS[word])
        elif word in _CHARACTERS:
            self._add(_CHARACTERS[word])
        elif word in _PARAGRAPH_ENDS or word in _CELL_ENDS:
            self._end_paragraph(in_cell=word in _CELL_ENDS)
        elif word in _DATE_PARTS and self._state.destination == "date":
            self._date[_DATE_PARTS[word]] = min(abs(number or 0), 9999)
        else:
            self._format(word, number)

    def _enter(self, destination: str) -> None:
        if self._state.destination == "":
            return
        # A mark may be of a font whose letters are pictures, so that nothing is left of it.
        self._texts |= {"style": "", "mark": "-" if destination == "mark" else self._texts["mark"]}
        self._set(destination=destination)

    def _take_unicode(self, number: int) -> None:
        self._decode(keep_surrogate=True)
        character = chr(number % 0x10000)
        self._to_skip = self._state.fallback
        if "\ud800" <= character <= "\udbff":
            self._surrogate = character
            return
        pair = (self._surrogate + character).encode("utf-16", "surrogatepass")
        self._surrogate = ""
        self._add(pair.decode("utf-16", "replace"))

    def _decode(self, *, keep_surrogate: bool = False) -> None:
        """Add the bytes gathered so far as text."""
        if not keep_surrogate:
            self._surrogate = ""
        if self._bytes:
            codec = self._state.codec
            self._add(self._bytes.decode(codec, "replace") if codec else "")
            self._bytes.clear()

    def _add(self, text: str) -> None:
        match self._state.destination:
            case "body" if not self._state.hidden:
                self._paragraphs.add(text)
            case "title" | "mark" as name:
                self._texts[name] = (self._texts[name] + text)[:1000]
            case "styles":
                self._name_style(text)

    def _name_style(self, text: str) -> None:
        self._texts["style"] = (self._texts["style"] + text)[:100]
        if self._texts["style"].endswith(";"):
            self._styles[self._state.style] = self._texts["style"][:-1].strip().casefold()
            self._texts["style"] = ""

    def _end_paragraph(self, *, in_cell: bool = False) -> None:
        if self._state.destination != "body":
            return
        style = self._styles.get(self._state.style, "")
        in_list = bool(self._texts["mark"]) and not style.startswith("heading")
        mark = self._texts["mark"][1:].strip()
        self._texts["mark"] = ""
        self._paragraphs.end(
            level=self._state.level + 1 if in_list else 0,
            mark=mark if mark[:1].isalnum() else "-",
            is_title=style == "title",
            is_prose=not (in_cell or self._state.in_table or style in QUOTES_AND_CODE),
        )

    def _set(self, **changes: Any) -> None:  # noqa: ANN401 - fields of the state
        if any(getattr(self._state, name) != value for name, value in changes.items()):
            self._state = replace(self._state, **changes)

    def _format(self, word: str, number: int | None) -> None:
        match word:
            case "pard":
                self._set(in_table=False, style=0, level=0)
            case "plain":
                self._set(hidden=False)
            case "v" | "deleted":
                self._set(hidden=number != 0)
            case "intbl":
                self._set(in_table=True)
            case "s":
                self._set(style=number or 0)
            case "ilvl":
                self._set(level=max(0, number or 0))
            case "uc":
                self._set(fallback=max(0, number or 0))
            case _:
                self._set_codec(word, number or 0)

    def _set_codec(self, word: str, number: int) -> None:
        if word in _CODECS or word == "ansicpg":
            self._codec = _CODECS.get(word) or CODE_PAGES.get(number, _ANSI)
            self._set(codec=self._codec)
        elif word == "f":
            self._font = number
            self._set(codec=self._fonts.get(number, self._codec))
        elif word == "fcharset" and number in CHARSETS and self._state.destination == "fonts":
            self._fonts[self._font] = CHARSETS[number]


def _detects(name: str, head: bytes) -> bool:
    return name.endswith(".rtf") or head.lstrip().startswith(_START)


RICH_TEXTS = DocumentSource("rtf", "a rich text", _detects, read_rtf)
"""Reads rich texts."""
