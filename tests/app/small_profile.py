"""A profile of two texts, and heads that discovery might find of it, for tests without a model."""

import dataclasses

from app.library.library import Library
from app.library.records import Profile
from engine.discovery.result import Discovery
from engine.heads import HeadScore
from engine.writing import Kind, Sample
from tests.app.small_model import SMALL_MODEL

SAMPLES = [
    Sample(Kind.EMAIL, "Lunch", "Noon works for me, see you on Friday!"),
    Sample(Kind.POST, "The first frost", "The frost came early, so I wrapped the fig tree."),
]
MODEL = dataclasses.replace(
    SMALL_MODEL, n_layers=10, heads_per_layer=(5,) * 10, head_size=(64,) * 10
)


def a_small_profile(library: Library) -> Profile:
    """Return Mina's profile, beside which there is Omar's."""
    profile = library.profiles.get_or_create("Mina")
    source = library.samples.open_source(profile.id, "/mail/sent.mbox", "mbox")
    for number, sample in enumerate(SAMPLES):
        library.samples.add(source, sample, item=f"message {number}", written_at=None)
    other = library.profiles.get_or_create("Omar")
    source = library.samples.open_source(other.id, "/mail/omar.mbox", "mbox")
    stranger = Sample(Kind.EMAIL, "Rain", "It rains, and it rains, and then it rains.")
    library.samples.add(source, stranger, item="message 1", written_at=None)
    return profile


def found(strongest: float) -> Discovery:
    """Return a discovery of fifty heads, from the strongest down in even steps."""
    scores = [
        HeadScore.normal(layer, head, strongest - 0.01 * (5 * layer + head), 0.01)
        for layer in range(10)
        for head in range(5)
    ]
    return Discovery(tuple(scores), n_examples=2, n_tokens=32, split_half=0.5, seconds=60.0)
