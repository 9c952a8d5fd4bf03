from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.exports.medium import MediumSource
from app.importing.source import Found, LeftOut
from engine.writing import Kind
from tests.app.importing.exports.reading import WORDS, can_be_stored, read, the_one

STORY = "I bake bread on Sundays, and each week I learn something new about flour, water and salt. "
TEXT = (STORY * 2).strip()
STYLE = "<style>* {font-family: Georgia} .aspectRatioPlaceholder {max-width: auto}</style>"


def page(body: str, title: str = "On bread") -> bytes:
    """A page of the archive's posts folder."""
    return (
        '<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; '
        f'charset=utf-8"><title>{title}</title>{STYLE}</head><body><article class="h-entry">'
        f'<header><h1 class="p-name">{title}</h1></header>'
        '<section data-field="subtitle" class="p-summary">A subtitle</section>'
        '<section data-field="body" class="e-content"><section name="1" class="section">'
        '<div class="section-divider"><hr></div><div class="section-content">'
        f'<div class="section-inner">{body}</div></div></section></section>'
        '<footer><p>By <a class="p-author h-card">Mina</a> on <time class="dt-published" '
        'datetime="2019-01-01T10:00:00.000Z">January 1, 2019</time></a>.</p>'
        '<p>Exported from <a href="https://medium.com">Medium</a>.</p></footer></article>'
        "</body></html>"
    ).encode("utf-8", "replace")


def story(text: str = TEXT) -> bytes:
    return page(
        '<h3 name="a" class="graf graf--h3 graf--leading graf--title">On bread</h3>'
        '<h4 name="b" class="graf graf--h4 graf--subtitle">A subtitle</h4>'
        f'<p name="c" class="graf graf--p">{text}</p>'
    )


def test_a_story_is_found_with_title_and_moment() -> None:
    found = the_one(MediumSource(), story(), "posts/2019-01-01_On-bread-a1.html")
    assert found.sample.text == TEXT
    assert found.sample.subject == "On bread"
    assert found.sample.kind is Kind.POST
    assert found.item == "posts/2019-01-01_On-bread-a1.html"
    assert found.written_at == "2019-01-01T10:00:00+00:00"


def test_a_response_is_a_reply_without_title() -> None:
    response = page(f'<p name="a" class="graf graf--p graf--leading">{WORDS}</p>', WORDS)
    found = the_one(MediumSource(), response, "posts/2019-01-01_I-bake-a2.html")
    assert found.sample.text == WORDS
    assert found.sample.subject == ""
    assert found.sample.kind is Kind.REPLY


def test_code_pictures_and_quotes_go() -> None:
    more = (
        f"{TEXT}</p><pre class='graf graf--pre'>stop()</pre><figure><img><figcaption>By Omar"
        "</figcaption></figure><blockquote class='graf'>Said Omar</blockquote><p>The end."
    )
    assert the_one(MediumSource(), story(more)).sample.text == f"{TEXT}\n\nThe end."


def test_drafts_are_left_out_and_lists_of_bookmarks_are_nothing() -> None:
    draft = read(MediumSource(), story(), "posts/draft_On-bread-a1.html")
    assert draft == [LeftOut("posts/draft_On-bread-a1.html", "unpublished draft")]
    bookmarks = f"<html><head>{STYLE}</head><body><ul><li>{TEXT}</li></ul></body></html>"
    assert read(MediumSource(), bookmarks.encode()) == []


def test_a_story_must_be_longer_than_a_response() -> None:
    assert read(MediumSource(), story(WORDS)) == [LeftOut("export", "too short")]


@pytest.mark.parametrize("name", ["posts/a.html", "a.HTML"])
def test_it_is_known_by_its_content(name: str) -> None:
    assert MediumSource().detect(name, story())
    assert not MediumSource().detect(name, b"<!DOCTYPE html><html><body><article>")
    assert not MediumSource().detect("a.txt", story())


words = st.lists(st.sampled_from(["bread", "and", "salt", "a < b", "q & a", "パン"]), min_size=20)


@given(words.map(" ".join))
def test_the_text_written_is_the_text_read(text: str) -> None:
    assert the_one(MediumSource(), story(escape(text))).sample.text == text


@given(st.binary(max_size=200))
def test_no_bytes_raise(data: bytes) -> None:
    assert can_be_stored(read(MediumSource(), data))
    assert can_be_stored(read(MediumSource(), story().replace(b"</p>", data)))


def test_a_huge_page_is_left_out() -> None:
    assert read(MediumSource(), story("x" * 3_000_000)) == [LeftOut("export", "too long")]
    assert isinstance(the_one(MediumSource(), story()), Found)
