"""What of a source's texts becomes samples, once all of it is read."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.importing.own_words import Passage
from app.importing.plain_text import n_words
from app.importing.quality.boilerplate import Boilerplate
from app.importing.quality.language import language_of
from app.importing.quality.near_duplicates import NearDuplicates
from app.importing.reasons import Reason
from app.importing.source import Found, LeftOut
from app.library.sample_records import ImportedSample, RemovedPassage

FEWEST_WORDS = 5
"""That must be left of a text without its boilerplate."""

BOILERPLATE_ONLY = "boilerplate only"
NEARLY_THE_SAME = "nearly the same as another"


class Selection:
    """Chooses samples for one import, and remembers the texts of all its sources.

    The same texts in the same order are always chosen alike, so that importing a source again finds
    what it found before.
    """

    def __init__(self) -> None:
        self._duplicates = NearDuplicates()

    def choose(
        self, texts: Iterable[Found], boilerplate: Boilerplate, lasting: frozenset[str]
    ) -> Iterator[ImportedSample | LeftOut]:
        """Yield each text as a sample, or why it is none, in order.

        Args:
            texts: all that was found in a source.
            boilerplate: has counted them.
            lasting: items whose names stay with their texts when the source changes.
        """
        for found in texts:
            yield self._chosen(found, boilerplate, is_lasting=found.item in lasting)

    def _chosen(
        self, found: Found, boilerplate: Boilerplate, *, is_lasting: bool
    ) -> ImportedSample | LeftOut:
        without = boilerplate.cleaned(found.sample.text)
        if without.removed and n_words(without.text) < FEWEST_WORDS:
            return LeftOut(found.item, BOILERPLATE_ONLY)
        if self._duplicates.earlier(without.text) is not None:
            return LeftOut(found.item, NEARLY_THE_SAME)
        return ImportedSample(
            replace(found.sample, text=without.text),
            found.item,
            found.written_at,
            language=language_of(without.text),
            recipient=found.recipient,
            removed=(*_removed(found.passages), *map(_repeated, without.removed)),
            item_is_lasting=is_lasting,
        )


def _removed(passages: Iterable[Passage]) -> Iterator[RemovedPassage]:
    for passage in passages:
        if passage.left_out is not None:
            yield RemovedPassage(passage.text, str(passage.left_out))


def _repeated(paragraph: str) -> RemovedPassage:
    return RemovedPassage(paragraph, Reason.BOILERPLATE)
