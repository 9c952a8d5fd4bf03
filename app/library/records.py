"""What the library hands out. All times are ISO-8601, UTC, to the second."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from engine.calibration.result import Calibration, Verdict
from engine.discovery.confidence import Confidence
from engine.discovery.result import AtlasUse
from engine.heads import HeadScore, HeadWeight
from engine.writing import DraftRequest, Sample

DraftFinish = Literal["end", "length", "stopped", "interrupted"]
"""How a draft ended; "interrupted" is one that the engine's own end cut off."""


class Origin(StrEnum):
    """How a version of a draft came to be.

    Attributes:
        WRITTEN: the model wrote it whole.
        CONTINUED: the model went on from what was there.
        REWORDED: a proposal of the model's was taken, in whole or in pieces.
        EDITED: the person changed what was there.
        RESTORED: the person went back to an earlier version.
    """

    WRITTEN = "written"
    CONTINUED = "continued"
    REWORDED = "reworded"
    EDITED = "edited"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Profile:
    """One person whose voice drafts are written in."""

    id: int
    name: str
    created_at: str


@dataclass(frozen=True, slots=True)
class ProfileSummary:
    """A profile and how much is known about it.

    Attributes:
        profile: the profile.
        n_samples: its samples, without those that the person excluded.
        n_words: words in all of them.
        discovered_with: names of the models that its heads were scored on, by name.
    """

    profile: Profile
    n_samples: int
    n_words: int
    discovered_with: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A file or folder that samples were imported from.

    Attributes:
        id: its number.
        profile_id: the profile it was imported into.
        path: where it was, as text.
        format: the name of the importer that read it, such as "mbox".
        imported_at: when it was last imported.
        n_added: samples in the library that came from it.
    """

    id: int
    profile_id: int
    path: str
    format: str
    imported_at: str
    n_added: int


@dataclass(frozen=True, slots=True)
class StoredSample:
    """A sample in the library.

    Attributes:
        id: its number.
        profile_id: whose it is.
        source_id: where it came from.
        sample: the sample itself.
        words: number of words in its text.
        written_at: when the person wrote it, where that is known.
        item: its name within the source, such as "message 12 (Lunch)".
    """

    id: int
    profile_id: int
    source_id: int
    sample: Sample
    words: int
    written_at: str | None
    item: str


@dataclass(frozen=True, slots=True)
class Voice:
    """What discovery found for a profile with one model.

    Attributes:
        id: its number.
        profile_id: whose voice it is.
        name: its name.
        model_fingerprint: the model that the scores belong to; they mean nothing with another.
        model_name: that model's name, for a person.
        scores: of every head measured, in the order that discovery gave them.
        weights: of the heads that the voice claims, in the order of the scores.
        n_examples: stretches of writing measured.
        n_tokens: target tokens measured.
        n_rows: masked target rows that were evaluated.
        split_half: how well the ranking repeats, -1 to 1; None if unknown.
        stability: how far other writing would have chosen the same heads, 0 to 1; None if unknown.
        confidence: what that comes to.
        estimator: what the scores are (`engine.discovery.estimators`).
        seconds: time that discovery took.
        created_at: when it was saved.
        atlas: what the scores owe to a head atlas; None where they rest on the person alone.
        calibration: what came of trying several strengths; None before that was done with these
            weights.
    """

    id: int
    profile_id: int
    name: str
    model_fingerprint: str
    model_name: str
    scores: tuple[HeadScore, ...]
    weights: tuple[HeadWeight, ...]
    n_examples: int
    n_tokens: int
    n_rows: int
    split_half: float | None
    stability: float | None
    confidence: Confidence
    estimator: str
    seconds: float
    created_at: str
    atlas: AtlasUse | None = None
    calibration: Calibration | None = None

    @property
    def recommended_strength(self) -> float | None:
        """The slider's mark, 0 to 100; None where nothing was measured that it could rest on."""
        return None if self.calibration is None else self.calibration.recommended_strength

    @property
    def verdict(self) -> Verdict | None:
        """What calibration says of steering with this voice; None before it."""
        return None if self.calibration is None else self.calibration.verdict


@dataclass(frozen=True, slots=True)
class DraftRecord:
    """A draft: what was asked for, and the text on its page.

    Attributes:
        id: its number.
        profile_id: in whose voice it is.
        request: what was asked for last.
        text: as it stands, with the person's changes.
        version_id: the version that the text was last, before those changes; None where the
            person began it.
        created_at: when it was begun.
        updated_at: when it was changed last.
    """

    id: int
    profile_id: int
    request: DraftRequest
    text: str
    version_id: int | None
    created_at: str
    updated_at: str


@dataclass(frozen=True, slots=True)
class WrittenBy:
    """How a model wrote a text.

    Attributes:
        voice_id: the voice that steered it; None if none did or it is gone.
        voice: that voice's name; empty where there was no choice.
        strength: the slider, 0 to 100.
        seed: of the sampler.
        finish: how writing ended.
        model_fingerprint: the model.
        n_tokens: tokens written.
    """

    voice_id: int | None
    voice: str
    strength: float
    seed: int
    finish: DraftFinish
    model_fingerprint: str
    n_tokens: int


@dataclass(frozen=True, slots=True)
class VersionRecord:
    """A draft's text at one time.

    Attributes:
        id: its number.
        draft_id: whose text.
        origin: how the text came to be what it is.
        round: versions of one round were written together, as variants.
        text: the whole text.
        by: how a model wrote it; None where the person did.
        created_at: when.
    """

    id: int
    draft_id: int
    origin: Origin
    round: int
    text: str
    by: WrittenBy | None
    created_at: str


@dataclass(frozen=True, slots=True)
class DraftSummary:
    """A draft in a list.

    Attributes:
        draft: the draft.
        n_versions: how many versions of it are kept.
    """

    draft: DraftRecord
    n_versions: int


@dataclass(frozen=True, slots=True)
class RemovedDraft:
    """All that was kept of a draft, to give it back."""

    draft: DraftRecord
    versions: tuple[VersionRecord, ...]
