"""Evidence and people made up for tests."""

from collections.abc import Callable

import numpy as np

from app.preference.evidence import Edit, Evidence, Option, Pick
from app.preference.grid import GRID
from app.preference.learning import learn
from app.preference.next_pair import next_pair
from app.preference.normal import probability
from app.preference.preference import Preference
from app.preference.prior import prior_from
from engine.writing import Kind

VOICE = "Everything"
FLAT = prior_from(None, 50.0)

Pair = tuple[Option, Option]
Offering = Callable[[Preference, np.random.Generator], Pair]


def option(strength: float, voice: str = VOICE) -> Option:
    return Option(strength, voice)


def pick(chosen: float, rejected: float, kind: Kind = Kind.EMAIL) -> Pick:
    return Pick(option(chosen), option(rejected), kind)


def voice_pick(chosen: str, rejected: str, kind: Kind = Kind.EMAIL) -> Pick:
    return Pick(option(50, chosen), option(50, rejected), kind)


def edit(strength: float, kept: float) -> Edit:
    return Edit(option(strength), kept, Kind.EMAIL)


def chosen_pair(preference: Preference, _rng: np.random.Generator) -> Pair:
    first, second = next_pair(preference, option(preference.strength))
    return first, second


def random_pair(_preference: Preference, rng: np.random.Generator) -> Pair:
    while True:
        first, second = (option(float(each)) for each in rng.choice(GRID, 2, replace=False))
        if not first.reads_like(second):
            return first, second


def errors_of_a_person(best: float, seed: int, offering: Offering, n_picks: int) -> list[float]:
    """Return how far the learnt strength is off after each pick of a person with noisy taste.

    Their utility is a bump 25 wide and 2 high: 15 from the best, they prefer the best 63 times in
    100; 50 from it, 96 times.
    """
    rng = np.random.default_rng(seed)
    evidence: list[Evidence] = []
    preference = learn(evidence, FLAT)
    errors = []
    for _ in range(n_picks):
        first, second = offering(preference, rng)
        lead = _utility(first.strength - best) - _utility(second.strength - best)
        is_first = rng.random() < float(probability(np.array([lead]))[0])
        won, lost = (first, second) if is_first else (second, first)
        evidence.append(Pick(won, lost, Kind.EMAIL))
        preference = learn(evidence, FLAT)
        errors.append(abs(preference.strength - best))
    return errors


def _utility(away: float) -> float:
    return 2 * float(np.exp(-((away / 25) ** 2) / 2))
