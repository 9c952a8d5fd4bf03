"""The voice file: what discovery found of one person with one model, to be passed on.

A GGUF of its own kind (docs/voice-files.md). It holds head scales and scores, and not a word of
what the person wrote.
"""

import math
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

import numpy as np
from gguf import GGUFWriter
from numpy.typing import NDArray

from engine.errors import VoiceMismatchError
from engine.heads import Head, HeadLayout, HeadScore, HeadWeight
from engine.llama.description import ModelDescription
from engine.voice.target import replacing

FORMAT_VERSION = 1
TYPE = "voice"
ARCHITECTURE = "idiolect"
SCALE, PCS, PCS_ERROR = "head.scale", "head.pcs", "head.pcs_error"

_DIGITS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class VoiceModel:
    """The model that a voice was found with.

    Attributes:
        name: its name, for a person.
        architecture: `general.architecture`.
        fingerprint: tells it from any other (`engine.llama.fingerprint`).
        layout: its heads.
    """

    name: str
    architecture: str
    fingerprint: str
    layout: HeadLayout

    @classmethod
    def of(cls, model: ModelDescription) -> Self:
        """Return what a voice file says of a model."""
        layout = HeadLayout(model.heads_per_layer, model.head_size)
        return cls(model.name, model.architecture, model.fingerprint, layout)


@dataclass(frozen=True, slots=True)
class VoiceFile:
    """What a voice file holds.

    Attributes:
        name: the voice's name.
        author: whose voice it is.
        model: the model that it was found with; it means nothing with another.
        weights: of the heads that the voice claims.
        scores: of every head measured.
        method: how the scores were found, such as "pcs".
        n_examples: samples measured.
        n_tokens: target tokens measured.
        split_half: how well the ranking repeats, -1 to 1; None if unknown.
        seconds: time that discovery took.
        created_at: when it was found, ISO-8601.
        program_version: of the Idiolect that wrote the file.

    Raises:
        ValueError: the parts do not go together, or a number is out of its range.
    """

    name: str
    author: str
    model: VoiceModel
    weights: tuple[HeadWeight, ...]
    scores: tuple[HeadScore, ...]
    method: str
    n_examples: int
    n_tokens: int
    split_half: float | None
    seconds: float
    created_at: str
    program_version: str

    def __post_init__(self) -> None:
        _check_scores(self.scores, self.model.layout)
        _check_weights(self.weights, self.scores)
        if self.n_examples < 0 or self.n_tokens < 0:
            raise ValueError("it counts fewer than no examples or tokens")
        if self.split_half is not None and not -1 <= self.split_half <= 1:
            raise ValueError(f"a split-half correlation cannot be {self.split_half}")
        if not 0 <= self.seconds < math.inf:
            raise ValueError(f"discovery cannot have taken {self.seconds} seconds")
        datetime.fromisoformat(self.created_at)


def check_model(voice: VoiceFile, model: ModelDescription) -> None:
    """Check that a voice was found with a model.

    Raises:
        VoiceMismatchError: it was found with another one.
    """
    found_with, here = voice.model, VoiceModel.of(model)
    if (found_with.fingerprint, found_with.layout) != (here.fingerprint, here.layout):
        raise VoiceMismatchError(
            f"This voice of {voice.author} was found with {found_with.name} "
            f"({found_with.fingerprint[:_DIGITS_SHOWN]}), and means nothing with {here.name} "
            f"({here.fingerprint[:_DIGITS_SHOWN]}). Choose the model that it was found with, or "
            "find the preference heads again with this one."
        )


def write_voice(path: Path, voice: VoiceFile) -> None:
    """Write a voice file, in place of what is at that path.

    Scales and scores are stored in single precision.

    Raises:
        ExportError: the file cannot be written there.
    """
    with replacing(path) as temporary, closing(GGUFWriter(temporary, ARCHITECTURE)) as writer:
        writer.add_type(TYPE)
        writer.add_name(voice.name)
        writer.add_author(voice.author)
        writer.add_uint32("idiolect.format_version", FORMAT_VERSION)
        writer.add_string("idiolect.program_version", voice.program_version)
        writer.add_string("idiolect.created_at", voice.created_at)
        writer.add_string("idiolect.model.name", voice.model.name)
        writer.add_string("idiolect.model.architecture", voice.model.architecture)
        writer.add_string("idiolect.model.fingerprint", voice.model.fingerprint)
        writer.add_array("idiolect.model.head_count", voice.model.layout.heads_per_layer)
        writer.add_array("idiolect.model.head_size", voice.model.layout.head_size)
        writer.add_string("idiolect.method", voice.method)
        writer.add_uint64("idiolect.example_count", voice.n_examples)
        writer.add_uint64("idiolect.token_count", voice.n_tokens)
        if voice.split_half is not None:
            writer.add_float64("idiolect.split_half", voice.split_half)
        writer.add_float64("idiolect.seconds", voice.seconds)
        for name, values in _tensors(voice).items():
            writer.add_tensor(name, values)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()


def _tensors(voice: VoiceFile) -> dict[str, NDArray[np.float32]]:
    layout = voice.model.layout
    pcs = np.full_like(layout.full_scales(), np.nan)
    errors = pcs.copy()
    for score in voice.scores:
        pcs[score.layer, score.head] = score.pcs
        errors[score.layer, score.head] = score.standard_error
    return {SCALE: layout.generic_scales(voice.weights), PCS: pcs, PCS_ERROR: errors}


def _check_scores(scores: tuple[HeadScore, ...], layout: HeadLayout) -> None:
    heads, known = [Head(score.layer, score.head) for score in scores], set(layout.heads)
    for head, score in zip(heads, scores, strict=True):
        if head not in known:
            raise ValueError(f"it scores head {head.head} of layer {head.layer}, which is not one")
        if not (math.isfinite(score.pcs) and 0 <= score.standard_error < math.inf):
            raise ValueError(f"the score of head {head.head} of layer {head.layer} is no number")
    if len(set(heads)) < len(heads):
        raise ValueError("it scores a head twice")


def _check_weights(weights: tuple[HeadWeight, ...], scores: tuple[HeadScore, ...]) -> None:
    scored = {(score.layer, score.head) for score in scores}
    for weight in weights:
        if (weight.layer, weight.head) not in scored:
            raise ValueError(
                f"it claims head {weight.head} of layer {weight.layer} without a score"
            )
