"""How rankings of heads agree with writing that is still to come, on made-up effects."""

from pathlib import Path

import numpy as np
import pytest

from benchmarks.effect_files import EffectFileError, effect_file, write_effects
from benchmarks.shared_evidence import EvidenceFolder
from benchmarks.shrinkage import agreement
from engine.discovery.effects import ExampleEffects
from engine.heads import HeadLayout

LAYOUT = HeadLayout((4, 4), (8, 8))
WRITERS = ["ada", "ben", "cleo"]
N_STRETCHES = 6


def write_made_up(folder: Path, *, noise: float) -> EvidenceFolder:
    """Write effects of people whose heads matter alike, measured with or without noise."""
    chance = np.random.default_rng(3)
    truth = np.linspace(0, 1, 8)[:, np.newaxis]
    for writer in WRITERS:
        stretches = []
        for _ in range(N_STRETCHES):
            effects = truth + noise * chance.normal(size=(8, 5))
            flat, gains = np.zeros((8, 5)), np.ones(5)
            stretches.append(ExampleEffects(effects, flat, gains, flat, gains))
        write_effects(effect_file(folder, writer), stretches)
    return EvidenceFolder(folder, LAYOUT)


def test_without_noise_every_ranking_is_the_truth(tmp_path: Path) -> None:
    line = agreement(write_made_up(tmp_path, noise=0), WRITERS, 2, "pcs")
    assert line == {"known": 2, "n_writers": 3, "own": 1.0, "atlas": 1.0, "weighed": 1.0}


def test_the_atlas_helps_one_whose_own_stretches_are_mostly_noise(tmp_path: Path) -> None:
    line = agreement(write_made_up(tmp_path, noise=2), WRITERS, 1, "pcs")
    assert line["weighed"] > line["own"]


def test_too_few_stretches_are_an_error_that_says_so(tmp_path: Path) -> None:
    folder = write_made_up(tmp_path, noise=0)
    with pytest.raises(EffectFileError, match="No writer has 7 stretches"):
        agreement(folder, WRITERS, 5, "pcs")
