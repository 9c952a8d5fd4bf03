from collections.abc import Sequence

import pytest

from app.library.library import Library
from app.ui.voices.editor import VoicesSubject
from app.ui.voices.tasks import finding_heads, grouping
from app.voice_groups import rename_voice
from app.voice_overview import voices_overview
from engine.discovery.result import Discovery
from engine.heads import HeadScore
from engine.process import protocol
from engine.process.voices import packed_group, packed_space
from engine.voices.grouping import group
from engine.voices.packing import packed
from engine.voices.space import Vectors
from engine.writing import Kind, Sample
from tests.app.grouped_voices import Grouped, a_grouped_profile
from tests.app.small_model import SMALL_MODEL

KEY = SMALL_MODEL.fingerprint
DISCOVERED = protocol.Discovered(
    1, Discovery((HeadScore.normal(1, 0, 0.5, 0.01),), 4, 400, None, 2.0)
)


@pytest.fixture
def mina(library: Library) -> Grouped:
    return a_grouped_profile(library)


@pytest.fixture
def subject(mina: Grouped) -> VoicesSubject:
    return VoicesSubject(mina.profile, SMALL_MODEL)


def answer(samples: Sequence[Sample], embeddings: Vectors) -> protocol.Grouped:
    """What the engine answers, with the grouping that it would find."""
    found = group(samples, embeddings)
    return protocol.Grouped(
        id=1,
        groups=[packed_group(each) for each in found.groups],
        space=packed_space(found.space),
        embeddings=[packed(row) for row in embeddings],
    )


def test_what_was_found_is_kept_and_counted(
    library: Library, mina: Grouped, subject: VoicesSubject
) -> None:
    task = grouping(library, subject, 7)
    assert isinstance(task.job, protocol.Group)
    assert task.job.id == 7
    assert task.changes_voices
    found = answer(task.job.samples, mina.embeddings)
    assert task.keep(library, found) == "These texts are 2 voices."


def test_texts_that_are_one_voice_are_told_as_such(library: Library) -> None:
    omar = library.profiles.get_or_create("Omar")
    source = library.samples.open_source(omar.id, "omar.txt", "text")
    library.samples.add(source, Sample(Kind.POST, "", "Rain again."), item="", written_at=None)
    task = grouping(library, VoicesSubject(omar, SMALL_MODEL), 1)
    assert isinstance(task.job, protocol.Group)
    embeddings = a_grouped_profile(library).embeddings[:1]
    told = task.keep(library, answer(task.job.samples, embeddings))
    assert told == "These texts are one voice: too few, or too much alike, for several."


def test_the_heads_of_a_voice_are_measured_on_its_texts_and_kept_as_its_own(
    library: Library, mina: Grouped, subject: VoicesSubject
) -> None:
    task = finding_heads(library, subject, 7, voice="Posts", budget_s=5.0)
    assert isinstance(task.job, protocol.Discover)
    assert (task.job.id, task.job.budget_s, len(task.job.samples)) == (7, 5.0, 12)
    assert not task.changes_voices
    told = task.keep(library, DISCOVERED)
    assert told == "“Posts” has 1 preference heads of its own: not enough writing yet."
    emails, posts = voices_overview(library, mina.profile, KEY).voices
    assert emails.heads is None
    assert posts.heads is not None


def test_a_voice_called_all_is_one_voice_all_the_same(
    library: Library, mina: Grouped, subject: VoicesSubject
) -> None:
    rename_voice(library, mina.profile, KEY, "Posts", "all")
    task = finding_heads(library, subject, 7, voice="all", budget_s=5.0)
    assert isinstance(task.job, protocol.Discover)
    assert len(task.job.samples) == 12
