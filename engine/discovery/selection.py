"""From scores to the heads that a draft suppresses, and how strongly."""

from collections.abc import Sequence

from engine.heads import HeadScore, HeadWeight

SHARE = 0.12
"""Part of all heads that are suppressed at all; the paper masks 4%."""

FULL_SHARE = 0.03
"""Part of all heads that are masked; the others are suppressed in proportion to their scores."""


CORE_SHARE = 0.06
"""Part of all heads whose choice must be stable: the stronger half of those that are suppressed,
which carry most of the weight."""


def preference_heads(scores: Sequence[HeadScore], share: float = SHARE) -> list[HeadWeight]:
    """Return the strongest heads with their weights, strongest first.

    At most `share` of all heads, and only those with a score above 0:

        w = min(1, score / s)

    with `s` the score of the weakest among the strongest `FULL_SHARE`, or the strongest score where
    none is that strong. Where little tells the heads apart, soft weights lose less by a wrong order
    than a cut does.
    """
    most = max(1, round(share * len(scores)))
    n_full = max(1, round(FULL_SHARE * len(scores)))
    strongest = sorted(scores, key=lambda score: score.score, reverse=True)[:most]
    positive = [score for score in strongest if score.score > 0]
    if not positive:
        return []
    enough = positive[min(n_full, len(positive)) - 1].score
    return [
        HeadWeight(score.layer, score.head, min(1.0, score.score / enough)) for score in positive
    ]
