import textwrap

import pytest

from app.importing.own_words import own_words


def own(text: str) -> str:
    return own_words(textwrap.dedent(text).strip("\n"))


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


def test_an_attribution_takes_no_line_above_it_along() -> None:
    attribution = "On Fri, 1 Jan 2010 at 16:07, Omar <omar@example.org> wrote:"
    assert own_words(f"Noon works for me.\n{attribution}\n> Lunch?") == "Noon works for me."


def test_prose_that_says_when_somebody_wrote_is_no_attribution() -> None:
    text = "In March 2010 Omar wrote:\n\nthere is no lunch. I have kept the letter."
    assert own_words(text) == text


@pytest.mark.parametrize(
    "attribution",
    [
        "2010年1月8日(金) 22:14 Omar <omar@example.org>:",
        "Omar <omar@example.org> escreveu (sexta, 8/01/2010 à(s) 22:14):",
        "Wiadomość napisana przez Omar <omar@example.org> w dniu 8 sty 2010, o godz. 22:14:",
        "pt., 8 sty 2010 o 22:14 Omar <omar@example.org> napisał(a):",
        "Am Freitag, 8. Januar 2010 um 22:14:09 MEZ hat Omar <o@x.org> Folgendes geschrieben:",
        "Omar <omar@example.org> 于2010年1月8日周五 22:14写道:",
    ],
)
def test_an_exact_attribution_needs_no_quote_marks_below(attribution: str) -> None:
    text = f"Noon works for me.\n\n{attribution}\n\nLunch on Friday?\nOmar"
    assert own_words(text) == "Noon works for me."
