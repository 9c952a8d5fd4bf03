"""A profile whose samples are in two voices, for tests of the app that need no model."""

import dataclasses
from dataclasses import dataclass

from app.library.library import Library
from app.library.records import Profile
from app.library.voice_groups import StoredGrouping
from app.voice_groups import GroupTask, group_task, keep_grouping
from engine.discovery.confidence import Confidence
from engine.discovery.result import Discovery
from engine.heads import HeadScore, HeadWeight
from engine.llama.description import ModelDescription
from engine.process import protocol
from engine.process.voices import packed_group, packed_space
from engine.voices.grouping import group
from engine.voices.packing import packed
from engine.voices.space import Vectors
from engine.writing import Kind
from tests.app.small_model import SMALL_MODEL
from tests.engine.voices.made_up import Topic, collection

EMAILS, POSTS = Topic(Kind.EMAIL, "tea", 1, 9), Topic(Kind.POST, "frost", 2, 12)
OTHER_MODEL = dataclasses.replace(SMALL_MODEL, fingerprint="def456", name="Large")
LAYER_OF = {"Everything": 0, "Emails": 1, "Posts": 2}
"""Where the made-up heads of each voice are."""


@dataclass(frozen=True, slots=True)
class Grouped:
    """A profile, its voices, and the vector of each sample, newest first."""

    profile: Profile
    stored: StoredGrouping
    embeddings: Vectors


def a_grouped_profile(library: Library, name: str = "Mina") -> Grouped:
    """Return a profile with nine emails and twelve posts, which are its voices."""
    samples, embeddings = collection(EMAILS, POSTS)
    profile = library.profiles.get_or_create(name)
    source = library.samples.open_source(profile.id, "/mail/sent.mbox", "mbox")
    for number, sample in enumerate(samples):
        library.samples.add(source, sample, item=f"message {number}", written_at=None)
    task = group_task(library, profile, SMALL_MODEL, job_id=1)
    assert task.job.samples == samples
    return Grouped(profile, kept(library, profile, task, embeddings), embeddings)


def kept(
    library: Library,
    profile: Profile,
    task: GroupTask,
    embeddings: Vectors,
    model: ModelDescription = SMALL_MODEL,
) -> StoredGrouping:
    """Return the voices as the engine would find them, kept."""
    found = group(task.job.samples, embeddings)
    answer = protocol.Grouped(
        id=task.job.id,
        groups=[packed_group(each) for each in found.groups],
        space=packed_space(found.space),
        embeddings=[packed(row) for row in embeddings],
    )
    return keep_grouping(library, profile, model, task, answer)


def discover(
    library: Library,
    profile: Profile,
    name: str,
    confidence: Confidence = Confidence.SURE,
    *,
    claimed: bool = True,
) -> int:
    """Keep heads of a voice, in a layer that tells whose they are, and return the row's number."""
    layer = LAYER_OF[name]
    scores = (HeadScore.normal(layer, 0, 0.5, 0.1),)
    found = Discovery(scores, 4, 64, 0.7, 2.0, confidence=confidence)
    weights = [HeadWeight(layer, 0, 1.0)] if claimed else []
    return library.voices.save(profile.id, SMALL_MODEL, found, weights, name).id
