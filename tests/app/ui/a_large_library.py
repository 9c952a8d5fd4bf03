"""A library as somebody has it who has written for twenty years: 20,000 texts, in three voices."""

import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from app.home import embedded_model
from app.library.library import Library
from app.library.records import Profile
from app.library.sample_records import ImportedSample
from app.library.voice_groups import StoredGrouping
from engine.llama.fingerprint import fingerprint
from engine.voices.groups import Grouping, VoiceGroup
from engine.voices.space import EmbeddingSpace
from engine.writing import Kind, Sample

N_SAMPLES = 20_000
WRITER, OTHER = "Jo", "Mina"
"""Who wrote them all, and who wrote next to nothing."""

_VOCABULARY = (
    "the a we you it that this garden meeting draft budget Thursday river train letter window "
    "chapter invoice kettle number bridge sometimes perhaps before after because although please "
    "thanks could would should bring send read write call paint carry measure explain wonder"
)
_WORDS = _VOCABULARY.split()
_WIDTH = 576
_KINDS = (Kind.EMAIL, Kind.REPLY, Kind.POST)


def fill(database: Path, n_samples: int = N_SAMPLES) -> None:
    """Make the library at a path."""
    with Library.open(database) as library:
        writer = library.profiles.get_or_create(WRITER)
        _take_in(library, writer, _samples(n_samples))
        _take_in(library, library.profiles.get_or_create(OTHER), _samples(12, seed=2))
        _group(library, writer)


def _take_in(library: Library, profile: Profile, samples: Iterator[ImportedSample]) -> None:
    with library.transaction():
        source = library.samples.open_source(profile.id, "/home/jo/sent.mbox", "mbox")
        for _ in library.samples.take_in(source, samples):
            pass


def _samples(n: int, seed: int = 1) -> Iterator[ImportedSample]:
    chance = random.Random(seed)  # noqa: S311 - the same every time, not a secret
    for number in range(n):
        words = chance.choices(_WORDS, k=chance.randint(20, 240))
        subject = " ".join(words[:4])
        text = f"Hello Ida,\n\n{' '.join(words)}. Number {number} of {seed}.\n\nJo"
        written_at = f"{2005 + number % 20}-0{1 + number % 9}-1{number % 9}T10:00:00+00:00"
        sample = Sample(_KINDS[number % len(_KINDS)], subject, text)
        yield ImportedSample(sample, f"message {number}", written_at, language="en")


def _group(library: Library, profile: Profile) -> None:
    """Keep a voice for each kind, as found with the model that comes with the program."""
    samples = tuple(library.samples.for_profile(profile.id))
    numbers = np.random.default_rng(1)
    vectors = numbers.standard_normal((len(samples), _WIDTH)).astype(np.float32)
    groups = []
    for kind in _KINDS:
        members = [place for place, each in enumerate(samples) if each.sample.kind is kind]
        centroid = vectors[members].mean(axis=0)
        groups.append(VoiceGroup((kind,), tuple(members), centroid, kind.value.capitalize()))
    stored = StoredGrouping(samples, Grouping(tuple(groups), EmbeddingSpace.of(vectors)))
    known = {each.id: vector for each, vector in zip(samples, vectors, strict=True)}
    library.voice_groups.save(profile.id, fingerprint(embedded_model()), stored, known)
