import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.html_prose import prose_of


@pytest.mark.parametrize(
    ("page", "prose"),
    [
        ("", ""),
        ("plain", "plain"),
        ("<p>One</p><p>Two<br>lines</p>", "One\n\nTwo\nlines"),
        ("<p>in<b>divis</b>ible @<span>omar</span></p>", "indivisible @omar"),
        ("<p>a <i>b</i> c</p>", "a b c"),
        ("<ul><li>one</li><li><p>two</p><p>more</p></li></ul>", "- one\n- two\nmore"),
        ("<ol><li>one</li><li><p>two</p></li></ol>", "1. one\n2. two"),
        ("<p>One</p><blockquote>quoted</blockquote><p>Two</p>", "One\n\nTwo"),
        ("<p>One</p><pre>code</pre><table><tr><td>1</td></tr></table><p>Two</p>", "One\n\nTwo"),
        ("<figure><img><figcaption>By Omar</figcaption></figure><p>One</p>", "One"),
        ("<p>One<sup><a href='#1'>1</a></sup>.</p>", "One."),
        ("<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph -->", "One"),
        ("<p>Bread &amp; salt &lt;3&nbsp;</p>", "Bread & salt <3"),
        ("<script>alert(1)</script><style>p {}</style><p>One</p>", "One"),
    ],
)
def test_a_page_becomes_prose(page: str, prose: str) -> None:
    assert prose_of(page) == prose


def test_what_else_is_named_is_left_out() -> None:
    assert prose_of("<p>One <a href='x'>link</a></p>", without="//a") == "One"


words = st.lists(st.sampled_from(["bread", "and", "salt", "a < b", "q & a", "パン"]), min_size=1)


@given(st.lists(words.map(" ".join), min_size=1, max_size=5))
def test_paragraphs_written_are_the_paragraphs_read(paragraphs: list[str]) -> None:
    escaped = (text.replace("&", "&amp;").replace("<", "&lt;") for text in paragraphs)
    assert prose_of("".join(f"<p>{text}</p>" for text in escaped)) == "\n\n".join(paragraphs)


@pytest.mark.parametrize(
    "hostile",
    ["<div>" * 100_000, "<ul><li>" * 50_000, "<" * 400_000, "<li><p>" * 50_000, "&lt;" * 100_000],
)
def test_hostile_pages_take_seconds_at_most(hostile: str) -> None:
    start = time.process_time()
    prose_of(hostile)
    assert time.process_time() - start < 10
