"""What a person waits for: `python -m benchmarks.drafting [--json]`, or `make bench`.

Drafts in the sample voice, with heads suppressed all over the model: the time to the first token in
every state that the prompt can be in, several variants against one, how soon Stop ends a draft, and
how fast discovery measures. Medians of several runs.
"""

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from app.home import embedded_model
from benchmarks.decode import spread_heads
from benchmarks.sample_voice import posts
from engine.discovery.effects import EffectMeter
from engine.discovery.examples import ExampleMaker
from engine.discovery.measurement import discovery_context
from engine.drafting.contrast import DEFAULT_CONTRAST, Steering
from engine.drafting.draft import Drafting, DraftPlan
from engine.drafting.prefix_store import PrefixStore
from engine.drafting.prompt_cache import PromptCache
from engine.drafting.settings import DraftReport, DraftSettings
from engine.llama.context import never
from engine.llama.fingerprint import fingerprint
from engine.llama.steerable import SteerableModel
from engine.llama.working_copy import prepare
from engine.prompt import SAMPLE_TOKENS, Prompt, PromptBuilder
from engine.writing import DraftRequest, Kind, Sample

RUNS = 5
LENGTH = 24
BRIEFS = ("the ferry is late again, and nobody minds", "the bell is mended at last, come and hear")


class Desk:
    """A model, a prompt cache, and prompts to draft from."""

    def __init__(self, steerable: SteerableModel, folder: Path) -> None:
        self._steerable = steerable
        self._folder = folder
        self._steering = Steering(tuple(spread_heads(steerable.layout)), DEFAULT_CONTRAST)
        builder = PromptBuilder(steerable.model)
        self.prompts = [
            builder.build(
                "Goldie",
                posts(),
                DraftRequest(Kind.POST, brief),
                sample_tokens=SAMPLE_TOKENS,
                context_tokens=2000,
            )
            for brief in BRIEFS
        ]
        self._cache = self._new_cache()

    def close(self) -> None:
        """Free the context."""
        self._cache.close()

    def restart(self) -> None:
        """Forget what was read, but for what is on disk."""
        self._cache.close()
        self._cache = self._new_cache()

    def forget_all(self) -> None:
        """Forget what was read and what is on disk."""
        for path in self._folder.iterdir():
            path.unlink()
        self.restart()

    def draft(
        self,
        prompt: Prompt,
        *variants: DraftSettings,
        cancelled: Callable[[], bool] = never,
    ) -> list[DraftReport]:
        """Draft, and return the reports."""
        return Drafting(self._steerable, self._cache).write(
            prompt,
            [DraftPlan(settings, self._steering) for settings in variants],
            on_text=lambda _number, _text: None,
            cancelled=cancelled,
        )

    def _new_cache(self) -> PromptCache:
        return PromptCache(self._steerable, PrefixStore(self._folder, ["benchmark"]))


def first_token_figures(desk: Desk) -> dict[str, float]:
    """Return milliseconds to the first token, by what had been read before."""
    first, second = desk.prompts
    one = DraftSettings(max_tokens=1)
    waits: dict[str, list[float]] = {}

    def wait(name: str, prompt: Prompt, strength: float = 50) -> None:
        [report] = desk.draft(prompt, DraftSettings(strength=strength, max_tokens=1))
        waits.setdefault(name, []).append(report.prompt_seconds * 1000)

    for _ in range(RUNS):
        desk.forget_all()
        wait("first_token_ms_nothing_read", first)
        wait("first_token_ms_slider_moved", first, strength=60)
        wait("first_token_ms_brief_changed", second)
        desk.restart()
        wait("first_token_ms_after_restart", first)
        [report] = desk.draft(first, DraftSettings(strength=0, max_tokens=LENGTH))
        step = report.writing_seconds / (report.n_tokens - 1) * 1000
        waits.setdefault("single_decode_ms", []).append(step)
        desk.draft(first, one)
    return {name: statistics.median(values) for name, values in waits.items()}


