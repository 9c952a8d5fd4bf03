from io import BytesIO

import pytest
from hypothesis import given
from markdown_it import MarkdownIt

from app.exporting.light_markdown import has_markdown
from app.exporting.markdown import markdown, markdown_to_paste
from app.exporting.plain_text import plain_file, plain_text
from app.importing.posts import PostsSource
from app.importing.source import Found, ReadOptions
from tests.app.exporting.texts import MARKED, MARKUP, PROSE, WORDS, mail, post


def shown(text: str) -> str:
    return MarkdownIt("commonmark").render(text)


def read_back(content: str) -> Found:
    (item,) = PostsSource().read(BytesIO(content.encode()), "clocks.md", ReadOptions())
    assert isinstance(item, Found), item
    return item


def test_the_title_is_a_heading_above_the_text() -> None:
    assert markdown(post()).startswith("# On clocks\n\nThe **clock** is mended:\n")
    assert markdown(mail("Hello")) == "# The clock\n\nHello\n"
    assert markdown(mail("Hello", subject="")) == "Hello\n"


def test_only_a_post_is_pasted_with_its_title() -> None:
    assert markdown_to_paste(post("Hello")) == "# On clocks\n\nHello\n"
    assert markdown_to_paste(mail("Hello")) == "Hello\n"


def test_a_title_that_the_text_begins_with_is_not_given_twice() -> None:
    assert markdown(post("# On clocks\n\nThey tick.")) == "# On clocks\n\nThey tick.\n"


def test_what_is_markup_in_a_title_is_taken_as_words() -> None:
    assert "<h1>a *b* &lt;c&gt; [d] #</h1>" in shown(markdown(post("x", "a *b* <c> [d] #")))


def test_line_breaks_stay_outside_of_lists() -> None:
    assert "Best,<br />\nJo" in shown(markdown(post()))
    assert "<li>Come</li>\n<li>See</li>" in shown(markdown(post()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see <insert link> & &copy;", "see &lt;insert link&gt; &amp; &amp;copy;"),
        ("see `<b>` and <https://example.org>", "<code>&lt;b&gt;</code> and <a href="),
        ("Jo\n--\nclockmaker", "<p>Jo<br />\n--<br />\nclockmaker</p>"),
        ("Jo\n---\nclockmaker", "<p>Jo</p>\n<hr />\n<p>clockmaker</p>"),
        ("[a]: b is so", "<p>[a]: b is so</p>"),
        ("one\n\n    two", "<p>one</p>\n<p>two</p>"),
    ],
)
def test_no_word_turns_into_markup(text: str, expected: str) -> None:
    assert expected in shown(markdown(mail(text, subject="")))


def test_the_importer_reads_the_same_words_back() -> None:
    found = read_back(markdown(post(PROSE)))
    assert found.sample.subject == "On clocks"
    assert found.sample.text.split() == PROSE.replace("*", "").split()


@given(WORDS)
def test_plain_words_come_back_as_they_were(words: str) -> None:
    text = mail(f"{'Tick and tock. ' * 20}\n\n{words}", subject="")
    assert read_back(markdown(text)).sample.text.split() == text.body.split()


@given(MARKUP)
def test_no_html_comes_through(text: str) -> None:
    written = markdown(mail(text, subject=""))
    kinds = {
        token.type
        for block in MarkdownIt("commonmark").parse(written)
        for token in (block, *(block.children or []))
    }
    assert not kinds & {"html_block", "html_inline"}


def test_plain_text_is_the_text_as_it_stands() -> None:
    assert plain_text(post()) == MARKED
    assert plain_file(mail("Hello")) == "The clock\n\nHello\n"
    assert plain_file(mail("Hello", subject="")) == "Hello\n"


def test_odd_characters_and_line_breaks_are_evened_out() -> None:
    odd = mail("\n\na\r\nb\u2028c\0\ud800d  \n\n", subject=" The\nclock ")
    assert (odd.title, odd.body) == ("The clock", "a\nb\ncd")


@pytest.mark.parametrize("text", ["Hello,\n\n5 * 3 is 15 - or so\nJo\n--\nX", "https://a.b/c_d_e"])
def test_plain_words_are_no_markdown(text: str) -> None:
    assert not has_markdown(text)


@pytest.mark.parametrize("text", ["- a\n- b", "it is *so*", "[a](https://b.c)", "# A", "> a"])
def test_lists_emphasis_links_headings_and_quotes_are(text: str) -> None:
    assert has_markdown(text)
