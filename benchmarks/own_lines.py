"""How well a mail's own lines are told from all others: `python -m benchmarks.own_lines --json`.

The mails are invented and labelled by line (`tests/app/importing/labelled`); rules were tuned on
one half, and the other, written before them, is what counts. Beside ours stands mail-parser-reply's
latest reply, as its documentation shows it, told each mail's language. One hand wrote both halves
and the rules, so real mail, with forms that nobody thought of, will come out lower.

Precision is the part of the lines kept that are the author's own; recall is the part of the
author's own lines that are kept. Blank lines do not count, nor does where a line is broken.
"""

import argparse
import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher
from email import message_from_bytes
from itertools import pairwise

from mailparser_reply import EmailReplyParser

from app.importing.mail_body import body_text
from app.importing.own_words import own_words
from tests.app.importing.labelled.labelled_set import OWN, LabelledMail, labelled_mails

Cleaning = Callable[[str, str], str]
"""A way to clean: a body's text and its language become the own words."""

_REPEATS = 20


def kept_lines(lines: Sequence[str], cleaned: str) -> list[bool]:
    """Return for each line whether most of its characters are in the cleaned text.

    The two texts are aligned by their longest common runs, white space aside, so that lines may
    have been joined.
    """
    ends = [0]
    for line in lines:
        ends.append(ends[-1] + len("".join(line.split())))
    whole = "".join("".join(lines).split())
    matcher = SequenceMatcher(None, whole, "".join(cleaned.split()), autojunk=False)
    found = bytearray(len(whole))
    for start, _, size in matcher.get_matching_blocks():
        found[start : start + size] = b"\1" * size
    return [sum(found[start:end]) * 2 > end - start for start, end in pairwise(ends)]


def counted(mail: LabelledMail, cleaning: Cleaning) -> Counter[str]:
    """Return how many lines of a mail are "own", "kept", and "both"."""
    lines = [line for line in mail.lines if line.label]
    cleaned = cleaning(_body(mail), mail.language)
    kept = kept_lines([line.text for line in lines], cleaned)
    own = [line.label == OWN for line in lines]
    both = sum(o and k for o, k in zip(own, kept, strict=True))
    return Counter(own=sum(own), kept=sum(kept), both=both)


def rates(counts: Iterable[Counter[str]]) -> tuple[float, float]:
    """Return precision and recall of own lines over these mails; 1 where nothing could be wrong."""
    total = sum(counts, Counter[str]())
    precision = total["both"] / total["kept"] if total["kept"] else 1.0
    return precision, total["both"] / total["own"] if total["own"] else 1.0


def ours(text: str, language: str) -> str:  # noqa: ARG001 - ours is not told the language
    """Clean as the program does."""
    return own_words(text)


def parsers(text: str, language: str) -> str:
    """Clean as mail-parser-reply does."""
    return EmailReplyParser(languages=[language]).parse_reply(text=text) or ""


def figures(mails: Sequence[LabelledMail]) -> dict[str, object]:
    """Return the report's figures for these mails, in all and by language."""
    by_cleaning = {
        "own_line": [counted(mail, ours) for mail in mails],
        "parser": [counted(mail, parsers) for mail in mails],
    }

    def of(language: str | None) -> dict[str, float]:
        found = {}
        for name, counts in by_cleaning.items():
            chosen = [
                count
                for mail, count in zip(mails, counts, strict=True)
                if language in (None, mail.language)
            ]
            found[f"{name}_precision"], found[f"{name}_recall"] = (
                round(rate, 4) for rate in rates(chosen)
            )
        return found

    languages = sorted({mail.language for mail in mails})
    return {"mails": len(mails), **of(None), "by_language": {name: of(name) for name in languages}}


def milliseconds(mails: Sequence[LabelledMail]) -> float:
    """Return the processor time that cleaning a decoded body takes; the best of several runs."""
    bodies = [_body(mail) for mail in mails]
    best = float("inf")
    for _ in range(_REPEATS):
        start = time.process_time()
        for body in bodies:
            own_words(body)
        best = min(best, time.process_time() - start)
    return round(1000 * best / len(bodies), 4)


def main() -> None:
    """Measure, and print figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.own_lines", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    arguments = parser.parse_args()
    held_out, tuning = labelled_mails("held_out"), labelled_mails("tuning")
    report = {
        **figures(held_out),
        "tuning": figures(tuning),
        "milliseconds_a_mail": milliseconds(held_out + tuning),
    }
    if arguments.json:
        print(json.dumps(report))
    else:
        print(json.dumps(report, indent=1))


def _body(mail: LabelledMail) -> str:
    return body_text(message_from_bytes(mail.data))


if __name__ == "__main__":
    main()
