"""What steering costs, and how exact it is: `python -m benchmarks.decode --json`.

Times are medians over runs in which every way to decode takes its turn, so that whatever else the
machine does strikes all of them; ratios are medians of the ratios within a run.
"""

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import numpy as np

from app.home import embedded_model
from benchmarks.agreement import Agreement, baked_agreement, lora_agreement
from benchmarks.random_model import write_random_model
from benchmarks.sample_voice import posts
from benchmarks.stock import StockContext, StockModel, write_half_precision
from engine.discovery.selection import SHARE
from engine.heads import HeadLayout, HeadWeight, Scales
from engine.llama.context import Context, never
from engine.llama.fingerprint import fingerprint
from engine.llama.hook import HeadScaleHook, RowScales
from engine.llama.overrides import PlacementOverrides
from engine.llama.steerable import SteerableModel
from engine.llama.working_copy import prepare
from engine.voice.lora import export_lora

STEPS = 12
POSITIONS = 500


class Effort(NamedTuple):
    """How much to measure: tokens in the context, tokens to time reading with, runs."""

    context_tokens: int
    prefill_tokens: int
    runs: int


SMALL = Effort(context_tokens=512, prefill_tokens=512, runs=9)
LARGE = Effort(context_tokens=128, prefill_tokens=128, runs=5)


@dataclass
class Timings:
    """Milliseconds a token of each way to decode, and prompt tokens a second, by run."""

    runs: dict[str, list[float]] = field(default_factory=dict)

    def add(self, name: str, value: float) -> None:
        """Note one run's figure."""
        self.runs.setdefault(name, []).append(value)

    def figures(self) -> dict[str, float]:
        """Return the medians, and the medians of the ratios within a run."""
        found = {name: statistics.median(values) for name, values in self.runs.items()}
        for name, above, below in (
            ("steered_to_plain", "steered_ms", "plain_ms"),
            ("steered_to_two_row", "steered_ms", "two_row_ms"),
            ("steered_to_two_context", "steered_ms", "two_context_ms"),
            ("prefill_to_shipped", "prefill_tps", "prefill_shipped_tps"),
        ):
            pairs = zip(self.runs[above], self.runs[below], strict=True)
            found[name] = statistics.median(a / b for a, b in pairs)
        return {name: round(value, 3) for name, value in found.items()}


class Bench:
    """The ways to decode one model, each in a context of its own.

    Args:
        shipped: the model's file.
        in_use: the file that drafts run on: a working copy, or the same.
        effort: how much to measure.
        folder: for the adapter.
        stack: closes what is opened here.
    """

    def __init__(
        self, shipped: Path, in_use: Path, effort: Effort, folder: Path, stack: ExitStack
    ) -> None:
        self._stack = stack
        self._effort = effort
        self._n_cells = effort.context_tokens + 2 * effort.runs * STEPS
        self._position = effort.context_tokens
        self._tokens = [7919 * index % 30000 + 100 for index in range(self._n_cells)]
        steerable = stack.enter_context(SteerableModel(in_use))
        self._key_type = steerable.placement.ggml_key_type
        layout = steerable.layout
        generic = layout.generic_scales(spread_heads(layout))
        self._scales = np.stack([layout.full_scales(), generic])
        self._in_use = self._context(steerable)
        self._shipped = self._in_use
        if shipped != in_use:
            self._shipped = self._context(stack.enter_context(SteerableModel(shipped)))
        self._plain = self._filled(self._context(steerable))
        self._two_row = self._filled(self._context(steerable, n_sequences=2))
        hook = HeadScaleHook(layout)
        self._steered = self._filled(self._context(steerable, n_sequences=2, hook=hook))
        self._two_contexts = self._open_two_contexts(in_use, generic, layout, folder)

    def run(self, timings: Timings) -> None:
        """Let every way take its turn: reading once, decoding token by token."""
        shipped = self._read(self._shipped)
        timings.add("prefill_shipped_tps", shipped)
        timings.add(
            "prefill_tps", shipped if self._shipped is self._in_use else self._read(self._in_use)
        )
        ways: dict[str, Callable[[], object]] = {
            "plain_ms": lambda: self._step(self._plain, [0]),
            "two_row_ms": lambda: self._step(self._two_row, [0, 1]),
            "steered_ms": lambda: self._step(self._steered, [0, 1], self._scales),
            "two_context_ms": self._step_two_contexts,
        }
        times: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(STEPS):
            for name, step in ways.items():
                started = time.perf_counter()
                step()
                times[name].append((time.perf_counter() - started) * 1000)
            self._position += 1
        for name, values in times.items():
            timings.add(name, statistics.median(values))

    def _context(
        self, steerable: SteerableModel, *, n_sequences: int = 1, hook: HeadScaleHook | None = None
    ) -> Context:
        return self._stack.enter_context(
            Context(
                steerable.model,
                n_tokens=self._n_cells,
                n_sequences=n_sequences,
                hook=hook,
                key_type=self._key_type,
            )
        )

    def _filled(self, context: Context) -> Context:
        context.read(self._tokens[: self._effort.context_tokens])
        context.share(0, 1)
        return context

    def _open_two_contexts(
        self, path: Path, generic: Scales, layout: HeadLayout, folder: Path
    ) -> list[StockContext]:
        adapter = folder / "adapter.gguf"
        export_lora(path, adapter, generic, layout)
        model = self._stack.enter_context(StockModel(path))
        contexts = []
        for lora in (None, adapter):
            context = self._stack.enter_context(
                StockContext(model, self._n_cells, key_type=self._key_type, lora=lora)
            )
            for start in range(0, self._effort.context_tokens, 128):
                rows = range(start, start + 128)
                context.decode(self._tokens[start : start + 128], rows, [0] * 128)
            contexts.append(context)
        return contexts

    def _read(self, context: Context) -> float:
        context.clear()
        tokens = self._tokens[: self._effort.prefill_tokens]
        started = time.perf_counter()
        context.read(tokens)
        return len(tokens) / (time.perf_counter() - started)

    def _step(
        self, context: Context, sequences: Sequence[int], scales: RowScales | None = None
    ) -> None:
        token = self._tokens[self._position]
        context.batch.clear()
        for sequence in sequences:
            context.batch.add([token], self._position, sequence, logits=True)
        context.decode(scales)

    def _step_two_contexts(self) -> None:
        token = self._tokens[self._position]
        for context in self._two_contexts:
            context.decode([token], [self._position], [0])


