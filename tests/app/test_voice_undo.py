"""Voices as they were, whatever was done to them: groups, names, pins, heads and marks."""

from collections.abc import Callable

import pytest

from app.draft_jobs import DraftOrder, Written, keep_new_draft
from app.library.library import Library
from app.library.records import Voice
from app.preference.evidence import Edit, Option
from app.voice_groups import (
    NoVoicesError,
    merge_voices,
    pin_sample,
    rename_voice,
    split_voice,
    voices_of,
)
from app.voice_overview import voices_overview
from app.voice_undo import restore_voices, voices_before
from engine.drafting.settings import DraftSettings
from engine.writing import DraftRequest, Kind, Sample
from tests.app.a_calibration import CALIBRATION
from tests.app.grouped_voices import OTHER_MODEL, Grouped, a_grouped_profile, discover
from tests.app.small_model import SMALL_MODEL

KEY = SMALL_MODEL.fingerprint


@pytest.fixture
def mina(library: Library) -> Grouped:
    return a_grouped_profile(library)


def merge(library: Library, mina: Grouped) -> None:
    merge_voices(library, mina.profile, KEY, "Emails", "Posts")


def split(library: Library, mina: Grouped) -> None:
    split_voice(library, mina.profile, KEY, "Posts")


def rename(library: Library, mina: Grouped) -> None:
    rename_voice(library, mina.profile, KEY, "Posts", "Essays")


def empty_emails(library: Library, mina: Grouped) -> None:
    for stored in mina.stored.samples[:9]:
        pin_sample(library, mina.profile, KEY, stored.id, "Posts")


def described(library: Library, mina: Grouped) -> list[object]:
    """All of the voices but when their heads were saved."""
    groups = voices_of(library, mina.profile, KEY).grouping.groups
    shown = voices_overview(library, mina.profile, KEY)
    return [
        (voice.name, group.kinds, group.named, voice.texts, heads_described(voice.heads))
        for group, voice in zip(groups, shown.voices, strict=True)
    ]


def heads_described(heads: Voice | None) -> object:
    if heads is None:
        return None
    return (heads.scores, heads.weights, heads.confidence, heads.seconds, heads.calibration)


@pytest.mark.parametrize("change", [merge, split, rename, empty_emails])
def test_every_change_can_be_taken_back(
    library: Library, mina: Grouped, change: Callable[[Library, Grouped], None]
) -> None:
    discover(library, mina.profile, "Emails")
    library.voices.keep_calibration(discover(library, mina.profile, "Posts"), CALIBRATION)
    first = described(library, mina)
    before = voices_before(library, mina.profile, KEY)
    assert before is not None
    change(library, mina)
    assert described(library, mina) != first
    restore_voices(library, mina.profile, SMALL_MODEL, before)
    assert described(library, mina) == first


def test_a_draft_still_knows_the_voice_that_steered_it_when_a_name_is_taken_back(
    library: Library, mina: Grouped
) -> None:
    heads = discover(library, mina.profile, "Posts")
    order = DraftOrder(
        mina.profile, SMALL_MODEL, DraftRequest(Kind.POST, "frost"), (DraftSettings(),)
    )
    _, [version] = keep_new_draft(library, order, [Written("…", "end", 1, voice="Posts")])
    before = voices_before(library, mina.profile, KEY)
    assert before is not None
    rename(library, mina)
    restore_voices(library, mina.profile, SMALL_MODEL, before)
    kept = library.drafts.version(version.id)
    assert kept == version
    assert kept.by is not None
    assert kept.by.voice_id == heads


@pytest.mark.parametrize("change", [merge, split, rename, empty_emails])
def test_what_the_person_chose_is_of_the_voices_again_that_it_was_of(
    library: Library, mina: Grouped, change: Callable[[Library, Grouped], None]
) -> None:
    emails, posts = Option(50, "Emails"), Option(30, "Posts")
    kept = (
        library.choices.add_pick(mina.profile.id, Kind.EMAIL, emails, posts),
        library.choices.add_edit(mina.profile.id, Kind.POST, posts, 0.5),
    )
    before = voices_before(library, mina.profile, KEY)
    assert before is not None
    change(library, mina)
    restore_voices(library, mina.profile, SMALL_MODEL, before)
    assert library.choices.for_profile(mina.profile.id) == kept


def test_a_choice_made_under_a_name_that_is_taken_back_follows_it(
    library: Library, mina: Grouped
) -> None:
    before = voices_before(library, mina.profile, KEY)
    assert before is not None
    rename(library, mina)
    library.choices.add_edit(mina.profile.id, Kind.POST, Option(30, "Essays"), 0.5)
    restore_voices(library, mina.profile, SMALL_MODEL, before)
    [edit] = library.choices.for_profile(mina.profile.id)
    assert isinstance(edit, Edit)
    assert edit.option.voice == "Posts"


def test_samples_that_came_or_went_since_stay_so(library: Library, mina: Grouped) -> None:
    before = voices_before(library, mina.profile, KEY)
    assert before is not None
    split(library, mina)
    gone = mina.stored.samples[15].id
    library.sample_editing.delete([gone])
    source = library.samples.open_source(mina.profile.id, "/mail/sent.mbox", "mbox")
    library.samples.add(source, Sample(Kind.EMAIL, "", "New."), item="", written_at=None)
    restore_voices(library, mina.profile, SMALL_MODEL, before)
    emails, posts = voices_overview(library, mina.profile, KEY).voices
    assert (len(emails.texts), len(posts.texts)) == (10, 11)
    assert gone not in [text.sample_id for text in posts.texts]


def test_where_nothing_was_grouped_there_is_nothing_to_take_back(
    library: Library, mina: Grouped
) -> None:
    assert voices_before(library, mina.profile, OTHER_MODEL.fingerprint) is None
    before = voices_before(library, mina.profile, KEY)
    assert before is not None
    with pytest.raises(NoVoicesError):
        restore_voices(library, mina.profile, OTHER_MODEL, before)
