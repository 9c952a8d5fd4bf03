import textwrap
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.own_words import own_words
from app.importing.plain_text import cleaned


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


@pytest.mark.parametrize(
    "attribution",
    [
        "On 18/01/2010 13:46, Omar Long wrote:",
        "Am 08.01.2010 22:14, schrieb Omar Long:",
        "Am 8. Januar 2010 um 22:14 schrieb Omar <omar@example.org>:",
        "Le vendredi 8 janvier 2010, Omar a écrit :",
        "El 8 ene 2010, a las 22:14, Omar escribió:",
        "Il giorno 8 gen 2010, Omar ha scritto:",
        "Op 8 jan. 2010 schreef Omar <omar@example.org>:",
        "2010/1/8 Omar Long <omar@example.org>:",
        "Omar Long, 08.01.2010 22:14:",
        "Excerpts from Omar's message of 2010-01-08 22:14:00 +0100:",
        "omar at example.org said:",
    ],
)
def test_attributions_go_in_many_languages_and_styles(attribution: str) -> None:
    assert own_words(f"{attribution}\n> Lunch?\n\nNoon works for me.") == "Noon works for me."


def test_an_attribution_before_unmarked_text_ends_the_persons_own() -> None:
    text = """
        Noon works for me.

        On 1 Jan 2010, at 16:07, Omar <omar@example.org> wrote:

        Lunch on Friday?

        Omar
        """
    assert own(text) == "Noon works for me."


def test_an_elided_quote_is_a_quote() -> None:
    text = """
        On 1 Jan 2010, at 16:07, Omar <omar@example.org> wrote:
        [snip]
        > Lunch on Friday?

        Noon works for me.
        """
    assert own(text) == "Noon works for me."


def test_prose_that_leads_to_a_quote_of_several_lines_stays() -> None:
    text = """
        I read all the letters from 2009.
        One line stood out to me:

        > Lunch on Friday?

        I would have said no.
        """
    expected = "I read all the letters from 2009.\nOne line stood out to me:"
    assert own(text) == f"{expected}\n\nI would have said no."


def test_initials_mark_a_quote_too() -> None:
    text = """
            OL> Lunch on Friday?
            OL> At noon?

        Noon works for me.
        """
    assert own(text) == "Noon works for me."


def test_the_wrapped_end_of_a_quoted_line_is_part_of_the_quote() -> None:
    text = """
        > Would you perhaps have the time for a long lunch on this coming
        friday?
        > Omar

        Noon works for me.
        """
    assert own(text) == "Noon works for me."


@pytest.mark.parametrize("delimiter", ["-- ", "--"])
def test_a_signature_goes_and_a_closing_stays(delimiter: str) -> None:
    text = f"Noon works for me.\n\nThanks,\nMina\n\n{delimiter}\nMina Öberg | Example Ltd | +46 1"
    assert own_words(text) == "Noon works for me.\n\nThanks,\nMina"


def test_a_list_of_hyphens_stays() -> None:
    text = "Bring:\n- bread\n- cheese\n- - both, if you can\n\nMina"
    assert own_words(text) == text


def test_a_list_footer_goes() -> None:
    text = """
        Noon works for me.
        _______________________________________________
        Lunch mailing list
        Lunch@example.org
        https://mail.example.org/mailman/listinfo/lunch
        """
    assert own(text) == "Noon works for me."


def test_a_scrubbed_attachment_leaves_no_note() -> None:
    text = """
        Noon works for me.
        -------------- next part --------------
        An HTML attachment was scrubbed...
        URL: <http://mail.example.org/attachment.html>
        """
    assert own(text) == "Noon works for me."


@pytest.mark.parametrize(
    "marker",
    [
        "---------- Forwarded message ----------",
        "---------- Forwarded message ---------",
        "-----Original Message-----",
        "-------- Original Message --------",
        "Begin forwarded message:",
        "-----Ursprüngliche Nachricht-----",
        "-------- Message d'origine --------",
        "--- Weitergeleitete Nachricht ---",
    ],
)
def test_what_is_forwarded_goes(marker: str) -> None:
    assert own_words(f"Have a look.\n\n{marker}\nFrom: Omar\n\nLunch?") == "Have a look."


def test_outlooks_headers_end_the_persons_own() -> None:
    text = """
        Noon works for me.

        ________________________________
        From: Omar <omar@example.org>
        Sent: Friday, January 1, 2010 16:07
        To: Mina
        Subject: Lunch

        Lunch on Friday?
        """
    assert own(text) == "Noon works for me."
    assert own(text.replace("_" * 32, "")) == "Noon works for me."
    german = (
        text.replace("_" * 32, "")
        .replace("From:", "Von:")
        .replace("Sent:", "Gesendet:")
        .replace("To:", "An:")
        .replace("Subject:", "Betreff:")
    )
    assert own(german) == "Noon works for me."


def test_prose_with_colons_is_no_header_block() -> None:
    text = "To: those who asked\nSubject: lunch\n\nNoon works for me."
    assert own_words(text) == text


@pytest.mark.parametrize(
    "line", ["Sent from my iPhone", "Gesendet von meinem Telefon", "Get Outlook for iOS"]
)
def test_a_phones_own_line_goes(line: str) -> None:
    assert own_words(f"Noon works for me.\n\n{line}") == "Noon works for me."


def test_a_notice_of_confidentiality_goes() -> None:
    notice = "This e-mail and any attachments are confidential and intended for Omar only."
    assert own_words(f"Noon works for me.\n\n{notice}") == "Noon works for me."


def test_lines_wrapped_by_the_program_become_one_paragraph() -> None:
    text = """
        Noon works for me, though I may have to bring the children along since
        the school is closed on Friday; they promise to behave.

        Cheers,
        Mina
        """
    expected = (
        "Noon works for me, though I may have to bring the children along since "
        "the school is closed on Friday; they promise to behave.\n\nCheers,\nMina"
    )
    assert own(text) == expected


def test_code_and_lists_are_not_joined() -> None:
    code = "    if the_first_condition_holds_and_so_does_the_second_one_here:\n        stop()"
    items = "1. " + "bread and cheese " * 4 + "\n2. " + "wine and some more cheese " * 3
    text = f"{code}\n\n{items}"
    assert own_words(cleaned(text)) == cleaned(text).strip()


line = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "",
            "> quoted",
            ">> twice",
            "MvL> quoted",
            "On 1 Jan 2010, Omar <omar@example.org> wrote:",
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
    ],
)
def test_hostile_text_of_the_greatest_length_takes_seconds_at_most(hostile: str) -> None:
    start = time.process_time()
    own_words(hostile)
    assert time.process_time() - start < 10
