"""Examples `(x, u, y*)`: a request, the person's other writing, and what they really wrote."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.errors import NotEnoughWritingError
from engine.excerpt import excerpt
from engine.llama.model import Model
from engine.prompt import SAMPLE_CHARACTERS, PromptBuilder
from engine.writing import DraftRequest, Sample

TARGET_TOKENS = 16
"""Length of a held-back stretch: short ones let many samples speak within the same time."""

CONTEXT_TOKENS = 480
"""Tokens of other samples in the context."""

LONGEST_PREFIX = 1200
"""No example's prefix is longer, in tokens."""

FEWEST_SAMPLES = 3

_REQUEST_CHARACTERS = 200
_SAMPLE_TOKENS = 256
_SEED = 20260422


@dataclass(frozen=True, slots=True)
class Example:
    """One stretch of a person's writing to be predicted.

    Attributes:
        prefix: tokens of request, other samples, and the sample's own beginning.
        target: the tokens held back, which follow it.
    """

    prefix: list[int]
    target: list[int]


class ExampleMaker:
    """Makes examples from one person's samples.

    Args:
        model: whose tokens to use; stays the caller's.
        author: the person's name.
        samples: their writing.

    Raises:
        NotEnoughWritingError: fewer than three samples are long enough for a target.
    """

    def __init__(self, model: Model, author: str, samples: Sequence[Sample]) -> None:
        self._author = author
        self._samples = samples
        self._prompts = PromptBuilder(model)
        self._tokens = [
            model.tokenize(excerpt(sample.text, SAMPLE_CHARACTERS))[:_SAMPLE_TOKENS]
            for sample in samples
        ]
        self._usable = [
            index for index, tokens in enumerate(self._tokens) if len(tokens) >= TARGET_TOKENS
        ]
        if len(self._usable) < FEWEST_SAMPLES:
            raise NotEnoughWritingError(
                f"Only {len(self._usable)} of {author}'s {len(samples)} samples are long enough to "
                f"learn from; {FEWEST_SAMPLES} of some 20 words are the least. Import more writing."
            )

    def __len__(self) -> int:
        """Number of examples."""
        return len(self._usable)

    def __iter__(self) -> Iterator[Example]:
        """Yield one example for each sample that is long enough, in a fixed random order.

        The target is anywhere in the sample's first words, so that openings, middles and closings
        all count; the request is the sample's subject, the context other samples at random.
        """
        chance = random.Random(_SEED)  # noqa: S311 - a fixed order, not a secret
        for index in chance.sample(self._usable, len(self._usable)):
            yield self._example(index, chance)

    def _example(self, index: int, chance: random.Random) -> Example:
        sample, tokens = self._samples[index], self._tokens[index]
        others = [other for other in self._samples if other.text != sample.text]
        subject = excerpt(sample.subject, _REQUEST_CHARACTERS) or sample.kind.value
        prompt = self._prompts.build(
            self._author,
            chance.sample(others, len(others)),
            DraftRequest(sample.kind, subject),
            sample_tokens=CONTEXT_TOKENS,
            context_tokens=LONGEST_PREFIX - _SAMPLE_TOKENS,
        )
        start = chance.randint(0, len(tokens) - TARGET_TOKENS)
        return Example(prompt.tokens + tokens[:start], tokens[start : start + TARGET_TOKENS])
