"""What a draft costs: `python -m benchmarks.drafting [--json]`, or `make bench`.

Steered and unsteered steps are timed in turn, run by run, on the same prompt of the sample voice,
so that the ratio holds when the machine's speed drifts. 16 heads in 8 layers are suppressed.
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Sequence

from app.home import embedded_model, sample_voice
from app.importing.posts import PostsSource
from app.importing.source import Found, ReadOptions
from engine.discovery.effects import EffectMeter
from engine.discovery.examples import ExampleMaker
from engine.discovery.run import discovery_context
from engine.drafting.passes import Passes
from engine.heads import HeadWeight, Scales
from engine.llama.steerable import SteerableModel
from engine.prompt import PromptBuilder
from engine.writing import DraftRequest, Kind, Sample

RUNS = 7
STEPS = 40
SUPPRESSED = [HeadWeight(layer, head, 1.0) for layer in range(3, 27, 3) for head in (1, 6)]
BRIEF = DraftRequest(Kind.POST, "the ferry is late again, and nobody minds")


def main() -> int:
    """Measure, print, and return 0."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", action="store_true", help="print one JSON object")
    as_json = options.parse_args().json
    started = time.perf_counter()
    with SteerableModel(embedded_model()) as steerable:
        figures = {"load_ms": (time.perf_counter() - started) * 1000}
        samples = posts()
        figures |= draft_figures(steerable, samples)
        figures |= discovery_figures(steerable, samples)
    rounded = {name: round(value, 2) for name, value in figures.items()}
    if as_json:
        print(json.dumps(rounded))
    else:
        print("\n".join(f"{name:28} {value:10.2f}" for name, value in rounded.items()))
    return 0


def posts() -> list[Sample]:
    """Return the sample voice's posts."""
    source = PostsSource()
    found = []
    for path in sorted((sample_voice() / "posts").iterdir()):
        with path.open("rb") as stream:
            found += list(source.read(stream, path.name, ReadOptions()))
    return [item.sample for item in found if isinstance(item, Found)]


def draft_figures(steerable: SteerableModel, samples: Sequence[Sample]) -> dict[str, float]:
    """Return median milliseconds a token, their paired ratio, and the prompt's tokens a second."""
    prompt = PromptBuilder(steerable.model).build(
        "Goldie", samples, BRIEF, sample_tokens=500, context_tokens=2000
    )
    generic = steerable.layout.generic_scales(SUPPRESSED)
    unsteered, steered, prompt_speed = [], [], []
    for _ in range(RUNS):
        speed, step = time_steps(steerable, prompt.tokens, None)
        prompt_speed.append(speed)
        unsteered.append(step)
        steered.append(time_steps(steerable, prompt.tokens, generic)[1])
    ratios = [with_ / without for with_, without in zip(steered, unsteered, strict=True)]
    return {
        "prompt_tokens": len(prompt.tokens),
        "prompt_tokens_per_s": statistics.median(prompt_speed),
        "unsteered_ms": statistics.median(unsteered),
        "steered_ms": statistics.median(steered),
        "steered_to_unsteered": statistics.median(ratios),
    }


def time_steps(
    steerable: SteerableModel, prompt: list[int], generic: Scales | None
) -> tuple[float, float]:
    """Return tokens a second of the prompt, and the median milliseconds of a step after it."""
    with Passes(
        steerable, n_tokens=len(prompt) + STEPS, n_prompt=len(prompt), generic=generic
    ) as passes:
        started = time.perf_counter()
        passes.read_prompt(prompt)
        speed = len(prompt) / (time.perf_counter() - started)
        times = []
        for token in prompt[-STEPS + 1 :]:
            started = time.perf_counter()
            passes.step(token)
            times.append((time.perf_counter() - started) * 1000)
    return speed, statistics.median(times)


def discovery_figures(steerable: SteerableModel, samples: Sequence[Sample]) -> dict[str, float]:
    """Return how many masked target rows discovery evaluates a second, and seconds an example."""
    example = next(iter(ExampleMaker(steerable.model, "Goldie", samples)))
    heads = steerable.layout.heads
    started = time.perf_counter()
    with discovery_context(steerable) as context:
        meter = EffectMeter(context, steerable.layout, example)
        measuring = time.perf_counter()
        rows = sum(block.size for block in meter.measure(heads))
    ended = time.perf_counter()
    return {
        "discovery_rows_per_s": rows / (ended - measuring),
        "discovery_s_per_example": ended - started,
    }


if __name__ == "__main__":
    sys.exit(main())
