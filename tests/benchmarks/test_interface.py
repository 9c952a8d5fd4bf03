"""That the program can be started, used by a script, timed and closed."""

import json

import pytest

from benchmarks import interface

NAMES = {
    "cold_start_ms",
    "load_to_first_token_ms",
    "slider_to_token_ms",
    "longest_stall_ms",
    "rss_window_mb",
    "rss_engine_mb",
}


def test_one_short_session_gives_every_figure(capfd: pytest.CaptureFixture[str]) -> None:
    tiny = ["--runs", "1", "--messages", "20", "--discovery", "0"]
    assert interface.main([*tiny, "--json"]) == 0
    figures = json.loads(capfd.readouterr().out)
    assert set(figures) == NAMES
    assert all(figure > 0 for figure in figures.values())
    assert figures["slider_to_token_ms"] < figures["load_to_first_token_ms"]
