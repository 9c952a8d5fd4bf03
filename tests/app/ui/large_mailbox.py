"""A mailbox of many short messages, all by one person."""

import random
from pathlib import Path

ADDRESS = "jo@example.org"

_MESSAGE = """From - Mon Mar  2 10:00:00 2026
Message-ID: <{number}@example.org>
Date: Mon, 2 Mar 2026 10:00:00 +0000
From: Jo <{address}>
To: ida@example.net
Subject: Matter {number}
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hello Ida,

{words}.

Jo

"""
_SYLLABLES = ("ka", "lo", "mi", "ren", "tu", "sal", "be", "dor", "ny", "eth", "gu", "pil")


def write_large_mailbox(path: Path, n_messages: int) -> None:
    """Write a mailbox in which no text is anything like another."""
    chance = random.Random(3)  # noqa: S311 - the same every time, not a secret
    words = [a + b + c for a in _SYLLABLES for b in _SYLLABLES for c in _SYLLABLES]
    with path.open("w", encoding="utf-8") as stream:
        for number in range(n_messages):
            text = " ".join(chance.choices(words, k=30))
            stream.write(_MESSAGE.format(number=number, address=ADDRESS, words=text))
