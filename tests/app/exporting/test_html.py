from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from hypothesis import given

from app.exporting.html import html_file, html_fragment
from app.importing.html_page import read_page
from tests.app.exporting.texts import ANY_TEXT, MARKED, PROSE, mail, post

_WRITTEN = frozenset(
    "h1 h2 h3 h4 h5 h6 p br strong em ul ol li a code pre blockquote hr".split()  # noqa: SIM905
)


class Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def elements(html: str) -> Elements:
    parsed = Elements()
    parsed.feed(html)
    parsed.close()
    return parsed


@given(ANY_TEXT, ANY_TEXT)
def test_no_markup_of_the_text_comes_through(title: str, text: str) -> None:
    parsed = elements(html_fragment(post(text, title)))
    assert set(parsed.tags) <= _WRITTEN
    for name, value in parsed.attributes:
        assert name in ("href", "title", "start", "class")
        if name == "href":
            assert urlsplit(value or "").scheme not in ("javascript", "vbscript", "file", "data")


@given(ANY_TEXT)
def test_what_is_no_markdown_is_there_to_the_letter(text: str) -> None:
    plain = "".join(c for c in text if c not in "*_`#\\[]()<>-+.)=:&\t~")
    plain = "".join(c for c in plain if not c.isdigit())
    words = "".join(elements(html_fragment(mail(plain))).words)
    assert words.split() == mail(plain).body.split()


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "[a](javascript:alert(1))", '[a](https://b.c "\\"><img src=x>")'],
)
def test_attempts_at_markup_stay_words(text: str) -> None:
    html = html_file(post(text, text))
    assert "<script" not in html
    assert "<img" not in html
    assert 'href="javascript' not in html


def test_a_picture_is_not_fetched() -> None:
    assert "<img" not in html_fragment(mail("![a](https://example.org/seen.png)"))


def test_line_breaks_count_as_on_the_page() -> None:
    assert "Sunday!<br />\nBring" in html_fragment(mail())


def test_only_a_post_is_pasted_with_its_title() -> None:
    assert html_fragment(post()).startswith("<h1>On clocks</h1>\n<p>The <strong>clock</strong>")
    assert "The clock" not in html_fragment(mail("Hello"))
    assert "<h1>The clock</h1>" in html_file(mail("Hello"))


def test_the_importer_reads_the_page_back() -> None:
    document = read_page(html_file(post(PROSE)).encode())
    assert document.title == "On clocks"
    assert document.text.split() == PROSE.replace("*", "").split()
    assert "old bell" in read_page(html_file(post(MARKED)).encode()).text
