"""A mailbox made on the spot: mail as people have it, by nobody.

Half of the messages are the person's own. Plain text, HTML beside plain text and HTML alone; UTF-8
as quoted-printable and base64, Latin-1 in eight bits; answers with quotes, signatures, list
footers, and now and then an attachment. The same number gives the same mailbox.
"""

import random
from base64 import b64encode, encodebytes
from collections.abc import Iterator
from email.header import Header
from html import escape
from pathlib import Path
from quopri import encodestring

ME = "mina.okafor@example.org"
OTHERS = tuple(f"person{number}@example.net" for number in range(40))

_VOCABULARY = (
    "the a we you it that this garden meeting draft budget Thursday river train letter window "
    "chapter invoice kettle number bridge sometimes perhaps before after because although please "
    "thanks could would should bring send read write call paint carry measure explain wonder "
    "late early blue narrow quiet honest heavy für später Äpfel déjà où niño mañana zażółć"
)
_WORDS = _VOCABULARY.split()
_GREETINGS = ("Hi {},", "Dear {},", "Hello {},", "{} -", "Morning {},")
_CLOSINGS = ("Best,\nMina", "Cheers\nM.", "Thanks again,\nMina", "See you then!\nMina")
_SIGNATURE = "-- \nMina Okafor\nRiverside Allotments, plot 14\n+44 20 7946 0123"
_LIST_FOOTER = (
    "_______________________________________________\nallotments mailing list\n"
    "allotments@lists.example.org\nhttps://lists.example.org/mailman/listinfo/allotments"
)
_ATTACHMENT = 20_000
"""Bytes: a small picture."""


def write_mailbox(path: Path, n_messages: int, *, seed: int = 5) -> int:
    """Write a mailbox, and return how many of its messages are by `ME`.

    Args:
        path: the mbox file.
        n_messages: how many.
        seed: another one gives another mailbox.
    """
    chance = random.Random(seed)  # noqa: S311 - the same mailbox every time, not a secret
    own = 0
    with path.open("wb") as stream:
        for number in range(n_messages):
            is_own = chance.random() < 0.5
            own += is_own
            author = ME if is_own else chance.choice(OTHERS)
            stream.write(b"From - Mon Mar  2 10:00:00 2026\n")
            stream.write(_message(chance, number, author).replace(b"\nFrom ", b"\n>From "))
            stream.write(b"\n\n")
    return own


def _message(chance: random.Random, number: int, author: str) -> bytes:
    text, is_reply = _text(chance), chance.random() < 0.6
    body = _body(chance, text)
    subject = " ".join(chance.choices(_WORDS, k=chance.randint(2, 6)))
    subject = f"Re: {subject}" if is_reply else subject
    received = "\n".join(
        f"Received: from mx{hop}.example.net (mx{hop}.example.net [192.0.2.{hop}])\n"
        f"\tby mail.example.org with ESMTPS id {chance.getrandbits(64):016x};\n"
        f"\tMon, 2 Mar 2026 10:00:{hop:02d} +0000"
        for hop in range(chance.randint(2, 5))
    )
    headers = (
        f"{received}\nMessage-ID: <{number}@example.org>\n"
        f"Date: Mon, 2 Mar 2026 10:{number % 60:02d}:00 +0100\n"
        f"From: Somebody <{author}>\nTo: {chance.choice(OTHERS)}\n"
        f"Subject: {Header(subject, 'utf-8').encode()}\n"
    )
    if is_reply:
        headers += f"In-Reply-To: <{number - 1}@example.org>\n"
    return headers.encode() + b"MIME-Version: 1.0\n" + body


def _text(chance: random.Random) -> str:
    parts = [chance.choice(_GREETINGS).format("Tomas")]
    parts += list(_paragraphs(chance))
    parts.append(chance.choice(_CLOSINGS))
    if chance.random() < 0.4:
        parts.append(_SIGNATURE)
    if chance.random() < 0.6:
        quoted = "\n".join(
            f"> {line}"
            for paragraph in _paragraphs(chance)
            for line in (*paragraph.split("\n"), "")
        )
        parts.append(
            f"On Mon, 2 Mar 2026 at 09:12, Tomas Lindqvist <t@example.net> wrote:\n{quoted}"
        )
    if chance.random() < 0.2:
        parts.append(_LIST_FOOTER)
    return "\n\n".join(parts) + "\n"


def _paragraphs(chance: random.Random) -> Iterator[str]:
    for _ in range(chance.randint(1, 5)):
        words = chance.choices(_WORDS, k=chance.randint(15, 70))
        lines, line = [], ""
        for word in words:
            if len(line) + len(word) > 72:
                lines.append(line)
                line = ""
            line = f"{line} {word}".strip()
        yield "\n".join([*lines, f"{line}."])


def _body(chance: random.Random, text: str) -> bytes:
    form = chance.random()
    if form < 0.5:
        return _part(chance, text, "plain")
    if form < 0.85:
        parts = [_part(chance, text, "plain"), _part(chance, _html(text), "html")]
        return _multipart("alternative", parts)
    if form < 0.93:
        return _part(chance, _html(text), "html")
    picture = encodebytes(chance.randbytes(_ATTACHMENT))
    attachment = (
        b'Content-Type: image/jpeg; name="plot.jpg"\nContent-Transfer-Encoding: base64\n'
        b'Content-Disposition: attachment; filename="plot.jpg"\n\n' + picture
    )
    return _multipart("mixed", [_part(chance, text, "plain"), attachment])


def _part(chance: random.Random, text: str, subtype: str) -> bytes:
    form = chance.random()
    if form < 0.5:
        charset, encoding, data = "utf-8", "quoted-printable", encodestring(text.encode())
    elif form < 0.7:
        charset, encoding, data = "utf-8", "base64", encodebytes(text.encode())
    else:
        data = text.encode("iso-8859-1", "replace")
        charset, encoding = "iso-8859-1", "8bit"
    content_type = f"Content-Type: text/{subtype}; charset={charset}\n"
    return f"{content_type}Content-Transfer-Encoding: {encoding}\n\n".encode() + data


def _html(text: str) -> str:
    paragraphs = "".join(
        f"<p>{escape(paragraph).replace(chr(10), '<br>')}</p>" for paragraph in text.split("\n\n")
    )
    return f"<html><head><style>p {{ margin: 0 }}</style></head><body>{paragraphs}</body></html>"


def _multipart(subtype: str, parts: list[bytes]) -> bytes:
    boundary = b64encode(b"between the parts").decode().rstrip("=")
    header = f'Content-Type: multipart/{subtype}; boundary="{boundary}"\n\n'
    between = f"--{boundary}\n".encode()
    joined = b"".join(between + part.rstrip(b"\n") + b"\n" for part in parts)
    return header.encode() + joined + f"--{boundary}--\n".encode()
