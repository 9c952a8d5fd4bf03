"""What evidence makes of a preference, and what it does not."""

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.preference.evidence import Edit, Evidence, Pick
from app.preference.learning import HALF_LIFE, learn
from app.preference.preference import Preference, Sureness
from app.preference.prior import prior_from
from engine.writing import Kind
from tests.app.a_calibration import CALIBRATION
from tests.app.preference.made_up import (
    FLAT,
    VOICE,
    chosen_pair,
    edit,
    errors_of_a_person,
    option,
    pick,
    random_pair,
    voice_pick,
)

STRENGTHS = st.floats(0, 100, allow_nan=False)
PICKS = st.builds(pick, STRENGTHS, STRENGTHS, st.sampled_from(Kind))
EDITS = st.builds(edit, STRENGTHS, st.floats(0, 1))
ANY_EVIDENCE = st.lists(PICKS | EDITS, max_size=12)


def means(preference: Preference) -> list[float]:
    return [band.mean for band in preference.curve()]


@pytest.mark.parametrize("mark", [0.0, 25.0, 37.5, 62.0, 100.0])
def test_without_evidence_the_strength_is_the_mark(mark: float) -> None:
    preference = learn([], prior_from(None, mark))
    assert preference.strength == preference.mark == mark
    assert preference.sureness is Sureness.GUESS
    assert (preference.n_picks, preference.n_edits) == (0, 0)


def test_without_evidence_the_strength_is_the_calibrated_mark() -> None:
    assert learn([], prior_from(CALIBRATION)).strength == CALIBRATION.recommended_strength


def test_one_pick_moves_little_and_several_that_agree_move_on() -> None:
    once = learn([pick(90, 50)], FLAT)
    often = learn([pick(90, 50)] * 8, FLAT)
    assert 50 < once.strength <= 70
    assert often.strength >= 80
    low, high = often.interval
    assert low <= often.strength <= high


def test_picks_that_contradict_each_other_leave_the_mark() -> None:
    for n in (1, 5, 30):
        both: list[Evidence] = [pick(80, 50), pick(50, 80), pick(20, 50), pick(50, 20)] * n
        assert learn(both, FLAT).strength == 50


def test_an_option_does_not_depend_on_which_side_it_stood() -> None:
    towards = learn([pick(70, 30)] * 4, FLAT)
    mirrored = learn([pick(30, 70)] * 4, FLAT)
    assert means(towards) == pytest.approx(means(mirrored)[::-1], abs=1e-5)


@given(ANY_EVIDENCE)
@settings(max_examples=40, deadline=None)
def test_any_evidence_gives_a_sound_preference(evidence: list[Evidence]) -> None:
    preference = learn(evidence, FLAT)
    low, high = preference.interval
    assert 0 <= low <= preference.strength <= high <= 100
    assert all(band.low <= band.mean <= band.high for band in preference.curve())
    assert np.isfinite(means(preference)).all()
    mix = preference.mix(["a", "b", "Everything"])
    assert sum(mix.values()) == pytest.approx(1)
    assert preference.n_evidence == len(evidence)


@given(ANY_EVIDENCE, STRENGTHS, STRENGTHS)
@settings(max_examples=40, deadline=None)
def test_a_pick_never_lowers_what_was_picked_against_what_was_not(
    evidence: list[Evidence], chosen: float, rejected: float
) -> None:
    # Added in the past, so that it fades nothing else.
    before, after = learn(evidence, FLAT), learn([pick(chosen, rejected), *evidence], FLAT)
    assert _lead(after, chosen, rejected) >= _lead(before, chosen, rejected) - 1e-6


def test_what_was_kept_of_drafts_is_learnt_from_slowly() -> None:
    few: list[Evidence] = [edit(80, 0.9), edit(30, 0.5)]
    assert learn(few, FLAT).strength == 50
    assert 55 <= learn(few * 15, FLAT).strength <= 80


def test_somebody_who_edits_everything_pushes_nothing_down() -> None:
    preference = learn([edit(50, 0.1)] * 30 + [edit(20, 0.1), edit(80, 0.1)] * 5, FLAT)
    assert preference.strength == 50
    assert learn([edit(80, 0.02)] * 30, FLAT).strength == 50


def test_one_edit_does_not_outweigh_two_picks() -> None:
    usual = [edit(50, 0.9)] * 10
    against: list[Evidence] = [*usual, edit(80, 0.0), pick(80, 50), pick(80, 50)]
    without: list[Evidence] = [*usual, edit(80, 0.9)]
    assert _lead(learn(against, FLAT), 80, 50) > _lead(learn(without, FLAT), 80, 50)


def test_a_taste_that_changed_is_followed() -> None:
    past: list[Evidence] = [pick(90, 50), pick(90, 20)] * HALF_LIFE
    assert learn(past, FLAT).strength >= 80
    lately: list[Evidence] = [pick(20, 60), pick(20, 90)] * HALF_LIFE
    assert learn(past + lately, FLAT).strength <= 30


