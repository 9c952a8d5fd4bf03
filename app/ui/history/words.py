"""What the history says of drafts and of their versions."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from app.library.draft_heading import DraftHeading
from app.library.records import DraftRecord, Origin, WrittenBy
from app.ui.history.entries import Entry
from app.ui.kind_words import kind_name

_DAYS_NAMED = 7
_TITLE_WORDS = 9
_MAX_TITLE = 120


def n_drafts(n: int) -> str:
    """Return a count of drafts in words."""
    return _tr("1 draft") if n == 1 else _tr("{0} drafts").format(QLocale().toString(n))


def n_versions(n: int) -> str:
    """Return a count of versions in words; "" for none."""
    if n == 0:
        return ""
    return _tr("1 version") if n == 1 else _tr("{0} versions").format(QLocale().toString(n))


def heading_title(heading: DraftHeading) -> str:
    """Return what stands at the top of a draft's row."""
    return heading.title or _tr("(nothing written yet)")


def heading_details(heading: DraftHeading) -> str:
    """Return what stands below the title in a draft's row."""
    parts = (kind_name(heading.kind), _for(heading.recipient), n_versions(heading.n_versions))
    return "  ·  ".join(part for part in parts if part)


def draft_title(draft: DraftRecord) -> str:
    """Return what a draft is called: its subject, or else its first words or the brief's."""
    request = draft.request
    title = " ".join(request.subject.split())
    if not title:
        whole = next(filter(str.strip, (draft.text, request.brief, request.source)), "")
        found = whole.split(maxsplit=_TITLE_WORDS)
        title = " ".join(found[:_TITLE_WORDS]) + ("…" if len(found) > _TITLE_WORDS else "")
    title = title or _tr("(nothing written yet)")
    return title if len(title) <= _MAX_TITLE else f"{title[:_MAX_TITLE]}…"


def about_draft(draft: DraftRecord, n_kept: int) -> str:
    """Return what a draft is, on one line.

    Args:
        draft: the draft.
        n_kept: how many versions of it are kept.
    """
    begun = _tr("begun {0}").format(_whole_moment(draft.created_at))
    request = draft.request
    parts = (kind_name(request.kind), _for(request.recipient), begun, n_versions(n_kept))
    return "  ·  ".join(part for part in parts if part)


def day(at: str, now: QDateTime) -> str:
    """Return when something was, as shortly as can be: "14:32", "Yesterday", "Monday", a date.

    Args:
        at: ISO-8601.
        now: the present time.
    """
    then, locale = _local(at), QLocale()
    days = then.daysTo(now.toLocalTime())
    if days == 0:
        return locale.toString(then.time(), QLocale.FormatType.ShortFormat)
    if days == 1:
        return _tr("Yesterday")
    if 1 < days < _DAYS_NAMED:
        return locale.standaloneDayName(then.date().dayOfWeek())
    # A date that Qt cannot read is better shown as it is than not at all.
    return locale.toString(then.date(), QLocale.FormatType.ShortFormat) or at


def moment(at: str, now: QDateTime) -> str:
    """Return when something was, to the minute.

    Args:
        at: ISO-8601.
        now: the present time.
    """
    then = _local(at)
    if then.daysTo(now.toLocalTime()) == 0:
        return day(at, now)
    time = QLocale().toString(then.time(), QLocale.FormatType.ShortFormat)
    return _tr("{0}, {1}").format(day(at, now), time)


def origin(entry: Entry) -> str:
    """Return how a version came to be, such as "Written · strength 40 · “Posts”"."""
    if entry.version is None:
        return _tr("The text as it stands")
    words = {
        Origin.WRITTEN: _tr("Written"),
        Origin.CONTINUED: _tr("Continued"),
        Origin.REWORDED: _tr("Reworded"),
        Origin.EDITED: _tr("Your edits"),
        Origin.RESTORED: _tr("Restored"),
    }
    by = entry.version.by
    parts = [words[entry.version.origin], *([] if by is None else _by(by))]
    return " · ".join(parts)


def entry_details(entry: Entry, now: QDateTime) -> str:
    """Return what stands below the origin in a version's row."""
    parts = []
    if entry.n_variants > 1:
        number, count = map(QLocale().toString, (entry.variant, entry.n_variants))
        parts.append(_tr("variant {0} of {1}").format(number, count))
    parts += [moment(entry.at, now), _n_words(entry.n_words)]
    if entry.version is not None and entry.is_present:
        parts.append(_tr("as the text stands"))
    return " · ".join(parts)


def named(entry: Entry, now: QDateTime) -> str:
    """Return what a version is called among others, such as "Your edits, 14:32"."""
    if entry.version is None:
        return origin(entry)
    if entry.n_variants > 1:
        number = QLocale().toString(entry.variant)
        called = _tr("{0}, variant {1}").format(origin(entry), number)
    else:
        called = origin(entry)
    return _tr("{0}, {1}").format(called, moment(entry.at, now))


def comparison(older: Entry, newer: Entry, now: QDateTime) -> str:
    """Return which two versions are compared."""
    return _tr("{0}; compared with: {1}").format(named(newer, now), named(older, now))


def _by(by: WrittenBy) -> list[str]:
    strength = QLocale().toString(round(by.strength))
    parts = [_tr("strength {0}").format(strength) if by.strength else _tr("unsteered")]
    if by.voice:
        parts.append(_tr("“{0}”").format(by.voice))
    if by.finish == "stopped":
        parts.append(_tr("stopped"))
    if by.finish == "interrupted":
        parts.append(_tr("interrupted"))
    return parts


def _for(recipient: str) -> str:
    shown = " ".join(recipient.split())
    return _tr("to {0}").format(shown) if shown else ""


def _n_words(n: int) -> str:
    return _tr("1 word") if n == 1 else _tr("{0} words").format(QLocale().toString(n))


def _whole_moment(at: str) -> str:
    return QLocale().toString(_local(at), QLocale.FormatType.ShortFormat) or at


def _local(at: str) -> QDateTime:
    return QDateTime.fromString(at, Qt.DateFormat.ISODate).toLocalTime()


def _tr(text: str) -> str:
    return QCoreApplication.translate("HistoryWords", text)
