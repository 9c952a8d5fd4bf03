"""Numbers that a draft cannot be asked for."""

import math
from typing import Any

import pytest

from engine.drafting.settings import DraftSettings
from engine.errors import EngineError, SettingsError


@pytest.mark.parametrize(
    "asked",
    [
        {"strength": -0.1},
        {"strength": 100.1},
        {"strength": math.nan},
        {"strength": math.inf},
        {"seed": -1},
        {"max_tokens": 0},
        {"plausibility": 0},
        {"temperature": math.nan},
        {"top_p": 1.01},
        {"min_p": -0.5},
        {"repetition_penalty": 0},
    ],
    ids=str,
)
def test_numbers_out_of_range_are_named_with_the_range(asked: dict[str, Any]) -> None:
    [(name, value)] = asked.items()
    with pytest.raises(SettingsError, match=rf"^A draft's {name} is {value}, but goes from "):
        DraftSettings(**asked)


def test_the_ends_of_the_ranges_can_be_asked_for() -> None:
    DraftSettings(strength=0, seed=0, max_tokens=1, temperature=0, min_p=0)
    DraftSettings(strength=100, seed=2**32 - 1, plausibility=1, top_p=1, min_p=1)


def test_the_error_is_one_that_a_decoder_takes_for_bad_input() -> None:
    assert issubclass(SettingsError, ValueError)
    assert issubclass(SettingsError, EngineError)
