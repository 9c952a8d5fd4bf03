"""What a draft's job is told, and what is kept of its answer."""

import dataclasses

import pytest

from app.draft_jobs import (
    DraftOrder,
    NoHeadsError,
    Written,
    draft_job,
    keep_new_draft,
    keep_written,
    written_by,
)
from app.errors import LibraryError
from app.jobs import keep_discovery
from app.library.library import Library
from app.library.records import Origin, Profile
from app.library.sample_records import ImportedSample
from engine.drafting.contrast import Contrast
from engine.drafting.settings import DraftReport, DraftSettings
from engine.llama.description import ModelDescription
from engine.process import protocol
from engine.writing import DraftRequest, Kind, Sample
from tests.app.small_profile import MODEL, SAMPLES, a_small_profile, found

REQUEST = DraftRequest(Kind.REPLY, "yes, noon is fine", "Lunch on Friday?")
OTHER_MODEL = dataclasses.replace(MODEL, fingerprint="def456")
UNSTEERED = DraftSettings(strength=0)
REPORT = DraftReport(
    text="Noon it is!",
    finish="stopped",
    n_prompt_tokens=300,
    n_reused_tokens=0,
    n_samples=2,
    copied_words=0,
    tokens=(5, 8, 13),
    prompt_seconds=0.5,
    writing_seconds=0.25,
    steered=True,
)


@pytest.fixture
def mina(library: Library) -> Profile:
    return a_small_profile(library)


def an_order(
    profile: Profile,
    *variants: DraftSettings,
    request: DraftRequest = REQUEST,
    model: ModelDescription = MODEL,
) -> DraftOrder:
    return DraftOrder(profile, model, request, variants or (UNSTEERED,))


def a_draft(
    library: Library,
    profile: Profile,
    settings: DraftSettings = UNSTEERED,
    model: ModelDescription = MODEL,
) -> protocol.Draft:
    return draft_job(library, an_order(profile, settings, model=model), job_id=7)


def test_a_draft_brings_what_the_engine_needs(library: Library, mina: Profile) -> None:
    voice = keep_discovery(library, mina, MODEL, found(strongest=0.3))
    settings = DraftSettings(strength=80, seed=11)
    job = a_draft(library, mina, settings)
    assert (job.id, job.model, job.author) == (7, MODEL.path, "Mina")
    assert (job.request, job.variants) == (REQUEST, [settings])
    assert sorted(job.samples, key=SAMPLES.index) == SAMPLES
    assert tuple(job.weights) == voice.weights


def test_before_discovery_only_strength_0_can_be_drafted(library: Library, mina: Profile) -> None:
    assert a_draft(library, mina).weights == []
    with pytest.raises(NoHeadsError, match=r"“Mina” are not known for Small yet.*discover"):
        a_draft(library, mina, DraftSettings(strength=1))


def test_heads_of_another_model_or_profile_do_not_count(library: Library, mina: Profile) -> None:
    keep_discovery(library, mina, MODEL, found(strongest=0.3))
    steered = DraftSettings(strength=50)
    with pytest.raises(NoHeadsError):
        a_draft(library, mina, steered, OTHER_MODEL)
    with pytest.raises(NoHeadsError):
        a_draft(library, library.profiles.get("Omar"), steered)
    assert a_draft(library, mina, UNSTEERED, OTHER_MODEL).weights == []


def test_a_discovery_without_a_head_is_not_asked_for_again(library: Library, mina: Profile) -> None:
    keep_discovery(library, mina, MODEL, found(strongest=-0.1))
    with pytest.raises(NoHeadsError, match="Import more") as raised:
        a_draft(library, mina, DraftSettings(strength=50))
    assert "not known" not in str(raised.value)


def test_what_is_begun_and_how_to_contrast_go_with_the_draft(
    library: Library, mina: Profile
) -> None:
    plain = a_draft(library, mina)
    assert (plain.begun, plain.voices) == ("", None)
    order = dataclasses.replace(an_order(mina), begun="Dear Mina, ", contrast=Contrast.SAMPLES)
    job = draft_job(library, order, job_id=7)
    assert (job.begun, job.contrast) == ("Dear Mina, ", Contrast.SAMPLES)


def test_steering_by_samples_alone_needs_no_heads(library: Library, mina: Profile) -> None:
    steered = an_order(mina, DraftSettings(strength=50))
    order = dataclasses.replace(steered, contrast=Contrast.SAMPLES)
    assert draft_job(library, order, job_id=7).weights == []


