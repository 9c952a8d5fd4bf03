"""From scores to the heads that a draft suppresses."""

from collections.abc import Sequence

from engine.heads import HeadScore, HeadWeight

SHARE = 0.06
"""Part of all heads that are suppressed; the paper takes 4%, our prototype did better with 6%."""


def preference_heads(scores: Sequence[HeadScore], share: float = SHARE) -> list[HeadWeight]:
    """Return the strongest heads, at most `share` of all and only with PCS > 0, with weight 1."""
    most = max(1, round(share * len(scores)))
    strongest = sorted(scores, key=lambda score: score.pcs, reverse=True)[:most]
    return [HeadWeight(score.layer, score.head, 1.0) for score in strongest if score.pcs > 0]
