"""Which samples a prompt may quote, out of all that a person wrote."""

import dataclasses
import itertools

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.draft_voices import PromptSamples, prompt_samples
from app.library.library import Library
from app.library.records import Profile
from app.library.sample_records import ImportedSample
from app.library.voice_groups import StoredGrouping
from app.voice_groups import NoVoicesError, pin_sample, voices_of
from engine.voices.groups import Grouping, VoiceGroup
from engine.voices.space import EmbeddingSpace
from engine.writing import Kind, Sample
from tests.app.small_model import SMALL_MODEL

KEY = SMALL_MODEL.fingerprint
OTHER_MODEL = dataclasses.replace(SMALL_MODEL, fingerprint="def456")
SPACE = EmbeddingSpace(np.zeros(2, np.float32), np.ones(2, np.float32))
PER_KIND, PER_GROUP = 60, 40


@pytest.fixture
def mina(library: Library) -> Profile:
    return library.profiles.get_or_create("Mina")


def write(
    library: Library,
    profile: Profile,
    name: str,
    n: int,
    kind: Kind = Kind.EMAIL,
    *,
    year: int | None = 2020,
    language: str = "en",
) -> None:
    """Take in texts of a name with numbers from 0 on, the later the higher."""
    source = library.samples.open_source(profile.id, f"/{name}", "text")
    samples = [
        ImportedSample(
            Sample(kind, "", f"{name} {number}"),
            f"{number}",
            None if year is None else f"{year}-01-01T00:{number // 60:02}:{number % 60:02}+00:00",
            language,
        )
        for number in range(n)
    ]
    list(library.samples.take_in(source, samples))


def group(library: Library, profile: Profile, **voices: str) -> None:
    """Keep voices of the texts with those names, the rest in none of them."""
    samples = tuple(library.samples.for_profile(profile.id))
    groups = []
    for voice, names in voices.items():
        places = [
            place
            for place, stored in enumerate(samples)
            if stored.sample.text.split()[0] in names.split("_")
        ]
        kinds = tuple(kind for kind in Kind if kind in {samples[p].sample.kind for p in places})
        groups.append(VoiceGroup(kinds, tuple(places), np.ones(2, np.float32), voice))
    stored = StoredGrouping(samples, Grouping(tuple(groups), SPACE))
    library.voice_groups.save(profile.id, KEY, stored, {})


def chosen(
    library: Library, profile: Profile, language: str = "", voice: str | None = None
) -> PromptSamples:
    return prompt_samples(library, profile, SMALL_MODEL, voice=voice, language=language)


def texts(found: PromptSamples, name: str = "") -> list[str]:
    return [sample.text for sample in found.samples if sample.text.startswith(name)]


def numbered(name: str, first: int, last: int) -> list[str]:
    """The texts from a number down to another one, as they come newest first."""
    return [f"{name} {number}" for number in range(first, last - 1, -1)]


def in_voices(found: PromptSamples) -> dict[str, set[str]]:
    """The first words of each voice's members."""
    assert found.grouping is not None
    return {
        voice.name: {found.samples[member].text.split()[0] for member in voice.members}
        for voice in found.grouping.groups
    }


def test_without_voices_so_many_of_each_kind_are_chosen_newest_first(
    library: Library, mina: Profile
) -> None:
    write(library, mina, "mail", PER_KIND + 5)
    write(library, mina, "post", 3, Kind.POST, year=2024)
    write(library, mina, "old", 4, Kind.REPLY, year=None)
    found = chosen(library, mina)
    assert found.grouping is None
    assert texts(found) == [
        *numbered("post", 2, 0),
        *numbered("mail", PER_KIND + 4, 5),
        *reversed(numbered("old", 3, 0)),
    ]


def test_the_wanted_language_comes_first_and_others_fill_up(
    library: Library, mina: Profile
) -> None:
    write(library, mina, "hello", PER_KIND, year=2024)
    write(library, mina, "hallo", 5, year=2010, language="de")
    write(library, mina, "hm", 2, year=2022, language="")
    found = texts(chosen(library, mina, "de"))
    assert found == [*numbered("hallo", 4, 0), *numbered("hello", PER_KIND - 1, 5)]
    assert texts(chosen(library, mina, "fr")) == texts(chosen(library, mina))
    assert texts(chosen(library, mina)) == numbered("hello", PER_KIND - 1, 0)


