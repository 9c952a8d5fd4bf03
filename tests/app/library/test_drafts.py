import pytest

from app.errors import LibraryError
from app.library.library import Library
from app.library.records import DraftRecord, Profile
from engine.discovery.result import Discovery
from engine.llama.description import ModelDescription
from engine.writing import DraftRequest, Kind

REQUEST = DraftRequest(Kind.REPLY, "yes, noon is fine", "Lunch on Friday?")


def add(library: Library, profile_id: int, text: str, voice_id: int | None = None) -> DraftRecord:
    return library.drafts.add(
        profile_id,
        voice_id,
        REQUEST,
        strength=62.5,
        seed=7,
        text=text,
        finish="interrupted",
        model_fingerprint="abc123",
        n_tokens=12,
    )


def test_a_draft_comes_back_as_it_went_in(library: Library, mina: Profile) -> None:
    added = add(library, mina.id, "Noon it is!\n\nMina 🙂")
    assert library.drafts.latest(mina.id) == added
    assert added.request == REQUEST
    assert (added.strength, added.seed, added.n_tokens) == (62.5, 7, 12)
    assert (added.text, added.finish) == ("Noon it is!\n\nMina 🙂", "interrupted")
    assert (added.profile_id, added.voice_id) == (mina.id, None)


def test_drafts_come_newest_first_and_a_profiles_own_only(library: Library, mina: Profile) -> None:
    omar = library.profiles.get_or_create("Omar")
    for text in ("one", "two", "three"):
        add(library, mina.id, text)
    add(library, omar.id, "four")
    assert [draft.text for draft in library.drafts.for_profile(mina.id)] == ["three", "two", "one"]
    latest = library.drafts.latest(mina.id)
    assert latest is not None
    assert latest.text == "three"


def test_without_drafts_there_is_no_latest(library: Library, mina: Profile) -> None:
    assert library.drafts.latest(mina.id) is None
    assert library.drafts.for_profile(mina.id) == []


def test_a_changed_text_is_kept(library: Library, mina: Profile) -> None:
    draft = add(library, mina.id, "Noon it is!")
    library.drafts.update_text(draft.id, "One o'clock it is!")
    latest = library.drafts.latest(mina.id)
    assert latest is not None
    assert latest.text == "One o'clock it is!"


def test_changing_a_draft_that_is_gone_is_an_error(library: Library, mina: Profile) -> None:
    draft = add(library, mina.id, "Noon it is!")
    library.profiles.delete(mina.id)
    with pytest.raises(LibraryError, match="no longer in the library"):
        library.drafts.update_text(draft.id, "too late")


def test_a_draft_for_a_profile_that_is_gone_is_an_error(library: Library, mina: Profile) -> None:
    library.profiles.delete(mina.id)
    with pytest.raises(LibraryError, match="profile was deleted meanwhile"):
        add(library, mina.id, "too late")


def test_a_draft_outlives_its_voice(
    library: Library, mina: Profile, model: ModelDescription, discovery: Discovery
) -> None:
    voice = library.voices.save(mina.id, model, discovery, [])
    assert add(library, mina.id, "Noon", voice.id).voice_id == voice.id
    library._database.write("delete from voices where id = ?", [voice.id])
    latest = library.drafts.latest(mina.id)
    assert latest is not None
    assert latest.voice_id is None
