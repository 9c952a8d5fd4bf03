"""The character model, against probability's own rules and a formula written out plainly."""

import math
import random
import string
import sys
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.calibration.character_model import (
    START,
    CharacterModel,
    count_ngrams,
    first_characters,
    voice_match,
)

letters = st.text("ab \n", max_size=20)
orders = st.integers(1, 6)

PERSON = "Ahoy there! I shan't be late, I said; and here I am, late as ever. Ta-ra, my ducks!\n"
OTHERS = "Dear all, please find attached the minutes of our meeting. Kind regards.\n"
UNKNOWN = "\u2603"
CODE_POINTS = sys.maxunicode + 1


@given(st.lists(letters, max_size=4), letters, orders)
def test_the_probabilities_of_all_next_characters_sum_to_one(
    texts: list[str], context: str, order: int
) -> None:
    model = CharacterModel.trained_on(texts, order)
    known = model.known_characters
    seen = sum(model.probability(context, character) for character in known)
    unseen = (CODE_POINTS - len(known)) * model.probability(context, UNKNOWN)
    assert seen + unseen == pytest.approx(1)


@given(st.lists(letters, max_size=3), letters, orders)
def test_every_text_has_a_likelihood_that_is_its_characters_together(
    texts: list[str], text: str, order: int
) -> None:
    model = CharacterModel.trained_on(texts, order)
    product = 1.0
    for end, character in enumerate(text):
        product *= model.probability(START + text[:end], character)
    assert model.log_likelihood(text) == pytest.approx(math.log(product))


@given(st.text(max_size=12), st.text(max_size=12))
def test_a_text_is_as_likely_as_its_parts_one_after_another(text: str, more: str) -> None:
    model = CharacterModel.trained_on(["the ferry leaves at nine", "the bell rings at ten"])
    apart = model.log_likelihood(text) + model.log_likelihood(more, after=text)
    assert apart == pytest.approx(model.log_likelihood(text + more))


@given(letters.filter(bool), letters)
def test_learning_a_text_makes_it_likelier(text: str, other: str) -> None:
    before, after = CharacterModel.trained_on([other]), CharacterModel.trained_on([other, text])
    assert after.log_likelihood(text) > before.log_likelihood(text)


def test_more_of_a_persons_writing_makes_the_rest_of_it_likelier() -> None:
    held_back, writing = PERSON[-40:], PERSON[:-40]
    likelihoods = [
        CharacterModel.trained_on([writing[:length]]).log_likelihood(held_back)
        for length in (0, 12, 24, len(writing))
    ]
    assert likelihoods == sorted(likelihoods)
    assert likelihoods[-1] > likelihoods[0] + 10


def test_witten_and_bells_formula_by_hand() -> None:
    model = CharacterModel.trained_on(["aab"], order=2)
    # a: twice of three times, b: once, two kinds.
    unigram_a, unigram_b = (2 + 2 / CODE_POINTS) / 5, (1 + 2 / CODE_POINTS) / 5
    # After the start there was one a; after a there were a and b, once each.
    first = (1 + 1 * unigram_a) / 2
    second, third = (1 + 2 * unigram_a) / 4, (1 + 2 * unigram_b) / 4
    assert model.log_likelihood("aab") == pytest.approx(math.log(first * second * third))


def test_counts_are_those_of_every_ngram_and_the_start_is_never_predicted() -> None:
    counts = count_ngrams(["aba"], order=2)
    assert counts == {"a": 2, "b": 1, START + "a": 1, "ab": 1, "ba": 1}


def test_openings_count_as_openings() -> None:
    model = CharacterModel.trained_on(["ahoy sam", "ahoy ann"])
    assert model.per_character("ahoy") > model.per_character("sam ")


def test_the_persons_own_text_matches_and_another_does_not() -> None:
    person, others = CharacterModel.trained_on([PERSON]), CharacterModel.trained_on([OTHERS])
    assert voice_match("I shan't, my ducks!", person, others) > 0.5
    assert voice_match("Please find attached", person, others) < -0.5
    assert voice_match("anything", person, person) == 0


def test_empty_text_and_empty_training_have_answers() -> None:
    nothing = CharacterModel.trained_on([])
    assert nothing.log_likelihood("abc") == pytest.approx(-3 * math.log(CODE_POINTS))
    assert CharacterModel.trained_on([PERSON]).per_character("") == 0
    assert voice_match("", nothing, nothing) == 0


