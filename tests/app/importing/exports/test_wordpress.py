import time
from io import BytesIO
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.exports.rss_items import rss_items
from app.importing.exports.wordpress import WordPressSource
from app.importing.html_prose import MAX_PAGE_CHARACTERS
from app.importing.source import Found, LeftOut, Problem
from tests.app.importing.exports.reading import can_be_stored, read, read_found, the_one

STORY = "I bake bread on Sundays, and each week I learn something new about flour, water and salt. "
TEXT = (STORY * 2).strip()
MINE = ("mina",)


def wxr(*items: str) -> bytes:
    """A site's export, as WordPress writes it."""
    return (
        '<?xml version="1.0" encoding="UTF-8" ?>\n<!-- generator="WordPress/6.4" -->\n'
        '<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:wp="http://wordpress.org/export/1.2/">\n<channel><title>Bread</title>'
        "<wp:author><wp:author_login>mina</wp:author_login></wp:author>"
        + "".join(items)
        + "</channel></rss>"
    ).encode("utf-8", "replace")


def item(content: str = f"<p>{TEXT}</p>", **fields: str) -> str:
    known = {
        "title": "On bread",
        "dc:creator": "mina",
        "wp:post_id": "12",
        "wp:post_date_gmt": "2010-01-01 15:07:20",
        "wp:post_type": "post",
        "wp:status": "publish",
    } | {name.replace("__", ":"): value for name, value in fields.items()}
    own = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in known.items())
    cdata = content.replace("]]>", "]]]]><![CDATA[>")
    return (
        f"<item>{own}<content:encoded><![CDATA[{cdata}]]></content:encoded>"
        "<excerpt:encoded><![CDATA[An excerpt]]></excerpt:encoded>"
        "<wp:comment><wp:comment_content>Nice!</wp:comment_content><title>Re</title></wp:comment>"
        "</item>"
    )


def test_a_post_is_found_with_title_number_and_moment() -> None:
    found = the_one(WordPressSource(), wxr(item()), mine=MINE)
    assert found.sample.text == TEXT
    assert found.sample.subject == "On bread"
    assert found.item == "post 12"
    assert found.written_at == "2010-01-01T15:07:20+00:00"


def test_blocks_and_shortcodes_leave_no_trace() -> None:
    content = (
        f"<!-- wp:paragraph -->\n<p>{TEXT}</p>\n<!-- /wp:paragraph -->"
        '[caption id="a" width="3"]<img src="a.jpg"> By Omar[/caption][gallery ids="1,2"]'
        "<!-- wp:quote --><blockquote><p>Omar's words</p></blockquote><!-- /wp:quote -->"
    )
    assert the_one(WordPressSource(), wxr(item(content)), mine=MINE).sample.text == TEXT


def test_posts_of_the_old_editor_have_paragraphs_at_blank_lines() -> None:
    content = f"{TEXT}\r\n\r\nAnd <b>more</b>,\non a line."
    found = the_one(WordPressSource(), wxr(item(content)), mine=MINE)
    assert found.sample.text == f"{TEXT}\n\nAnd more,\non a line."


def test_brackets_that_are_no_shortcode_stay() -> None:
    content = f"<p>{TEXT} So it goes [sic] [1].</p>"
    found = the_one(WordPressSource(), wxr(item(content)), mine=MINE)
    assert found.sample.text.endswith("[sic] [1].")


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"wp__status": "draft"}, "unpublished draft"),
        ({"wp__status": "pending"}, "unpublished draft"),
        ({"wp__status": "trash"}, "deleted"),
        ({"dc__creator": "omar"}, "written by someone else"),
        ({"wp__status": "draft", "dc__creator": "omar"}, "written by someone else"),
        ({"wp__post_type": "attachment"}, "attachment"),
    ],
)
def test_what_is_unpublished_or_anothers_is_left_out(fields: dict[str, str], reason: str) -> None:
    (left_out,) = read(WordPressSource(), wxr(item(**fields)), mine=MINE)
    assert isinstance(left_out, LeftOut)
    assert left_out.reason == reason


