"""What a caller may want otherwise than chosen; apart, so that it is said without llama.cpp."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

KeyType: TypeAlias = Literal["f32", "f16", "q8_0"]
"""How the cache keeps keys, by ggml's name."""


@dataclass(frozen=True, slots=True)
class PlacementOverrides:
    """What the caller wants otherwise than chosen; None leaves the choice.

    Attributes:
        gpu_layers: as `engine.llama.placement.Placement`.
        n_threads: likewise.
        prompt_rows: likewise.
        key_type: likewise.
    """

    gpu_layers: int | None = None
    n_threads: int | None = None
    prompt_rows: int | None = None
    key_type: KeyType | None = None

    def over(self, others: "PlacementOverrides") -> "PlacementOverrides":
        """Return these, and where they leave a choice, the others."""
        return PlacementOverrides(
            _first(self.gpu_layers, others.gpu_layers),
            _first(self.n_threads, others.n_threads),
            _first(self.prompt_rows, others.prompt_rows),
            self.key_type or others.key_type,
        )


NO_OVERRIDES = PlacementOverrides()


def _first(wanted: int | None, other: int | None) -> int | None:
    return other if wanted is None else wanted
