"""What the window shows of voices, and which voice a chosen one becomes by a change."""

import numpy as np
import pytest

from app.library.library import Library
from app.voice_groups import merge_voices, pin_sample, rename_voice, split_voice
from app.voice_overview import VoicesOverview, heir, voices_overview
from engine.voices.space import unit
from engine.writing import Kind, Sample
from tests.app.grouped_voices import Grouped, a_grouped_profile, discover
from tests.app.small_model import SMALL_MODEL

KEY = SMALL_MODEL.fingerprint


@pytest.fixture
def mina(library: Library) -> Grouped:
    return a_grouped_profile(library)


def add(library: Library, mina: Grouped, sample: Sample) -> None:
    source = library.samples.open_source(mina.profile.id, "/mail/sent.mbox", "mbox")
    assert library.samples.add(source, sample, item="", written_at=None)


def overview(library: Library, mina: Grouped) -> VoicesOverview:
    return voices_overview(library, mina.profile, KEY)


def test_before_grouping_there_are_texts_and_no_voices(library: Library, mina: Grouped) -> None:
    assert voices_overview(library, mina.profile, "another model") == VoicesOverview(n_texts=21)


def test_a_request_may_go_to_the_voices_of_its_kind_and_else_to_any_the_largest_first(
    library: Library, mina: Grouped
) -> None:
    shown = overview(library, mina)
    assert shown.serving(Kind.EMAIL) == ["Emails"]
    assert shown.serving(Kind.REPLY) == ["Posts", "Emails"]


def test_each_voice_tells_its_texts_kinds_and_heads(library: Library, mina: Grouped) -> None:
    found = discover(library, mina.profile, "Posts")
    shown = overview(library, mina)
    assert shown.names == ["Emails", "Posts"]
    assert (shown.n_texts, shown.n_compared) == (21, 21)
    emails, posts = shown.voices
    assert (emails.counts, emails.heads) == ({Kind.EMAIL: 9}, None)
    assert posts.counts == {Kind.POST: 12}
    assert posts.heads is not None
    assert posts.heads.id == found
    assert {text.beginning.split(" · ")[0] for text in posts.texts} == {"frost"}


def test_texts_come_the_most_typical_first_and_those_never_compared_last(
    library: Library, mina: Grouped
) -> None:
    add(library, mina, Sample(Kind.POST, "", "Never compared."))
    shown = overview(library, mina)
    assert (shown.n_texts, shown.n_compared) == (22, 21)
    group, grouping = mina.stored.grouping.groups[1], mina.stored.grouping
    places = grouping.space.place(mina.embeddings[list(group.members)])
    likeness = places @ unit(group.centroid)
    order = [mina.stored.samples[group.members[place]].id for place in np.argsort(-likeness)]
    ids = [text.sample_id for text in shown.voices[1].texts]
    assert ids[:-1] == order
    assert shown.voices[1].texts[-1].beginning == "Never compared."


def test_a_long_text_is_shown_by_its_beginning_on_one_line(library: Library, mina: Grouped) -> None:
    add(library, mina, Sample(Kind.POST, "Frost\nagain", "On\n\nthe " + "very " * 90_000))
    beginning = overview(library, mina).voices[1].texts[-1].beginning
    assert beginning.startswith("Frost again · On the very very")
    assert len(beginning) == 160


def test_a_pinned_text_is_marked(library: Library, mina: Grouped) -> None:
    number = mina.stored.samples[20].id
    pin_sample(library, mina.profile, KEY, number, "Emails")
    emails, posts = overview(library, mina).voices
    assert [text.sample_id for text in emails.texts if text.is_pinned] == [number]
    assert not any(text.is_pinned for text in posts.texts)


def test_a_changed_voice_is_found_again_by_its_name_or_its_texts(
    library: Library, mina: Grouped
) -> None:
    first = overview(library, mina)
    rename_voice(library, mina.profile, KEY, "Posts", "Essays")
    renamed = overview(library, mina)
    assert [heir(first, renamed, name) for name in first.names] == ["Emails", "Essays"]
    split_voice(library, mina.profile, KEY, "Emails")
    assert heir(renamed, overview(library, mina), "Emails") == "Emails"
    merge_voices(library, mina.profile, KEY, "Essays", "Emails")
    merged = overview(library, mina)
    assert heir(first, merged, "Posts") == "Essays"
    assert heir(first, merged, "Letters") is None
    assert heir(first, VoicesOverview(21), "Posts") is None
