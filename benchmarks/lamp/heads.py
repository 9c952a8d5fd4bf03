"""Where the heads of people come from who have written too little to measure any.

A LaMP profile is a dozen tweets. Until a person's own evidence counts, heads are those of many
other authors, and this is the one place that says so.
"""

from collections.abc import Mapping, Sequence
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
from benchmarks.voice.methods import Evidence
from engine.discovery.estimators import ESTIMATORS, NEEDS_BARE_EFFECTS
from engine.heads import Head
from engine.writing import Sample


@dataclass(frozen=True, slots=True)
class CommonEvidence:
    """Scores that are the same for everybody.

    Attributes:
        author: whose evidence it stands for.
        heads: all heads of the model.
        by_estimator: their scores, by the estimator's name.
    """

    author: str
    heads: Sequence[Head]
    by_estimator: Mapping[str, NDArray[np.float64]]

    def scores(self, estimator: str) -> NDArray[np.float64]:
        """Return every head's score; NaN where unknown."""
        return self.by_estimator[estimator]


class HeadSource:
    """Finds heads for a profile: the mean scores over all authors whose effects are given.

    Args:
        folder: of effects, made by benchmarks.effects.
        heads: all heads of the model.

    Raises:
        EffectFileError: there are none, or they cannot be used.
    """

    def __init__(self, folder: Path, heads: Sequence[Head]) -> None:
        files = [effect_file(folder, author) for author in measured_authors(folder)]
        if not files:
            raise EffectFileError(f"{folder} holds no effects. Make some with benchmarks.effects.")
        authors = [read_effects(file, len(heads)) for file in files]
        self._heads = heads
        self._scores = {
            name: np.mean([estimator(examples) for examples in authors], axis=0)
            for name, estimator in ESTIMATORS.items()
            if name not in NEEDS_BARE_EFFECTS
        }

    def heads(self, author: str, _profile: Sequence[Sample]) -> Evidence:
        """Return what is known of the heads of a person.

        Args:
            author: a name for the person, from which random controls are drawn.
            _profile: the person's writing, which is too little to change anything so far.
        """
        return CommonEvidence(author, self._heads, self._scores)
