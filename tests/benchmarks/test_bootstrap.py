import random
from statistics import mean, quantiles

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.voice.bootstrap import DRAWS, interval, resampling_weights


@settings(max_examples=20)
@given(st.lists(st.integers(1, 6), min_size=1, max_size=8))
def test_every_draw_weighs_its_figures_to_one_in_whole_shares(sizes: list[int]) -> None:
    weights = resampling_weights(tuple(sizes))

    assert weights.shape == (DRAWS, sum(sizes))
    np.testing.assert_allclose(weights.sum(axis=1), 1)
    starts = np.cumsum([0, *sizes])
    for size, first, end in zip(sizes, starts[:-1], starts[1:], strict=True):
        drawn = weights[:, first:end].sum(axis=1) * len(sizes)
        counts = weights[:, first:end] * len(sizes) * size
        np.testing.assert_allclose(drawn, np.round(drawn), atol=1e-9)
        np.testing.assert_allclose(counts, np.round(counts), atol=1e-9)


def test_an_author_with_many_requests_counts_no_more_than_one_with_few() -> None:
    found = interval({"ada": [1.0] * 50, "ben": [0.0, 0.0]})

    assert found.mean == 0.5
    assert (found.low, found.high) == (0.0, 1.0), "either may be drawn twice"


def test_figures_that_do_not_vary_have_an_interval_without_width() -> None:
    assert interval({"ada": [0.25] * 4, "ben": [0.25] * 3}) == pytest.approx((0.25, 0.25, 0.25))


def test_the_interval_is_the_one_of_a_plain_loop() -> None:
    chance = random.Random(1)  # noqa: S311 - the same every time
    values = {
        name: [chance.gauss(centre, 1) for _ in range(n)]
        for name, centre, n in (("ada", 0, 12), ("ben", 1, 5), ("cy", 2, 9), ("di", 1, 12))
    }
    means = sorted(
        mean(
            mean(chance.choices(values[name], k=len(values[name])))
            for name in chance.choices(list(values), k=len(values))
        )
        for _ in range(5_000)
    )
    ends = quantiles(means, n=40)

    found = interval(values)

    assert found.mean == pytest.approx(mean(map(mean, values.values())))
    assert (found.low, found.high) == pytest.approx((ends[0], ends[-1]), abs=0.08)


def test_the_same_figures_have_the_same_interval_every_time() -> None:
    values = {"ada": [0.1, 0.4, 0.2], "ben": [0.3]}
    first = interval(values)
    resampling_weights.cache_clear()

    assert interval(values) == first


def test_no_figures_have_no_interval() -> None:
    with pytest.raises(ValueError, match="no figures"):
        interval({"ada": []})
