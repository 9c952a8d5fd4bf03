"""Discovery from beginning to end: samples in, scores of every head out."""

import time
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.discovery.assessment import assess, chosen_among
from engine.discovery.estimators import ESTIMATORS, NEEDS_BARE_EFFECTS
from engine.discovery.examples import CONTEXT_TOKENS, TARGET_TOKENS, ExampleMaker
from engine.discovery.halving import heads_for_next, is_milestone
from engine.discovery.ledger import Evidence, Ledger, Record, ledger_key
from engine.discovery.measurement import ExampleMeter, discovery_context
from engine.discovery.result import Discovery
from engine.errors import SettingsError
from engine.heads import Head
from engine.llama.context import never
from engine.llama.steerable import SteerableModel
from engine.writing import Sample

DEFAULT_ESTIMATOR = "selective_steering"
"""What scores heads, by the evidence in docs/results/."""

STABLE = 0.9
"""Overlap of the chosen heads with those of resampled writing at which more would change little."""

FEWEST_BEFORE_STABLE = 12
"""Examples; of fewer, an overlap is chance."""

_EXAMPLES = f"examples 1: {TARGET_TOKENS} tokens after {CONTEXT_TOKENS}"
"""Part of what a ledger is asked for by; changes whenever examples are made in another way."""


def discover(
    steerable: SteerableModel,
    author: str,
    samples: Sequence[Sample],
    *,
    budget_s: float,
    on_progress: Callable[[float, float], None],
    estimator: str = DEFAULT_ESTIMATOR,
    ledgers: Path | None = None,
    on_partial: Callable[[Discovery], None] = lambda _found: None,
    cancelled: Callable[[], bool] = never,
) -> Discovery:
    """Score every head on one person's writing.

    Examples are measured one after another, the later ones with fewer heads, until the chosen heads
    are stable, all writing is used, or another example would not fit the budget. At least one is
    always measured.

    Args:
        steerable: the model; stays the caller's.
        author: the person's name.
        samples: their writing.
        budget_s: seconds, over all runs that one ledger saw.
        on_progress: told the done part, 0 to 1, and the seconds left.
        estimator: how heads are scored: a name in `ESTIMATORS`.
        ledgers: a folder to keep what was measured in, from which discovery goes on after an
            interruption; None to keep nothing.
        on_partial: told what is known after the first example, and then ever more rarely.
        cancelled: asked throughout.

    Raises:
        SettingsError: there is no such estimator.
        NotEnoughWritingError: as `ExampleMaker`.
        Cancelled: `cancelled` said so; nothing is returned, but the ledger keeps what was measured.
        HookError, DecodeError: as `Context.decode`.
        LedgerError: what was measured cannot be kept.
    """
    _check(estimator)
    examples = ExampleMaker(steerable.model, author, samples)
    evidence = _evidence(ledgers, steerable, estimator, author, samples)
    clock = _Clock(budget_s, evidence, on_progress)
    search = _Search(steerable.layout.heads, estimator, evidence)
    with discovery_context(steerable) as context:
        meter = ExampleMeter(
            context,
            steerable.layout,
            with_bare=estimator in NEEDS_BARE_EFFECTS,
            on_decode=clock.tick,
            cancelled=cancelled,
        )
        for example in islice(examples, len(evidence.records), None):
            if search.is_settled(on_partial) or not clock.has_time_for_another():
                break
            effects = meter.measure(example, search.heads_for_next())
            evidence.append(Record(effects, clock.lap()))
    on_progress(1.0, 0.0)
    return search.found()


def _check(estimator: str) -> None:
    if estimator not in ESTIMATORS:
        raise SettingsError(
            f"Heads cannot be scored by {estimator!r}. Choose one of {', '.join(ESTIMATORS)}."
        )


def _evidence(
    ledgers: Path | None,
    steerable: SteerableModel,
    estimator: str,
    author: str,
    samples: Sequence[Sample],
) -> Evidence:
    if ledgers is None:
        return Evidence()
    described = steerable.description
    # A copy of other precision rounds otherwise: one discovery is measured with one copy.
    settings = [_EXAMPLES, described.fingerprint, str(described.working_type), estimator]
    return Ledger(ledgers, ledger_key(settings, author, samples))


class _Search:
    """What the evidence so far says: of the heads, and of whether more is wanted."""

    def __init__(self, heads: Sequence[Head], estimator: str, evidence: Evidence) -> None:
        self._heads = heads
        self._estimator = estimator
        self._evidence = evidence

    def heads_for_next(self) -> NDArray[np.bool_]:
        """Which heads the next example is worth measuring with, shape (heads,)."""
        n_heads = len(self._heads)
        estimate = ESTIMATORS[self._estimator]
        return heads_for_next(self._evidence.effects, estimate, n_heads, chosen_among(n_heads))

    def is_settled(self, on_partial: Callable[[Discovery], None]) -> bool:
        """Whether the chosen heads are stable; looked at, and told, at milestones only."""
        if not is_milestone(len(self._evidence.records)):
            return False
        found = self.found()
        on_partial(found)
        stability = found.stability or 0.0
        return found.n_examples >= FEWEST_BEFORE_STABLE and stability >= STABLE

    def found(self) -> Discovery:
        """What all of the evidence says."""
        evidence = self._evidence
        return assess(self._heads, evidence.effects, self._estimator, evidence.seconds)


class _Clock:
    """Keeps a budget of time, of which earlier runs may have spent a part."""

    def __init__(
        self, budget_s: float, evidence: Evidence, on_progress: Callable[[float, float], None]
    ) -> None:
        self._budget_s = budget_s
        self._evidence = evidence
        self._on_progress = on_progress
        self._lap_began = time.monotonic()

    def has_time_for_another(self) -> bool:
        """Whether one more example, as long as the last one, ends within the budget."""
        records = self._evidence.records
        return not records or self._elapsed + records[-1].seconds <= self._budget_s

    def lap(self) -> float:
        """Return the seconds since the last lap, and begin another."""
        began, self._lap_began = self._lap_began, time.monotonic()
        return self._lap_began - began

    def tick(self) -> None:
        """Tell how far the budget is used."""
        left = max(0.0, self._budget_s - self._elapsed)
        self._on_progress(min(1.0, self._elapsed / max(self._budget_s, 1e-9)), left)

    @property
    def _elapsed(self) -> float:
        return self._evidence.seconds + time.monotonic() - self._lap_began
