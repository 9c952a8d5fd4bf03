from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.process import protocol
from engine.writing import Sample
from tests.engine.process.engine_process import EngineProcess


@pytest.fixture
def engine(
    tmp_path: Path, embedded_model_path: Path, samples: list[Sample]
) -> Iterator[EngineProcess]:
    """A running engine that has said hello."""
    engine = EngineProcess(tmp_path, embedded_model_path, samples)
    assert engine.hear() == protocol.Hello()
    yield engine
    engine.kill()
