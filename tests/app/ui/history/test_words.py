"""What the history says of drafts, versions and times."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, QTimeZone

from app.library.records import DraftRecord, Origin, VersionRecord, WrittenBy
from app.ui.history import words
from app.ui.history.entries import Entry
from engine.writing import DraftRequest, Kind
from tests.app.ui.history.drafts_on import by

NOW = QDateTime(QDate(2026, 3, 12), QTime(15, 0), QTimeZone(QTimeZone.Initialization.LocalTime))


def _ago(**since: int) -> str:
    then = NOW.addDays(-since.get("days", 0)).addSecs(-60 * since.get("minutes", 0))
    return then.toUTC().toString(Qt.DateFormat.ISODate)


def _entry(origin: Origin, written: WrittenBy | None = None) -> Entry:
    version = VersionRecord(3, 1, origin, 1, "It ticks.", written, _ago(minutes=5))
    return Entry(3, version, "It ticks.", _ago(minutes=5), 2, 1, 1, is_present=False)


@pytest.fixture(autouse=True)
def _english() -> object:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("at", "day", "moment"),
    [
        (_ago(minutes=28), "14:32", "14:32"),
        (_ago(days=1), "Yesterday", "Yesterday, 15:00"),
        (_ago(days=6), "Friday", "Friday, 15:00"),
        (_ago(days=7), "05/03/2026", "05/03/2026, 15:00"),
        (_ago(days=-1), "13/03/2026", "13/03/2026, 15:00"),
    ],
)
def test_times_are_told_as_shortly_as_they_are_clear(at: str, day: str, moment: str) -> None:
    assert words.day(at, NOW) == day
    assert words.moment(at, NOW) == moment


def test_days_are_named_in_the_persons_language() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German))
    assert words.day(_ago(days=3), NOW) == "Montag"


@pytest.mark.parametrize(
    ("origin", "written", "told"),
    [
        (Origin.WRITTEN, by(40.0, "Posts"), "Written · strength 40 · “Posts”"),
        (Origin.REWORDED, by(0.0, ""), "Reworded · unsteered"),
        (Origin.CONTINUED, replace(by(), finish="stopped"), None),
        (Origin.EDITED, None, "Your edits"),
        (Origin.RESTORED, None, "Restored"),
    ],
)
def test_a_version_says_how_it_came_to_be(
    origin: Origin, written: WrittenBy | None, told: str | None
) -> None:
    expected = told or "Continued · strength 40 · “Posts” · stopped"
    assert words.origin(_entry(origin, written)) == expected


def test_variants_and_the_present_text_are_told_apart() -> None:
    entry = replace(_entry(Origin.WRITTEN, by()), variant=2, n_variants=3, is_present=True)
    details = words.entry_details(entry, NOW)
    assert details == "variant 2 of 3 · 14:55 · 2 words · as the text stands"
    assert words.named(entry, NOW) == "Written · strength 40 · “Posts”, variant 2, 14:55"


def _draft(text: str = "", **asked: str) -> DraftRecord:
    request = DraftRequest(Kind.EMAIL, asked.pop("brief", ""), **asked)  # type: ignore[arg-type]
    return DraftRecord(1, 1, request, text, None, _ago(days=1), _ago())


def test_a_draft_is_called_by_its_subject_or_its_first_words() -> None:
    long = "one two three four five six seven eight nine ten"
    assert words.draft_title(_draft("Hello", subject="The\nclock")) == "The clock"
    assert words.draft_title(_draft(long)) == "one two three four five six seven eight nine…"
    assert words.draft_title(_draft(" \n", brief="say no")) == "say no"
    assert words.draft_title(_draft()) == "(nothing written yet)"
    assert len(words.draft_title(_draft("x" * 5000))) < 200


def test_what_is_known_of_a_draft_stands_on_one_line() -> None:
    about = words.about_draft(_draft(recipient=" Ida\nMarsh"), 1)
    assert about == "Email  ·  to Ida Marsh  ·  begun 11/03/2026 15:00  ·  1 version"
