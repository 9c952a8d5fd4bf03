"""How a draft is to be written, and what is told about one that was."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from engine.errors import SettingsError

Finish = Literal["end", "length", "stopped"]

MOST_VARIANTS = 8
"""Variants that are written together."""


_SMALLEST = 1e-6
_RANGES: dict[str, tuple[float, float]] = {
    "strength": (0, 100),
    "seed": (0, 2**32 - 1),
    "max_tokens": (1, 2**31 - 1),
    "plausibility": (_SMALLEST, 1),
    "temperature": (0, 100),
    "top_p": (_SMALLEST, 1),
    "min_p": (0, 1),
    "repetition_penalty": (_SMALLEST, 100),
}


class Scaling(StrEnum):
    """How the contrast's weight follows from gamma at each token.

    Attributes:
        CONSTANT: it is gamma.
        ENTROPY: gamma times the entropy of the full pass's distribution, in nats: strong where the
            model hesitates, as in the published decoder; here to be measured.
    """

    CONSTANT = "constant"
    ENTROPY = "entropy"


class Extent(StrEnum):
    """How much is written.

    Attributes:
        WHOLE: a text, until the model ends it.
        PARAGRAPH: one paragraph, without the break after it.
    """

    WHOLE = "whole"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class DraftSettings:
    """How a draft is steered and sampled.

    Attributes:
        strength: the slider, 0 to 100; `gamma = strength / 50`.
        seed: of the sampler; the same seed gives the same draft.
        max_tokens: the draft is cut there.
        plausibility: beta, the least part of the likeliest token's probability (full pass) that a
            token needs to be considered while steering (Li et al. 2023, contrastive decoding).
        temperature: of the sampler; 0 always takes the best token.
        top_p: nucleus sampling's mass.
        min_p: least part of the best token's probability.
        repetition_penalty: divisor for tokens of the last 64; 1 is none.
        scaling: how the contrast's weight follows from the strength at each token.
        copy_guard: whether a steered draft is kept from repeating one sample at length.
        extent: how much is written.

    Raises:
        SettingsError: one of them is out of its range, or not a number.
    """

    strength: float = 50.0
    seed: int = 1
    max_tokens: int = 320
    plausibility: float = 0.1
    temperature: float = 0.7
    top_p: float = 0.95
    min_p: float = 0.05
    repetition_penalty: float = 1.1
    scaling: Scaling = Scaling.CONSTANT
    copy_guard: bool = True
    extent: Extent = Extent.WHOLE

    def __post_init__(self) -> None:
        for name, (least, most) in _RANGES.items():
            value = getattr(self, name)
            if not least <= value <= most:
                raise SettingsError(
                    f"A draft's {name} is {value}, but goes from {least:g} to {most:g}."
                )

    @property
    def gamma(self) -> float:
        """The contrast's weight in the DPS score."""
        return self.strength / 50.0


@dataclass(frozen=True, slots=True)
class DraftReport:
    """A finished or stopped draft.

    Attributes:
        text: the whole draft.
        finish: "end" (by the model), "length" (cut at `max_tokens`) or "stopped" (on request).
        n_prompt_tokens: tokens of the prompt.
        n_reused_tokens: of these, those that a draft before had read already.
        n_samples: samples that the prompt had room for.
        copied_words: longest run of words that the draft shares with a sample of its prompt.
        tokens: the tokens written, without the one that ends the draft.
        prompt_seconds: time for the prompt, up to the logits of the first token.
        writing_seconds: time for the tokens written, together with other variants.
        steered: whether a generic pass ran beside the full one.
        mean_nll: of the tokens written, under the full pass, nats a token: low is fluent; 0 where
            nothing was written.
        mean_divergence: mean of KL(full pass || generic pass), nats a token, summed over generic
            passes: how much the contrast moves; None unsteered.
    """

    text: str
    finish: Finish
    n_prompt_tokens: int
    n_reused_tokens: int
    n_samples: int
    copied_words: int
    tokens: tuple[int, ...]
    prompt_seconds: float
    writing_seconds: float
    steered: bool
    mean_nll: float = 0.0
    mean_divergence: float | None = None

    @property
    def n_tokens(self) -> int:
        """Number of tokens written."""
        return len(self.tokens)

    @property
    def tokens_per_second(self) -> float:
        """Tokens written per second of writing; 0 if none was."""
        return self.n_tokens / self.writing_seconds if self.writing_seconds else 0.0
