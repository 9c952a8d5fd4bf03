"""Who learns from what: nothing leaks from one part into another."""

import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.calibration.holdout import (
    FEWEST_REQUESTS,
    MOST_AUTHORSHIP_SAMPLES,
    MOST_REQUESTS,
    hold_out,
)
from engine.writing import Kind, Sample


def _samples(n: int, *, n_without_subject: int = 0) -> list[Sample]:
    return [
        Sample(
            Kind.POST,
            "" if number < n_without_subject else f"Subject {number}",
            f"Text {number} " + "and so on " * 10,
        )
        for number in range(n)
    ]


@given(st.integers(12, 80), st.integers(0, 80))
def test_no_text_is_in_two_parts_and_every_part_has_some(n: int, n_without_subject: int) -> None:
    holdout = hold_out(_samples(n, n_without_subject=n_without_subject))
    assert holdout is not None
    parts = [holdout.requests, holdout.prompts, holdout.authorship]
    for first, second in combinations(parts, 2):
        assert not {sample.text for sample in first} & {sample.text for sample in second}
    assert sum(len(part) for part in parts) == n
    assert FEWEST_REQUESTS <= len(holdout.requests) <= MOST_REQUESTS
    assert len(holdout.prompts) >= 3
    assert len(holdout.authorship) >= 4


def test_thousands_of_samples_are_not_all_learnt_from() -> None:
    holdout = hold_out(_samples(3000))
    assert holdout is not None
    assert len(holdout.authorship) == MOST_AUTHORSHIP_SAMPLES


def test_the_parts_do_not_depend_on_the_samples_order() -> None:
    samples = _samples(20)
    shuffled = random.Random(1).sample(samples, 20)  # noqa: S311 - made-up, not secret
    assert hold_out(samples) == hold_out(shuffled)


def test_requests_have_subjects_while_there_are_any() -> None:
    holdout = hold_out(_samples(20, n_without_subject=10))
    assert holdout is not None
    assert all(sample.subject for sample in holdout.requests)


@pytest.mark.parametrize(
    "samples",
    [
        [],
        _samples(11),
        _samples(1) * 50,
        [Sample(Kind.POST, "Huge", "word " * 100_000)],
        [Sample(Kind.POST, f"Link {n}", f"https://example.org/{n}") for n in range(50)],
        [Sample(Kind.POST, "Empty", "")] * 50,
    ],
    ids=["none", "eleven", "duplicates", "one huge one", "links", "empty ones"],
)
def test_too_little_usable_writing_is_said_so(samples: list[Sample]) -> None:
    assert hold_out(samples) is None