def test_excluded_samples_and_other_peoples_are_never_chosen(
    library: Library, mina: Profile
) -> None:
    omar = library.profiles.get_or_create("Omar")
    write(library, omar, "stranger", 3)
    write(library, mina, "mail", 6)
    write(library, mina, "post", 6, Kind.POST)
    group(library, mina, Mail="mail", Posts="post")
    stored = {each.sample.text: each.id for each in library.samples.for_profile(mina.id)}
    library.sample_editing.exclude([stored["mail 5"], stored["post 0"]])
    for model in (SMALL_MODEL, OTHER_MODEL):
        found = prompt_samples(library, mina, model)
        assert texts(found, "mail") == numbered("mail", 4, 0)
        assert texts(found, "post") == numbered("post", 5, 1)
        assert len(found.samples) == 10
    library.sample_editing.exclude([stored[f"post {number}"] for number in range(6)])
    assert in_voices(chosen(library, mina, voice="Mail")) == {"Mail": {"mail"}}


def test_of_every_voice_so_many_of_each_kind_are_chosen_however_old(
    library: Library, mina: Profile
) -> None:
    write(library, mina, "work", PER_GROUP + 10, year=2024)
    write(library, mina, "answer", PER_GROUP + 2, Kind.REPLY, year=2023)
    write(library, mina, "friend", PER_GROUP + 1, year=2001)
    write(library, mina, "undated", 3, year=None)
    group(library, mina, Work="work_answer", Friends="friend_undated")
    found = chosen(library, mina)
    assert texts(found) == [
        *numbered("work", PER_GROUP + 9, 10),
        *numbered("answer", PER_GROUP + 1, 2),
        *numbered("friend", PER_GROUP, 1),
    ]
    assert in_voices(found) == {"Work": {"work", "answer"}, "Friends": {"friend"}}


def test_in_each_voice_the_wanted_language_comes_first(library: Library, mina: Profile) -> None:
    write(library, mina, "work", PER_GROUP, year=2024)
    write(library, mina, "arbeit", 2, year=2002, language="de")
    write(library, mina, "friend", 3, year=2023)
    write(library, mina, "freund", 2, year=2001, language="de")
    group(library, mina, Work="work_arbeit", Friends="friend_freund")
    assert texts(chosen(library, mina, "de")) == [
        *numbered("arbeit", 1, 0),
        *numbered("freund", 1, 0),
        *numbered("work", PER_GROUP - 1, 2),
        *numbered("friend", 2, 0),
    ]


def test_what_came_since_is_in_the_largest_voice_of_its_kind_however_few_are_chosen(
    library: Library, mina: Profile
) -> None:
    write(library, mina, "small", PER_GROUP + 1, year=2024)
    write(library, mina, "large", PER_GROUP + 9, year=2001)
    write(library, mina, "post", PER_GROUP + 20, Kind.POST)
    group(library, mina, Small="small", Large="large", Posts="post")
    write(library, mina, "later", PER_GROUP + 2, year=2025)
    write(library, mina, "note", 2, Kind.NOTE, year=2025)
    found = chosen(library, mina)
    expected = {"Small": {"small"}, "Large": {"large", "later"}, "Posts": {"post", "note"}}
    assert in_voices(found) == expected
    assert texts(found, "later") == numbered("later", PER_GROUP + 1, 2)


def test_samples_that_were_excluded_do_not_make_a_voice_the_largest(
    library: Library, mina: Profile
) -> None:
    write(library, mina, "few", 3)
    write(library, mina, "many", 5)
    group(library, mina, Few="few", Many="many")
    write(library, mina, "later", 1)
    assert in_voices(chosen(library, mina))["Many"] == {"many", "later"}
    many = [each.id for each in library.samples.for_profile(mina.id) if "many" in each.sample.text]
    library.sample_editing.exclude(many[:3])
    assert in_voices(chosen(library, mina))["Few"] == {"few", "later"}


def test_pinned_samples_stay_pinned(library: Library, mina: Profile) -> None:
    write(library, mina, "mail", 3)
    write(library, mina, "post", 3, Kind.POST)
    group(library, mina, Mail="mail", Posts="post")
    newest = library.samples.for_profile(mina.id)[0]
    pin_sample(library, mina, KEY, newest.id, "Posts")
    found = chosen(library, mina)
    assert found.grouping is not None
    [pinned] = [found.samples[place] for voice in found.grouping.groups for place in voice.pinned]
    assert pinned == newest.sample


