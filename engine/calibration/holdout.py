"""Who learns from what: a person's samples in three parts that have no text in common."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from engine.writing import Sample

FEWEST_WORDS = 25
"""A shorter sample says too little of how its writer writes."""

FEWEST_REQUESTS = 5
"""With fewer, all drafts can be better by luck alone: 1 time in 16 with four, 1 in 32 with five."""

MOST_REQUESTS = 10

FEWEST_SAMPLES = 12
"""Five requests, three samples to write from, four for a model of authorship."""

MOST_PROMPT_SAMPLES = 12
"""More do not fit into a prompt; the rest serves the model of authorship."""

MOST_AUTHORSHIP_SAMPLES = 150
"""Learnt from in a second or two; a model of style gains little from more."""

_SEED = 20260422


@dataclass(frozen=True, slots=True)
class Holdout:
    """One person's samples by what they are used for.

    Attributes:
        requests: drafts are asked for by their subjects; their texts are in no prompt and train
            nothing.
        prompts: what drafts are written from.
        authorship: what the person's character model is trained on.
    """

    requests: tuple[Sample, ...]
    prompts: tuple[Sample, ...]
    authorship: tuple[Sample, ...]


def hold_out(samples: Sequence[Sample]) -> Holdout | None:
    """Return a person's samples in three parts, or None where too few are usable.

    Usable are different texts of `FEWEST_WORDS` words or more; `FEWEST_SAMPLES` of them are the
    least. The parts are random and the same every time, whatever order the samples come in;
    requests are taken from samples with a subject while there are any.
    """
    usable = _usable(samples)
    if len(usable) < FEWEST_SAMPLES:
        return None
    random.Random(_SEED).shuffle(usable)  # noqa: S311 - a fixed order, not a secret
    usable.sort(key=lambda sample: not sample.subject)
    n_requests = min(max(FEWEST_REQUESTS, len(usable) // 3), MOST_REQUESTS)
    requests, rest = usable[:n_requests], usable[n_requests:]
    # Subjects went first: what is left must not come by whether it has one.
    random.Random(_SEED).shuffle(rest)  # noqa: S311 - a fixed order, not a secret
    n_prompts = min(len(rest) // 2, MOST_PROMPT_SAMPLES)
    n_used = n_prompts + MOST_AUTHORSHIP_SAMPLES
    return Holdout(tuple(requests), tuple(rest[:n_prompts]), tuple(rest[n_prompts:n_used]))


def _usable(samples: Sequence[Sample]) -> list[Sample]:
    """Return the samples that are long enough, each text once, in the order of their texts."""
    by_words = {" ".join(sample.text.split()): sample for sample in reversed(samples)}
    return [by_words[words] for words in sorted(by_words) if words.count(" ") + 1 >= FEWEST_WORDS]
