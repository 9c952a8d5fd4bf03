"""What discovery finds."""

from dataclasses import dataclass

from engine.heads import HeadScore


@dataclass(frozen=True, slots=True)
class Discovery:
    """The scores of every head on one person's writing.

    Attributes:
        scores: one for each head of the model, strongest first.
        n_examples: samples whose held-back stretch was measured.
        n_tokens: target tokens measured, over all examples.
        split_half: Spearman rank correlation of the scores from one half of the examples with those
            from the other: near 0 the ranking is noise, at 1 it repeats. None with one example.
        seconds: time taken.
    """

    scores: tuple[HeadScore, ...]
    n_examples: int
    n_tokens: int
    split_half: float | None
    seconds: float
