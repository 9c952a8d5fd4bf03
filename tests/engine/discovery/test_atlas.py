"""The head atlas: made from many writers, for one who has written little."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.discovery.atlas import (
    Atlas,
    AtlasHead,
    AtlasPart,
    from_atlas,
    part_of,
    read_atlas,
    shrunk,
    write_atlas,
)
from engine.discovery.atlas_folder import find_atlas
from engine.discovery.result import AtlasUse, Discovery
from engine.errors import AtlasError
from engine.heads import HeadLayout, HeadScore
from engine.writing import Kind

LAYOUT = HeadLayout((2, 1), (64, 64))

MAIL = AtlasPart(
    (Kind.EMAIL, Kind.REPLY),
    n_writers=16,
    n_tokens=4000,
    heads=(AtlasHead(0, 0, 0.01, 0.02), AtlasHead(0, 1, 0.2, 0.05), AtlasHead(1, 0, -0.1, 0.02)),
)
POSTS = AtlasPart((Kind.POST,), n_writers=10, n_tokens=2500, heads=MAIL.heads)
ATLAS = Atlas("f1", "Tiny", "gain_weighted", (MAIL, POSTS))


def discovery(*scores: HeadScore) -> Discovery:
    return Discovery(scores, n_examples=3, n_tokens=48, split_half=0.1, seconds=9.0)


def test_an_atlas_reads_as_it_was_written(tmp_path: Path) -> None:
    write_atlas(tmp_path / "atlas.json", ATLAS)
    assert read_atlas(tmp_path / "atlas.json") == ATLAS


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"parts": []}',
        json.dumps({"model_fingerprint": "f", "model_name": "m", "estimator": "e", "parts": []}),
    ],
)
def test_what_is_no_atlas_is_an_error_that_names_the_file(
    tmp_path: Path, damage: bytes | str
) -> None:
    path = tmp_path / "atlas.json"
    path.write_bytes(damage if isinstance(damage, bytes) else damage.encode())
    with pytest.raises(AtlasError, match=r"atlas\.json"):
        read_atlas(path)


def test_an_atlas_of_a_later_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "atlas.json"
    write_atlas(path, ATLAS)
    path.write_text(path.read_text().replace('"version": 1', '"version": 2'))
    with pytest.raises(AtlasError, match="version 1"):
        read_atlas(path)


def test_a_missing_atlas_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(AtlasError, match="cannot be read"):
        read_atlas(tmp_path / "none.json")


def test_the_nearest_part_has_most_of_the_profiles_kinds() -> None:
    assert ATLAS.nearest([Kind.POST, Kind.EMAIL, Kind.REPLY]) is MAIL
    assert ATLAS.nearest([Kind.POST]) is POSTS
    assert ATLAS.nearest([]) is MAIL


def test_texts_that_no_writer_of_an_atlas_wrote_start_from_the_most_different_ones() -> None:
    everything = replace(MAIL, kinds=(Kind.EMAIL, Kind.REPLY, Kind.POST))
    atlas = replace(ATLAS, parts=(MAIL, POSTS, everything))
    assert atlas.nearest([Kind.NOTE]) is everything
    assert atlas.nearest([Kind.NOTE, Kind.EMAIL]) is MAIL


def test_an_atlas_fits_only_the_model_whose_heads_it_has() -> None:
    assert ATLAS.fits(LAYOUT)
    assert not ATLAS.fits(HeadLayout((2, 2), (64, 64)))
    assert not ATLAS.fits(HeadLayout((1, 2), (64, 64)))


def test_nobodys_writing_gives_the_parts_ranking_without_confidence() -> None:
    start = from_atlas(MAIL, "gain_weighted")
    assert [(score.layer, score.head) for score in start.scores] == [(0, 1), (0, 0), (1, 0)]
    assert (start.n_examples, start.n_tokens, start.split_half) == (0, 0, None)
    assert start.confidence == "not_enough"
    assert start.atlas == AtlasUse(MAIL.kinds, MAIL.n_writers, share=1.0)


def test_scores_without_evidence_stay_at_the_atlas_and_sure_ones_stay_where_they_are() -> None:
    unknown = HeadScore.normal(0, 0, 9.0, float("inf"))
    certain = HeadScore.normal(0, 1, -0.3, 0.0)
    usual = HeadScore.normal(1, 0, 0.1, 0.02)
    by_head = {
        (score.layer, score.head): score
        for score in shrunk(discovery(unknown, certain, usual), MAIL).scores
    }
    assert by_head[0, 0].score == 0.01
    assert by_head[0, 0].standard_error == 0.02
    assert by_head[0, 1].score == -0.3
    assert by_head[0, 1].standard_error == 0.0
    # Equally sure of both: the middle, and surer than either.
    assert by_head[1, 0].score == pytest.approx(0.0)
    assert by_head[1, 0].standard_error == pytest.approx(0.02 / 2**0.5)


@given(st.floats(-1, 1), st.floats(1e-4, 1), st.floats(-1, 1), st.floats(1e-4, 1))
def test_the_posterior_is_that_of_two_normal_distributions(
    x: float, s: float, m: float, t: float
) -> None:
    part = AtlasPart((Kind.POST,), 2, 10, (AtlasHead(0, 0, m, t),))
    [score] = shrunk(discovery(HeadScore.normal(0, 0, x, s)), part).scores
    precision = 1 / s**2 + 1 / t**2
    assert score.score == pytest.approx((x / s**2 + m / t**2) / precision, abs=1e-9)
    assert score.standard_error == pytest.approx(precision**-0.5)
    assert min(x, m) - 1e-9 <= score.score <= max(x, m) + 1e-9


def test_what_writers_really_differ_by_is_told_from_the_noise_of_measuring() -> None:
    chance = np.random.default_rng(4)
    truth = np.array([0.1, 0.0, -0.1]) + np.array([0.05, 0.0, 0.0]) * chance.normal(size=(400, 1))
    scores = truth + 0.02 * chance.normal(size=truth.shape)
    errors = np.full(scores.shape, 0.02)
    part = part_of([Kind.POST], LAYOUT, scores.mean(axis=0), scores, errors, n_tokens=100)
    assert [head.mean for head in part.heads] == pytest.approx([0.1, 0.0, -0.1], abs=0.01)
    first, *others = (head.spread for head in part.heads)
    # Halfway, in variances, between the head's own and the mean of all heads'.
    assert first == pytest.approx((0.05**2 * (1 + 1 / 3) / 2) ** 0.5, rel=0.1)
    assert others == pytest.approx([(0.05**2 / 6) ** 0.5] * 2, rel=0.15)
    assert (part.n_writers, part.n_tokens) == (400, 100)


def test_the_share_of_the_atlas_is_its_weight_in_the_strongest_heads() -> None:
    strong = HeadScore.normal(0, 1, 0.9, 0.03)
    rest = HeadScore.normal(0, 0, 0.0, 0.5), HeadScore.normal(1, 0, 0.0, 0.5)
    spread = next(head.spread for head in MAIL.heads if (head.layer, head.head) == (0, 1))
    use = shrunk(discovery(strong, *rest), MAIL).atlas
    assert use is not None
    assert use.share == pytest.approx(0.03**2 / (0.03**2 + spread**2))


def test_an_atlas_is_found_by_model_layout_and_estimator(tmp_path: Path) -> None:
    write_atlas(tmp_path / "one.json", ATLAS)
    wanted = ATLAS.model_fingerprint, LAYOUT, ATLAS.estimator
    assert find_atlas(tmp_path, *wanted) == ATLAS
    assert find_atlas(tmp_path, "another", LAYOUT, ATLAS.estimator) is None
    assert find_atlas(tmp_path, ATLAS.model_fingerprint, LAYOUT, "another") is None
    other = HeadLayout((2, 2), (64, 64))
    assert find_atlas(tmp_path, ATLAS.model_fingerprint, other, ATLAS.estimator) is None
    assert find_atlas(tmp_path / "missing", *wanted) is None
