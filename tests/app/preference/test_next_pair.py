import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.preference.evidence import Evidence, Option
from app.preference.learning import learn
from app.preference.next_pair import next_pair
from engine.errors import SettingsError
from engine.writing import Kind
from tests.app.preference.made_up import FLAT, VOICE, option, pick, voice_pick

STRENGTHS = st.floats(0, 100, allow_nan=False)


@given(
    st.lists(st.builds(pick, STRENGTHS, STRENGTHS), max_size=6),
    STRENGTHS,
    st.integers(2, 4),
    st.booleans(),
)
@settings(max_examples=30, deadline=None)
def test_what_is_offered_reads_apart_and_holds_the_best_and_the_current(
    evidence: list[Evidence], current: float, n: int, more_voices: bool
) -> None:
    preference = learn(evidence, FLAT)
    voices = ["Letters"] if more_voices else []
    offered = next_pair(preference, option(current), n, voices=voices)
    assert offered[0] == option(preference.strength)
    assert any(each.reads_like(option(current)) for each in offered)
    assert not any(a.reads_like(b) for a, b in itertools.combinations(offered, 2))
    assert len(offered) == n
    assert {each.voice for each in offered} <= {VOICE, *voices}
    assert offered == next_pair(learn(evidence, FLAT), option(current), n, voices=voices)


def test_the_slider_moved_by_the_person_is_compared_with_the_best() -> None:
    assert next_pair(learn([], FLAT), option(90)) == [option(50), option(90)]


def test_where_something_is_settled_something_else_is_asked() -> None:
    settled: list[Evidence] = [pick(50, 90), pick(50, 80), pick(50, 95)] * 10
    second = next_pair(learn(settled, FLAT), option(50))[1]
    assert second.strength < 50


def test_a_voice_that_is_in_doubt_is_offered_and_a_settled_one_is_not() -> None:
    strengths: list[Evidence] = [pick(50, 20), pick(50, 80), pick(50, 100), pick(50, 0)] * 10
    in_doubt = next_pair(learn(strengths, FLAT), option(50), voices=["Other"])
    assert in_doubt[1].voice == "Other"
    assert abs(in_doubt[1].strength - 50) < 25
    refused: list[Evidence] = [voice_pick(VOICE, "Other")] * 25
    settled = next_pair(learn(refused, FLAT), option(50), voices=["Other"], kind=Kind.EMAIL)
    assert settled[1].voice == VOICE


@pytest.mark.parametrize("n", [1, 5])
def test_one_or_too_many_cannot_be_compared(n: int) -> None:
    with pytest.raises(SettingsError, match=f"{n} drafts cannot be compared"):
        next_pair(learn([], FLAT), Option(50, VOICE), n)
