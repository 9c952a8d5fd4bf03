"""A library of one's own for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.library.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as opened:
        yield opened
