"""How much contrasts disturb predictions, writer by writer."""

import pytest

from benchmarks.voice.disturbance import disturbances
from benchmarks.voice.records import DraftFigures


def draft(author: str, strength: float, divergence: float | None, match: float) -> DraftFigures:
    values = {"mean_divergence": divergence, "voice_match": match}
    return DraftFigures(author, 0, "ours", strength, 0, 1, 4, values)


def test_writers_who_gain_less_the_more_they_are_disturbed_show_as_minus_one() -> None:
    drafts = [
        draft(author, strength, divergence, 0.1 - 0.05 * divergence * (strength > 50))
        for author, divergence in (("a", 1.0), ("b", 2.0), ("c", 3.0))
        for strength in (50.0, 100.0)
    ]
    [found] = disturbances(drafts, 50, 100)
    assert (found.method, found.n_authors) == ("ours", 3)
    assert (found.divergence, found.spread) == (2.0, 1.0)
    assert found.correlation == pytest.approx(-1)


def test_a_writers_drafts_are_averaged_and_those_at_one_strength_only_left_out() -> None:
    drafts = [draft(author, 50, 1.0, 0.0) for author in "abcd"]
    drafts += [draft("a", 50, 3.0, 0.0)]
    drafts += [
        draft(author, 100, 1.0, match) for author, match in zip("abc", (3, 1, 2), strict=True)
    ]
    [found] = disturbances(drafts, 50, 100)
    assert found.n_authors == 3
    assert found.divergence == pytest.approx((2 + 1 + 1) / 3)
    assert found.correlation == pytest.approx(3**0.5 / 2)


def test_unsteered_drafts_and_too_few_writers_tell_nothing() -> None:
    assert disturbances([draft(author, 0, None, 0.0) for author in "abc"], 50, 100) == []
    assert disturbances([draft(a, s, 1.0, 0.0) for a in "ab" for s in (50.0, 100.0)], 50, 100) == []