def variant_figures(desk: Desk) -> dict[str, float]:
    """Return milliseconds a token step of one and of three steered variants, and their ratio."""
    one = [DraftSettings(max_tokens=LENGTH, seed=1)]
    three = [DraftSettings(max_tokens=LENGTH, seed=seed) for seed in (1, 2, 3)]
    steps: dict[str, list[float]] = {"one_variant_ms": [], "three_variants_ms": []}
    for _ in range(RUNS):
        for name, variants in zip(steps, (one, three), strict=True):
            longest = max(desk.draft(desk.prompts[0], *variants), key=lambda each: each.n_tokens)
            seconds = longest.writing_seconds / (longest.n_tokens - 1)
            steps[name].append(seconds * 1000)
    ratios = [b / a for a, b in zip(*steps.values(), strict=True)]
    medians = {name: statistics.median(values) for name, values in steps.items()}
    return {**medians, "three_variants_to_one": statistics.median(ratios)}


def stop_figures(desk: Desk) -> dict[str, float]:
    """Return the longest wait, in milliseconds, from asking to stop to the draft's end."""
    waits: dict[str, list[float]] = {"stop_reading_ms": [], "stop_writing_ms": []}
    for run in range(RUNS):
        desk.forget_all()
        for name, after_s in (("stop_reading_ms", 0.2 + 0.1 * run), ("stop_writing_ms", 0.15)):
            asked = time.perf_counter() + after_s
            desk.draft(desk.prompts[0], DraftSettings(), cancelled=_after(asked))
            waits[name].append((time.perf_counter() - asked) * 1000)
            desk.draft(desk.prompts[0], DraftSettings(max_tokens=1))
    return {name: max(values) for name, values in waits.items()}


def _after(moment: float) -> Callable[[], bool]:
    return lambda: time.perf_counter() >= moment


def discovery_figures(steerable: SteerableModel, samples: list[Sample]) -> dict[str, float]:
    """Return how many masked target rows discovery evaluates a second, and seconds an example."""
    example = next(iter(ExampleMaker(steerable.model, "Goldie", samples)))
    started = time.perf_counter()
    with discovery_context(steerable) as context:
        meter = EffectMeter(context, steerable.layout, example.prefix, example.target)
        measuring = time.perf_counter()
        rows = sum(block.effects.size for block in meter.measure(steerable.layout.heads))
    ended = time.perf_counter()
    return {
        "discovery_rows_per_s": rows / (ended - measuring),
        "discovery_s_per_example": ended - started,
    }


def main() -> int:
    """Measure, print, and return 0."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", action="store_true", help="print one JSON object")
    as_json = options.parse_args().json
    with tempfile.TemporaryDirectory(prefix="idiolect-bench-") as folder:
        figures = measure(Path(folder))
    rounded = {name: round(value, 2) for name, value in figures.items()}
    if as_json:
        print(json.dumps(rounded))
    else:
        print("\n".join(f"{name:32} {value:10.2f}" for name, value in rounded.items()))
    return 0


def measure(folder: Path) -> dict[str, float]:
    """Return all figures."""
    model, copies = embedded_model(), folder / "models"
    prepare(model, copies, fingerprint(model), "Q8_0", cancelled=never)
    started = time.perf_counter()
    with SteerableModel(model, working_copies=copies) as steerable:
        figures = {"load_ms": (time.perf_counter() - started) * 1000}
        (folder / "prefixes").mkdir()
        desk = Desk(steerable, folder / "prefixes")
        figures["prompt_tokens"] = len(desk.prompts[0].tokens)
        for measured in (first_token_figures, variant_figures, stop_figures):
            figures |= measured(desk)
        desk.close()
        figures |= discovery_figures(steerable, posts())
    return figures


if __name__ == "__main__":
    sys.exit(main())
