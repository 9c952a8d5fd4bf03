import dataclasses
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import LibraryError
from app.library.library import Library
from app.library.records import DraftRecord, Origin, Profile
from engine.discovery.result import Discovery
from engine.llama.description import ModelDescription
from engine.writing import DraftRequest, Kind, Length
from tests.app.library.made_up_drafts import BY, REQUEST, WHOLE_REQUEST, a_draft, a_round


def backdate(library: Library, draft: DraftRecord) -> DraftRecord:
    """Let a draft be begun and changed long ago."""
    library._database.write(
        "update drafts set created_at = '2020-01-01', updated_at = '2020-01-02' where id = ?",
        [draft.id],
    )
    return library.drafts.get(draft.id)


@pytest.mark.parametrize("request_", [REQUEST, WHOLE_REQUEST])
def test_a_draft_comes_back_as_it_went_in(
    library: Library, mina: Profile, request_: DraftRequest
) -> None:
    added = library.drafts.begin(mina.id, request_, "Noon it is!\n\nMina 🙂")
    assert library.drafts.latest(mina.id) == library.drafts.get(added.id) == added
    assert added.request == request_
    assert added.text == "Noon it is!\n\nMina 🙂"
    assert (added.profile_id, added.version_id) == (mina.id, None)
    assert added.created_at == added.updated_at
    assert library.drafts.versions(added.id) == []


def test_drafts_come_newest_first_and_a_profiles_own_only(library: Library, mina: Profile) -> None:
    omar = library.profiles.get_or_create("Omar")
    for text in ("one", "two", "three"):
        a_draft(library, mina, text)
    a_draft(library, omar, "four")
    assert [draft.text for draft in library.drafts.for_profile(mina.id)] == ["three", "two", "one"]
    latest = library.drafts.latest(mina.id)
    assert latest is not None
    assert latest.text == "three"


def test_the_latest_is_the_one_that_was_worked_on_last(library: Library, mina: Profile) -> None:
    first, second = (a_draft(library, mina, text) for text in ("one", "two"))
    backdate(library, first)
    backdate(library, second)
    library.drafts.update(first.id, first.request, "one, changed")
    assert library.drafts.latest(mina.id) == library.drafts.get(first.id)


def test_without_drafts_there_is_no_latest(library: Library, mina: Profile) -> None:
    assert library.drafts.latest(mina.id) is None
    assert library.drafts.for_profile(mina.id) == []


def test_a_changed_text_and_request_are_kept(library: Library, mina: Profile) -> None:
    draft = backdate(library, library.drafts.begin(mina.id, REQUEST, "Noon it is!"))
    library.drafts.update(draft.id, WHOLE_REQUEST, "One o'clock it is!")
    changed = library.drafts.get(draft.id)
    assert (changed.request, changed.text) == (WHOLE_REQUEST, "One o'clock it is!")
    assert changed.created_at == draft.created_at
    assert changed.updated_at > draft.updated_at
    assert library.drafts.versions(draft.id) == []


def test_whatever_is_done_with_a_draft_that_is_gone_is_an_error(
    library: Library, mina: Profile
) -> None:
    draft = a_draft(library, mina, "Noon it is!")
    [version] = a_round(library, draft, "One o'clock")
    library.profiles.delete(mina.id)
    drafts = library.drafts
    for done in (
        lambda: drafts.get(draft.id),
        lambda: drafts.update(draft.id, draft.request, "too late"),
        lambda: drafts.take(version),
        lambda: drafts.keep_edits(draft.id),
        lambda: drafts.add_versions(draft.id, Origin.WRITTEN, [("too late", BY)]),
        lambda: drafts.remove(draft.id),
    ):
        with pytest.raises(LibraryError, match="no longer in the library"):
            done()
    assert drafts.versions(draft.id) == []
    assert drafts.version(version.id) is None


def test_a_draft_for_a_profile_that_is_gone_is_an_error(library: Library, mina: Profile) -> None:
    library.profiles.delete(mina.id)
    with pytest.raises(LibraryError, match="profile was deleted meanwhile"):
        a_draft(library, mina, "too late")


def test_a_draft_outlives_its_voice(
    library: Library, mina: Profile, model: ModelDescription, discovery: Discovery
) -> None:
    voice = library.voices.save(mina.id, model, discovery, [])
    by = dataclasses.replace(BY, voice_id=voice.id)
    draft = a_draft(library, mina)
    [version] = library.drafts.add_versions(draft.id, Origin.WRITTEN, [("Noon", by)])
    assert version.by == by
    library._database.write("delete from voices where id = ?", [voice.id])
    [kept] = library.drafts.versions(draft.id)
    assert kept.by == BY