def test_a_model_without_any_ngram_is_refused() -> None:
    with pytest.raises(ValueError, match="order 0"):
        CharacterModel({}, order=0)


def test_followers_that_the_counts_leave_out_go_to_the_shorter_context() -> None:
    model = CharacterModel({"a": 6, "b": 2, "ab": 2}, order=2)
    # Of six times a, four were followed by what is not listed: four kinds, seen once each.
    unigram_b = (2 + 2 / CODE_POINTS) / 10
    assert model.probability("a", "b") == pytest.approx((2 + 9 * unigram_b) / 11)


@given(st.lists(letters, max_size=4), st.integers(0, 90))
def test_a_model_that_has_read_less_is_still_one_of_probabilities(
    texts: list[str], n_characters: int
) -> None:
    whole = CharacterModel.trained_on(texts)
    model = whole.reading(n_characters)
    assert (model is whole) == (n_characters >= whole.n_characters)
    known = model.known_characters
    for context in ("", "a", "ab", START):
        seen = sum(model.probability(context, character) for character in known)
        unseen = (CODE_POINTS - len(known)) * model.probability(context, UNKNOWN)
        assert seen + unseen == pytest.approx(1)


def test_a_model_that_has_read_half_has_half_the_counts_half_up() -> None:
    half = CharacterModel.trained_on(["aaab"], order=2).reading(2)
    # Halved: a 1.5, b 0.5, start and a 0.5, aa 1, ab 0.5.
    same = CharacterModel({"a": 2, "b": 1, START + "a": 1, "aa": 1, "ab": 1}, order=2)
    assert half.log_likelihood("aabba") == same.log_likelihood("aabba")
    third = CharacterModel.trained_on(["aaab"], order=2).reading(1)
    assert third.known_characters == {"a"}  # b's quarter is none


@given(st.lists(letters, max_size=4), st.integers(-1, 90))
def test_first_characters_are_the_beginning_of_all_texts_together(
    texts: list[str], n_characters: int
) -> None:
    parts = list(first_characters(texts, n_characters))
    assert "".join(parts) == "".join(texts)[: max(0, n_characters)]
    assert all(text.startswith(part) for part, text in zip(parts, texts, strict=False))


class Sources(NamedTuple):
    """What a person and others write, by two random Markov chains, and keys hit at random."""

    person: str
    own: str
    others: str
    theirs: str
    keys: str


@pytest.fixture(scope="module")
def sources() -> Sources:
    chance = random.Random(11)  # noqa: S311 - the same texts every time
    person, others = _chain(chance, 42_000), _chain(chance, 202_000)
    keys = "".join(chance.choices(string.ascii_lowercase, k=2_000))
    return Sources(person[2_000:], person[:2_000], others[2_000:], others[:2_000], keys)


@pytest.mark.parametrize("n_characters", [4_000, 40_000])
def test_what_is_nobodys_is_the_persons_no_more_once_both_have_read_as_much(
    sources: Sources, n_characters: int
) -> None:
    person = CharacterModel.trained_on([sources.person[:n_characters]])
    others = CharacterModel.trained_on([sources.others])
    exact = CharacterModel.trained_on([sources.others[:n_characters]])
    matches = [
        voice_match(sources.keys, person, model)
        for model in (others, others.reading(n_characters), exact)
    ]
    assert matches[0] > 1
    assert matches[1] < 0
    assert matches[1] == pytest.approx(matches[2], abs=0.15)


@pytest.mark.parametrize("n_characters", [4_000, 40_000])
def test_own_held_back_text_still_matches_and_others_text_does_not(
    sources: Sources, n_characters: int
) -> None:
    person = CharacterModel.trained_on([sources.person[:n_characters]])
    others = CharacterModel.trained_on([sources.others]).reading(n_characters)
    assert voice_match(sources.own, person, others) > 4
    assert voice_match(sources.theirs, person, others) < -4


def _chain(chance: random.Random, length: int) -> str:
    """Return text in which five of all letters can follow each letter, one more often than not."""
    following = {
        letter: chance.sample(string.ascii_lowercase, 5) for letter in string.ascii_lowercase
    }
    text = ["e"]
    while len(text) < length:
        text += chance.choices(following[text[-1]], weights=(8, 3, 2, 2, 1))
    return "".join(text)
