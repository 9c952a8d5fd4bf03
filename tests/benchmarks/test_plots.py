from pathlib import Path

import pytest

from benchmarks.voice.summary import summarise
from benchmarks.voice.writer import FIGURES
from tests.benchmarks.made_up import draft

pytest.importorskip("matplotlib", reason="comes with the bench extra")

from benchmarks.voice.plots import draw


def test_the_same_figures_are_drawn_as_the_same_files(tmp_path: Path) -> None:
    drafts = [
        draft("ada", n, method, strength, **dict.fromkeys(FIGURES, 0.1 * n))
        for method, strength in (("samples", 0.0), ("ours", 50.0), ("cad", 50.0))
        for n in range(3)
    ]
    summary = summarise(drafts, FIGURES, strength=50)
    pictures = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        draw(summary, tmp_path / name)
        pictures.append({path.name: path.read_text() for path in (tmp_path / name).iterdir()})

    assert pictures[0] == pictures[1]
    assert pictures[0].keys() == {"voice-by-strength.svg", "voice-by-copying.svg"}
    assert all(">cad<" in picture and ">ours<" in picture for picture in pictures[0].values())
