"""The texts that a draft had, as the list of its versions shows them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from app.library.records import DraftRecord, VersionRecord
from app.library.sample_text import n_words

PRESENT = 0
"""The key of the text as it stands; no version has that number."""


@dataclass(frozen=True, slots=True)
class ChosenDraft:
    """A draft and all that is kept of it.

    Attributes:
        draft: the draft.
        versions: newest round first, variants in their order.
    """

    draft: DraftRecord
    versions: tuple[VersionRecord, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A text that a draft has or had.

    Attributes:
        key: the version's number, or `PRESENT`.
        version: the version; None for the text as it stands.
        text: the text.
        at: ISO-8601, UTC: when it was so.
        n_words: words in it.
        variant: which of the texts that were written together, from 1.
        n_variants: how many these are.
        is_present: whether the text stands so now.
    """

    key: int
    version: VersionRecord | None
    text: str
    at: str
    n_words: int
    variant: int
    n_variants: int
    is_present: bool


def entries(chosen: ChosenDraft) -> list[Entry]:
    """Return the text as it stands and then the versions, newest round first."""
    draft = chosen.draft
    counts = Counter(version.round for version in chosen.versions)
    found = [
        Entry(
            PRESENT, None, draft.text, draft.updated_at, n_words(draft.text), 1, 1, is_present=True
        )
    ]
    met: Counter[int] = Counter()
    for version in chosen.versions:
        met[version.round] += 1
        found.append(
            Entry(
                version.id,
                version,
                version.text,
                version.created_at,
                n_words(version.text),
                met[version.round],
                counts[version.round],
                is_present=version.text == draft.text,
            )
        )
    return found


def entry_before(found: Sequence[Entry], entry: Entry) -> Entry | None:
    """Return the version that a text most likely came from; None for the first.

    Of variants it is the one most like it: which of them the person went on from is not kept.

    Args:
        found: all entries of the draft.
        entry: one of them.
    """
    earlier = [
        each
        for each in found
        if each.version is not None and _is_before(each.version, entry) and each.text != entry.text
    ]
    rounds = [each.version.round for each in earlier if each.version is not None]
    candidates = [each for each, of in zip(earlier, rounds, strict=True) if of == max(rounds)]
    return max(candidates, key=lambda each: fuzz.ratio(each.text, entry.text), default=None)


def _is_before(version: VersionRecord, entry: Entry) -> bool:
    return entry.version is None or version.round < entry.version.round
