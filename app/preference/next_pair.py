"""Which drafts to offer side by side next: those whose comparison tells most about the best one."""

from collections.abc import Sequence

import numpy as np

from app.preference.evidence import Option
from app.preference.grid import GRID, SIZE, Numbers, grid_row
from app.preference.preference import Preference
from engine.errors import SettingsError
from engine.writing import Kind

MOST_OPTIONS = 4

_TOLD_APART = 10.0
"""Width in strengths of what counts as one and the same best: finer differences are not felt."""

_LOGISTIC = 1.702
"""The scale at which the logistic function comes closest to the normal distribution's."""


def next_pair(
    preference: Preference,
    current_option: Option,
    n: int = 2,
    *,
    voices: Sequence[str] = (),
    kind: Kind | None = None,
) -> list[Option]:
    """Return which options to offer, the present best first.

    The best strength so far is always among them, and so is the current one where a person has set
    the slider to something that reads otherwise. Each further one is that whose pick among them is
    expected to tell most about which option is best (in nats, over draws from the posterior). No
    two read alike, for which there is always room. The same evidence gives the same options.

    Args:
        preference: what is known.
        current_option: as things are set now; options are in its voice.
        n: how many options, 2 to 4.
        voices: others that may be offered as well.
        kind: of the text; None for any.

    Raises:
        SettingsError: `n` is out of its range.
    """
    if not 2 <= n <= MOST_OPTIONS:
        raise SettingsError(f"{n} drafts cannot be compared: choose from 2 to {MOST_OPTIONS}.")
    best = Option(preference.strength, current_option.voice)
    offered = [best] if best.reads_like(current_option) else [best, current_option]
    names = sorted({current_option.voice, *voices})
    outlook = _Outlook(preference, names, kind)
    everything = [Option(float(strength), name) for name in names for strength in GRID]
    while len(offered) < n:
        apart = [each for each in everything if not any(each.reads_like(o) for o in offered)]
        told = [round(outlook.told_by([*offered, each]), 9) for each in apart]
        offered.append(apart[int(np.argmax(told))])
    return offered


class _Outlook:
    """How options may well compare, and which of all may well be best."""

    def __init__(self, preference: Preference, names: list[str], kind: Kind | None) -> None:
        self._names = names
        self._curves = preference.draws()[:, :SIZE]
        self._voices = preference.voice_draws(names, kind)
        self._known: dict[Option, Numbers] = {}
        strengths = GRID[np.argmax(self._curves, axis=1)] // _TOLD_APART
        voices = np.argmax(self._voices, axis=1)
        _, places = np.unique(strengths * len(names) + voices, return_inverse=True)
        member = np.eye(places.max() + 1)[places]
        self._shares = member.mean(axis=0)
        self._average_by_best = member.T / member.sum(axis=0)[:, None]

    def told_by(self, options: Sequence[Option]) -> float:
        """Return how much a pick among options tells about the best of all, nats."""
        utilities = np.column_stack([self._utilities(option) for option in options])
        odds = np.exp(_LOGISTIC * (utilities - utilities.max(axis=1, keepdims=True)))
        chances = odds / odds.sum(axis=1, keepdims=True)
        given_best = _entropy(self._average_by_best @ chances)
        return float(_entropy(chances.mean(axis=0)) - self._shares @ given_best)

    def _utilities(self, option: Option) -> Numbers:
        if option not in self._known:
            voice = self._voices[:, self._names.index(option.voice)]
            self._known[option] = self._curves @ grid_row(option.strength) + voice
        return self._known[option]


def _entropy(chances: Numbers) -> Numbers:
    return np.asarray(-np.sum(chances * np.log(np.maximum(chances, 1e-300)), axis=-1))
