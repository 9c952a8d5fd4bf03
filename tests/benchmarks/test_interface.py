"""That the program can be started, used by a script, timed and closed."""

import json

import pytest

from benchmarks import first_run, interface

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


def test_a_first_run_gives_its_milestones_in_their_order(capfd: pytest.CaptureFixture[str]) -> None:
    assert first_run.main(["--runs", "1", "--tokens", "8", "--json"]) == 0
    figures = json.loads(capfd.readouterr().out)
    seconds = [figures[f"first_{what}_s"] for what in ("heads", "steered_word", "steered_draft")]
    assert 0 < seconds[0] < seconds[1] < seconds[2]
    assert figures["longest_stall_ms"] > 0
