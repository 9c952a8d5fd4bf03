"""Unsent mails (.eml, RFC 5322), which mail programs open for editing.

Whoever sends it gives it sender, date and identity; a draft that had them would pass for a mail
that was received.
"""

from email.message import EmailMessage
from email.policy import SMTP

from app.exporting.finished_text import FinishedText
from app.exporting.html import html_fragment
from app.exporting.light_markdown import has_markdown
from app.exporting.recipients import addresses


def eml(text: FinishedText) -> bytes:
    """Return the text as an unsent message; with Markdown in it, as plain text and as HTML."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    to = addresses(text)
    if to:
        message["To"] = to
    if text.title:
        message["Subject"] = text.title
    body = f"{text.body}\n"
    message.set_content(body, charset="utf-8", cte="quoted-printable")
    if has_markdown(text.body):
        page = f'<!DOCTYPE html>\n<html><body dir="auto">\n{html_fragment(text)}</body></html>\n'
        message.add_alternative(page, subtype="html", charset="utf-8", cte="quoted-printable")
    return message.as_bytes()