def test_pages_are_texts_and_menus_are_nothing() -> None:
    items = [item(wp__post_type="page"), item(wp__post_type="nav_menu_item")]
    assert the_one(WordPressSource(), wxr(*items), mine=MINE).item == "page 12"


def test_a_post_too_long_or_too_short_is_left_out() -> None:
    items = [item("<p>Yes.</p>"), item(""), item("word " * (MAX_PAGE_CHARACTERS // 5))]
    left_out = read(WordPressSource(), wxr(*items), mine=MINE)
    assert [getattr(each, "reason", "") for each in left_out] == ["too short", "empty", "too long"]


def test_senders_are_the_authors_of_texts_alone() -> None:
    items = [item(), item(dc__creator=" Omar "), item(dc__creator="x", wp__post_type="attachment")]
    assert list(WordPressSource().senders(BytesIO(wxr(*items)))) == ["mina", "omar"]


def test_a_file_that_is_cut_off_gives_what_there_is_and_a_problem() -> None:
    whole = wxr(item(), item())
    found, problem = read(WordPressSource(), whole[: whole.rindex(b"<content")], mine=MINE)
    assert isinstance(found, Found)
    assert problem == Problem("export", "is damaged or cut off; export it again")


def test_characters_that_xml_forbids_do_no_harm() -> None:
    found = the_one(WordPressSource(), wxr(item(f"<p>{TEXT}\x0b\x08 Yes.</p>")), mine=MINE)
    assert found.sample.text.endswith("Yes.")


def test_entities_are_neither_multiplied_nor_fetched() -> None:
    lines = [f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12)]
    hostile = (
        '<!DOCTYPE rss [<!ENTITY e0 "ha">'
        + "".join(lines)
        + '<!ENTITY file SYSTEM "file:///etc/hostname">]>'
        + "<rss><channel><item><title>&e11;&file;</title></item></channel></rss>"
    ).encode()
    start = time.process_time()
    items = list(rss_items(BytesIO(hostile), "a.xml"))
    assert time.process_time() - start < 10
    titles = [each.get("title", "") for each in items if isinstance(each, dict)]
    assert all(set(title) <= set("ha") for title in titles)
    assert sum(map(len, titles)) <= MAX_PAGE_CHARACTERS


def test_it_is_known_by_its_content() -> None:
    source = WordPressSource()
    assert source.detect("mina.wordpress.2010-01-01.xml", wxr())
    assert source.detect("renamed", b"\xef\xbb\xbf" + wxr())
    assert not source.detect("feed.xml", b'<?xml version="1.0"?><rss version="2.0"><channel>')
    assert not source.detect("post.md", b"see wordpress.org/export/ for it")


plain = st.lists(st.sampled_from(["bread", "and", "salt", "パン", "a&b", "a]]>b"]), min_size=20)


@given(st.lists(plain.map(" ".join), max_size=4))
def test_texts_written_are_the_texts_read(texts: list[str]) -> None:
    pages = [f"<p>{escape(text)}</p>" for text in texts]
    found = read_found(WordPressSource(), wxr(*(item(page) for page in pages)), mine=MINE)
    assert [each.sample.text for each in found] == texts


@given(st.binary(max_size=300))
def test_no_bytes_raise(data: bytes) -> None:
    for whole in (data, wxr(item()).replace(b"</channel>", data + b"</channel>")):
        assert can_be_stored(read(WordPressSource(), whole, mine=MINE))
        list(WordPressSource().senders(BytesIO(whole)))


@given(st.text(alphabet="[]/caption <>p&;\n\x0b\ud800", max_size=60))
def test_no_post_raises(content: str) -> None:
    assert can_be_stored(read(WordPressSource(), wxr(item(content)), mine=MINE))
