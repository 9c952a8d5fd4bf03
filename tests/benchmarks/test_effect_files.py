from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.effect_files import (
    EffectFileError,
    effect_file,
    effects_digest,
    measured_authors,
    read_effects,
    write_effects,
)
from engine.discovery.effects import ExampleEffects
from engine.discovery.estimators import ESTIMATORS

CHANCE = np.random.default_rng(1)


def example(n_tokens: int = 4, *, bare: bool = False) -> ExampleEffects:
    effects, divergences, alignments, bare_effects = CHANCE.normal(size=(4, 6, n_tokens))
    gains, shifts = CHANCE.normal(size=(2, n_tokens))
    return ExampleEffects(
        effects, divergences, gains, alignments, shifts, bare_effects if bare else None
    )


@pytest.mark.parametrize("bare", [True, False])
def test_effects_are_read_as_they_were_written(tmp_path: Path, bare: bool) -> None:
    written = [example(bare=bare), example(2, bare=bare), example(bare=bare)]
    path = effect_file(tmp_path, "ada")

    write_effects(path, written)

    for found, expected in zip(read_effects(path, 6), written, strict=True):
        np.testing.assert_array_equal(found.effects, expected.effects)
        np.testing.assert_array_equal(found.divergences, expected.divergences)
        np.testing.assert_array_equal(found.gains, expected.gains)
        np.testing.assert_array_equal(found.alignments, expected.alignments)
        np.testing.assert_array_equal(found.shifts, expected.shifts)
        assert (found.bare_effects is None) is (not bare)
        if bare:
            np.testing.assert_array_equal(found.bare_effects, expected.bare_effects)
    assert measured_authors(tmp_path) == ["ada"]


def test_scores_from_a_file_are_those_of_the_estimator(tmp_path: Path) -> None:
    written = [example(), example()]
    write_effects(effect_file(tmp_path, "ada"), written)
    examples = read_effects(effect_file(tmp_path, "ada"), 6)

    found = ESTIMATORS["pcs"](examples)

    both = np.concatenate([each.effects for each in written], axis=1)
    np.testing.assert_allclose(found, both.mean(axis=1))


def test_effects_of_another_model_are_refused(tmp_path: Path) -> None:
    path = effect_file(tmp_path, "ada")
    write_effects(path, [example()])

    with pytest.raises(EffectFileError, match="effects of 6 heads, and the model has 9"):
        read_effects(path, 9)


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(EffectFileError, match=r"benchmarks\.effects"):
        read_effects(effect_file(tmp_path, "ada"), 6)


@given(content=st.binary(max_size=300), cut=st.integers(0, 1500))
def test_no_damaged_file_is_taken_for_effects(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, cut: int
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    path = effect_file(folder, "ada")
    write_effects(path, [example()])
    whole = path.read_bytes()
    for damaged in (content, whole[: min(cut, len(whole) - 1)]):
        path.write_bytes(damaged)
        with pytest.raises(EffectFileError, match=r"ada\.npz"):
            read_effects(path, 6)


def test_the_digest_tells_when_more_was_measured(tmp_path: Path) -> None:
    path = effect_file(tmp_path, "ada")
    first = example()
    write_effects(path, [first])
    before = effects_digest(tmp_path)
    write_effects(path, [first])
    again = effects_digest(tmp_path)
    write_effects(path, [first, example()])

    assert again == before
    assert effects_digest(tmp_path) != before
