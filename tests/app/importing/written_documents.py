"""Documents for the tests, as bytes, written as their formats' public descriptions say."""

import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

from app.importing.document import DocumentSource
from app.importing.source import Found, Item, ReadOptions

PROSE = (
    "I bake bread on Sundays, and every week I learn something new about flour, water, salt and "
    "my own lack of patience."
)

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_DC = "http://purl.org/dc/elements/1.1/"


def read(source: DocumentSource, data: bytes, label: str = "bread") -> Item:
    """What a document holds."""
    (item,) = source.read(BytesIO(data), label, ReadOptions())
    return item


def read_found(source: DocumentSource, data: bytes) -> Found:
    """What a document holds, which is a sample."""
    item = read(source, data)
    assert isinstance(item, Found), item
    return item


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive of these parts."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            stored = name == "mimetype"
            archive.writestr(name, content, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def word_paragraph(text: str, style: str = "", properties: str = "") -> str:
    """A paragraph of WordprocessingML with one run."""
    if style:
        properties = f"<w:pStyle w:val={quoteattr(style)}/>{properties}"
    run = f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{run}</w:p>"


def docx(
    body: str,
    *,
    styles: Mapping[str, str] | None = None,
    title: str = "",
    created: str = "",
    main: str = "word/document.xml",
) -> bytes:
    """A Word document.

    Args:
        body: WordprocessingML.
        styles: names of styles by id.
        title: as its core properties have it.
        created: likewise.
        main: the name of its main part.
    """
    written = "".join(
        f'<w:style w:styleId="{style}"><w:name w:val="{name}"/></w:style>'
        for style, name in (styles or {}).items()
    )
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="1" '
            f'Type="{_OFFICE}/officeDocument" Target="{main}"/></Relationships>',
            main: f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>',
            "word/styles.xml": f'<w:styles xmlns:w="{_WORD}">{written}</w:styles>',
            "docProps/core.xml": f'<cp:coreProperties xmlns:cp="c" xmlns:dc="{_DC}" '
            f'xmlns:dcterms="t"><dc:title>{escape(title)}</dc:title>'
            f"<dcterms:created>{created}</dcterms:created></cp:coreProperties>",
        }
    )


def odt(body: str, *, automatic: str = "", title: str = "", created: str = "") -> bytes:
    """An OpenDocument text.

    Args:
        body: the content of office:text.
        automatic: the content of office:automatic-styles.
        title: as its meta part has it.
        created: likewise.
    """
    names = "".join(
        f' xmlns:{prefix}="{_ODF}:{name}:1.0"'
        for prefix, name in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("style", "style"),
            ("draw", "drawing"),
            ("meta", "meta"),
        )
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content{names}><office:automatic-styles>{automatic}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text>"
            "</office:body></office:document-content>",
            "meta.xml": f'<office:document-meta{names} xmlns:dc="{_DC}"><office:meta>'
            f"<dc:title>{escape(title)}</dc:title><meta:creation-date>{created}"
            "</meta:creation-date></office:meta></office:document-meta>",
        }
    )


def odt_paragraph(text: str, style: str = "Standard") -> str:
    """A paragraph of an OpenDocument text."""
    return f'<text:p text:style-name="{style}">{escape(text)}</text:p>'


def pdf(pages: Sequence[Sequence[tuple[float, float, str]]], *, info: str = "") -> bytes:
    """A PDF of Latin-1 text in Helvetica of 10 points.

    Args:
        pages: lines of each page, as left, baseline and text.
        info: entries of its information dictionary.
    """
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        shown = "\n".join(f"1 0 0 1 {x} {y} Tm ({_pdf_string(text)}) Tj" for x, y, text in lines)
        content = f"BT /F1 10 Tf\n{shown}\nET"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * number} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    objects.append(f"<< {info} >>")
    return _pdf_file(objects)


def _pdf_string(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _pdf_file(objects: Sequence[str]) -> bytes:
    data = b"%PDF-1.4\n"
    offsets = []
    for number, written in enumerate(objects, start=1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n{written}\nendobj\n".encode("cp1252")
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    return data + (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
        f"<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\n"
        f"startxref\n{len(data)}\n%%EOF\n"
    ).encode("ascii")
