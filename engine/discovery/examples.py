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
        bare_prefix: the same without the other samples.
        target: the tokens held back, which follow either of them.
        sample: tells the sample that they are from apart from others.
    """

    prefix: list[int]
    bare_prefix: list[int]
    target: list[int]
    sample: int


class ExampleMaker:
    """Makes examples from one person's samples.

    Samples that say the same count once: one would be the answer to the other.

    Args:
        model: whose tokens to use; stays the caller's.
        author: the person's name.
        samples: their writing.

    Raises:
        NotEnoughWritingError: fewer than three samples are long enough for a target.
    """

    def __init__(self, model: Model, author: str, samples: Sequence[Sample]) -> None:
        self._author = author
        self._samples = _different(samples)
        self._prompts = PromptBuilder(model)
        self._tokens = [
            model.tokenize(excerpt(sample.text, SAMPLE_CHARACTERS))[:_SAMPLE_TOKENS]
            for sample in self._samples
        ]
        self._usable = [
            index for index, tokens in enumerate(self._tokens) if len(tokens) >= TARGET_TOKENS
        ]
        if len(self._usable) < FEWEST_SAMPLES:
            raise NotEnoughWritingError(
                f"Only {len(self._usable)} of {author}'s {len(samples)} samples are long enough to "
                f"learn from, and say something of their own; {FEWEST_SAMPLES} of some 20 words "
                "are the least. Import more writing."
            )

    def __len__(self) -> int:
        """Number of examples."""
        return sum(len(self._tokens[index]) // TARGET_TOKENS for index in self._usable)

    def __iter__(self) -> Iterator[Example]:
        """Yield examples round by round, in a random order that is the same every time.

        A round takes one stretch of each sample that has one left, so that all samples have spoken
        before one speaks twice. Stretches of a sample do not overlap, and lie anywhere in its first
        words, so that openings, middles and closings all count. The request is the sample's
        subject, the context other samples at random.
        """
        chance = random.Random(_SEED)  # noqa: S311 - a fixed order, not a secret
        starts = {index: self._starts(index, chance) for index in self._usable}
        while starts:
            for index in chance.sample(list(starts), len(starts)):
                yield self._example(index, starts[index].pop(), chance)
                if not starts[index]:
                    del starts[index]

    def _starts(self, index: int, chance: random.Random) -> list[int]:
        """Return where a sample's stretches begin, in random order."""
        n_tokens = len(self._tokens[index])
        first = chance.randint(0, n_tokens % TARGET_TOKENS)
        starts = range(first, n_tokens - TARGET_TOKENS + 1, TARGET_TOKENS)
        return chance.sample(starts, len(starts))

    def _example(self, index: int, start: int, chance: random.Random) -> Example:
        sample, tokens = self._samples[index], self._tokens[index]
        others = [other for other in self._samples if other is not sample]
        subject = excerpt(sample.subject, _REQUEST_CHARACTERS) or sample.kind.value
        prompt = self._prompts.build(
            self._author,
            chance.sample(others, len(others)),
            DraftRequest(sample.kind, subject),
            sample_tokens=CONTEXT_TOKENS,
            context_tokens=LONGEST_PREFIX - _SAMPLE_TOKENS,
        )
        beginning = tokens[:start]
        return Example(
            prefix=prompt.tokens + beginning,
            bare_prefix=prompt.bare + beginning,
            target=tokens[start : start + TARGET_TOKENS],
            sample=index,
        )


def _different(samples: Sequence[Sample]) -> list[Sample]:
    """Return the first of all samples with the same words."""
    by_words: dict[str, Sample] = {}
    for sample in samples:
        by_words.setdefault(" ".join(sample.text.split()), sample)
    return list(by_words.values())