def test_where_all_that_was_grouped_is_gone_there_are_no_voices(
    library: Library, mina: Profile
) -> None:
    write(library, mina, "mail", 3)
    write(library, mina, "post", 3, Kind.POST)
    group(library, mina, Mail="mail", Posts="post")
    library.sample_editing.delete([each.id for each in library.samples.for_profile(mina.id)])
    assert chosen(library, mina) == PromptSamples([], None)
    write(library, mina, "later", 1)
    assert chosen(library, mina).grouping is None
    with pytest.raises(NoVoicesError):
        chosen(library, mina, voice="Mail")


@pytest.mark.parametrize("voice", ["Everything", " everything "])
def test_everything_is_no_voice(library: Library, mina: Profile, voice: str) -> None:
    write(library, mina, "mail", 3)
    write(library, mina, "post", 3, Kind.POST)
    group(library, mina, Mail="mail", Posts="post")
    assert chosen(library, mina, voice=voice).grouping is None


def test_the_main_language_is_that_of_most_samples_that_count(
    library: Library, mina: Profile
) -> None:
    assert library.samples.main_language(mina.id) == ""
    write(library, mina, "unknown", 9, language="")
    assert library.samples.main_language(mina.id) == ""
    write(library, mina, "hallo", 2, language="de")
    write(library, mina, "hello", 3, language="en")
    assert library.samples.main_language(mina.id) == "en"
    hello = [
        each.id for each in library.samples.for_profile(mina.id) if "hello" in each.sample.text
    ]
    library.sample_editing.exclude(hello[:2])
    assert library.samples.main_language(mina.id) == "de"


written = st.lists(
    st.tuples(
        st.sampled_from([Kind.EMAIL, Kind.REPLY, Kind.POST]),
        st.sampled_from(["", "en", "de"]),
        st.sampled_from([None, "2020", "2021", "2022"]),
        st.sampled_from(["A", "B", "C", None]),
        st.booleans(),
    ),
    max_size=25,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(written, st.sampled_from(["", "en", "de", "fr"]))
def test_a_small_library_is_chosen_whole_in_the_voices_that_it_is_in(
    library: Library, written: list[tuple[Kind, str, str | None, str | None, bool]], language: str
) -> None:
    profile = library.profiles.get_or_create(repr((written, language)))
    source = library.samples.open_source(profile.id, "/all", "text")
    taken = [
        ImportedSample(Sample(kind, "", f"{voice} {n}"), f"{n}", date, spoken)
        for n, (kind, spoken, date, voice, _) in enumerate(written)
    ]
    list(library.samples.take_in(source, taken))
    voices = {voice for *_, voice, _ in written if voice is not None}
    group(library, profile, **{voice: voice for voice in sorted(voices)})
    ids = {each.sample.text: each.id for each in library.samples.for_profile(profile.id)}
    out = [
        ids[sample.sample.text]
        for sample, (*_, is_out) in zip(taken, written, strict=True)
        if is_out
    ]
    library.sample_editing.exclude(out)

    bounded = library.voice_groups.for_prompt(profile.id, KEY, language)
    whole = library.voice_groups.find(profile.id, KEY)
    assert (bounded is None) is (whole is None)
    if bounded is None or whole is None:
        return
    assert members(bounded) == members(whole)
    of = {sample.sample.text: sample.language for sample in taken}
    order = [each.sample.text for each in whole.samples]
    order.sort(key=lambda text: of[text] != language if language else False)
    assert [each.sample.text for each in bounded.samples] == order
    assert [voice.kinds for voice in bounded.grouping.groups] == [
        voice.kinds for voice in whole.grouping.groups
    ]


def members(stored: StoredGrouping) -> dict[str, set[str]]:
    return {
        voice.name: {stored.samples[place].sample.text for place in voice.members}
        for voice in stored.grouping.groups
    }


def test_members_are_counted_by_the_samples_given(library: Library, mina: Profile) -> None:
    for name, kind in itertools.product("ab", (Kind.EMAIL, Kind.POST)):
        write(library, mina, f"{name}{kind}", PER_GROUP + 5, kind)
    group(library, mina, A="aemail_apost", B="bemail_bpost")
    found = chosen(library, mina)
    assert found.grouping is not None
    places = [place for voice in found.grouping.groups for place in voice.members]
    assert sorted(places) == list(range(len(found.samples))) == list(range(4 * PER_GROUP))
    assert len(voices_of(library, mina, KEY).samples) == 4 * (PER_GROUP + 5)
