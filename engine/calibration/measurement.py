"""What is measured on one draft."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from engine.calibration.character_model import CharacterModel
from engine.calibration.masking import normalised
from engine.calibration.repetition import repetition
from engine.drafting.settings import DraftReport


class Method(StrEnum):
    """What a draft was steered by.

    Attributes:
        STEERED: the person's preference heads, or whatever is calibrated.
        RANDOM_HEADS: as many others.
        NO_CONTRAST: nothing, though all else is as in a steered draft: only plausible tokens, and
            the copy guard. These alone make a draft more fluent and less odd.
    """

    STEERED = "steered"
    RANDOM_HEADS = "random heads"
    NO_CONTRAST = "no contrast"


class Arm(NamedTuple):
    """One way to write, which is compared with the others on the same requests."""

    method: Method
    strength: float


UNSTEERED = Arm(Method.STEERED, 0.0)


@dataclass(frozen=True, slots=True)
class Measurement:
    """One draft in figures.

    Attributes:
        arm: how it was written.
        request: number of the request.
        n_characters: its length, masked.
        log_ratio: `log P_person - log P_others` of the whole draft, nats.
        n_tokens: its length in tokens.
        nll: negative log-likelihood of the whole draft under the full pass, nats.
        repetition: share of word 4-grams that it had before, 0 to 1.
        copied_words: longest run of words shared with a sample of its prompt.
        divergence: mean KL of full and generic pass, nats a token; None unsteered.
    """

    arm: Arm
    request: int
    n_characters: int
    log_ratio: float
    n_tokens: int
    nll: float
    repetition: float
    copied_words: int
    divergence: float | None


@dataclass(frozen=True, slots=True)
class Judge:
    """Measures drafts of one person's.

    Attributes:
        author: the person's name, which is masked.
        person: trained on masked texts of the person's that are in no prompt.
        others: trained on masked texts of other people's, as many characters of them.
    """

    author: str
    person: CharacterModel
    others: CharacterModel

    def measure(self, draft: DraftReport, arm: Arm, request: int) -> Measurement:
        """Return a draft's figures."""
        text = normalised(draft.text, [self.author])
        return Measurement(
            arm=arm,
            request=request,
            n_characters=len(text),
            log_ratio=self.person.log_likelihood(text) - self.others.log_likelihood(text),
            n_tokens=draft.n_tokens,
            nll=draft.mean_nll * draft.n_tokens,
            repetition=repetition(draft.text),
            copied_words=draft.copied_words,
            divergence=draft.mean_divergence,
        )
