"""Importing: from paths to samples in the library."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from app.importing.detect import Unit, find_units
from app.importing.meter import Meter
from app.importing.plain_text import path_text
from app.importing.reading import Reading
from app.importing.report import ImportProgress, ImportReport, SourceReport
from app.importing.senders import count_senders, own_addresses
from app.importing.source import ReadOptions
from app.importing.staging import Staging
from app.library.library import Library
from app.library.profiles import checked_name
from app.library.sample_records import ImportedSample, TakenIn

_DRY_PIECE = 200
"""Samples that a dry run stores, and takes back, at a time."""

DELETED_BEFORE = "deleted by you before"


def import_paths(
    library: Library,
    profile_name: str,
    paths: Sequence[Path],
    *,
    mine: Sequence[str] = (),
    dry_run: bool = False,
    on_progress: Callable[[ImportProgress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Import a person's own writing from mailboxes, documents, exports and posts.

    What is damaged or not wanted is counted and passed over. Each source (a mailbox, or a folder's
    posts or messages) is stored whole or not at all; importing it again adds what is new, and
    replaces posts and documents that were changed.

    Args:
        library: where samples go.
        profile_name: the person; a new profile is made with the first source stored.
        paths: files, folders and zips.
        mine: the person's addresses, and names in chats and blogs; needed where what is imported
            has several authors.
        dry_run: tell what would come of it, with examples, and leave the library as it is.
        on_progress: called some ten times a second.
        cancelled: asked after every message or post; True stops the import.

    Raises:
        SourceError: a path cannot be read, or holds nothing that can be imported.
        UsageError: the profile's name is empty, or it is not clear which messages are the person's.
        LibraryError: the library cannot be written.
        ImportCancelled: `cancelled` said so; sources stored before stay.
    """
    name = checked_name(profile_name)
    with find_units(paths) as findings:
        meter = Meter(findings.units, on_progress, cancelled)
        senders = count_senders(findings.units, mine, meter)
        reading = Reading(ReadOptions(own_addresses(mine, senders)), meter, findings.problems)
        store = _Store(library, name, meter, dry_run=dry_run)
        stored = [_read_and_store(unit, reading, store) for unit in findings.units]
    return ImportReport(
        profile=name,
        added=sum(source.added for source in stored),
        already_known=sum(source.already_known for source in stored),
        updated=sum(source.updated for source in stored),
        left_out=dict(reading.left_out),
        problems=tuple(reading.problems),
        sources=tuple(stored),
        examples=tuple(reading.examples) if dry_run else (),
    )


def _read_and_store(unit: Unit, reading: Reading, store: "_Store") -> SourceReport:
    # Everything that takes time comes before the library is locked.
    with Staging(ImportedSample) as chosen:
        reading.read(unit, chosen)
        outcomes = store.keep(unit, chosen)
    if outcomes[TakenIn.DELETED]:
        reading.left_out[DELETED_BEFORE] += outcomes[TakenIn.DELETED]
    return SourceReport(
        path=path_text(unit.path.absolute()),
        format=unit.source.name,
        added=outcomes[TakenIn.NEW],
        already_known=outcomes[TakenIn.KNOWN] + outcomes[TakenIn.EDIT_KEPT],
        updated=outcomes[TakenIn.UPDATED],
    )


class _DryRun(Exception):  # noqa: N818 - no error: the way out of a transaction that is not kept
    """Ends the transaction of a dry run, so that nothing stays of it."""


class _Store:
    """Where chosen samples go."""

    def __init__(self, library: Library, name: str, meter: Meter, *, dry_run: bool) -> None:
        self._library = library
        self._name = name
        self._meter = meter
        self._dry_run = dry_run

    def keep(self, unit: Unit, chosen: Staging[ImportedSample]) -> Counter[TakenIn]:
        """Store a unit's samples in one transaction, and count what became of them."""
        outcomes: Counter[TakenIn] = Counter()
        if self._dry_run:
            # In pieces: a transaction locks the library, and the person may be writing a draft.
            rest = chosen.read()
            while piece := list(islice(rest, _DRY_PIECE)):
                outcomes += self._keep(unit, piece)
        else:
            outcomes += self._keep(unit, chosen.read())
        self._meter.unit_done(unit)
        return outcomes

    def _keep(self, unit: Unit, chosen: Iterable[ImportedSample]) -> Counter[TakenIn]:
        outcomes: Counter[TakenIn] = Counter()
        samples = self._library.samples
        with suppress(_DryRun), self._library.transaction():
            profile = self._library.profiles.get_or_create(self._name)
            path = path_text(unit.path.absolute())
            source = samples.open_source(profile.id, path, unit.source.name)
            for taken in samples.take_in(source, chosen):
                outcomes[taken] += 1
                self._meter.tick(unit, 0)
            if self._dry_run:
                raise _DryRun
        return outcomes
