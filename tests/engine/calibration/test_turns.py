"""What a budget of time allows, by a clock that goes as the test says."""

from collections import Counter

import pytest

from engine.calibration.turns import ROUNDS, Turn, turns


class Clock:
    """Goes on by so many seconds each time a turn is over."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def _taken(n_requests: int, budget_s: float, seconds_a_turn: float) -> list[Turn]:
    clock, taken = Clock(), []
    for turn in turns(n_requests, budget_s, clock=clock):
        taken.append(turn)
        clock.now += seconds_a_turn
    return taken


def test_with_time_enough_every_request_has_all_its_rounds_one_round_after_another() -> None:
    taken = _taken(7, 1000, 10)
    assert [turn.request for turn in taken] == [*range(7)] * ROUNDS
    assert len({turn.number for turn in taken}) == 7 * ROUNDS


def test_the_budget_is_kept() -> None:
    assert Counter(turn.request for turn in _taken(10, 85, 10)) == Counter(range(8))


@pytest.mark.parametrize("budget", [0, 30, -5])
def test_the_fewest_requests_that_tell_anything_are_always_drafted(budget: float) -> None:
    assert [turn.request for turn in _taken(10, budget, 10)] == [0, 1, 2, 3, 4]


def test_progress_grows_and_the_seconds_left_are_those_that_it_takes() -> None:
    taken = _taken(10, 1000, 10)
    assert [turn.progress for turn in taken] == [number / 20 for number in range(20)]
    assert [turn.seconds_left for turn in taken[1:]] == [10 * left for left in range(19, 0, -1)]


def test_a_clock_that_stands_still_ends_nothing_early() -> None:
    assert len(_taken(5, 1, 0)) == 5 * ROUNDS
