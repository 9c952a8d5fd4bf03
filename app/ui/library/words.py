"""What the library view says of samples."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from app.library.records import Source
from app.library.sample_heading import SampleHeading
from app.library.sample_records import LibrarySample, Recipient
from app.ui.importing.pasted import source_name
from app.ui.kind_words import kind_name

_TITLE_WORDS = 8
_MAX_TITLE = 120


def number(n: int) -> str:
    """Return a count as the person's language writes it."""
    return QLocale().toString(n)


def n_texts(n: int) -> str:
    """Return a count of texts in words."""
    return _tr("1 text") if n == 1 else _tr("{0} texts").format(number(n))


def n_words(n: int) -> str:
    """Return a count of words in words."""
    return _tr("1 word") if n == 1 else _tr("{0} words").format(number(n))


def language(code: str) -> str:
    """Return a language's name by its ISO 639-1 code; "" is an unknown one."""
    if not code:
        return _tr("Unknown language")
    known = QLocale.codeToLanguage(code)
    if known in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return code
    return QLocale.languageToString(known)


def recipient(value: Recipient) -> str:
    """Return for whom a text was written; "" where that is unknown."""
    words: dict[Recipient, str] = {
        "": "",
        "one": _tr("to one person"),
        "several": _tr("to several people"),
        "list": _tr("to a mailing list"),
        "public": _tr("for everyone"),
    }
    return words[value]


def date(written_at: str | None) -> str:
    """Return a date as the person's language writes it; "" for none."""
    if written_at is None:
        return ""
    then = QDateTime.fromString(written_at, Qt.DateFormat.ISODate).toLocalTime()
    shown = QLocale().toString(then.date(), QLocale.FormatType.ShortFormat)
    # A date that Qt cannot read is better shown as it is than not at all.
    return shown or written_at


def heading_title(heading: SampleHeading) -> str:
    """Return what stands at the top of a sample's row."""
    return heading.title or _tr("(no words)")


def sample_title(sample: LibrarySample) -> str:
    """Return what stands above a sample's text: its subject, or else its first words."""
    words = sample.sample.text.split(maxsplit=_TITLE_WORDS)
    more = "…" if len(words) > _TITLE_WORDS else ""
    title = sample.sample.subject or " ".join(words[:_TITLE_WORDS]) + more
    return title if len(title) <= _MAX_TITLE else f"{title[:_MAX_TITLE]}…"


def heading_details(heading: SampleHeading) -> str:
    """Return what stands below the title in a sample's row."""
    parts = [kind_name(heading.kind), n_words(heading.words)]
    if heading.excluded:
        parts.insert(0, _tr("Excluded"))
    if heading.edited:
        parts.append(_tr("edited"))
    return "  ·  ".join([*parts, *heading.tags])


def about(sample: LibrarySample, source: Source | None) -> str:
    """Return all that is known of a sample, on one line."""
    parts = [
        kind_name(sample.sample.kind),
        date(sample.written_at) or _tr("undated"),
        recipient(sample.recipient),
        language(sample.language) if sample.language else "",
        n_words(sample.words),
        "" if source is None else f"{source_name(source.path)}, {sample.item}",
    ]
    return "  ·  ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LibraryWords", text)
