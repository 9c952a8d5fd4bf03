"""Texts written here that become samples as an import would have made them."""

import pytest

from app.finished_samples import FORMAT, SOURCE, add_finished
from app.library.library import Library
from app.library.records import DraftRecord
from app.library.sample_records import LibrarySample, TakenIn
from engine.writing import DraftRequest, Kind

TEXT = "Hello Ida,\n\nthe clock on the pontoon is mended, more or less. Come and see it.\n\nJo"


def _draft(library: Library, **asked: object) -> DraftRecord:
    fields = {"kind": Kind.EMAIL, "brief": "the clock"} | asked
    jo = library.profiles.get_or_create("Jo")
    return library.drafts.begin(jo.id, DraftRequest(**fields))  # type: ignore[arg-type]


def _samples(library: Library) -> tuple[LibrarySample, ...]:
    jo = library.profiles.get_or_create("Jo")
    return library.sample_search.find(jo.id).samples


def test_a_finished_text_is_a_sample_with_all_that_is_known_of_it(library: Library) -> None:
    draft = _draft(library, subject=" The clock\n", recipient="ida@pontoon.example")
    assert add_finished(library, draft, TEXT) is TakenIn.NEW
    [sample] = _samples(library)
    assert (sample.sample.kind, sample.sample.subject) == (Kind.EMAIL, "The clock")
    assert sample.sample.text == TEXT
    assert (sample.language, sample.recipient) == ("en", "one")
    assert sample.written_at == draft.updated_at
    [source] = library.sample_search.sources(draft.profile_id)
    assert (source.path, source.format) == (SOURCE, FORMAT)


def test_the_same_text_is_added_once(library: Library) -> None:
    draft = _draft(library)
    assert add_finished(library, draft, TEXT) is TakenIn.NEW
    assert add_finished(library, draft, f"{TEXT}\n") is TakenIn.KNOWN
    assert len(_samples(library)) == 1


def test_a_later_text_of_a_draft_takes_the_place_of_the_earlier(library: Library) -> None:
    draft = _draft(library)
    add_finished(library, draft, TEXT)
    assert add_finished(library, draft, TEXT.replace("more or less", "for good")) is TakenIn.UPDATED
    [sample] = _samples(library)
    assert "for good" in sample.sample.text


def test_a_text_that_was_deleted_from_the_samples_is_not_slipped_in_again(
    library: Library,
) -> None:
    draft = _draft(library)
    add_finished(library, draft, TEXT)
    library.sample_editing.delete([sample.id for sample in _samples(library)])
    assert add_finished(library, draft, TEXT) is TakenIn.DELETED


def test_mail_is_taken_without_its_signature_and_quotes(library: Library) -> None:
    text = f"{TEXT}\n\n-- \nJo Marsh\nClockmaker\n+44 20 7946 0000"
    add_finished(library, _draft(library, kind=Kind.REPLY), text)
    [sample] = _samples(library)
    assert sample.sample.text == TEXT
    assert [passage.reason for passage in sample.removed] == ["signature"]


def test_what_would_be_cut_out_whole_stays_whole(library: Library) -> None:
    add_finished(library, _draft(library, kind=Kind.REPLY), "> So it is, and so it stays.")
    [sample] = _samples(library)
    assert sample.sample.text == "> So it is, and so it stays."
    assert sample.removed == ()


@pytest.mark.parametrize(
    ("kind", "recipient", "known"),
    [
        (Kind.POST, "whoever likes clocks", "public"),
        (Kind.EMAIL, "ida@pontoon.example, ole@pontoon.example", "several"),
        (Kind.EMAIL, "Ida; Ole", "several"),
        (Kind.EMAIL, "Ida", ""),
        (Kind.NOTE, "", ""),
    ],
)
def test_for_whom_it_was_is_told_as_far_as_it_is_known(
    library: Library, kind: Kind, recipient: str, known: str
) -> None:
    add_finished(library, _draft(library, kind=kind, recipient=recipient), TEXT)
    [sample] = _samples(library)
    assert sample.recipient == known
