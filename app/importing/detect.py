"""Which importer reads which file."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol, runtime_checkable

from app.errors import SourceError
from app.importing.archives import Archive, ArchiveShelf, is_archive
from app.importing.docx import WORD_DOCUMENTS
from app.importing.eml import EmlSource
from app.importing.emlx import EmlxSource
from app.importing.exports.bluesky import BlueskySource
from app.importing.exports.linkedin import LINKEDIN_COMMENTS, LINKEDIN_SHARES
from app.importing.exports.mastodon import MastodonSource
from app.importing.exports.medium import MediumSource
from app.importing.exports.reddit import REDDIT_COMMENTS, REDDIT_POSTS
from app.importing.exports.substack import SubstackSource
from app.importing.exports.whatsapp import WhatsAppSource
from app.importing.exports.wordpress import WordPressSource
from app.importing.exports.x import XSource
from app.importing.files import SourceFile, file_at, files_in_archive, files_in_folder
from app.importing.html_page import HTML_PAGES
from app.importing.mbox import MboxSource
from app.importing.odt import OPEN_DOCUMENTS
from app.importing.outlook_msg import OutlookMessageSource
from app.importing.pdf import PDF_FILES
from app.importing.plain_text import path_text
from app.importing.posts import PostsSource
from app.importing.rtf import RICH_TEXTS
from app.importing.source import Problem, Source
from engine.owner import Owner

SOURCES: tuple[Source, ...] = (
    # Services first: they know their own files by content, the others mostly by name.
    XSource(),
    MastodonSource(),
    BlueskySource(),
    LINKEDIN_SHARES,
    LINKEDIN_COMMENTS,
    REDDIT_POSTS,
    REDDIT_COMMENTS,
    WordPressSource(),
    MediumSource(),
    SubstackSource(),
    WhatsAppSource(),
    OutlookMessageSource(),
    PDF_FILES,
    RICH_TEXTS,
    OPEN_DOCUMENTS,
    WORD_DOCUMENTS,
    MboxSource(),
    EmlxSource(),
    EmlSource(),
    HTML_PAGES,
    PostsSource(),
)
"""Every importer; the first that knows a file reads it."""

_HEAD_BYTES = 4096


@runtime_checkable
class ReadsItsIndex(Protocol):
    """An importer, one of whose files tells what the others are."""

    def with_index(self, files: Mapping[str, Callable[[], BinaryIO]]) -> Source:
        """Return the importer for these files alone, by label."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What is imported in one piece: a mailbox, or all posts or messages of a folder.

    Attributes:
        source: the importer.
        path: the file, or the folder or archive that was named.
        files: its files, by name.
    """

    source: Source
    path: Path
    files: tuple[SourceFile, ...]

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return sum(file.size for file in self.files)


@dataclass(frozen=True, slots=True)
class _Recognised:
    source: Source
    file: SourceFile


class Findings(Owner):
    """What there is to import; to be closed when it is read, since archives stay open.

    Attributes:
        units: what can be imported.
        problems: what cannot be looked at.
    """

    def __init__(
        self, units: Sequence[Unit], problems: Sequence[Problem], shelf: ArchiveShelf
    ) -> None:
        self.units = tuple(units)
        self.problems = tuple(problems)
        self._shelf = shelf

    def close(self) -> None:
        """Close the archive that is open, if any."""
        self._shelf.close()


def find_units(paths: Sequence[Path]) -> Findings:
    """Return what there is to import at the paths; a folder or zip may hold formats of all kinds.

    Hidden files and folders, symbolic links within a folder, and files of no known format are
    passed over.

    Raises:
        SourceError: a path does not exist, cannot be read, or holds nothing that can be imported.
    """
    shelf = ArchiveShelf()
    units: list[Unit] = []
    problems: list[Problem] = []
    try:
        for path in paths:
            units += _units_at(path, shelf, problems)
    except BaseException:
        shelf.close()
        raise
    return Findings(units, problems, shelf)


def _units_at(path: Path, shelf: ArchiveShelf, problems: list[Problem]) -> list[Unit]:
    groups: dict[tuple[str, Path], tuple[Source, list[SourceFile]]] = {}
    n_problems = len(problems)
    try:
        for found in _recognised(path, shelf):
            if isinstance(found, Problem):
                problems.append(found)
                continue
            root = found.file.path if found.source.file_a_source else path
            group = groups.setdefault((found.source.name, root), (found.source, []))
            group[1].append(found.file)
    except OSError as error:
        raise SourceError(
            f"{path_text(path)} cannot be read ({error.strerror}). "
            "Check the path and its permissions."
        ) from error
    if not groups:
        raise SourceError(_nothing_found(path, problems[n_problems:]))
    return [_unit(source, root, files) for (_, root), (source, files) in groups.items()]


def _unit(source: Source, root: Path, files: Sequence[SourceFile]) -> Unit:
    if isinstance(source, ReadsItsIndex):
        source = source.with_index({file.label: file.open for file in files})
    return Unit(source, root, tuple(files))


def _recognised(path: Path, shelf: ArchiveShelf) -> Iterator[_Recognised | Problem]:
    if not path.is_dir():
        yield from _recognised_file(file_at(path), shelf, "")
        return
    for file in files_in_folder(path):
        if isinstance(file, Problem):
            yield file
        else:
            yield from _recognised_file(file, shelf, f"{file.label}/")


def _recognised_file(
    file: SourceFile, shelf: ArchiveShelf, prefix: str
) -> Iterator[_Recognised | Problem]:
    """Yield a file with its importer, or an archive's files with theirs.

    Args:
        file: a file on disk.
        shelf: opens archives.
        prefix: what comes before the names of an archive's files in labels; "" if the archive
            itself was named.
    """
    found = _with_importer(file)
    # In a folder only what calls itself a zip is walked: books, tables and programs are zips, too.
    calls_itself_archive = not prefix or file.path.suffix.casefold() == ".zip"
    if found is not None:
        yield found
    elif calls_itself_archive and is_archive(file.path):
        for member in files_in_archive(Archive(file.path), prefix, shelf):
            found = member if isinstance(member, Problem) else _with_importer(member)
            if found is not None:
                yield found


def _with_importer(file: SourceFile) -> _Recognised | Problem | None:
    unread: OSError | None = None
    try:
        with file.open() as stream:
            head = stream.read(_HEAD_BYTES)
    except OSError as error:
        # Its name may still tell, and then the importer reports it.
        head, unread = b"", error
    for source in SOURCES:
        if source.detect(file.label, head):
            return _Recognised(source, file)
    return Problem(file.label, f"cannot be read ({unread.strerror})") if unread else None


def _nothing_found(path: Path, problems: Sequence[Problem]) -> str:
    why = "".join(f" {problem.item} {problem.reason}." for problem in problems[:3])
    return (
        f"{path_text(path)} holds nothing that can be imported.{why} Choose a mailbox (mbox), "
        "messages (.eml), posts (.md, .txt), the export of a service, or a folder or zip of these."
    )
