"""What calibration finds: how voice match and fluency go with the strength, and what to set."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What the measured curve says of steering this person's drafts.

    Attributes:
        HELPS: a strength beats strength 0, and random heads at the same strength, beyond noise.
        NO_BETTER_THAN_RANDOM: it beats strength 0; random heads may do as well.
        DOES_NOT_HELP: no strength beats strength 0 beyond noise at a bearable loss of fluency.
        NOT_ENOUGH_WRITING: nothing was measured.
    """

    HELPS = "helps"
    NO_BETTER_THAN_RANDOM = "no_better_than_random"
    DOES_NOT_HELP = "does_not_help"
    NOT_ENOUGH_WRITING = "not_enough_writing"


@dataclass(frozen=True, slots=True)
class Interval:
    """A difference of voice matches, nats a character.

    Attributes:
        mean: over all drafts.
        low: lower end of the 95% interval, from resampling requests.
        high: its upper end.
    """

    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """The drafts of one strength.

    Attributes:
        strength: the slider, 0 to 100; 0 is the person's samples alone, unsteered.
        voice_match: how much likelier the drafts are as the person's than as other people's, nats
            a character (`character_model.voice_match`).
        voice_match_error: its standard error, from resampling requests.
        fluency: mean negative log-likelihood of the drafts under the full pass, nats a token: less
            is more fluent.
        repetition: mean share of word 4-grams that the draft had before, 0 to 1.
        copied_words: mean length of the longest run of words shared with a sample in the prompt.
        divergence: mean KL divergence of full and generic pass, nats a token; None at strength 0.
        n_drafts: number of drafts.
        over_unsteered: the gain in voice match over strength 0, paired by request; None for that.
        over_random: the gain over random heads at the same strength, paired by request; None where
            none were measured.
    """

    strength: float
    voice_match: float
    voice_match_error: float
    fluency: float
    repetition: float
    copied_words: float
    divergence: float | None
    n_drafts: int
    over_unsteered: Interval | None = None
    over_random: Interval | None = None


@dataclass(frozen=True, slots=True)
class ControlPoint:
    """The drafts of something that is not the person's preference heads, at one strength.

    Attributes:
        name: what it was, a `measurement.Method`.
        point: what came out.
    """

    name: str
    point: CurvePoint


@dataclass(frozen=True, slots=True)
class Calibration:
    """The curves and what follows from them.

    Attributes:
        points: of the person's steering, by strength; the first is strength 0.
        controls: what else was measured: random heads of the same number and weights, by strength;
            drafts without contrast that are otherwise made as steered ones are.
        recommended_strength: the slider's mark; None where nothing could be measured: a mark that
            rests on nothing would look like one that rests on something.
        verdict: what to tell the person.
        n_requests: held-back samples that drafts were asked for by.
        seconds: time taken.
    """

    points: tuple[CurvePoint, ...]
    controls: tuple[ControlPoint, ...]
    recommended_strength: float | None
    verdict: Verdict
    n_requests: int
    seconds: float
