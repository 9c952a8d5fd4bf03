import textwrap

import pytest

from app.importing.own_words import own_words


def own(text: str) -> str:
    return own_words(textwrap.dedent(text).strip("\n"))


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
    "line", ["Sent from my iPhone", "Gesendet von meinem Telefon", "Get Outlook for iOS"]
)
def test_a_phones_own_line_goes(line: str) -> None:
    assert own_words(f"Noon works for me.\n\n{line}") == "Noon works for me."


def test_a_notice_of_confidentiality_goes() -> None:
    notice = "This e-mail and any attachments are confidential and intended for Omar only."
    assert own_words(f"Noon works for me.\n\n{notice}") == "Noon works for me."


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my heart, as my aunt would say",
        "Sent with love and a little panic",
        "Sent from the wrong mail account, sorry",
        "Von meinem Chef habe ich nichts mehr gehört",
        "Sent from my iPad, would you believe it?",
    ],
)
def test_prose_that_begins_like_a_phones_line_stays(line: str) -> None:
    assert own_words(f"Noon works for me.\n\n{line}") == f"Noon works for me.\n\n{line}"


@pytest.mark.parametrize(
    "paragraph",
    [
        "This is confidential, so please tell nobody.",
        "I can print the environment report for you.",
        "Sorry, I sent that message in error.",
        "You can unsubscribe whenever you like.",
    ],
)
def test_prose_that_sounds_like_a_notice_stays(paragraph: str) -> None:
    assert own_words(f"Noon works for me.\n\n{paragraph}").endswith(paragraph)


@pytest.mark.parametrize(
    "notice",
    [
        "Please consider the environment before printing this e-mail.",
        "Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.",
        "Example Ltd is registered in England and Wales, number 01234567.",
        "To unsubscribe from this list, write to leave@example.org.",
        "Ce message est confidentiel. Si vous l'avez reçu par erreur, merci de le détruire.",
        "本邮件含有保密信息。如果您错收了本邮件请删除。",
    ],
)
def test_notices_and_footers_at_the_end_go(notice: str) -> None:
    assert own_words(f"Noon works for me.\n\n{notice}") == "Noon works for me."
