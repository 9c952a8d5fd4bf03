"""Doing the job `Group`: samples to vectors, as far as they are not known, and to voices."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from engine.errors import NotEnoughWritingError, ProtocolError
from engine.llama.embedder import Embedder
from engine.llama.steerable import SteerableModel
from engine.process import protocol
from engine.process.voices import check_members, packed_group, packed_space, unpacked_group
from engine.voices.grouping import group
from engine.voices.groups import Grouping, VoiceGroup
from engine.voices.joining import joined
from engine.voices.packing import packed, unpacked
from engine.voices.space import Vectors
from engine.voices.texts import sample_text

MOST_GROUPED = 300
"""Samples that one job embeds, the most recent first: each takes 0.1 to 0.4 s on two cores, and the
voices of thousands show in so many. The next job goes on from there."""

Rows = NDArray[np.intp]
"""Indices of samples."""


def grouped(
    steerable: SteerableModel,
    job: protocol.Group,
    *,
    emit: Callable[[protocol.Event], None],
    cancelled: Callable[[], bool],
) -> protocol.Grouped:
    """Return all samples of a job in voices, those that were not embedded by their kind.

    Args:
        steerable: the model; stays the caller's.
        job: what to do.
        emit: told of progress.
        cancelled: asked throughout.

    Raises:
        NotEnoughWritingError: there is no sample.
        ProtocolError, SettingsError: the job contradicts itself, or vectors are not this model's.
        Cancelled: `cancelled` said so; nothing is returned.
        DecodeError: as `Embedder`.
    """
    _check(job)
    earlier = [unpacked_group(each) for each in job.earlier]
    with Embedder(steerable) as embedder:
        places = _known(job, embedder.width)
        rows = _to_embed(places, earlier)
        texts = [sample_text(job.samples[row]) for row in rows]
        report = _progress(job.id, len(texts), emit)
        places[rows] = embedder.embed(texts, cancelled=cancelled, on_progress=report)
    found = joined(_of_embedded(job, places, earlier), job.samples, earlier)
    return protocol.Grouped(
        id=job.id,
        groups=[packed_group(each) for each in found.groups],
        space=packed_space(found.space),
        embeddings=[packed(row) if row.any() else b"" for row in places],
    )


def _check(job: protocol.Group) -> None:
    if not job.samples:
        raise NotEnoughWritingError(
            "There is no writing to find voices in. Import some of your own first."
        )
    if job.embeddings and len(job.embeddings) != len(job.samples):
        raise ProtocolError(
            f"There are {len(job.embeddings)} vectors for {len(job.samples)} samples: "
            "one is wanted for each, or none at all."
        )
    check_members(job.earlier, len(job.samples))


def _known(job: protocol.Group, width: int) -> Vectors:
    """Return the vectors that the job brings; zeros for samples without one."""
    vectors = np.zeros((len(job.samples), width), dtype=np.float32)
    for row, data in enumerate(job.embeddings):
        if data:
            vectors[row] = unpacked(data, width)
    return vectors


def _are_known(places: Vectors) -> NDArray[np.bool_]:
    """Return which samples have a vector, shape (samples,)."""
    known: NDArray[np.bool_] = np.linalg.norm(places, axis=1) > 0
    return known


def _to_embed(places: Vectors, earlier: Sequence[VoiceGroup]) -> Rows:
    """Return the samples to embed: the most recent, and one of each group that must be found."""
    unknown = ~_are_known(places)
    first = [
        each.members[0]
        for each in earlier
        if each.is_kept and each.members and unknown[list(each.members)].all()
    ]
    order = dict.fromkeys([*first, *np.flatnonzero(unknown).tolist()])
    return np.array(list(order)[:MOST_GROUPED], dtype=np.intp)


def _of_embedded(job: protocol.Group, places: Vectors, earlier: Sequence[VoiceGroup]) -> Grouping:
    """Return the voices of the samples that have a vector; of all where none has one."""
    known = _are_known(places)
    rows = np.flatnonzero(known) if known.any() else np.arange(len(places))
    number = {row: index for index, row in enumerate(rows.tolist())}
    found = group(
        [job.samples[row] for row in rows],
        places[rows],
        [_renumbered(each, number) for each in earlier],
    )
    row_of = dict(enumerate(rows.tolist()))
    return replace(found, groups=tuple(_renumbered(each, row_of) for each in found.groups))


def _renumbered(each: VoiceGroup, number: dict[int, int]) -> VoiceGroup:
    """Return a group with its samples counted otherwise, without those that have no number."""
    members, pinned = (
        tuple(sorted(number[row] for row in rows if row in number))
        for rows in (each.members, each.pinned)
    )
    return replace(each, members=members, pinned=pinned)


def _progress(
    job_id: int, n_texts: int, emit: Callable[[protocol.Event], None]
) -> Callable[[int], None]:
    began = time.monotonic()

    def report(n_done: int) -> None:
        seconds_left = (time.monotonic() - began) * (n_texts / n_done - 1)
        emit(protocol.Progress(job_id, "grouping", n_done / n_texts, seconds_left))

    return report
