import json
from pathlib import Path

import numpy as np
import pytest

from benchmarks.discovery import BUDGET_SHARES, main, runs
from benchmarks.replay import Measured, exhaustive, halved
from engine.heads import Head
from engine.writing import Kind
from tests.benchmarks.made_up import author
from tests.engine.discovery.planted_model import SENTENCES, write_planted_model
from tests.engine.discovery.some_effects import noisy_examples

HEADS = [Head(layer, head) for layer in range(10) for head in range(9)]
TRUTH = [0.5 if number % 18 == 0 else 0.0 for number in range(90)]
MEASURED = [Measured(one, 1.0, 0.1) for one in noisy_examples(TRUTH, 40, noise=0.5)]
"""Ten seconds each with all heads: one for the prefixes, and nine for the heads."""


def test_as_many_examples_are_replayed_as_the_budget_pays_for() -> None:
    assert len(exhaustive(MEASURED, 45)) == 4
    assert len(exhaustive(MEASURED, 0)) == 1
    assert len(exhaustive(MEASURED, 1e6)) == 40
    for budget in (0, 100, 200, 300):
        seen = halved(MEASURED, budget, "pcs")
        spent = sum(each.seconds(int(each.effects.measured.sum())) for each in seen)
        assert len(seen) == 1 or spent <= budget
    assert len(halved(MEASURED, 200, "pcs")) > len(exhaustive(MEASURED, 200))


def test_what_was_not_to_be_measured_is_not_seen() -> None:
    last = halved(MEASURED, 1e6, "pcs")[-1].effects
    assert 0 < last.measured.sum() < len(HEADS)
    assert np.isnan(last.divergences[~last.measured]).all()
    assert MEASURED[-1].effects.measured.all()


def test_a_clear_truth_is_found_at_every_budget_by_both_methods() -> None:
    found = list(runs(author("ada"), HEADS, MEASURED, ["pcs", "steering_gain"], 400))
    assert len(found) == 2 * len(BUDGET_SHARES) * 2
    assert {run.author for run in found} == {"ada"}
    for run in found:
        assert run.overlap_exhaustive == run.overlap_longest == 1
        assert run.seconds <= run.budget
        assert run.rows <= 16 * len(HEADS) * run.examples
    exhaustives = [run for run in found if run.method == "exhaustive"]
    assert all(run.rows == 16 * len(HEADS) * run.examples for run in exhaustives)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Two people's writing, of whom one wrote too little."""
    for name, n_texts in (("ada", 10), ("ben", 2)):
        lines = []
        for number in range(n_texts):
            openings = ["ahoy" if number >> place & 1 else "matey" for place in range(4)]
            words = [f"{opening} {SENTENCES[0]}" for opening in openings]
            record = {"author": name, "kind": Kind.POST, "subject": "", "text": " ".join(words)}
            lines.append(f"{json.dumps(record)}\n")
        (tmp_path / "corpus").mkdir(exist_ok=True)
        (tmp_path / "corpus" / f"{name}.jsonl").write_text("".join(lines))
    return tmp_path / "corpus"


def test_the_command_prints_every_run_and_names_who_is_left_out(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = write_planted_model(tmp_path / "model.gguf")
    arguments = ["--corpus", str(corpus), "--model", str(model), "--seconds", "5"]
    arguments += ["--threads", "1"]
    names = "gain_weighted,difference_in_differences"
    assert main([*arguments, "--estimators", names, "--json"]) == 0
    said = capsys.readouterr()
    assert said.err.startswith("ben is left out: Only 0 of Ben's 0 samples")
    found = json.loads(said.out)["runs"]
    keys = {"author", "estimator", "seconds", "rows", "split_half", "overlap_exhaustive"}
    assert all(keys <= run.keys() for run in found)
    assert {run["author"] for run in found} == {"ada"}
    assert {run["estimator"] for run in found} == set(names.split(","))
    assert main([*arguments, "--authors", "ada", "--estimators", "pcs"]) == 0
    assert capsys.readouterr().out.count("ada ") == 2 * len(BUDGET_SHARES)


def test_what_cannot_be_measured_is_told(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--corpus", str(tmp_path / "nowhere")]) == 1
    assert "nowhere is not a folder" in capsys.readouterr().err
    assert main(["--corpus", str(corpus), "--authors", "ada,zoe"]) == 1
    assert "Nobody is called zoe. There are ada, ben." in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["--corpus", str(corpus), "--estimators", "best"])
    assert "best is none of pcs" in capsys.readouterr().err