def test_a_removed_draft_is_given_back_with_every_version(
    library: Library, mina: Profile, model: ModelDescription, discovery: Discovery
) -> None:
    voice = library.voices.save(mina.id, model, discovery, [])
    draft = library.drafts.begin(mina.id, WHOLE_REQUEST, "Dear Omar")
    library.drafts.keep_edits(draft.id)
    steered = dataclasses.replace(BY, voice_id=voice.id)
    both = [("Noon", steered), ("One", BY)]
    second = library.drafts.add_versions(draft.id, Origin.WRITTEN, both)[1]
    library.drafts.take(second)
    library._database.write("update versions set created_at = '2019-05-06'")
    draft = backdate(library, library.drafts.get(draft.id))
    versions = library.drafts.versions(draft.id)

    other = a_draft(library, mina, "another draft")
    removed = library.drafts.remove(draft.id)
    assert removed.draft == draft
    assert library.drafts.for_profile(mina.id) == [other]
    assert library.drafts.version(second.id) is None
    assert library._database.rows("select * from versions") == []
    # Its number is another draft's by then.
    a_draft(library, mina, "a third draft")

    back = library.drafts.give_back(removed)
    assert back == library.drafts.get(back.id)
    assert dataclasses.replace(back, id=draft.id, version_id=draft.version_id) == draft
    returned = library.drafts.versions(back.id)
    assert [
        dataclasses.replace(now, id=was.id, draft_id=was.draft_id)
        for now, was in zip(returned, versions, strict=True)
    ] == versions
    assert back.version_id is not None
    taken = library.drafts.version(back.version_id)
    assert taken is not None
    assert (taken.draft_id, taken.text) == (back.id, "One")


def test_a_draft_is_given_back_without_a_voice_that_went_meanwhile(
    library: Library, mina: Profile, model: ModelDescription, discovery: Discovery
) -> None:
    voice = library.voices.save(mina.id, model, discovery, [])
    draft = a_draft(library, mina)
    by = dataclasses.replace(BY, voice_id=voice.id)
    library.drafts.add_versions(draft.id, Origin.WRITTEN, [("Noon", by)])
    removed = library.drafts.remove(draft.id)
    library._database.write("delete from voices where id = ?", [voice.id])
    back = library.drafts.give_back(removed)
    assert [version.by for version in library.drafts.versions(back.id)] == [BY]


def test_nothing_is_given_back_to_a_profile_that_is_gone(library: Library, mina: Profile) -> None:
    draft = a_draft(library, mina, "Noon")
    a_round(library, draft, "One")
    removed = library.drafts.remove(draft.id)
    library.profiles.delete(mina.id)
    with pytest.raises(LibraryError, match="profile was deleted meanwhile"):
        library.drafts.give_back(removed)
    assert library._database.rows("select * from versions") == []


@pytest.mark.parametrize("with_profile", [False, True])
def test_a_removed_drafts_words_are_gone_from_the_file(
    library: Library, mina: Profile, path: Path, with_profile: bool
) -> None:
    secret = ["zebrafinch", "quarrelsome", "hullabaloo"]
    draft = a_draft(library, mina, secret[0], brief=secret[1])
    library.drafts.add_versions(draft.id, Origin.EDITED, [(secret[2], None)])
    library.profiles.get_or_create("Omar")
    if with_profile:
        library.profiles.delete(mina.id)
    else:
        library.drafts.remove(draft.id)
    library.close()
    data = path.read_bytes()
    assert b"Omar" in data
    assert [word for word in secret if word.encode() in data] == []


requests = st.builds(
    DraftRequest,
    kind=st.sampled_from(Kind),
    brief=st.text(max_size=20),
    thread=st.text(max_size=20),
    source=st.text(max_size=20),
    recipient=st.text(max_size=20),
    subject=st.text(max_size=20),
    length=st.sampled_from(Length),
    language=st.text(max_size=3),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(requests, st.text(), requests, st.text())
def test_any_text_and_request_comes_back(
    library: Library,
    mina: Profile,
    first: DraftRequest,
    text: str,
    second: DraftRequest,
    changed: str,
) -> None:
    draft = library.drafts.begin(mina.id, first, text)
    assert (draft.request, draft.text) == (first, text)
    assert library.drafts.get(draft.id) == draft
    library.drafts.update(draft.id, second, changed)
    kept = library.drafts.get(draft.id)
    assert (kept.request, kept.text) == (second, changed)
    added = library.drafts.add_versions(draft.id, Origin.WRITTEN, [(text, BY), (changed, None)])
    assert [(each.text, each.by) for each in added] == [(text, BY), (changed, None)]
    assert library.drafts.versions(draft.id) == added
    assert library.drafts.take(added[0]).text == text
