"""Inspections as the engine would answer them."""

from dataclasses import replace
from pathlib import Path

from engine.llama.inspection import ModelFigures, ModelInspection, PlannedPlacement
from engine.llama.memory_need import MemoryNeed

FIGURES = ModelFigures(
    name="Small",
    architecture="llama",
    weight_type="Q4_1",
    file_bytes=98_000_000,
    n_parameters=135_000_000,
    n_layers=30,
    n_heads=9,
    training_context=8192,
    has_chat_template=True,
    memory=MemoryNeed(143_000_000, 22_000_000, 72_000_000, 65_000_000),
    memory_available=8_000_000_000,
    placement=PlannedPlacement(2, 0, "q8_0", "Q8_0", 4, 0),
)


def usable(path: Path) -> ModelInspection:
    """A model that fits."""
    return ModelInspection(str(path), (), FIGURES)


def too_large(path: Path) -> ModelInspection:
    """A model that does not."""
    figures = replace(FIGURES, name="Large", memory_available=3_100_000)
    return ModelInspection(str(path), (f"{path.name} needs 5.2 GB, 3.1 GB are free.",), figures)


def damaged(path: Path) -> ModelInspection:
    """A file that is no model."""
    return ModelInspection(str(path), (f"{path} is not a GGUF model.",), None)
