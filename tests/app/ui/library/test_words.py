from dataclasses import replace

import pytest

from app.library.records import Source
from app.library.sample_heading import SampleHeading
from app.library.sample_records import LibrarySample
from app.ui.library import words as library_words
from engine.writing import Kind, Sample

SAMPLE = LibrarySample(
    id=1,
    profile_id=1,
    source_id=1,
    sample=Sample(Kind.REPLY, "", "one two three four five six seven eight nine"),
    imported_text="one",
    words=9,
    written_at=None,
    item="message 7",
    language="",
    recipient="",
    excluded=False,
    tags=(),
    removed=(),
)
SOURCE = Source(1, 1, "C:\\mail\\Sent.mbox", "mbox", "2026-01-01T00:00:00+00:00", 1)


def test_a_text_without_a_subject_is_called_by_its_first_words() -> None:
    assert library_words.sample_title(SAMPLE) == "one two three four five six seven eight…"
    short = replace(SAMPLE, sample=Sample(Kind.REPLY, "", "one  two\nthree"))
    assert library_words.sample_title(short) == "one two three"
    named = replace(SAMPLE, sample=Sample(Kind.REPLY, "Lunch", "one two"))
    assert library_words.sample_title(named) == "Lunch"
    endless = replace(SAMPLE, sample=Sample(Kind.REPLY, "x" * 500, "one"))
    assert library_words.sample_title(endless) == "x" * 120 + "…"


def test_what_is_unknown_of_a_text_is_not_told() -> None:
    assert library_words.about(SAMPLE, None) == "Reply  ·  undated  ·  9 words"


def test_all_that_is_known_of_a_text_is_told_on_one_line() -> None:
    known = replace(SAMPLE, language="de", recipient="one", words=1)
    assert library_words.about(known, SOURCE) == (
        "Reply  ·  undated  ·  to one person  ·  German  ·  1 word  ·  Sent.mbox, message 7"
    )


@pytest.mark.parametrize(
    ("code", "name"), [("de", "German"), ("ja", "Japanese"), ("", "Unknown language"), ("!", "!")]
)
def test_languages_are_called_by_name_where_there_is_one(code: str, name: str) -> None:
    assert library_words.language(code) == name


def test_a_date_that_cannot_be_read_is_shown_as_it_is() -> None:
    assert library_words.date("some day") == "some day"
    assert library_words.date(None) == ""
    assert "2024" in library_words.date("2024-06-15T12:00:00+00:00")


def test_a_row_says_what_was_done_to_a_text() -> None:
    heading = SampleHeading(1, Kind.POST, "", " \n ", 1, None, True, True, ("a", "b"))  # noqa: FBT003
    assert library_words.heading_title(heading) == "(no words)"
    assert library_words.heading_details(heading) == (
        "Excluded  ·  Post  ·  1 word  ·  edited  ·  a  ·  b"
    )
