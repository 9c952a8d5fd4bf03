import textwrap

import pytest

from app.importing.own_words import marked, own_words
from app.importing.reasons import Reason


def own(text: str) -> str:
    return own_words(textwrap.dedent(text).strip("\n"))


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


def test_a_forwarded_message_and_an_answered_one_are_told_apart() -> None:
    below = "From: Omar <omar@example.org>\nTo: Mina\nSubject: Lunch\n\nLunch?"
    for above, reason in (
        ("---------- Forwarded message ---------\n", Reason.FORWARDED),
        ("-----Original Message-----\n", Reason.QUOTE),
        ("", Reason.QUOTE),
    ):
        own, other = marked(f"Have a look.\n\n{above}{below}")
        assert own.text == "Have a look."
        assert other.left_out == reason
        assert other.text == above + below


@pytest.mark.parametrize(
    "journey",
    [
        "From: Hamburg\nTo: Kiel\nDate: 14 March",
        "Von: Hamburg\nAn: Kiel\nDatum: 14.3.",
        "Date: 14 March\nSubject: bread\nPlace: my kitchen",
    ],
)
def test_a_journey_or_an_invitation_is_no_header_block(journey: str) -> None:
    text = f"Here is the plan:\n\n{journey}\n\nSee you there."
    assert own_words(text) == text


def test_headers_may_go_on_below_and_have_blank_lines_between() -> None:
    headers = "From: Omar\n\nSent: Friday, 1 January 2010\n\nTo: Mina;\n  Petra\n\nSubject: Lunch"
    assert own_words(f"Noon works for me.\n\n{headers}\n\nLunch?") == "Noon works for me."
