import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.rtf import RICH_TEXTS
from app.importing.source import Found, LeftOut, Problem
from tests.app.importing.written_documents import PROSE, read, read_found

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial;}"
    r"{\f2\fcharset2 Symbol;}{\f3\fcharset128 Mincho;}}{\colortbl;\red0\green0\blue0;}"
    r"{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2 Quote;}{\s3 Title;}{\*\cs9 Code;}}"
)


def rich(body: str, head: str = HEAD) -> bytes:
    return f"{head}\\pard\\plain {PROSE}\\par\n{body}}}".encode("cp1252")


def after(body: str) -> str:
    """What a body adds to the prose before it."""
    return read_found(RICH_TEXTS, rich(body)).sample.text.removeprefix(PROSE).strip()


def escaped(text: str) -> str:
    """Text as word processors write it: by UTF-16 units, each with a fallback."""
    units = text.encode("utf-16-le")
    pairs = (int.from_bytes(units[n : n + 2], "little") for n in range(0, len(units), 2))
    return "".join(f"\\u{unit - 0x10000 if unit > 0x7FFF else unit}?" for unit in pairs)


def test_title_and_date_are_those_of_the_document() -> None:
    info = r"{\info{\title On {\b bre}ad}{\author Mina}{\creatim\yr2020\mo5\dy1\hr8\min30}}"
    found = read_found(RICH_TEXTS, rich("", HEAD + info))
    assert (found.sample.subject, found.sample.text) == ("On bread", PROSE)
    assert found.written_at == "2020-05-01T08:30:00+00:00"


def test_the_title_that_it_shows_counts_more() -> None:
    found = read_found(RICH_TEXTS, rich(r"\pard\s3 On bread\par", HEAD + r"{\info{\title X}}"))
    assert (found.sample.subject, found.sample.text) == ("On bread", PROSE)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"Caf\'e9 {\b bold}ly \{x\} \\", r"Café boldly {x} \\"[:-1]),
        (r"\f1 \'cf\'f0\'e8\f0 \'cf", "ПриÏ"),
        (r"\f3 \'93\'fa\'96\'7b", "日本"),
        (r"\u8364? \u8364\'80 \uc2\u8364\'80\'80 \uc0\u8364 x", "€ € € €x"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"a\line b\tab c\~d\_e\ldblquote f\rdblquote \emdash", "a\nb c d-e“f”—"),
        ("one\\\ntwo", "one\n\ntwo"),
        (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt a link}}", "a link"),
        (r"{\pict\bin4 }}{{}a {\b\v hidden\v0 b}", "a b"),
    ],
)
def test_characters_are_read_as_they_are_meant(body: str, text: str) -> None:
    assert after(body) == text


@pytest.mark.parametrize(
    "body",
    [
        r"{\header Not mine.\par}",
        r"{\footnote Not mine.}",
        r"{\*\unknown Not mine.{\title Nor this.}}",
        r"{\v Not mine.}",
        r"{\deleted Not mine.}",
        r"{\pict 0a0b0c}",
        r"\trowd\pard\intbl Not mine.\par Nor this.\cell\row\pard",
        r"\pard\s2 Not mine.\par\pard",
    ],
)
def test_what_is_no_prose_of_the_authors_is_left_out(body: str) -> None:
    assert after(body + r" End.\par") == "End."


def test_list_items_are_lines_with_marks() -> None:
    body = (
        r"\pard{\listtext\f2\'b7\tab}flour\par{\listtext 2.\tab}\ilvl1 water\par\pard End.\par"
        r"\pard\s1{\listtext 1\tab}Chapter\par"
    )
    assert after(body) == "- flour\n  2. water\n\nEnd.\n\nChapter"


@given(st.lists(st.text("abc {}\\\u00e9\u4e2d\U0001f600", min_size=1, max_size=30), max_size=5))
def test_what_was_written_is_read(paragraphs: list[str]) -> None:
    expected = [" ".join(text.split()) for text in [PROSE, *paragraphs]]
    data = rich("".join(escaped(text) + "\\par\n" for text in paragraphs))
    text = read_found(RICH_TEXTS, data).sample.text
    assert text == "\n\n".join(paragraph for paragraph in expected if paragraph)


def test_rich_texts_are_known_by_content_or_name() -> None:
    assert RICH_TEXTS.detect("a.RTF", b"")
    assert RICH_TEXTS.detect("letter.doc", b"\n{\\rtf1\\ansi")
    assert not RICH_TEXTS.detect("a.txt", b"{\\textbf")


@pytest.mark.parametrize(
    ("data", "item"),
    [
        (b"Dear Omar", Problem("bread", "is no rich text")),
        (b"{\\rtf1" + b"{" * 100_000, Problem("bread", "nests its groups more than 1000 deep")),
        (b"{\\rtf1 " + b"word " * 100_000, LeftOut("bread", "too long")),
        (b"{\\rtf1 }", LeftOut("bread", "empty")),
    ],
)
def test_what_is_no_sample_is_told(data: bytes, item: Problem | LeftOut) -> None:
    assert read(RICH_TEXTS, data) == item


def test_megabytes_of_picture_cost_no_word() -> None:
    picture = "0123456789abcdef\n" * 500_000
    assert after(f"{{\\pict {picture}}}End.") == "End."


controls = st.sampled_from(
    [
        r"{", r"}", r"\u", r"\'", r"\*", r"\par ", r"\bin9", r"\fonttbl", r"\f1", r"\fcharset128",
        r"\s7", r"\stylesheet", r"\uc9999999999", r"\u-99999", r"\listtext", r"\info", r"\title",
        r"\yr-5", r"\creatim", r"\mo99", r"\ilvl-3", r"\ansicpg65001", r"\intbl", "x;", r"\'e9",
    ]
)  # fmt: skip


@given(st.lists(controls, max_size=40))
def test_any_controls_can_be_read(body: list[str]) -> None:
    item = read(RICH_TEXTS, rich("".join(body)))
    assert isinstance(item, Found | LeftOut)
    if isinstance(item, Found):
        item.sample.text.encode()


@given(st.binary(max_size=300))
def test_any_bytes_can_be_read(data: bytes) -> None:
    assert isinstance(read(RICH_TEXTS, b"{\\rtf1" + data), Found | LeftOut)
