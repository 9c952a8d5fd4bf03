"""Importing: from paths to samples in the library."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from app.importing.detect import Unit, find_units
from app.importing.meter import Meter
from app.importing.plain_text import path_text
from app.importing.report import ImportProgress, ImportReport, SourceReport
from app.importing.senders import own_addresses
from app.importing.source import Found, Item, LeftOut, Problem, ReadOptions
from app.importing.staging import Staging
from app.library.library import Library
from app.library.profiles import checked_name


def import_paths(
    library: Library,
    profile_name: str,
    paths: Sequence[Path],
    *,
    mine: Sequence[str] = (),
    on_progress: Callable[[ImportProgress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Import a person's own writing from mailboxes, messages and posts.

    What is damaged or not wanted is counted and passed over. Each source (a mailbox, or a folder's
    posts or messages) is stored whole or not at all; importing it again adds only what is new.

    Args:
        library: where samples go.
        profile_name: the person; a new profile is made with the first source stored.
        paths: files and folders.
        mine: the person's addresses; needed for mail where it has several authors.
        on_progress: called some ten times a second.
        cancelled: asked after every message or post; True stops the import.

    Raises:
        SourceError: a path cannot be read, or holds nothing that can be imported.
        UsageError: the profile's name is empty, or it is not clear which messages are the person's.
        LibraryError: the library cannot be written.
        ImportCancelled: `cancelled` said so; sources stored before stay.
    """
    name = checked_name(profile_name)
    units = find_units(paths)
    meter = Meter(units, on_progress, cancelled)
    options = ReadOptions(own_addresses(mine, _count_senders(units, meter)))
    run = _Import(library, name, options, meter)
    for unit in units:
        run.read_and_store(unit)
    return run.report()


class _Import:
    """One import under way: reads units, stores them, and adds up what came of it."""

    def __init__(self, library: Library, name: str, options: ReadOptions, meter: Meter) -> None:
        self._library = library
        self._name = name
        self._options = options
        self._meter = meter
        self._left_out: Counter[str] = Counter()
        self._problems: list[Problem] = []
        self._sources: list[SourceReport] = []

    def read_and_store(self, unit: Unit) -> None:
        """Read a unit to its end, then store what was found."""
        with Staging() as staging:
            for item in self._items(unit):
                self._meter.seen += 1
                match item:
                    case Found():
                        staging.add(item)
                        self._meter.added += 1
                    case LeftOut():
                        self._left_out[item.reason] += 1
                    case Problem():
                        self._problems.append(_placed(item, unit))
            self._sources.append(self._store(unit, staging))
        self._meter.unit_done(unit)

    def report(self) -> ImportReport:
        """Return what came of all units read."""
        return ImportReport(
            profile=self._name,
            added=sum(source.added for source in self._sources),
            already_known=sum(source.already_known for source in self._sources),
            left_out=dict(self._left_out),
            problems=tuple(self._problems),
            sources=tuple(self._sources),
        )

    def _items(self, unit: Unit) -> Iterator[Item]:
        for file in unit.files:
            try:
                with file.path.open("rb") as stream:
                    for item in unit.source.read(stream, file.label, self._options):
                        self._meter.tick(unit, stream.tell())
                        yield item
            except OSError as error:
                yield Problem(file.label, f"cannot be read ({error.strerror})")
            self._meter.file_done(unit, file)

    def _store(self, unit: Unit, staging: Staging) -> SourceReport:
        path = path_text(unit.path.absolute())
        added = known = 0
        with self._library.transaction():
            profile = self._library.profiles.get_or_create(self._name)
            source = self._library.samples.open_source(profile.id, path, unit.source.name)
            for found in staging.read():
                new = self._library.samples.add(
                    source, found.sample, item=found.item, written_at=found.written_at
                )
                added, known = added + new, known + (not new)
                self._meter.tick(unit, 0)
        return SourceReport(path, unit.source.name, added, known)


def _placed(problem: Problem, unit: Unit) -> Problem:
    if not unit.source.file_a_source:
        return problem
    return Problem(f"{path_text(Path(unit.path.name))}, {problem.item}", problem.reason)


def _count_senders(units: Sequence[Unit], meter: Meter) -> Counter[str]:
    senders: Counter[str] = Counter()
    for unit in units:
        for file in unit.files:
            # A file that cannot be read is reported when its turn to be imported comes.
            with suppress(OSError), file.path.open("rb") as stream:
                for sender in unit.source.senders(stream):
                    senders[sender] += 1
                    meter.tick(unit, stream.tell())
            meter.file_done(unit, file)
    return senders
