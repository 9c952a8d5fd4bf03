"""A model loaded as the program loads it."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.llama.overrides import NO_OVERRIDES, PlacementOverrides
from engine.llama.steerable import SteerableModel


@contextmanager
def loaded_model(
    path: Path, *, precise: bool = False, overrides: PlacementOverrides = NO_OVERRIDES
) -> Iterator[SteerableModel]:
    """Lend a model, or the copy of it that serves better here; the copy is made for this once.

    Args:
        path: the GGUF file.
        precise: whether heads are to be measured with it.
        overrides: what is not to be chosen from the machine.

    Raises:
        EngineError: as `SteerableModel`.
    """
    with (
        tempfile.TemporaryDirectory(prefix="idiolect-bench-") as copies,
        SteerableModel(
            path,
            placement_overrides=overrides,
            working_copies=Path(copies),
            make_copy=True,
            precise=precise,
        ) as steerable,
    ):
        yield steerable