def spread_heads(layout: HeadLayout) -> list[HeadWeight]:
    """Return as many heads as drafts suppress, spread over all layers."""
    chosen = layout.heads[:: round(1 / SHARE)]
    return [HeadWeight(layer, head, 1.0) for layer, head in chosen]


def time_model(shipped: Path, in_use: Path, effort: Effort, folder: Path) -> dict[str, float]:
    """Return a model's figures."""
    timings = Timings()
    with ExitStack() as stack:
        bench = Bench(shipped, in_use, effort, folder, stack)
        for _ in range(effort.runs):
            bench.run(timings)
    return timings.figures()


def compare_exports(shipped: Path, folder: Path) -> dict[str, Agreement]:
    """Return how the fused generic pass agrees with either export of the same suppression."""
    half_precision = folder / "f16.gguf"
    write_half_precision(shipped, half_precision)
    found = {}
    with SteerableModel(shipped) as steerable:
        weights = spread_heads(steerable.layout)
        tokens = steerable.model.tokenize("\n\n".join(sample.text for sample in posts()))
        tokens = tokens[:POSITIONS]
        found["baked_embedded"] = baked_agreement(steerable, weights, tokens, folder)
        found["lora_embedded"] = lora_agreement(steerable, weights, tokens, folder)
    # Quantised keys would round as quantised weights do, and hide what the adapter itself does.
    in_halves = PlacementOverrides(key_type="f16")
    with SteerableModel(half_precision, placement_overrides=in_halves) as steerable:
        found["lora_f16"] = lora_agreement(steerable, weights, tokens, folder)
    half_precision.unlink()
    return found


def measure(folder: Path) -> dict[str, object]:
    """Return all figures, making every model but the embedded one in `folder`."""
    shipped = embedded_model()
    working = prepare(shipped, folder, fingerprint(shipped), "Q8_0", cancelled=never)
    models = {"embedded": time_model(shipped, working, SMALL, folder)}
    large = folder / "random.gguf"
    write_random_model(large)
    in_use = prepare(large, folder, fingerprint(large), "Q8_0", cancelled=never)
    models["synthetic_1b"] = time_model(large, in_use, LARGE, folder)
    for path in (large, in_use):
        path.unlink()
    agreements = compare_exports(shipped, folder)
    return {
        "models": models,
        "generic_argmax_agreement": {name: each.argmax for name, each in agreements.items()},
        "generic_max_abs_diff": {
            name: round(each.max_abs_diff, 6) for name, each in agreements.items()
        },
    }


def main() -> int:
    """Measure, print, and return 0."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", action="store_true", help="print one JSON object")
    as_json = options.parse_args().json
    with tempfile.TemporaryDirectory(prefix="idiolect-bench-") as folder:
        figures = measure(Path(folder))
    print(json.dumps(figures, indent=None if as_json else 2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
