"""What discovery finds."""

from dataclasses import dataclass

from engine.discovery.confidence import Confidence
from engine.heads import HeadScore
from engine.writing import Kind


@dataclass(frozen=True, slots=True)
class AtlasUse:
    """What a discovery's scores owe to a head atlas (`engine.discovery.atlas`).

    Attributes:
        kinds: of text that the part's writers wrote.
        n_writers: how many they are.
        share: the part's weight in the scores of the heads that come out strongest, 0 to 1, mean
            over these; 1 where nothing of the person's own was measured.
    """

    kinds: tuple[Kind, ...]
    n_writers: int
    share: float

    @property
    def is_most(self) -> bool:
        """Whether the ranking rests on the atlas more than on the person's own writing."""
        return self.share > 0.5


@dataclass(frozen=True, slots=True)
class Discovery:
    """The scores of every head on one person's writing.

    Attributes:
        scores: one for each head of the model, strongest first.
        n_examples: held-back stretches that were measured.
        n_tokens: target tokens measured, over all examples.
        split_half: Spearman rank correlation of the scores from one half of the samples with those
            from the other: near 0 the ranking is noise, at 1 it repeats. None with one sample.
        seconds: time taken.
        estimator: the name of what the scores are (`engine.discovery.estimators`).
        n_rows: masked target rows that were evaluated.
        stability: mean overlap of the chosen heads with those that resampled writing would have
            chosen, 0 to 1; None if unknown.
        confidence: what all of that comes to.
        atlas: what the scores are weighed with; None where they are the person's own alone.
    """

    scores: tuple[HeadScore, ...]
    n_examples: int
    n_tokens: int
    split_half: float | None
    seconds: float
    estimator: str = "pcs"
    n_rows: int = 0
    stability: float | None = None
    confidence: Confidence = Confidence.NOT_ENOUGH
    atlas: AtlasUse | None = None
