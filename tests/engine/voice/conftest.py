"""The embedded model in half precision, and one way to suppress some of its heads."""

from pathlib import Path

import numpy as np
import pytest

from engine.heads import Scales
from engine.llama.context import Logits
from engine.llama.steerable import SteerableModel
from tests.engine.voice.generic_pass import hooked_logits, requantised


@pytest.fixture(scope="session")
def f16_path(embedded_model_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("f16") / "model.gguf"
    return requantised(embedded_model_path, target, "F16")


@pytest.fixture(scope="session")
def masks(steerable: SteerableModel) -> Scales:
    """Sixteen heads masked, as drafting does."""
    scales = steerable.layout.full_scales()
    heads = np.random.default_rng(3).choice(scales.size, size=16, replace=False)
    scales.flat[heads] = 0.0
    return scales


@pytest.fixture(scope="session")
def softened(masks: Scales) -> Scales:
    """The same heads scaled in part."""
    return np.where(masks == 0, np.float32(0.375), masks)


@pytest.fixture(scope="session")
def generic(steerable: SteerableModel, masks: Scales) -> Logits:
    """What the hook makes of the embedded model with `masks`."""
    return hooked_logits(steerable.model.path, steerable.layout, masks)


@pytest.fixture(scope="session")
def f16_generic(f16_path: Path, steerable: SteerableModel, masks: Scales) -> Logits:
    """What the hook makes of the half-precision model with `masks`."""
    return hooked_logits(f16_path, steerable.layout, masks)


@pytest.fixture(scope="session")
def f16_softened(f16_path: Path, steerable: SteerableModel, softened: Scales) -> Logits:
    """What the hook makes of the half-precision model with `softened`."""
    return hooked_logits(f16_path, steerable.layout, softened)
