"""Reading a message file that was dropped on the window."""

import email
import email.policy
from email.message import EmailMessage
from pathlib import Path

from app.errors import SourceError

_MOST_BYTES = 4 * 1024 * 1024
SUFFIXES = frozenset({".eml", ".txt", ".md"})
"""Files that `read_message` understands."""


def read_message(path: Path) -> str:
    """Return the text of an .eml, .txt or .md file.

    An email gives its sender, subject and plain text; attachments are left out.

    Raises:
        SourceError: the file is of another sort, too big, unreadable, or has no plain text.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise SourceError(
            f"{path.name} is neither an .eml nor a text file. Paste its text instead."
        )
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise SourceError(f"{path.name} cannot be read ({error.strerror}).") from error
    if len(content) > _MOST_BYTES:
        raise SourceError(f"{path.name} is over 4 MB. Paste the part that you answer instead.")
    text = _email_text(content, path.name) if path.suffix.lower() == ".eml" else _decoded(content)
    if not text.strip():
        raise SourceError(f"{path.name} has no plain text in it. Paste the message instead.")
    return text.strip()


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _email_text(content: bytes, name: str) -> str:
    try:
        message = email.message_from_bytes(content, policy=email.policy.default)
        lines = [f"{key}: {message[key]}" for key in ("From", "Subject") if message[key]]
        return "\n".join([*lines, "", _body(message)])
    # Broken headers and unknown encodings raise half a dozen unrelated exceptions in there.
    except Exception as error:
        raise SourceError(f"{name} is a damaged email. Paste its text instead.") from error


def _body(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    if part is None:
        return ""
    body: str = part.get_content()
    return body.replace("\r\n", "\n")