def test_a_draft_is_kept_as_it_was_asked_for_and_written(library: Library, mina: Profile) -> None:
    voice = keep_discovery(library, mina, MODEL, found(strongest=0.3))
    order = an_order(mina, DraftSettings(strength=80, seed=11))
    record, versions = keep_new_draft(library, order, [written_by(REPORT)])
    assert record == library.drafts.latest(mina.id)
    assert versions == library.drafts.versions(record.id)
    [version] = versions
    assert (record.profile_id, record.version_id) == (mina.id, version.id)
    assert record.request == REQUEST
    assert record.text == version.text == "Noon it is!"
    assert version.origin is Origin.WRITTEN
    by = version.by
    assert by is not None
    assert (by.voice_id, by.voice) == (voice.id, "")
    assert (by.strength, by.seed) == (80, 11)
    assert (by.finish, by.n_tokens) == ("stopped", 3)
    assert by.model_fingerprint == MODEL.fingerprint


def test_a_voice_that_did_not_steer_is_not_credited(library: Library, mina: Profile) -> None:
    voice = keep_discovery(library, mina, MODEL, found(strongest=0.3))
    order = an_order(mina, UNSTEERED, DraftSettings(strength=50, seed=3))
    both = [written_by(REPORT, variant) for variant in (0, 1)]
    versions = keep_new_draft(library, order, both)[1]
    assert [each.by and each.by.voice_id for each in versions] == [None, voice.id]
    assert [each.by and each.by.seed for each in versions] == [1, 3]


def test_variants_are_versions_of_one_draft_whose_text_is_the_first(
    library: Library, mina: Profile
) -> None:
    order = an_order(mina, UNSTEERED, DraftSettings(strength=0, seed=2))
    variants = [Written("one", "end", 1, 0), Written("two", "interrupted", 1, 1)]
    draft, versions = keep_new_draft(library, order, variants)
    assert library.drafts.for_profile(mina.id) == [draft]
    assert draft.text == "one"
    assert [(each.round, each.text) for each in versions] == [(1, "one"), (1, "two")]
    assert [each.by and each.by.finish for each in versions] == ["end", "interrupted"]


def test_what_is_written_next_is_another_round_and_leaves_the_page_alone(
    library: Library, mina: Profile
) -> None:
    order = an_order(mina)
    draft, _ = keep_new_draft(library, order, [Written("one", "end", 1)])
    more = keep_written(library, draft.id, order, [Written("one two", "end", 1)], Origin.CONTINUED)
    assert [(each.round, each.origin) for each in more] == [(2, Origin.CONTINUED)]
    assert library.drafts.get(draft.id) == draft


def test_nothing_is_kept_of_a_draft_whose_profile_is_gone(library: Library, mina: Profile) -> None:
    library.profiles.delete(mina.id)
    with pytest.raises(LibraryError, match="profile was deleted meanwhile"):
        keep_new_draft(library, an_order(mina), [Written("one", "end", 1)])


GERMAN = "Der Frost kam früh, also habe ich den Feigenbaum eingewickelt und Tee gekocht."


@pytest.mark.parametrize(
    ("request_", "first"),
    [
        (DraftRequest(Kind.NOTE, "x", language="de"), "de"),
        (DraftRequest(Kind.NOTE, GERMAN), "de"),
        (DraftRequest(Kind.NOTE, "", source=GERMAN), "de"),
        (DraftRequest(Kind.NOTE, GERMAN, language="fr"), "fr"),
        (DraftRequest(Kind.NOTE, "ok"), "en"),
    ],
)
def test_samples_in_the_language_asked_for_or_of_the_notes_or_else_the_usual_one_come_first(
    library: Library, mina: Profile, request_: DraftRequest, first: str
) -> None:
    source = library.samples.open_source(mina.id, "/notes", "text")
    written = [
        ImportedSample(Sample(Kind.NOTE, "", f"{language} {n}"), f"{n}{language}", date, language)
        for n, language, date in [
            (1, "en", "2020"), (2, "en", "2021"), (3, "en", "2022"), (1, "fr", "2023"),
            (1, "de", "2019"), (2, "de", "2018"),
        ]
    ]  # fmt: skip
    list(library.samples.take_in(source, written))
    job = draft_job(library, an_order(mina, request=request_), job_id=7)
    order = [sample.text for sample in job.samples if sample.kind is Kind.NOTE]
    of_first = [each.sample.text for each in written if each.language == first]
    assert sorted(order[: len(of_first)]) == sorted(of_first)
    assert len(order) == len(written)
