"""The file of other people's counts, made from a corpus folder."""

import json
import sys
from pathlib import Path

import pytest

from benchmarks import background
from engine.calibration.background import load_background
from tests.benchmarks.made_up import WORDS, author


def _corpus(folder: Path, n_people: int) -> Path:
    for letter in "abcdefg"[:n_people]:
        lines = [
            json.dumps({"kind": sample.kind, "subject": sample.subject, "text": sample.text})
            for sample in author(f"person-{letter * 3}", n_texts=8).samples
        ]
        (folder / f"person-{letter * 3}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder


def _run(monkeypatch: pytest.MonkeyPatch, corpus: Path, to: Path) -> int:
    monkeypatch.setattr(sys, "argv", ["background", "--corpus", str(corpus), "--to", str(to)])
    return background.main()


def test_a_corpus_becomes_a_model_of_what_its_people_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    to = tmp_path / "others.json.gz"
    assert _run(monkeypatch, _corpus(tmp_path, 6), to) == 0
    model = load_background(to)
    assert f"6 people, {model.n_characters} characters" in capsys.readouterr().out
    assert model.per_character(" ".join(WORDS)) > model.per_character("Colourless green ideas") + 1


def test_too_few_people_are_told_and_leave_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    to = tmp_path / "others.json.gz"
    assert _run(monkeypatch, _corpus(tmp_path, 4), to) == 1
    assert "writing of 4 people" in capsys.readouterr().err
    assert not to.exists()


def test_a_missing_corpus_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(monkeypatch, tmp_path / "none", tmp_path / "others.json.gz") == 1
    assert "none is not a folder" in capsys.readouterr().err
