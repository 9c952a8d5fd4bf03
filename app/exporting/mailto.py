"""Handing a text to the mail program by a mailto address (RFC 6068)."""

from dataclasses import dataclass
from urllib.parse import quote

from app.exporting.finished_text import FinishedText
from app.exporting.recipients import addresses

_LONGEST_ON_WINDOWS = 2000
"""Characters: from 2,046 on Windows, or the browser in between, cuts it or does nothing."""

_LONGEST = 8000
"""Elsewhere mail programs take more, but a mailbox on the web takes no longer address."""


@dataclass(frozen=True, slots=True)
class Mailto:
    """What opens the mail program.

    Attributes:
        url: the address, in ASCII.
        holds_text: whether the text is in it; otherwise it was too long, and is to be pasted.
    """

    url: str
    holds_text: bool


def longest_mailto(platform: str) -> int:
    """Return how many characters a mailto address may have.

    Args:
        platform: as `sys.platform` names it.
    """
    return _LONGEST_ON_WINDOWS if platform == "win32" else _LONGEST


def mailto(text: FinishedText, longest: int) -> Mailto:
    """Return the address that opens a new message with recipient, subject and text.

    Args:
        text: what to send.
        longest: characters that the address may have; what would make it longer is left out, the
            text before the subject.
    """
    to = ",".join(quote(address.addr_spec, safe="@!$'*+") for address in addresses(text))
    subject = [f"subject={quote(text.title, safe='')}"] if text.title else []
    with_breaks = text.body.replace("\n", "\r\n")
    body = [f"body={quote(with_breaks, safe='')}"] if with_breaks else []
    for fields in (subject + body, subject, []):
        url = f"mailto:{to}?{'&'.join(fields)}" if fields else f"mailto:{to}"
        if len(url) <= longest:
            return Mailto(url, holds_text=fields == subject + body)
    return Mailto("mailto:", holds_text=False)
