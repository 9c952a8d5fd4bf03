"""What can be set of a window from outside."""

from dataclasses import dataclass, field
from pathlib import Path

from app.ui.idle_learning import LearningTimes
from app.ui.settings.live import LiveSettings
from engine.drafting.settings import DraftSettings
from engine.llama.overrides import NO_OVERRIDES, PlacementOverrides


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """How a window begins.

    Attributes:
        model: the GGUF file to draft with.
        draft: how drafts are sampled, and their greatest length.
        learning: how long learning may take.
        overrides: how the model is placed.
        embedded: the model that comes along; None where that is `model`.
        live: what the person can choose; None to read it from the data folder.
    """

    model: Path
    draft: DraftSettings = field(default_factory=DraftSettings)
    learning: LearningTimes = field(default_factory=LearningTimes)
    overrides: PlacementOverrides = NO_OVERRIDES
    embedded: Path | None = None
    live: LiveSettings | None = None
