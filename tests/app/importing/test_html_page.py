import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.html_page import HTML_PAGES
from app.importing.source import Found, LeftOut
from tests.app.importing.written_documents import PROSE, read, read_found


def page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


@pytest.mark.parametrize(
    "main",
    [
        "<article>{}</article>",
        "<main>{}</main>",
        "<div role='main'>{}</div>",
        "<main><article>{}</article></main>",
        "<table><tr><td><p>{}</p></td></tr></table>",
    ],
)
def test_the_main_part_is_taken_without_what_surrounds_it(main: str) -> None:
    around = "<nav>Home About</nav>{}<aside>Read more</aside><footer>All rights reserved</footer>"
    assert read_found(HTML_PAGES, page(around.format(main.format(PROSE)))).sample.text == PROSE


def test_of_several_articles_none_is_the_only_one() -> None:
    body = f"<main><article>{PROSE}</article><article>Another.</article></main>"
    assert read_found(HTML_PAGES, page(body)).sample.text == f"{PROSE}\nAnother."


def test_code_tables_figures_and_quotes_are_left_out_and_lists_are_lines() -> None:
    body = (
        f"<p>{PROSE}</p><pre>bake()</pre><blockquote>Someone else.</blockquote>"
        "<table><tr><th>flour</th><td>500</td></tr></table><figure>A loaf</figure>"
        "<ul><li>flour</li><li><p>water</p></li></ul><ol><li>Knead.</li><li>Wait.</li></ol>"
    )
    text = read_found(HTML_PAGES, page(body)).sample.text
    assert text == f"{PROSE}\n\n- flour\n- water\n\n1. Knead.\n2. Wait."


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<title>My site</title>", "<h1>On <em>bread</em></h1>"),
        ("<title>On bread</title>", ""),
        ("<title>Mine</title><meta property='og:title' content='On bread'>", ""),
        ("<title>On bread</title>", "<h1>One</h1><h1>Two</h1>"),
    ],
)
def test_the_only_heading_is_the_title_or_else_what_the_head_says(head: str, body: str) -> None:
    assert read_found(HTML_PAGES, page(f"{body}<p>{PROSE}</p>", head)).sample.subject == "On bread"


def test_a_heading_that_is_the_title_is_not_in_the_text() -> None:
    found = read_found(HTML_PAGES, page(f"<article><h1>On bread</h1><p>{PROSE}</p></article>"))
    assert found.sample.text == PROSE


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<meta property='article:published_time' content='2020-05-01T10:00:00+02:00'>", ""),
        ("<meta name='date' content='2020-05-01T08:00:00Z'>", ""),
        ("", "<time datetime='2020-05-01 08:00'>May</time>"),
        ("<meta name='date' content='soon'>", "<time datetime='2020-05-01T08:00Z'>May</time>"),
    ],
)
def test_the_date_is_that_of_the_head_or_of_the_first_time(head: str, body: str) -> None:
    found = read_found(HTML_PAGES, page(f"<p>{PROSE}</p>{body}", head))
    assert found.written_at == "2020-05-01T08:00:00+00:00"


@pytest.mark.parametrize("charset", ["windows-1251", "utf-8", "utf-16"])
def test_a_page_is_read_in_its_charset(charset: str) -> None:
    text = " ".join(["Я пеку хлеб по воскресеньям."] * 6)
    data = page(f"<p>{text}</p>", f"<meta charset={charset}>").decode().encode(charset)
    assert read_found(HTML_PAGES, data).sample.text == text


def test_pages_are_known_by_their_beginning_or_name() -> None:
    assert HTML_PAGES.detect("page", b"\xef\xbb\xbf\n<!-- saved --><!DOCTYPE HTML>")
    assert HTML_PAGES.detect("page", b'<?xml version="1.0"?>\n<html lang="en">')
    assert HTML_PAGES.detect("posts/Page.HTM", b"<p>")
    assert not HTML_PAGES.detect("notes.md", b"<html>")
    assert not HTML_PAGES.detect("page", b"<p>hello <html>")


def test_a_page_too_long_for_a_post_is_left_out() -> None:
    assert read(HTML_PAGES, b"<p>" + b"x " * 3_000_000) == LeftOut("bread", "too long")


@pytest.mark.parametrize("tag", ["div", "ul><li", "table><tr><td", "blockquote", "b"])
def test_ten_thousand_nested_elements_are_read_without_a_word_lost_above(tag: str) -> None:
    item = read(HTML_PAGES, page(f"<p>{PROSE}</p>" + f"<{tag}>" * 10_000))
    assert isinstance(item, Found)
    assert item.sample.text.startswith(PROSE)


@given(st.text(alphabet="<>/='\"!-& abhlipu1t\n\0é", max_size=200))
def test_any_page_can_be_read(body: str) -> None:
    item = read(HTML_PAGES, page(f"<p>{PROSE}</p>" + body))
    assert isinstance(item, Found)
    item.sample.text.encode()
    item.sample.subject.encode()


@given(st.binary(max_size=300))
def test_any_bytes_can_be_read_as_a_page(data: bytes) -> None:
    assert isinstance(read(HTML_PAGES, data), Found | LeftOut)
