import json
import sys
from pathlib import Path

import pytest

from app import __version__
from app.build_info import BuildInfo, build_info

FACTS = {
    "version": "0.3.0",
    "commit": "0123456789abcdef0123456789abcdef01234567",
    "date": "2026-11-28T03:13:05+00:00",
    "llama_cpp": "0.3.36",
}


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a packaged program has the facts of its build."""
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    (tmp_path / "resources").mkdir()
    return tmp_path / "resources" / "build.json"


def test_from_source_there_is_only_a_version() -> None:
    assert build_info() == BuildInfo(__version__, "source")
    assert build_info().told == __version__


def test_a_packaged_program_tells_its_commit_and_day(file: Path) -> None:
    file.write_text(json.dumps(FACTS))
    assert build_info() == BuildInfo("0.3.0", "0123456789, 2026-11-28", "0.3.36")
    assert build_info().told == "0.3.0 (0123456789, 2026-11-28)"


@pytest.mark.parametrize("content", [None, b"", b"{", b"[]", b"7", b"\xff", b'{"version": "1"}'])
def test_a_record_that_is_missing_or_damaged_keeps_nobody_from_working(
    file: Path, content: bytes | None
) -> None:
    if content is not None:
        file.write_bytes(content)
    assert build_info() == BuildInfo(__version__, "unknown")
