"""A Word paragraph's words: emphasis, line breaks and links."""

from collections.abc import Iterable

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import RGBColor
from docx.text.hyperlink import Hyperlink
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from markdown_it.token import Token

_LINK_COLOUR = RGBColor(0x05, 0x63, 0xC1)


def add_runs(paragraph: Paragraph, children: Iterable[Token]) -> None:
    """Add the words of markdown-it's inline tokens to a paragraph."""
    bold = italic = 0
    link: Hyperlink | None = None
    for token in children:
        match token.type:
            case "strong_open" | "strong_close":
                bold += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case "link_open":
                link = _add_link(paragraph, str(token.attrGet("href") or ""))
            case "link_close":
                link = None
            case "softbreak" | "hardbreak":
                paragraph.add_run().add_break()
            case _:
                run = _add_run(paragraph, link, token.content)
                run.bold = True if bold else None
                run.italic = True if italic else None


def _add_run(paragraph: Paragraph, link: Hyperlink | None, text: str) -> Run:
    run = paragraph.add_run(text)
    if link is not None:
        run.font.underline = True
        run.font.color.rgb = _LINK_COLOUR
        link._hyperlink.append(run._r)
    return run


def _add_link(paragraph: Paragraph, address: str) -> Hyperlink:
    """Add an empty link; the library can read links, but not make them."""
    element = OxmlElement("w:hyperlink")
    relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    element.set(qn("r:id"), relation)
    paragraph._p.append(element)
    return Hyperlink(element, paragraph)
