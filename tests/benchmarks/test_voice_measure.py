"""Runs that end early and go on later, with a writer that writes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from types import SimpleNamespace

import numpy as np
import pytest

from benchmarks.effect_files import EffectFileError, effect_file, write_effects
from benchmarks.voice.measure import Measurement, Plan
from benchmarks.voice.methods import OURS, Subject, all_methods
from benchmarks.voice.records import DraftFigures, DraftKey, RecordFile
from benchmarks.voice.writer import Task, Wanted, draft_key, round_by_round
from engine.discovery.effects import ExampleEffects
from engine.heads import HeadLayout
from tests.benchmarks.made_up import author, run

PEOPLE = [author("ada"), author("ben", habit=",")]
STEERABLE = SimpleNamespace(layout=HeadLayout((3, 3), (4, 4)))


@dataclass
class Pen:
    """Notes what it is asked to write."""

    asked: list[DraftKey] = field(default_factory=list)

    def write(
        self, task: Task, _subject: Subject, wanted: Sequence[Wanted], _authorship: object
    ) -> list[DraftFigures]:
        keys = [draft_key(task, each) for each in wanted]
        self.asked += keys
        return [DraftFigures(**key._asdict(), seed=1, n_heads=0, values={}) for key in keys]


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    for person in PEOPLE:
        flat = np.ones((6, 4))
        write_effects(
            effect_file(tmp_path, person.name), [ExampleEffects(flat, flat, flat[0], flat, flat[0])]
        )
    methods = [method for method in all_methods() if not method.needs_match]
    return Plan(PEOPLE, list(round_by_round(PEOPLE, 2)), methods, OURS, tmp_path)


def measure(plan: Plan, file: RecordFile, seconds: float) -> list[DraftKey]:
    pen = Pen()
    before = file.begin(run())
    Measurement(plan, STEERABLE, pen, file, before).run(monotonic() + seconds)  # type: ignore[arg-type]
    return pen.asked


def every_key(plan: Plan) -> set[DraftKey]:
    return {
        draft_key(task, Wanted(method, strength))
        for task in plan.tasks
        for method in plan.methods
        for strength in method.strengths
    }


def test_every_method_writes_every_request_at_every_strength_once(
    plan: Plan, tmp_path: Path
) -> None:
    asked = measure(plan, RecordFile(tmp_path), 600)

    assert len(asked) == len(set(asked))
    assert set(asked) == every_key(plan)
    assert [each.key for each in RecordFile(tmp_path).read().drafts] == asked


def test_the_next_run_writes_only_what_is_missing(plan: Plan, tmp_path: Path) -> None:
    file = RecordFile(tmp_path)
    asked = measure(plan, file, 600)
    lines = file.path.read_bytes().splitlines(keepends=True)
    file.path.write_bytes(b"".join(lines[:20]))

    again = measure(plan, file, 600)

    assert again == asked[19:], "the first line is the run's"
    assert measure(plan, file, 600) == []


def test_a_run_without_time_writes_nothing(plan: Plan, tmp_path: Path) -> None:
    assert measure(plan, RecordFile(tmp_path), -1) == []


def test_an_author_without_effects_is_an_error_that_names_the_file(
    plan: Plan, tmp_path: Path
) -> None:
    effect_file(tmp_path, "ben").unlink()

    with pytest.raises(EffectFileError, match=r"ben\.npz"):
        measure(plan, RecordFile(tmp_path), 600)
