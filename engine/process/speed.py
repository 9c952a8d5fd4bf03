"""How fast a loaded model reads and writes on this machine, measured within a few seconds."""

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from engine.discovery.selection import SHARE
from engine.heads import HeadLayout, HeadWeight
from engine.llama.context import Context
from engine.llama.hook import RowScales
from engine.llama.steerable import SteerableModel

_SECONDS = 3.0
_READING_SHARE = 0.4
_FIRST_ROWS = 16
_READINGS = 3
_MOST_STEPS = 32
_FEWEST_STEPS = 3
_SEQUENCES = 3
_PLAIN, _FULL, _GENERIC = range(_SEQUENCES)


@dataclass(frozen=True, slots=True)
class Speed:
    """Medians.

    Attributes:
        prompt_tokens_per_second: tokens of a prompt that are read in a second.
        token_ms: of writing a token without steering, milliseconds.
        steered_token_ms: the same, with both passes.
    """

    prompt_tokens_per_second: float
    token_ms: float
    steered_token_ms: float


def measured_speed(
    steerable: SteerableModel,
    *,
    cancelled: Callable[[], bool],
    on_progress: Callable[[float], None],
    seconds: float = _SECONDS,
) -> Speed:
    """Return a model's speed on this machine, after about `seconds`; a slow model takes longer.

    Plain and steered tokens take turns, so that whatever else the machine does strikes both.

    Args:
        steerable: the model, placed as drafts will find it.
        cancelled: asked throughout.
        on_progress: told the done part, 0 to 1.
        seconds: how long to measure.

    Raises:
        Cancelled: `cancelled` said so.
        DecodeError: as `Context.decode`.
    """
    most_rows = steerable.placement.prompt_rows
    trained = steerable.model.training_context or most_rows + _MOST_STEPS
    most_rows = max(1, min(most_rows, trained - _MOST_STEPS))
    n_tokens = most_rows + _SEQUENCES * _MOST_STEPS
    with steerable.open_context(
        n_tokens=n_tokens, n_sequences=_SEQUENCES, n_outputs=_SEQUENCES
    ) as context:
        stopwatch = _Stopwatch(context, steerable, cancelled)
        pace = stopwatch.read(min(_FIRST_ROWS, most_rows))
        reading_s = seconds * _READING_SHARE
        rows = round(min(most_rows, max(_FIRST_ROWS, pace * reading_s / _READINGS)))
        readings = []
        for done in _until(time.perf_counter() + reading_s, 1, _READINGS):
            readings.append(stopwatch.read(min(rows, most_rows)))
            on_progress(_READING_SHARE * done)
        plain, steered = [], []
        writing_s = seconds - reading_s
        for done in _until(time.perf_counter() + writing_s, _FEWEST_STEPS, _MOST_STEPS):
            plain.append(stopwatch.write((_PLAIN,)))
            steered.append(stopwatch.write((_FULL, _GENERIC)))
            on_progress(_READING_SHARE + (1 - _READING_SHARE) * done)
    return Speed(*map(statistics.median, (readings, plain, steered)))


class _Stopwatch:
    """Times decodes of one context, in which the three passes continue the same prompt."""

    def __init__(
        self, context: Context, steerable: SteerableModel, cancelled: Callable[[], bool]
    ) -> None:
        self._context = context
        self._vocabulary = steerable.model.vocabulary_size
        self._cancelled = cancelled
        self._scales = _two_passes(steerable.layout)
        self._positions = [0] * _SEQUENCES

    def read(self, n_rows: int) -> float:
        """Return the tokens a second of reading so many anew."""
        self._context.clear()
        tokens = [self._token(position) for position in range(n_rows)]
        started = time.perf_counter()
        self._context.read(tokens, cancelled=self._cancelled)
        seconds = time.perf_counter() - started
        for sequence in (_FULL, _GENERIC):
            self._context.share(_PLAIN, sequence)
        self._positions = [n_rows] * _SEQUENCES
        return n_rows / max(seconds, 1e-9)

    def write(self, sequences: tuple[int, ...]) -> float:
        """Return the milliseconds of one more token in these sequences."""
        batch = self._context.batch
        batch.clear()
        for sequence in sequences:
            position = self._positions[sequence]
            batch.add([self._token(position)], position, sequence, logits=True)
            self._positions[sequence] += 1
        scales = self._scales if len(sequences) > 1 else None
        started = time.perf_counter()
        self._context.decode(scales, cancelled=self._cancelled)
        return (time.perf_counter() - started) * 1000

    def _token(self, position: int) -> int:
        return 7919 * position % self._vocabulary


def _two_passes(layout: HeadLayout) -> RowScales:
    """Return the scales of a full row and of a generic one, with as many heads as drafts mask."""
    chosen = layout.heads[:: round(1 / SHARE)]
    generic = layout.generic_scales(HeadWeight(layer, head, 1.0) for layer, head in chosen)
    return np.stack([layout.full_scales(), generic])


def _until(end: float, fewest: int, most: int) -> Iterator[float]:
    """Yield how much will be done after each turn, until the time is over or there were enough."""
    started = time.perf_counter()
    for turn in range(1, most + 1):
        now = time.perf_counter()
        if turn > fewest and now >= end:
            return
        yield min(1.0, max(turn / most, (now - started) / max(end - started, 1e-9)))
