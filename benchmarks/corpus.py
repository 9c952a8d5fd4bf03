"""Writing by several people, read from a folder of JSON Lines that a benchmark is given.

One file a person, at any depth; the file is named after the person, its folder is the group. A line
is a record `{author, kind, date, subject, text}` with kind "email", "reply" or "post".
"""

import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.writing import Kind, Sample

FEWEST_WORDS = 25
"""A shorter text says too little of how its writer writes."""

PROFILE_SHARE = 0.4
"""Part of a person's texts that a voice is learnt from."""

REQUESTS = 12
"""Texts whose subjects are what drafts are asked for; they are in no prompt and train nothing."""

_OTHER_USES = frozenset({"import", "lamp"})
"""Folders of a corpus that hold something other than such records."""


class CorpusError(Exception):
    """A corpus folder is missing, holds no records, or one of its records is damaged."""


@dataclass(frozen=True, slots=True)
class AuthorTexts:
    """What one person wrote.

    Attributes:
        name: the file's, without its ending, such as "ada-lovelace".
        group: the name of the folder that the file is in, such as "posts".
        samples: the texts, in a random order that is the same every time.
    """

    name: str
    group: str
    samples: list[Sample]

    @property
    def called(self) -> str:
        """The name as a prompt would say it, such as "Ada Lovelace"."""
        return self.name.replace("-", " ").title()


@dataclass(frozen=True, slots=True)
class Split:
    """One person's texts by what they are used for; no text is in two parts.

    Attributes:
        profile: what the voice is learnt from, and stands in prompts.
        requests: what drafts are asked for by subject, and compared with.
        training: what models of authorship are trained on.
    """

    profile: list[Sample]
    requests: list[Sample]
    training: list[Sample]


def read_authors(folder: Path) -> list[AuthorTexts]:
    """Return everybody whose texts are in a folder, by the paths of their files.

    Exact duplicates and texts under `FEWEST_WORDS` words are left out.

    Raises:
        CorpusError: there is no such folder, it holds no JSON Lines, or a record is damaged.
    """
    if not folder.is_dir():
        raise CorpusError(f"{folder} is not a folder. Give one of JSON Lines, one file a person.")
    paths = sorted(folder.rglob("*.jsonl"))
    wanted = [path for path in paths if _OTHER_USES.isdisjoint(path.relative_to(folder).parts)]
    if not wanted:
        raise CorpusError(f"{folder} holds no *.jsonl. Give a folder of them, one file a person.")
    return [_author(path) for path in wanted]


def split(samples: Sequence[Sample]) -> Split:
    """Return a person's texts, cut in their order: profile, requests, and the rest for training."""
    n_profile = int(len(samples) * PROFILE_SHARE)
    n_used = n_profile + REQUESTS
    return Split(list(samples[:n_profile]), list(samples[n_profile:n_used]), list(samples[n_used:]))


def _author(path: Path) -> AuthorTexts:
    with path.open(encoding="utf-8") as lines:
        samples = _worth_reading(_sample(path, n, line) for n, line in enumerate(lines, start=1))
    random.Random(f"7{path.stem}").shuffle(samples)  # noqa: S311 - a fixed order, not a secret
    return AuthorTexts(path.stem, path.parent.name, samples)


def _worth_reading(samples: Iterable[Sample]) -> list[Sample]:
    """Return the first of each text that is long enough."""
    by_text: dict[str, Sample] = {}
    for sample in samples:
        text = sample.text.strip()
        if len(text.split()) >= FEWEST_WORDS:
            by_text.setdefault(text, sample)
    return list(by_text.values())


def _sample(path: Path, number: int, line: str) -> Sample:
    try:
        record = json.loads(line)
        return Sample(Kind(record["kind"]), str(record.get("subject") or ""), str(record["text"]))
    except (ValueError, LookupError, AttributeError, TypeError) as error:
        raise CorpusError(
            f"Line {number} of {path} is not a record of kind and text: {error}. Mend or remove it."
        ) from error
