"""Word documents (.docx)."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from markdown_it.token import Token

from app.exporting.finished_text import FinishedText
from app.exporting.light_markdown import title_above, tokens

if TYPE_CHECKING:
    from docx.document import Document

_DEEPEST_LIST = 3
"""Word's own styles of lists go no deeper."""

_LONGEST_PROPERTY = 255


def docx(text: FinishedText) -> bytes:
    """Return a document with the title, if there is one, and the text's paragraphs and lists."""
    # The library takes a tenth of a second to load, which the window's start need not wait for.
    import docx as word

    document = word.Document()
    _sign(document, text.title)
    title = title_above(text.title, text.body)
    if title:
        document.add_heading(title, level=0)
    _Writer(document).write(tokens(text.body))
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _sign(document: "Document", title: str) -> None:
    """Take out what the library's template says of author, date and language."""
    properties = document.core_properties
    properties.author = properties.comments = ""
    properties.title = title[:_LONGEST_PROPERTY]
    properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)
    # Without one, Word takes the person's own to check the spelling by.
    for language in document.styles.element.xpath(".//w:lang"):
        language.getparent().remove(language)


class _Writer:
    """Puts a draft's tokens into a document, a paragraph each."""

    def __init__(self, document: "Document") -> None:
        self._document = document
        self._lists: list[tuple[str, int | None]] = []
        """The style of each list that is open and the number of its numbering."""
        self._begins_item = False
        self._heading = 0
        self._n_quotes = 0

    def write(self, found: Sequence[Token]) -> None:
        for token in found:
            match token.type.removesuffix("_open").removesuffix("_close"):
                case "bullet_list" | "ordered_list":
                    self._enter_or_leave_list(token)
                case "list_item":
                    self._begins_item = token.nesting > 0
                case "blockquote":
                    self._n_quotes += token.nesting
                case "heading":
                    self._heading = int(token.tag[1]) if token.nesting > 0 else 0
                case "inline":
                    self._add(token.children or [])
                case "fence":
                    self._document.add_paragraph(token.content.rstrip("\n"))
                case "hr":
                    self._document.add_paragraph("* * *")

    def _enter_or_leave_list(self, token: Token) -> None:
        if token.nesting < 0:
            self._lists.pop()
        elif token.type == "bullet_list_open":
            self._lists.append((self._in_depth("List Bullet", 1), None))
        else:
            style = self._in_depth("List Number", 1)
            start = int(token.attrGet("start") or 1)
            self._lists.append((style, self._new_numbering(style, start)))

    def _add(self, children: Sequence[Token]) -> None:
        from app.exporting.docx_runs import add_runs

        paragraph = self._document.add_paragraph(style=self._style())
        if self._begins_item and self._lists[-1][1] is not None and not self._heading:
            numbers = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            numbers.get_or_add_ilvl().val = 0
            numbers.get_or_add_numId().val = self._lists[-1][1]
        self._begins_item = False
        add_runs(paragraph, children)

    def _style(self) -> str | None:
        if self._heading:
            return f"Heading {self._heading}"
        if self._lists:
            begins = self._begins_item
            return self._lists[-1][0] if begins else self._in_depth("List Continue", 0)
        return "Quote" if self._n_quotes else None

    def _in_depth(self, style: str, deeper: int) -> str:
        depth = min(len(self._lists) + deeper, _DEEPEST_LIST)
        return f"{style} {depth}" if depth > 1 else style

    def _new_numbering(self, style: str, start: int) -> int:
        """Return the number of a numbering that begins anew: a style's own goes on and on."""
        numberings = self._document.part.numbering_part.element
        own = self._document.styles[style].element.pPr.numPr.numId.val
        added = numberings.add_num(numberings.num_having_numId(own).abstractNumId.val)
        added.add_lvlOverride(ilvl=0).add_startOverride(start)
        return int(added.numId)
