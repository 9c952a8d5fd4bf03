"""Well-formed requests for what cannot be: they fail with a reason, and cost nothing else."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from engine import errors
from engine.drafting.settings import DraftSettings
from engine.process import protocol
from engine.writing import Sample
from tests.engine.process.engine_process import EngineProcess, draft_job

STEERED = {"layer": 5, "head": 3, "weight": 1.0}
SHORT = DraftSettings(strength=50.0, max_tokens=2)

ABSURD_SETTINGS: list[dict[str, Any]] = [
    {"strength": None},
    {"strength": "50"},
    {"max_tokens": 10**30},
    {"max_tokens": 8191},
    {"max_tokens": 0},
    {"max_tokens": -5},
    {"strength": -1},
    {"strength": 100.5},
    {"strength": 1e308},
    {"seed": -1},
    {"seed": 2**32},
    {"seed": 10**400},
    {"plausibility": -1},
    {"plausibility": 0},
    {"plausibility": 1.5},
    {"temperature": -1},
    {"top_p": 0},
    {"top_p": 2},
    {"min_p": -1},
    {"min_p": 2},
    {"repetition_penalty": 0},
    {"repetition_penalty": -1},
    {"max_tokens": 1.5},
    {"seed": 0.5},
]
ABSURD_WEIGHTS: list[dict[str, Any]] = [
    {"layer": -1},
    {"layer": 30},
    {"layer": 10**30},
    {"head": -1},
    {"head": 9},
    {"weight": None},
    {"weight": -5},
    {"weight": 2},
    {"weight": 1e308},
]


@pytest.fixture(scope="module")
def engine(
    tmp_path_factory: pytest.TempPathFactory, embedded_model_path: Path, samples: list[Sample]
) -> Iterator[EngineProcess]:
    engine = EngineProcess(tmp_path_factory.mktemp("home"), embedded_model_path, samples)
    engine.hear()
    yield engine
    engine.kill()


def _ask(engine: EngineProcess, settings: dict[str, Any], weight: dict[str, Any]) -> None:
    job = draft_job(1, engine.model, engine.samples[:1], settings=SHORT)
    request = msgspec.to_builtins(job)
    request["method"] = "draft"
    request["weights"] = [STEERED | weight]
    request["variants"][0] |= settings
    engine.say(json.dumps(request).encode() + b"\n")


def _check_refused(engine: EngineProcess) -> None:
    answer, _ = engine.hear_answer()
    assert isinstance(answer, protocol.Failed)
    assert answer.id in (1, None)
    assert issubclass(getattr(errors, answer.error), errors.EngineError)


def test_what_the_cases_are_made_of_is_drafted(engine: EngineProcess) -> None:
    _ask(engine, {}, {})
    answer, _ = engine.hear_answer()
    assert isinstance(answer, protocol.Drafted)


@pytest.mark.parametrize("settings", ABSURD_SETTINGS, ids=str)
def test_absurd_settings_are_refused(engine: EngineProcess, settings: dict[str, Any]) -> None:
    _ask(engine, settings, {})
    _check_refused(engine)


@pytest.mark.parametrize("weight", ABSURD_WEIGHTS, ids=str)
def test_weights_of_no_head_are_refused(engine: EngineProcess, weight: dict[str, Any]) -> None:
    _ask(engine, {}, weight)
    _check_refused(engine)
