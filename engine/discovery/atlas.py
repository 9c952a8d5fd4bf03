"""The head atlas: what heads scored with many writers, for one who has written little so far.

A score measured on little writing is mostly noise. The atlas says where a head's score usually
lies and how far writers differ in it, and empirical Bayes shrinkage weighs the two: a new profile
has the atlas's heads, and moves to its own as evidence grows.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from engine.discovery.result import AtlasUse, Discovery
from engine.discovery.selection import SHARE
from engine.errors import AtlasError
from engine.heads import HeadLayout, HeadScore
from engine.writing import Kind

VERSION = 1

_LARGEST_FILE = 64 * 1024 * 1024
"""Bytes; a thousand heads of ten parts come to a megabyte."""


@dataclass(frozen=True, slots=True)
class AtlasHead:
    """One head's scores over the writers of a part.

    Attributes:
        layer: the head's layer, from zero.
        head: the head within its layer, from zero.
        mean: over the writers, nats per token.
        spread: standard deviation between writers, without that of measuring, nats per token.
    """

    layer: int
    head: int
    mean: float
    spread: float


@dataclass(frozen=True, slots=True)
class AtlasPart:
    """What heads scored with writers of some kinds of text.

    Attributes:
        kinds: of text; a profile starts from the part that has most of its kinds.
        n_writers: writers measured.
        n_tokens: target tokens measured, over all writers.
        heads: of the model, by layer and then by head.
    """

    kinds: tuple[Kind, ...]
    n_writers: int
    n_tokens: int
    heads: tuple[AtlasHead, ...]


@dataclass(frozen=True, slots=True)
class Atlas:
    """Head scores of many writers with one model and one estimator.

    Attributes:
        model_fingerprint: of the model; with another the scores mean nothing.
        model_name: for a person to read.
        estimator: the name of what the scores are (`engine.discovery.estimators`).
        parts: at least one.
        version: of the file's form.
    """

    model_fingerprint: str
    model_name: str
    estimator: str
    parts: tuple[AtlasPart, ...]
    version: int = VERSION

    def nearest(self, kinds: Sequence[Kind]) -> AtlasPart:
        """Return the part whose writers wrote what most of these texts are.

        Args:
            kinds: one for each text of the profile.
        """

        def nearness(part: AtlasPart) -> tuple[int, int]:
            n_alike = sum(kind in part.kinds for kind in kinds)
            # Where no writer wrote the like, those of the most different texts tell most.
            return n_alike, 0 if n_alike else len(part.kinds)

        return max(self.parts, key=nearness)

    def fits(self, layout: HeadLayout) -> bool:
        """Whether each part has exactly a model's heads."""
        heads = [tuple(head) for head in layout.heads]
        return all([(each.layer, each.head) for each in part.heads] == heads for part in self.parts)


def read_atlas(path: Path) -> Atlas:
    """Return the atlas in a file.

    Raises:
        AtlasError: it cannot be read, or is no atlas of this version.
    """
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise AtlasError(f"{path} is too large for a head atlas. Install the program again.")
        atlas = msgspec.json.decode(path.read_bytes(), type=Atlas)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise AtlasError(
            f"The head atlas {path} cannot be read: {error}. Make it anew, or go without."
        ) from error
    numbers = [number for part in atlas.parts for head in part.heads for number in _numbers(head)]
    if atlas.version != VERSION or not atlas.parts or not all(map(math.isfinite, numbers)):
        raise AtlasError(f"{path} is no head atlas of version {VERSION}. Make it anew.")
    return atlas


def write_atlas(path: Path, atlas: Atlas) -> None:
    """Write an atlas as JSON, one that people can read and compare."""
    path.write_bytes(msgspec.json.format(msgspec.json.encode(atlas), indent=1) + b"\n")


def part_of(
    kinds: Sequence[Kind],
    layout: HeadLayout,
    means: NDArray[np.float64],
    scores: NDArray[np.float64],
    errors: NDArray[np.float64],
    n_tokens: int,
) -> AtlasPart:
    """Return a part of an atlas from what several writers' heads scored.

    The spread between writers is what their scores vary by beyond what measuring explains (the
    method of moments for random effects: DerSimonian and Laird 1986, unweighted), half a head's own
    and half the mean of all heads', since few writers tell little about a single head.

    Args:
        kinds: of text that they wrote.
        layout: of the model's heads.
        means: the estimator over the writing of all, shape (heads,).
        scores: of each writer, shape (writers, heads).
        errors: their standard errors, the same shape.
        n_tokens: target tokens measured, over all writers.
    """
    between = np.maximum(scores.var(axis=0, ddof=1) - (errors**2).mean(axis=0), 0.0)
    spreads = np.sqrt((between + between.mean()) / 2)
    heads = tuple(
        AtlasHead(head.layer, head.head, round(float(mean), 6), round(float(spread), 6))
        for head, mean, spread in zip(layout.heads, means, spreads, strict=True)
    )
    return AtlasPart(tuple(kinds), len(scores), n_tokens, heads)


def from_atlas(part: AtlasPart, estimator: str) -> Discovery:
    """Return what is known of a person who has written nothing yet: the part's scores."""
    scores = (
        HeadScore.normal(each.layer, each.head, each.mean, each.spread) for each in part.heads
    )
    return Discovery(
        scores=_strongest_first(scores),
        n_examples=0,
        n_tokens=0,
        split_half=None,
        seconds=0.0,
        estimator=estimator,
        atlas=AtlasUse(part.kinds, part.n_writers, share=1.0),
    )


def shrunk(discovery: Discovery, part: AtlasPart) -> Discovery:
    """Return a discovery whose scores are weighed with a part of the atlas.

    With `x` the measured score, `s` its standard error, `m` the part's mean and `t` its spread, a
    head's score becomes the posterior mean `(x / s^2 + m / t^2) / (1 / s^2 + 1 / t^2)`, and its
    standard error the posterior standard deviation `(1 / s^2 + 1 / t^2)^(-1/2)`. What is told of
    the evidence itself (examples, split-half correlation, confidence) stays.
    """
    prior = {(each.layer, each.head): each for each in part.heads}
    trust = {
        (score.layer, score.head): _trust(score, prior[score.layer, score.head])
        for score in discovery.scores
    }
    scores = _strongest_first(
        _posterior(score, prior[score.layer, score.head], trust[score.layer, score.head])
        for score in discovery.scores
    )
    strongest = scores[: max(1, round(SHARE * len(scores)))]
    own = sum(trust[score.layer, score.head] for score in strongest) / len(strongest)
    return replace(
        discovery, scores=scores, atlas=AtlasUse(part.kinds, part.n_writers, share=1 - own)
    )


def _trust(score: HeadScore, prior: AtlasHead) -> float:
    """Return the measured score's weight, 0 to 1.

    Written without 1 / 0: either variance may be zero, and the measured one without bound.
    """
    own, others = score.standard_error**2, prior.spread**2
    if math.isinf(own):
        return 0.0
    return others / (own + others) if own + others else 1.0


def _posterior(score: HeadScore, prior: AtlasHead, trust: float) -> HeadScore:
    mean = trust * score.score + (1 - trust) * prior.mean
    error = score.standard_error * math.sqrt(trust) if trust else prior.spread
    return HeadScore.normal(score.layer, score.head, mean, error)


def _strongest_first(scores: Iterable[HeadScore]) -> tuple[HeadScore, ...]:
    return tuple(sorted(scores, key=lambda score: -score.score))


def _numbers(head: AtlasHead) -> tuple[float, float]:
    return head.mean, head.spread
