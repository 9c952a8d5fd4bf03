"""Messages and mailboxes for the tests, as bytes."""

from email.message import EmailMessage
from pathlib import Path

from app.importing.mail_message import read_message
from app.importing.source import Found, Item, ReadOptions

MINE = ReadOptions(frozenset({"mina@example.org"}))
OWN_TEXT = "Noon works for me, see you on Friday!"


def message(body: str = OWN_TEXT, **headers: str) -> bytes:
    """A plain message from Mina; headers are named as in `In_Reply_To="<1@example.org>"`."""
    mail = EmailMessage()
    mail["From"] = headers.pop("From", "Mina <mina@example.org>")
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(body)
    return mail.as_bytes()


def mbox(*messages: bytes) -> bytes:
    """A mailbox of these messages."""
    return b"".join(
        b"From mina@example.org Fri Jan  1 16:07:20 2010\n" + data.rstrip(b"\n") + b"\n\n"
        for data in messages
    )


def read(data: bytes) -> Item:
    """What a message holds for Mina."""
    return read_message(data, "message 1", MINE)


def read_found(data: bytes) -> Found:
    """What a message holds for Mina, which is a sample."""
    item = read(data)
    assert isinstance(item, Found), item
    return item


def write(path: Path, data: bytes) -> Path:
    """Write a file, and its folders if need be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path
