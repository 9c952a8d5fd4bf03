from collections.abc import Iterator
from pathlib import Path

import pytest

from app.library.library import Library
from app.library.records import Profile
from engine.discovery.confidence import Confidence
from engine.discovery.result import Discovery
from engine.heads import HeadScore
from engine.llama.description import ModelDescription
from tests.app.small_model import SMALL_MODEL


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path) as opened:
        yield opened


@pytest.fixture
def mina(library: Library) -> Profile:
    return library.profiles.get_or_create("Mina")


@pytest.fixture
def model() -> ModelDescription:
    return SMALL_MODEL


@pytest.fixture
def discovery() -> Discovery:
    return Discovery(
        scores=(
            HeadScore.normal(1, 0, 0.25, 0.01),
            HeadScore.normal(0, 1, 0.5, 0.02),
            HeadScore.normal(0, 0, -0.1, 0.0),
        ),
        n_examples=4,
        n_tokens=400,
        split_half=0.41,
        seconds=62.5,
        estimator="selective",
        n_rows=1200,
        stability=0.75,
        confidence=Confidence.FAIRLY_SURE,
    )
