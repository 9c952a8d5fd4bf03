"""What a program with an atlas knows of an author's heads: their own effects, and others'."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.effect_files import (
    EffectFileError,
    effect_file,
    measured_authors,
    read_effects,
)
from engine.discovery.atlas import AtlasPart, part_of, shrunk
from engine.discovery.effects import ExampleEffects
from engine.discovery.estimators import ESTIMATORS
from engine.discovery.reliability import bootstrap, spread
from engine.discovery.result import Discovery
from engine.heads import Head, HeadLayout, HeadScore
from engine.writing import Kind

_FEWEST_OTHERS = 2

_Scored = tuple[NDArray[np.float64], NDArray[np.float64]]
"""Scores and their standard errors, shape (heads,)."""


class EvidenceFolder:
    """Effects of many authors, made by benchmarks.effects.

    Args:
        folder: of the files.
        layout: of the model's heads.
    """

    def __init__(self, folder: Path, layout: HeadLayout) -> None:
        self.layout = layout
        self._folder = folder
        self._examples: dict[str, list[ExampleEffects]] = {}
        self._scored: dict[tuple[str, str], _Scored] = {}

    def of(self, author: str) -> "SharedEvidence":
        """Return what is known of an author.

        Raises:
            EffectFileError: the author's effects are missing or damaged.
        """
        self.examples(author)
        return SharedEvidence(author, self)

    def part(self, kinds: Sequence[Kind], authors: Sequence[str], estimator: str) -> AtlasPart:
        """Return the part of an atlas that several authors' effects make.

        Args:
            kinds: of text that they wrote.
            authors: at least two.
            estimator: name of the estimator.

        Raises:
            EffectFileError: effects are missing or damaged.
        """
        scores, errors = zip(*(self._scores(author, estimator) for author in authors), strict=True)
        everything = [example for author in authors for example in self.examples(author)]
        return part_of(
            kinds,
            self.layout,
            ESTIMATORS[estimator](everything),
            np.stack(scores),
            np.stack(errors),
            sum(len(example.gains) for example in everything),
        )

    def shared_scores(
        self, author: str, estimator: str, n_examples: int | None = None
    ) -> NDArray[np.float64]:
        """Return an author's scores, weighed with the atlas of all others, shape (heads,).

        Args:
            author: the author.
            estimator: name of the estimator.
            n_examples: of the author, the first so many; None for all.

        Raises:
            EffectFileError: there are effects of fewer than two others, or damaged ones.
        """
        others = [name for name in measured_authors(self._folder) if name != author]
        if len(others) < _FEWEST_OTHERS:
            raise EffectFileError(
                f"{self._folder} holds effects of {len(others)} other authors, and two are needed."
            )
        heads = self.layout.heads
        own = self.examples(author)[:n_examples]
        alone = Discovery(
            scores=tuple(
                HeadScore.normal(*head, float(score), float(error))
                for head, score, error in zip(heads, *_scored(own, estimator), strict=True)
            ),
            n_examples=len(own),
            n_tokens=0,
            split_half=None,
            seconds=0.0,
        )
        weighed = shrunk(alone, self.part(tuple(Kind), others, estimator))
        by_head = {Head(score.layer, score.head): score.score for score in weighed.scores}
        return np.array([by_head[head] for head in heads])

    def examples(self, author: str) -> list[ExampleEffects]:
        """Return an author's effects.

        Raises:
            EffectFileError: they are missing or damaged.
        """
        if author not in self._examples:
            path = effect_file(self._folder, author)
            self._examples[author] = read_effects(path, len(self.layout.heads))
        return self._examples[author]

    def _scores(self, author: str, estimator: str) -> _Scored:
        key = author, estimator
        if key not in self._scored:
            self._scored[key] = _scored(self.examples(author), estimator)
        return self._scored[key]


def _scored(examples: Sequence[ExampleEffects], estimator: str) -> _Scored:
    estimate = ESTIMATORS[estimator]
    scores, draws = estimate(examples), bootstrap(examples, estimate)
    return scores, spread(examples, scores, draws).standard_error


@dataclass(frozen=True, slots=True)
class SharedEvidence:
    """One author's heads, as a program with an atlas of all other authors knows them.

    Attributes:
        author: the author's name.
        folder: of effects.
    """

    author: str
    folder: EvidenceFolder

    @property
    def heads(self) -> Sequence[Head]:
        """All heads of the model."""
        return self.folder.layout.heads

    def scores(self, estimator: str) -> NDArray[np.float64]:
        """Return every head's score (`EvidenceFolder.shared_scores`)."""
        return self.folder.shared_scores(self.author, estimator)
