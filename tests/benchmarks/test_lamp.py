import json
from pathlib import Path

import numpy as np
import pytest

from benchmarks.effect_files import EffectFileError, effect_file, write_effects
from benchmarks.lamp.heads import HeadSource
from benchmarks.lamp.items import Item, LampError, read_items
from engine.discovery.effects import ExampleEffects
from engine.heads import Head
from engine.writing import Kind, Sample

QUESTION = {
    "id": "610",
    "input": "Paraphrase the following tweet without any explanation before or after it: "
    "The ferry is late: again.",
    "profile": [{"id": "1", "text": "ferrys late lol"}, {"id": "2", "text": "rain rain rain"}],
}


def write(folder: Path, questions: object, outputs: object) -> None:
    (folder / "LaMP_7_dev_questions.json").write_text(json.dumps(questions))
    (folder / "LaMP_7_dev_outputs.json").write_text(json.dumps(outputs))


def test_items_are_read_from_the_benchmarks_own_files(tmp_path: Path) -> None:
    golds = [{"id": "999", "output": "no"}, {"id": "610", "output": "ferry late AGAIN"}]
    write(tmp_path, [QUESTION], {"task": "LaMP_7", "golds": golds})

    assert read_items(tmp_path) == [
        Item(
            "610",
            "The ferry is late: again.",
            [Sample(Kind.POST, "", "ferrys late lol"), Sample(Kind.POST, "", "rain rain rain")],
            "ferry late AGAIN",
        )
    ]


def test_a_question_without_an_output_is_named(tmp_path: Path) -> None:
    write(tmp_path, [QUESTION], {"task": "LaMP_7", "golds": []})

    with pytest.raises(LampError, match=r"Question 610 .* has no output"):
        read_items(tmp_path)


@pytest.mark.parametrize("outputs", [[], {"golds": [{"id": 1}]}, "", {"gold": []}])
def test_files_in_another_format_are_named(tmp_path: Path, outputs: object) -> None:
    write(tmp_path, [QUESTION], outputs)

    with pytest.raises(LampError, match=r"dev_outputs\.json is not in LaMP-7's format"):
        read_items(tmp_path)


def test_a_folder_without_the_files_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(LampError, match="0 files like"):
        read_items(tmp_path)


def test_heads_of_people_with_little_writing_are_the_mean_over_others(tmp_path: Path) -> None:
    for name, level in (("ada", 1.0), ("ben", 3.0)):
        flat = np.full((2, 4), level)
        write_effects(
            effect_file(tmp_path, name),
            [ExampleEffects(flat, flat / 2, np.ones(4), flat / 3, np.ones(4))],
        )

    evidence = HeadSource(tmp_path, [Head(0, 0), Head(0, 1)]).heads("610", [])

    assert evidence.author == "610"
    np.testing.assert_allclose(evidence.scores("pcs"), [2.0, 2.0])
    np.testing.assert_allclose(evidence.scores("steering_gain"), [1.0, 1.0])


def test_heads_cannot_come_from_nowhere(tmp_path: Path) -> None:
    with pytest.raises(EffectFileError, match="holds no effects"):
        HeadSource(tmp_path, [Head(0, 0)])


def test_overlap_is_scored_as_worked_out_by_hand() -> None:
    pytest.importorskip("rouge_score", reason="comes with the bench extra")
    pytest.importorskip("nltk", reason="comes with the bench extra")
    from benchmarks.lamp.scores import score

    found = score("the late ferry sails", "the ferry is late")

    # Three of four words are shared; "the ferry" or "the late" is the longest common subsequence.
    assert found.rouge_1 == pytest.approx(3 / 4)
    assert found.rouge_l == pytest.approx(2 / 4)
    # Precision and recall 3/4, so F is 3/4; three matches in three chunks cost 0.5 * (3/3)**3.
    assert found.meteor == pytest.approx(3 / 4 * (1 - 0.5))
    assert score("ferries", "ferry").meteor > 0, "stems match"
    assert score("boat", "ferry").meteor == 0, "nobody knows synonyms"
