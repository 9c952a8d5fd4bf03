"""What a working copy gains and costs: `python -m benchmarks.working_copy [--json]`.

The shipped model with llama.cpp's own choice of keys, and its working copy as it is placed, read
the same prompt and take the same steps in turn, run by run, so that the ratios hold when the
machine's speed drifts. Quality is the mean negative log-likelihood of all that the sample voice has
posted, in nats a token.
"""

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from app.home import embedded_model
from benchmarks.sample_voice import posts
from engine.discovery.readings import negative_log_likelihoods
from engine.llama.context import Context, never
from engine.llama.fingerprint import fingerprint
from engine.llama.model import Model
from engine.llama.placement import Placement
from engine.llama.steerable import SteerableModel
from engine.llama.working_copy import prepare

RUNS = 7
STEPS = 30
PROMPT_TOKENS = 512
ROWS = 256
STRETCH = 1024


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast a model ran once.

    Attributes:
        prompt_tokens_per_s: tokens of prompt a second.
        one_row_ms: median milliseconds of a decode of one row.
        two_rows_ms: median milliseconds of a decode of two rows, one a sequence.
    """

    prompt_tokens_per_s: float
    one_row_ms: float
    two_rows_ms: float


def main() -> int:
    """Measure, print, and return 0."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", action="store_true", help="print one JSON object")
    as_json = options.parse_args().json
    source = embedded_model()
    with tempfile.TemporaryDirectory(prefix="idiolect-bench-") as folder:
        started = time.perf_counter()
        path = prepare(source, Path(folder), fingerprint(source), "Q8_0", cancelled=never)
        figures = {"making_s": time.perf_counter() - started}
        figures["copy_mb"] = path.stat().st_size / 1e6
        with (
            SteerableModel(source, working_copies=Path(folder)) as placed,
            Model(source) as shipped,
        ):
            figures |= compare(Run(shipped, None), Run(placed.model, placed.placement))
    rounded = {name: round(value, 4) for name, value in figures.items()}
    if as_json:
        print(json.dumps(rounded))
    else:
        print("\n".join(f"{name:34} {value:10.3f}" for name, value in rounded.items()))
    return 0


class Run(NamedTuple):
    """A loaded model and how its contexts are run; None for llama.cpp's own choice."""

    model: Model
    placement: Placement | None

    def context(self, n_tokens: int, n_sequences: int = 1) -> Context:
        """Return a new context."""
        key_type = self.placement.ggml_key_type if self.placement else None
        return Context(
            self.model, n_tokens=n_tokens, n_rows=ROWS, n_sequences=n_sequences, key_type=key_type
        )


def compare(shipped: Run, copy: Run) -> dict[str, float]:
    """Return medians of both, medians of the paired ratios copy to shipped, and their quality."""
    tokens = shipped.model.tokenize("\n\n".join(sample.text for sample in posts()))
    runs = [(speed(shipped, tokens), speed(copy, tokens)) for _ in range(RUNS)]
    figures = {}
    for name in Speed.__slots__:
        pairs = [(getattr(before, name), getattr(after, name)) for before, after in runs]
        figures[f"shipped_{name}"] = statistics.median(before for before, _ in pairs)
        figures[f"copy_{name}"] = statistics.median(after for _, after in pairs)
        figures[f"ratio_{name}"] = statistics.median(after / before for before, after in pairs)
    figures["nll_tokens"] = len(tokens) - 1
    figures["shipped_nll"] = mean_nll(shipped.context(STRETCH), tokens)
    figures["copy_nll"] = mean_nll(copy.context(STRETCH), tokens)
    figures["ratio_nll"] = figures["copy_nll"] / figures["shipped_nll"]
    return figures


def speed(run: Run, tokens: Sequence[int]) -> Speed:
    """Return how fast a model reads the first of these tokens, and steps through the next."""
    with run.context(PROMPT_TOKENS + 2 * STEPS, n_sequences=2) as context:
        started = time.perf_counter()
        context.read(tokens[:PROMPT_TOKENS])
        read_s = time.perf_counter() - started
        steps = tokens[PROMPT_TOKENS : PROMPT_TOKENS + STEPS]
        one = step_ms(context, steps, [0])
        context.forget(0, PROMPT_TOKENS)
        context.share(0, 1)
        two = step_ms(context, steps, [0, 1])
    return Speed(PROMPT_TOKENS / read_s, one, two)


def step_ms(context: Context, tokens: Sequence[int], sequences: Sequence[int]) -> float:
    """Return the median milliseconds of decodes of one token, a row for each sequence."""
    times = []
    for position, token in enumerate(tokens, start=PROMPT_TOKENS):
        context.batch.clear()
        for sequence in sequences:
            context.batch.add([token], position, sequence, logits=True)
        started = time.perf_counter()
        context.decode()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def mean_nll(fresh: Context, tokens: Sequence[int]) -> float:
    """Return the mean of `-log p(token | those before)` in nats, in stretches of `STRETCH` tokens.

    The context is closed in the end.
    """
    losses = []
    with fresh as context:
        for first in range(0, len(tokens) - 1, STRETCH):
            stretch = tokens[first : first + STRETCH + 1]
            context.clear()
            for start in range(0, len(stretch) - 1, ROWS):
                rows = stretch[:-1][start : start + ROWS]
                targets = np.asarray(stretch[start + 1 : start + 1 + len(rows)])
                context.batch.clear()
                context.batch.add(rows, start, 0, logits=True)
                losses.append(negative_log_likelihoods(context.decode(), targets))
    return float(np.concatenate(losses).mean())


if __name__ == "__main__":
    sys.exit(main())