def test_a_thousand_picks_take_milliseconds() -> None:
    rng = np.random.default_rng(1)
    evidence: list[Evidence] = [
        pick(float(chosen), float(rejected)) for chosen, rejected in rng.uniform(0, 100, (1000, 2))
    ]
    learn(evidence, FLAT)
    times = []
    for _ in range(5):
        began = time.perf_counter()
        preference = learn(evidence, FLAT)
        assert 0 <= preference.strength <= 100
        times.append(time.perf_counter() - began)
    assert min(times) < 0.02


def test_a_thousand_picks_of_one_strength_stay_finite() -> None:
    preference = learn([pick(100, 0)] * 1000, FLAT)
    assert np.isfinite(means(preference)).all()
    assert preference.strength >= 70


def test_voices_are_equal_at_first_whatever_there_are() -> None:
    mix = learn([], FLAT).mix(["Letters", "Posts", "Emails", "Notes"])
    assert list(mix) == ["Emails", "Letters", "Notes", "Posts"]
    assert all(share == pytest.approx(0.25, abs=0.04) for share in mix.values())
    assert learn([], FLAT).mix(["Emails"]) == {"Emails": 1.0}
    assert learn([], FLAT).mix([]) == {}


def test_a_voice_that_is_picked_again_and_again_becomes_likely_the_best() -> None:
    preference = learn([voice_pick("Warm", "Brisk")] * 8, FLAT)
    assert preference.mix(["Warm", "Brisk"], Kind.EMAIL)["Warm"] > 0.9
    assert preference.mix(["Warm", "Brisk"])["Warm"] > 0.75
    assert preference.strength == 50
    with_another = preference.mix(["Warm", "Brisk", "New"])
    assert with_another["Warm"] > with_another["New"] > with_another["Brisk"]


def test_a_voice_may_suit_one_kind_of_text_and_not_another() -> None:
    evidence = [voice_pick("Warm", "Brisk", Kind.EMAIL), voice_pick("Brisk", "Warm", Kind.POST)] * 8
    preference = learn(evidence, FLAT)
    assert preference.mix(["Warm", "Brisk"], Kind.EMAIL)["Warm"] > 0.8
    assert preference.mix(["Warm", "Brisk"], Kind.POST)["Brisk"] > 0.8
    assert preference.mix(["Warm", "Brisk"])["Warm"] == pytest.approx(0.5, abs=0.1)


def test_only_what_holds_voices_against_each_other_tells_them_apart() -> None:
    alone: list[Evidence] = [pick(80, 50), edit(50, 0.5), edit(20, 0.9)]
    assert not learn(alone, FLAT).tells_apart([VOICE, "Warm"])
    picked = learn([*alone, voice_pick("Warm", "Brisk")], FLAT)
    assert picked.compared == {"Warm", "Brisk"}
    assert picked.tells_apart(["Warm", "Essays"])
    assert not picked.tells_apart([VOICE, "Essays"])
    edited = learn([*alone, Edit(option(50, "Warm"), 0.2, Kind.EMAIL)], FLAT)
    assert edited.compared == {VOICE, "Warm"}


def test_no_voice_is_ever_ruled_out() -> None:
    certain: list[Evidence] = [voice_pick("Warm", each) for each in "ABC"] * 200
    mix = learn(certain, FLAT).mix(["Warm", *"ABC"], Kind.EMAIL)
    assert all(share > 0 for share in mix.values())
    assert mix["Warm"] > 0.99


def test_the_order_in_which_voices_are_named_makes_no_difference() -> None:
    preference = learn([voice_pick("Warm", "Brisk")] * 3, FLAT)
    assert preference.mix(["Warm", "Brisk", "New"]) == preference.mix(["New", "Brisk", "Warm"])


def test_a_persons_best_strength_is_found_and_sooner_than_with_random_pairs() -> None:
    people = [
        (best, 100 * seed + best) for best in (5, 20, 35, 50, 65, 80, 95) for seed in range(4)
    ]
    chosen, by_chance = (
        np.array([errors_of_a_person(best, seed, way, 20) for best, seed in people])
        for way in (chosen_pair, random_pair)
    )
    assert chosen[:, -1].mean() < 8
    assert (chosen[:, -1] <= 10).mean() > 0.75
    # Over all of the way, not only at its end: every pick before is a draft that did not suit.
    assert chosen.mean() < 0.85 * by_chance.mean()


def _lead(preference: Preference, first: float, second: float) -> float:
    design = preference.design
    rows = [design.row(option(strength), Kind.EMAIL) for strength in (first, second)]
    # The voice's own part is the same in both.
    return float((rows[0] - rows[1]) @ preference.posterior.mean)


def test_evidence_holds_no_text() -> None:
    for kind in (Pick, Edit):
        assert "text" not in kind.__slots__
