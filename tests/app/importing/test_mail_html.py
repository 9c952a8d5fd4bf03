from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.mail_html import html_to_text
from tests.app.importing.written_mail import OWN_TEXT, read_found


def text_of(data: bytes) -> str:
    return read_found(data).sample.text


def html_message(page: str) -> bytes:
    mail = EmailMessage()
    mail["From"] = "mina@example.org"
    mail.set_content(page, subtype="html")
    return mail.as_bytes()


ATTRIBUTION = "On Fri, 1 Jan 2010 at 16:07, Omar &lt;omar@example.org&gt; wrote:"


def test_html_becomes_paragraphs() -> None:
    page = f"<html><style>p {{}}</style><body><p>Hi Omar,</p><p>{OWN_TEXT}</p>Mina</body></html>"
    assert text_of(html_message(page)) == f"Hi Omar,\n\n{OWN_TEXT}\n\nMina"


def test_quotes_in_html_go_and_answers_between_them_stay() -> None:
    page = f"""
        <div>Hi Omar,</div><div><br></div>
        <div class="gmail_quote"><div class="gmail_attr">On Fri, 1 Jan 2010 at 16:07, Omar
        &lt;<a href="mailto:omar@example.org">omar@example.org</a>&gt; wrote:<br></div>
        <blockquote class="gmail_quote">Lunch on Friday?</blockquote>
        <div>{OWN_TEXT}</div>
        <blockquote class="gmail_quote">Bring the papers.</blockquote>
        <div>Will do.</div></div>
        <div class="gmail_signature">Mina Öberg, Example Ltd</div>
    """
    text = text_of(html_message(page))
    assert OWN_TEXT in text
    assert "Will do." in text
    assert "Lunch on Friday?" not in text
    assert "Bring the papers" not in text
    assert "wrote" not in text
    assert "Example Ltd" not in text


def test_what_outlook_answers_in_html_goes() -> None:
    page = f"""
        <div>{OWN_TEXT}</div><div id="appendonsend"></div><hr>
        <div id="divRplyFwdMsg"><b>From:</b> Omar &lt;omar@example.org&gt;<br>
        <b>Sent:</b> Friday, January 1, 2010 16:07<br><b>To:</b> Mina<br>
        <b>Subject:</b> Lunch</div><div>Lunch on Friday?</div>
    """
    assert text_of(html_message(page)) == OWN_TEXT


@pytest.mark.parametrize(
    "below",
    [
        # Gmail
        f'<div class="gmail_quote"><div class="gmail_attr">{ATTRIBUTION}<br></div>'
        '<blockquote class="gmail_quote" style="border:none">Lunch?</blockquote></div>',
        # Apple Mail
        f'<blockquote type="cite"><div>{ATTRIBUTION}</div><br><div>Lunch?</div></blockquote>',
        # Thunderbird
        f'<div class="moz-cite-prefix">{ATTRIBUTION}</div>'
        '<blockquote type="cite" cite="mid:1">Lunch?</blockquote>',
        # Yahoo
        f'<div id="yahoo_quoted_1" class="yahoo_quoted"><div>{ATTRIBUTION}</div>Lunch?</div>',
        # Proton
        f'<div class="protonmail_quote">{ATTRIBUTION}<br><blockquote>Lunch?</blockquote></div>',
        # Outlook on the web, in a language that we do not know
        '<hr><div id="divRplyFwdMsg"><b>Saatja:</b> Omar<br><b>Teema:</b> Lunch</div>Lunch?',
        # Outlook on a desk
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm">'
        "<p><b>Saatja:</b> Omar<br><b>Teema:</b> Lunch</p></div><p>Lunch?</p>",
    ],
)
def test_quotes_of_programs_that_write_html_go(below: str) -> None:
    page = f"<html><body><div>{OWN_TEXT}</div><br>{below}</body></html>"
    assert text_of(html_message(page)) == OWN_TEXT


@pytest.mark.parametrize(
    "signature",
    [
        '<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">M.</div>',
        '<div id="Signature">Mina of Example Ltd</div>',
        '<div id="AppleMailSignature">Mina of Example Ltd</div>',
        '<div data-smartmail="gmail_signature">Mina of Example Ltd</div>',
        '<div style="display: none">Seen by 3 people</div>',
    ],
)
def test_a_signature_in_html_goes_and_what_is_below_stays(signature: str) -> None:
    page = f"<div>Hi Omar,</div>{signature}<div>{OWN_TEXT}</div>"
    assert text_of(html_message(page)).split("\n") == ["Hi Omar,", OWN_TEXT]


def test_a_paragraph_that_gmail_indents_is_no_quote() -> None:
    indent = "margin:0 0 0 40px;border:none;padding:0px"
    page = f'<div>As I said:</div><blockquote style="{indent}">{OWN_TEXT}</blockquote>'
    assert text_of(html_message(page)) == f"As I said:\n\n{OWN_TEXT}"


@given(st.text(max_size=300))
def test_any_page_is_read(page: str) -> None:
    assert isinstance(html_to_text(page), str)
