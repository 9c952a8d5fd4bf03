import textwrap
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.own_words import marked, own_words
from app.importing.plain_text import cleaned
from app.importing.reasons import Reason


def own(text: str) -> str:
    return own_words(textwrap.dedent(text).strip("\n"))


def test_a_top_posted_reply_loses_what_it_answers() -> None:
    text = """
        Noon works for me.

        On Fri, 1 Jan 2010 at 16:07, Omar <omar@example.org> wrote:
        > Lunch on Friday?
        >
        > Omar
        """
    assert own(text) == "Noon works for me."


def test_a_bottom_posted_reply_keeps_the_words_below() -> None:
    text = """
        On Fri, Jan 1, 2010 at 4:07 PM, Omar Long-Name
        <omar at example.org> wrote:
        > Lunch on Friday?

        Noon works for me.
        """
    assert own(text) == "Noon works for me."


def test_an_interleaved_reply_keeps_every_answer() -> None:
    text = """
        Omar writes:

        > Lunch on Friday?
        Gladly!
        > At noon?

        One is better for me.

        > Bring the papers.

        Will do.
        """
    assert own(text) == "Gladly!\n\nOne is better for me.\n\nWill do."


def test_every_passage_says_why_it_is_left_out() -> None:
    text = """
        Hi Omar,

        noon works for me.

        https://example.org/menu
        https://example.org/map

        Sent from my iPhone

        On Fri, 1 Jan 2010 at 16:07, Omar <omar@example.org> wrote:
        > Lunch on Friday?

        See you.

        --
        Mina
        """
    passages = marked(textwrap.dedent(text).strip())
    assert [(passage.text.split("\n")[0], passage.left_out) for passage in passages] == [
        ("Hi Omar,", None),
        ("https://example.org/menu", Reason.LINKS),
        ("Sent from my iPhone", Reason.PROGRAM),
        ("On Fri, 1 Jan 2010 at 16:07, Omar <omar@example.org> wrote:", Reason.QUOTE),
        ("See you.", None),
        ("--", Reason.SIGNATURE),
    ]


line = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "",
            "> quoted",
            ">> twice",
            "MvL> quoted",
            "On 1 Jan 2010, Omar <omar@example.org> wrote:",
            "-----Original Message-----",
            "x = lunch()",
            "https://example.org",
            "+46 31 496 00 12",
            "This mail is confidential; if you received it in error, delete it.",
            "-- ",
            "Thanks, Mina",
            "_" * 40,
            "From: Omar <omar@example.org>",
            "a line that is long enough to be taken for one that was wrapped at seventy",
        ]
    ),
)


@given(st.lists(line, max_size=30))
def test_nothing_quoted_is_ever_left_and_nothing_raises(lines: list[str]) -> None:
    result = own_words(cleaned("\n".join(lines)))
    assert not any(kept.lstrip().startswith(">") for kept in result.splitlines())


@given(st.lists(line, max_size=30))
def test_passages_hold_every_word_once_and_in_order(lines: list[str]) -> None:
    text = cleaned("\n".join(lines))
    passages = marked(text)
    assert "".join("".join(passage.text for passage in passages).split()) == "".join(text.split())
    own = [passage.text for passage in passages if passage.left_out is None]
    assert own_words(text) == "\n\n".join(own)
    assert all(passage.text.strip() for passage in passages)


sentence = st.lists(
    st.sampled_from(["we", "bake", "bread", "and", "eat", "it", "on", "Friday", "at", "noon"]),
    min_size=1,
)


@given(st.lists(sentence.map(lambda words: " ".join(words) + "."), max_size=8))
def test_plain_prose_keeps_every_word(lines: list[str]) -> None:
    assert own_words("\n\n".join(lines)).split() == " ".join(lines).split()


@pytest.mark.parametrize(
    "hostile",
    [
        "On " * 66_000,
        "On 2010 a b c\n" * 14_000,
        ">" * 200_000,
        "From: x@y 1\n" * 16_000,
        ("_" * 40 + "\n") * 4_800,
        ("Sent from my " + "a " * 480 + "\n") * 200,
        ("On 2001 " + "x " * 140 + ":\n") * 300,
        ("if " + "(" * 480 + "\n") * 400,
        ("a" * 480 + "=\n") * 400,
        "import a\n" * 20_000,
        ("https://" + "a" * 480 + "\n") * 400,
        ("+46 31 496 00 12 " * 28 + "\n") * 400,
        "Tel 1234567\n" * 16_000,
        "https://a.example\n\n" * 10_000,
    ],
)
def test_hostile_text_of_the_greatest_length_takes_seconds_at_most(hostile: str) -> None:
    start = time.process_time()
    own_words(hostile)
    assert time.process_time() - start < 10
