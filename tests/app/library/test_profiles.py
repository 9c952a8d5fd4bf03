import pytest

from app.errors import ProfileNotFoundError, UsageError
from app.library.library import Library
from app.library.records import Origin, Profile, WrittenBy
from engine.discovery.result import Discovery
from engine.llama.description import ModelDescription
from engine.writing import DraftRequest, Kind, Sample


def test_a_profile_is_found_whatever_the_case_and_spacing(library: Library) -> None:
    made = library.profiles.get_or_create("  Åsa   Öberg ")
    assert made.name == "Åsa Öberg"
    assert library.profiles.get("åsa ÖBERG") == made
    assert library.profiles.get_or_create("ÅSA öberg") == made


def test_an_unknown_profile_lists_those_there_are(library: Library) -> None:
    library.profiles.get_or_create("Omar")
    library.profiles.get_or_create("Mina")
    with pytest.raises(ProfileNotFoundError, match=r"“Lena”. Choose one of these: Mina, Omar\."):
        library.profiles.get("Lena")


def test_without_profiles_the_error_says_how_to_make_one(library: Library) -> None:
    with pytest.raises(ProfileNotFoundError, match="import some of your own writing"):
        library.profiles.get("Lena")


@pytest.mark.parametrize("name", ["", "   ", "\n"])
def test_a_profile_needs_a_name(library: Library, name: str) -> None:
    with pytest.raises(UsageError, match="needs a name"):
        library.profiles.get_or_create(name)


def test_summaries_count_samples_words_and_models_by_name(
    library: Library, mina: Profile, model: ModelDescription, discovery: Discovery
) -> None:
    library.profiles.get_or_create("adam")
    source = library.samples.open_source(mina.id, "/mail", "mbox")
    library.samples.add(source, Sample(Kind.EMAIL, "", "one two"), item="1", written_at=None)
    library.samples.add(source, Sample(Kind.POST, "", "one two three"), item="2", written_at=None)
    library.voices.save(mina.id, model, discovery, [])
    adam, summary = library.profiles.summaries()
    assert (adam.profile.name, adam.n_samples, adam.n_words) == ("adam", 0, 0)
    assert adam.discovered_with == ()
    assert (summary.profile, summary.n_samples, summary.n_words) == (mina, 2, 5)
    assert summary.discovered_with == (model.name,)


def test_deleting_a_profile_deletes_all_that_is_its_own(
    library: Library, mina: Profile, model: ModelDescription, discovery: Discovery
) -> None:
    omar = library.profiles.get_or_create("Omar")
    for profile in (mina, omar):
        source = library.samples.open_source(profile.id, "/mail", "mbox")
        library.samples.add(source, Sample(Kind.EMAIL, "", "hello"), item="1", written_at=None)
        voice = library.voices.save(profile.id, model, discovery, [])
        draft = library.drafts.begin(profile.id, DraftRequest(Kind.EMAIL, "say hello"))
        by = WrittenBy(voice.id, "", 50.0, 1, "end", "f", 1)
        [version] = library.drafts.add_versions(draft.id, Origin.WRITTEN, [("Hello", by)])
        library.drafts.take(version)
    library.profiles.delete(mina.id)
    rows = {
        table: library._database.rows(f"select count(*) as n from {table}")[0]["n"]  # noqa: S608
        for table in (
            "profiles",
            "sources",
            "samples",
            "voices",
            "drafts",
            "versions",
            "head_scores",
        )
    }
    assert rows == {
        "profiles": 1,
        "sources": 1,
        "samples": 1,
        "voices": 1,
        "drafts": 1,
        "versions": 1,
        "head_scores": len(discovery.scores),
    }
    assert library.samples.count(omar.id) == 1


def test_deleting_a_profile_twice_is_an_error(library: Library, mina: Profile) -> None:
    library.profiles.delete(mina.id)
    with pytest.raises(ProfileNotFoundError, match="gone already"):
        library.profiles.delete(mina.id)
