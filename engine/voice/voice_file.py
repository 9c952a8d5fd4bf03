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

from engine.discovery.confidence import Confidence
from engine.errors import VoiceMismatchError
from engine.heads import Head, HeadLayout, HeadScore, HeadWeight
from engine.llama.description import ModelDescription
from engine.voice.target import replacing

FORMAT_VERSION = 2
TYPE = "voice"
ARCHITECTURE = "idiolect"
SCALE, SCORE, SCORE_ERROR = "head.scale", "head.score", "head.score_error"
SCORE_LOW, SCORE_HIGH = "head.score_low", "head.score_high"

_SCORE_TENSORS = (SCORE, SCORE_ERROR, SCORE_LOW, SCORE_HIGH)
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
        method: what the scores are (`engine.discovery.estimators`), such as "pcs".
        n_examples: stretches of writing measured.
        n_tokens: target tokens measured.
        n_rows: masked target rows that were evaluated.
        split_half: how well the ranking repeats, -1 to 1; None if unknown.
        stability: how far other writing would have chosen the same heads, 0 to 1; None if unknown.
        confidence: what that comes to.
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
    n_rows: int
    split_half: float | None
    stability: float | None
    confidence: Confidence
    seconds: float
    created_at: str
    program_version: str

    def __post_init__(self) -> None:
        _check_scores(self.scores, self.model.layout)
        _check_weights(self.weights, self.scores)
        if min(self.n_examples, self.n_tokens, self.n_rows) < 0:
            raise ValueError("it counts fewer than no examples, tokens or rows")
        if self.split_half is not None and not -1 <= self.split_half <= 1:
            raise ValueError(f"a split-half correlation cannot be {self.split_half}")
        if self.stability is not None and not 0 <= self.stability <= 1:
            raise ValueError(f"a stability cannot be {self.stability}")
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
        writer.add_uint64("idiolect.row_count", voice.n_rows)
        if voice.split_half is not None:
            writer.add_float64("idiolect.split_half", voice.split_half)
        if voice.stability is not None:
            writer.add_float64("idiolect.stability", voice.stability)
        writer.add_string("idiolect.confidence", voice.confidence.value)
        writer.add_float64("idiolect.seconds", voice.seconds)
        for name, values in _tensors(voice).items():
            writer.add_tensor(name, values)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()


def _tensors(voice: VoiceFile) -> dict[str, NDArray[np.float32]]:
    layout = voice.model.layout
    found = np.full((len(_SCORE_TENSORS), *layout.full_scales().shape), np.nan, dtype=np.float32)
    for score in voice.scores:
        numbers = (score.score, score.standard_error, score.low, score.high)
        found[:, score.layer, score.head] = numbers
    return {
        SCALE: layout.generic_scales(voice.weights),
        **dict(zip(_SCORE_TENSORS, found, strict=True)),
    }


def _check_scores(scores: tuple[HeadScore, ...], layout: HeadLayout) -> None:
    heads, known = [Head(score.layer, score.head) for score in scores], set(layout.heads)
    for head, score in zip(heads, scores, strict=True):
        if head not in known:
            raise ValueError(f"it scores head {head.head} of layer {head.layer}, which is not one")
        numbers = (score.score, score.low, score.high)
        if not (all(map(math.isfinite, numbers)) and 0 <= score.standard_error < math.inf):
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
