"""Reading sources: from files to chosen samples, with everything else counted."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.importing.detect import Unit
from app.importing.meter import Meter
from app.importing.own_words import Passage
from app.importing.plain_text import path_text
from app.importing.quality.boilerplate import Boilerplate
from app.importing.report import Example
from app.importing.selection import Selection
from app.importing.source import Found, Item, LeftOut, Problem, ReadOptions
from app.importing.staging import Staging
from app.library.sample_records import ImportedSample

EXAMPLES = 3
"""Kept of each source."""

_MAY_BE_EXAMPLES = 100
"""Texts of each source, from its beginning, whose passages are remembered in their order."""


class Reading:
    """Reads the sources of one import, one after another.

    Args:
        options: whose words to take.
        meter: told of progress; stops the import on request.
        problems: what was found damaged before.

    Attributes:
        left_out: how many items were healthy but not wanted, by reason.
        problems: what is damaged.
        examples: a few texts of each source that were chosen.
    """

    def __init__(self, options: ReadOptions, meter: Meter, problems: Sequence[Problem]) -> None:
        self.left_out: Counter[str] = Counter()
        self.problems = list(problems)
        self.examples: list[Example] = []
        self._options = options
        self._meter = meter
        self._selection = Selection()
        self._passages: dict[str, tuple[Passage, ...]] = {}

    def read(self, unit: Unit, chosen: Staging[ImportedSample]) -> None:
        """Read a source to its end, then fill `chosen` with what of it becomes samples.

        Raises:
            ImportCancelled: the person asked for it.
        """
        boilerplate = Boilerplate()
        self._passages.clear()
        with Staging(Found) as found:
            for item in self._items(unit):
                self._meter.seen += 1
                self._sort(item, unit, found, boilerplate)
            self._choose(unit, found, boilerplate, chosen)

    def _sort(
        self, item: Item, unit: Unit, found: Staging[Found], boilerplate: Boilerplate
    ) -> None:
        match item:
            case Found():
                found.add(item)
                if len(self._passages) < _MAY_BE_EXAMPLES:
                    self._passages[item.item] = item.passages
                boilerplate.count(item.sample.text)
                self._meter.added += 1
            case LeftOut():
                self.left_out[item.reason] += 1
            case Problem():
                self.problems.append(_placed(item, unit))

    def _choose(
        self,
        unit: Unit,
        found: Staging[Found],
        boilerplate: Boilerplate,
        chosen: Staging[ImportedSample],
    ) -> None:
        # An item that is named like its file is all of it, whatever else the folder holds.
        lasting = frozenset(file.label for file in unit.files)
        texts = self._selection.choose(found.read(), boilerplate, lasting)
        for number, text in enumerate(texts):
            self._meter.tick(unit, unit.size * number // found.count)
            if isinstance(text, LeftOut):
                self.left_out[text.reason] += 1
                self._meter.added -= 1
                continue
            chosen.add(text)
            if chosen.count <= EXAMPLES:
                self.examples.append(self._example(text, unit))
        self._meter.chosen(unit)

    def _items(self, unit: Unit) -> Iterator[Item]:
        for file in unit.files:
            try:
                with file.open() as stream:
                    for item in unit.source.read(stream, file.label, self._options):
                        self._meter.tick(unit, stream.tell())
                        yield item
            except OSError as error:
                yield Problem(file.label, f"cannot be read ({error.strerror})")
            self._meter.file_done(unit, file)

    def _example(self, chosen: ImportedSample, unit: Unit) -> Example:
        passages = self._passages.get(chosen.item, ())
        if len(chosen.removed) != sum(each.left_out is not None for each in passages):
            # Boilerplate went as well, which is in no passage: what was left out comes last.
            passages = (
                Passage(chosen.sample.text, None),
                *(Passage(removed.text, removed.reason) for removed in chosen.removed),
            )
        return Example(
            chosen.item,
            path_text(unit.path.absolute()),
            passages or (Passage(chosen.sample.text, None),),
        )


def _placed(problem: Problem, unit: Unit) -> Problem:
    if not unit.source.file_a_source:
        return problem
    return Problem(f"{path_text(Path(unit.path.name))}, {problem.item}", problem.reason)
