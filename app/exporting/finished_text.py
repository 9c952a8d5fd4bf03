"""A text as it leaves: what every format is written from."""

import re
import unicodedata
from dataclasses import dataclass

from engine.writing import Kind

_LINE_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_IMPOSSIBLE = re.compile("[\ufffe\uffff]")
"""Characters that XML, and so a Word document, cannot hold; control characters aside."""


@dataclass(frozen=True, slots=True)
class FinishedText:
    """What a person takes out of the window.

    Attributes:
        kind: what sort of text it is.
        subject: an email's subject or a post's title; may be empty.
        recipient: whom a mail is for, with or without an address; may be empty.
        text: paragraphs separated by blank lines, with light Markdown at most.
    """

    kind: Kind
    subject: str
    recipient: str
    text: str

    @property
    def title(self) -> str:
        """The subject in one line, of characters that every format can hold."""
        return " ".join(_possible(self.subject).split())

    @property
    def body(self) -> str:
        """The text with line feeds only and of characters that every format can hold.

        No blank lines stand at its ends, and no white space at the ends of lines.
        """
        lines = (line.rstrip() for line in _possible(self.text).split("\n"))
        return "\n".join(lines).strip("\n")

    @property
    def is_mail(self) -> bool:
        """Whether it is to be sent to someone."""
        return self.kind in (Kind.EMAIL, Kind.REPLY)


def _possible(text: str) -> str:
    text = _IMPOSSIBLE.sub("", _LINE_BREAKS.sub("\n", text))
    odd = {ord(c) for c in set(text) - {"\n", "\t"} if unicodedata.category(c) in ("Cc", "Cs")}
    return text.translate(dict.fromkeys(odd)) if odd else text
