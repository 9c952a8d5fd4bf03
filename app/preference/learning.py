"""From evidence to what a person prefers: the likelihoods, and how evidence fades."""

from collections.abc import Sequence

import numpy as np

from app.preference.design import Design
from app.preference.evidence import Edit, Evidence, Pick
from app.preference.grid import Numbers
from app.preference.laplace import Comparisons, Ratings, laplace
from app.preference.preference import Preference
from app.preference.prior import Prior

HALF_LIFE = 60
"""Pieces of evidence after which one counts half: a taste that changes is followed, while a person
who rests for a year loses nothing."""

_REMEMBERED = 10 * HALF_LIFE

_PER_SHARE = 4.0
"""Utility of a kept share of 1 over one of 0, before `_MOST`."""

_MOST = 1.6
_EDIT_SD = 2.0
"""One edit pulls by `_MOST` / `_EDIT_SD`² = 0.4 at most; a pick between equals by 0.8."""


def learn(evidence: Sequence[Evidence], prior: Prior) -> Preference:
    """Return what evidence makes of the prior, in milliseconds.

    Args:
        evidence: oldest first.
        prior: what calibration leads one to believe.
    """
    recent = evidence[-_REMEMBERED:]
    weights = 0.5 ** (np.arange(len(recent))[::-1] / HALF_LIFE)
    design = Design.of(recent)
    posterior = laplace(
        design.prior(prior),
        _comparisons(design, recent, weights),
        _ratings(design, recent, weights),
    )
    n_edits = sum(isinstance(each, Edit) for each in evidence)
    return Preference(
        prior=prior,
        design=design,
        posterior=posterior,
        n_picks=len(evidence) - n_edits,
        n_edits=n_edits,
        compared=_compared(recent),
    )


def _compared(evidence: Sequence[Evidence]) -> frozenset[str]:
    """Return the voices that were held against other ones."""
    found: set[str] = set()
    edited = {each.option.voice for each in evidence if isinstance(each, Edit)}
    for each in evidence:
        if isinstance(each, Pick) and each.chosen.voice != each.rejected.voice:
            found |= {each.chosen.voice, each.rejected.voice}
    # Edits are held against each other, which says something only of more than one voice.
    return frozenset(found | edited if len(edited) > 1 else found)


def _comparisons(design: Design, evidence: Sequence[Evidence], weights: Numbers) -> Comparisons:
    found = [
        (design.row(each.chosen, each.kind) - design.row(each.rejected, each.kind), weight)
        for each, weight in zip(evidence, weights, strict=True)
        if isinstance(each, Pick)
    ]
    rows, counts = [row for row, _ in found], [weight for _, weight in found]
    return Comparisons(_stacked(design, rows), np.array(counts))


def _ratings(design: Design, evidence: Sequence[Evidence], weights: Numbers) -> Ratings:
    """Return edits as ratings, each against the mean of all of the person's.

    Options are centred as shares are, so that only what differs between drafts has a say: not how
    much somebody edits altogether.
    """
    found = [
        (each, weight)
        for each, weight in zip(evidence, weights, strict=True)
        if isinstance(each, Edit)
    ]
    rows = _stacked(design, [design.row(each.option, each.kind) for each, _ in found])
    shares = np.array([each.kept for each, _ in found])
    counts = np.array([weight for _, weight in found])
    if found:
        rows = rows - counts @ rows / counts.sum()
        shares = shares - counts @ shares / counts.sum()
    values = np.clip(_PER_SHARE * shares, -_MOST, _MOST)
    return Ratings(rows, values, counts / _EDIT_SD**2)


def _stacked(design: Design, rows: Sequence[Numbers]) -> Numbers:
    return np.array(rows).reshape(len(rows), design.size)
