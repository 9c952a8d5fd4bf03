"""From what the window shows to orders for the model."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from app.draft_jobs import DraftOrder
from app.ui.model_loader import ModelLoader
from app.ui.passage import Passage
from app.ui.voices.memory import VoicesMemory
from app.ui.workspace import Workspace
from engine.drafting.settings import DraftSettings, Extent
from engine.writing import DraftRequest, Kind, Length

_PART = {Length.SHORT: 0.35, Length.MEDIUM: 0.75, Length.LONG: 2.0}
"""Of the usual greatest length."""

_CONTINUATION_PART = 0.5
_CHARACTERS_A_TOKEN = 3
"""Or more, in the languages that models know best; some room is better than a cut."""

_ROOM_TOKENS = 40


class OrderMaker:
    """Makes orders; each gets a new seed, so that asking again gives another text.

    Args:
        workspace: the profile, the request and the strength.
        loader: knows the model.
        memory: knows the voice that the person chose.
        settings: of every draft, but for strength, seed and length.
    """

    def __init__(
        self,
        workspace: Workspace,
        loader: ModelLoader,
        memory: VoicesMemory,
        settings: DraftSettings,
    ) -> None:
        self._workspace = workspace
        self._loader = loader
        self._memory = memory
        self._settings = settings
        self._preference: Callable[[Kind], Mapping[str, float]] = lambda _: {}

    def follow(self, preference: Callable[[Kind], Mapping[str, float]]) -> None:
        """Have orders say which voices the person likes, where none is chosen.

        Args:
            preference: returns for a kind of text how likely each voice is the person's favourite,
                by name; empty where nothing is known of it.
        """
        self._preference = preference

    @property
    def can_make(self) -> bool:
        """Whether there are a profile and a model."""
        return self._workspace.picker.profile is not None and self._loader.model is not None

    def whole(
        self, strengths: Sequence[float], *, one_seed: bool = False, voice: str | None = None
    ) -> DraftOrder:
        """Return the order for a draft of what the composer asks for.

        Args:
            strengths: one for each variant.
            one_seed: whether the variants shall differ by strength alone.
            voice: that it shall be in; None for what the person chose.
        """
        request = self._workspace.composer.request
        max_tokens = round(self._settings.max_tokens * _PART.get(request.length, 1.0))
        seeds = [self._new_seed()] * len(strengths) if one_seed else self._seeds(len(strengths))
        variants = [
            replace(self._settings, strength=strength, seed=seed, max_tokens=max_tokens)
            for strength, seed in zip(strengths, seeds, strict=True)
        ]
        return self._order(request, variants, voice)

    def continuation(self, before: str) -> DraftOrder:
        """Return the order for text that goes on from what stands before the cursor."""
        max_tokens = round(self._settings.max_tokens * _CONTINUATION_PART)
        settings = replace(self._present(), max_tokens=max_tokens)
        return replace(self._order(self._workspace.composer.request, [settings]), begun=before)

    def paragraph(self, text: str, passage: Passage) -> DraftOrder:
        """Return the order for another paragraph in the place of one."""
        settings = replace(
            self._present(), max_tokens=self._room_for(passage.of(text)), extent=Extent.PARAGRAPH
        )
        order = self._order(self._workspace.composer.request, [settings])
        return replace(order, begun=text[: passage.start])

    def rewording(self, text: str, strength: float) -> DraftOrder:
        """Return the order for other words for a text, at a strength."""
        settings = replace(
            self._present(),
            strength=strength,
            max_tokens=self._room_for(text),
            extent=Extent.WHOLE if "\n\n" in text else Extent.PARAGRAPH,
        )
        asked = self._workspace.composer.request
        request = DraftRequest(asked.kind, "", source=text, language=asked.language)
        return self._order(request, [settings])

    def again(self, order: DraftOrder) -> DraftOrder:
        """Return the same order with other seeds."""
        variants = [replace(each, seed=self._new_seed()) for each in order.variants]
        return replace(order, variants=tuple(variants))

    def _present(self) -> DraftSettings:
        strength = self._workspace.slider.strength
        return replace(self._settings, strength=strength, seed=self._new_seed())

    def _room_for(self, text: str) -> int:
        return min(self._settings.max_tokens, len(text) // _CHARACTERS_A_TOKEN + _ROOM_TOKENS)

    def _seeds(self, n: int) -> list[int]:
        return [self._new_seed() for _ in range(n)]

    def _new_seed(self) -> int:
        seed = self._settings.seed
        self._settings = replace(self._settings, seed=seed + 1)
        return seed

    def _order(
        self, request: DraftRequest, variants: Sequence[DraftSettings], voice: str | None = None
    ) -> DraftOrder:
        profile, model = self._workspace.picker.profile, self._loader.model
        if profile is None or model is None:
            raise RuntimeError("an order needs a profile and a model: ask can_make first")
        chosen = self._memory.chosen(profile, model) if voice is None else voice
        preference = self._preference(request.kind) if chosen is None else {}
        return DraftOrder(
            profile, model, request, tuple(variants), voice=chosen, preference=preference
        )
