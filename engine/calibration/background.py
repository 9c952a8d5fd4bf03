"""Other people's writing as counts: what a person's voice is told from."""

import gzip
import zlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

import msgspec

from engine.calibration.character_model import (
    ORDER,
    START,
    CharacterModel,
    count_ngrams,
    first_characters,
)
from engine.calibration.masking import normalised
from engine.errors import BackgroundError

FEWEST_AUTHORS = 5
"""An n-gram that fewer people use is left out: no text can be told from what many write."""

_FORMAT = "idiolect-character-counts-1"
_MOST_BYTES = 32_000_000
_MOST_COUNT = 2**53


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file: gzip'd JSON of this."""

    format: str
    order: int
    authors: int
    counts: dict[str, int]


def save_background(
    path: Path,
    texts_by_author: Mapping[str, Iterable[str]],
    hidden: Collection[str] = (),
    order: int = ORDER,
) -> None:
    """Write the character counts of many people's texts, masked, to a file.

    Each person gives as many characters, as many as the one who wrote least. Only n-grams that at
    least `FEWEST_AUTHORS` of them use are kept, and how often they all used them together. The same
    texts give the same bytes.

    Args:
        path: replaced if it exists.
        texts_by_author: by name. All names are masked in all texts.
        hidden: other names to be masked.
        order: characters of the longest n-grams.

    Raises:
        BackgroundError: fewer than `FEWEST_AUTHORS` people, one of them wrote nothing, or the file
            cannot be written.
    """
    if len(texts_by_author) < FEWEST_AUTHORS:
        raise BackgroundError(
            f"{path.name} would hold the writing of {len(texts_by_author)} people, and "
            f"{FEWEST_AUTHORS} are the least among whom none can be told. Give more people's."
        )
    counts = _shared_counts(_equal_parts(texts_by_author, hidden), order)
    ordered = dict(sorted(counts.items()))
    content = msgspec.json.encode(_Content(_FORMAT, order, len(texts_by_author), ordered))
    partial = path.with_name(path.name + ".partial")
    try:
        partial.write_bytes(gzip.compress(content, mtime=0))
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise BackgroundError(
            f"{path} cannot be written: {error}. Choose another place."
        ) from error


def load_background(path: Path) -> CharacterModel:
    """Return the character model of a file of counts.

    Raises:
        BackgroundError: it is missing, damaged, or holds what no counts can.
    """
    try:
        content = msgspec.json.decode(_unpacked(path), type=_Content)
        _check(content)
    except (OSError, EOFError, zlib.error, ValueError, msgspec.MsgspecError) as error:
        raise BackgroundError(
            f"{path} cannot be used as other people's writing: {error}. Install the program anew, "
            "or make the file again."
        ) from error
    return CharacterModel(content.counts, content.order)


def _equal_parts(
    texts_by_author: Mapping[str, Iterable[str]], hidden: Collection[str]
) -> list[list[str]]:
    """Return everybody's masked texts, the same number of characters of each.

    Raises:
        BackgroundError: somebody wrote nothing.
    """
    names = {*texts_by_author, *hidden}
    masked = {
        author: [normalised(text, names) for text in texts]
        for author, texts in texts_by_author.items()
    }
    lengths = {author: sum(map(len, texts)) for author, texts in masked.items()}
    least = min(lengths, key=lambda author: lengths[author])
    if lengths[least] == 0:
        raise BackgroundError(
            f"{least} wrote nothing, and all people give as much. Leave them out, or add texts."
        )
    return [list(first_characters(texts, lengths[least])) for texts in masked.values()]


def _shared_counts(parts: Iterable[Iterable[str]], order: int) -> Counter[str]:
    """Return the counts of n-grams that enough people use; a part is one person's texts."""
    totals: Counter[str] = Counter()
    users: Counter[str] = Counter()
    for texts in parts:
        counts = count_ngrams(texts, order)
        totals.update(counts)
        users.update(counts.keys())
    return Counter({ngram: totals[ngram] for ngram, n in users.items() if n >= FEWEST_AUTHORS})


def _unpacked(path: Path) -> bytes:
    """Return a gzip'd file's content.

    Raises:
        OSError, EOFError, zlib.error: it cannot be read or unpacked.
        ValueError: it is larger than any such file.
    """
    with gzip.open(path) as stream:
        content = stream.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise ValueError(f"it unpacks to more than {_MOST_BYTES} bytes")
    return content


def _check(content: _Content) -> None:
    """Check that the counts could have come from texts.

    Raises:
        ValueError: they could not; the message says why.
    """
    if content.format != _FORMAT:
        raise ValueError(f"its format is {content.format[:40]!r}, not {_FORMAT!r}")
    if not 1 <= content.order <= 2 * ORDER:
        raise ValueError(f"its n-grams have {content.order} characters")
    if content.authors < FEWEST_AUTHORS:
        raise ValueError(f"it is the writing of {content.authors} people")
    for ngram, count in content.counts.items():
        if not 1 <= len(ngram) <= content.order or START in ngram[1:] or ngram == START:
            raise ValueError(f"{ngram[:20]!r} is no n-gram of it")
        if not FEWEST_AUTHORS <= count <= _MOST_COUNT:
            raise ValueError(f"{ngram!r} occurs {count} times")
