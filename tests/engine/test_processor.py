"""What the processor must be able to do before anything relies on it."""

import pytest

from app.cli import main
from engine.errors import ProcessorError
from engine.processor import FEATURES, check_processor, processor_features


def test_this_processor_has_what_is_needed_or_nothing_tells() -> None:
    assert processor_features() in (None, set(FEATURES))
    check_processor()


def test_what_is_missing_is_named_and_nothing_else() -> None:
    with pytest.raises(ProcessorError, match=r"lacks SSE4.2, POPCNT, which Idiolect needs"):
        check_processor(lambda: set(FEATURES) - {"POPCNT", "SSE4.2"})


def test_where_nothing_tells_it_is_tried() -> None:
    check_processor(lambda: None)


def test_the_command_line_tells_it_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(main, "check_processor", lambda: check_processor(lambda: set()))
    assert main.run(["model", "info"]) == main.FAILED
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "processor lacks SSE3, SSSE3" in told.err
