"""Equal rows of one decode, as this build of llama.cpp computes them."""

from engine.llama.equal_rows import hook_parts_by, rows_part_by
from engine.llama.steerable import SteerableModel


def test_equal_rows_are_equal_to_the_bit(steerable: SteerableModel) -> None:
    assert rows_part_by(steerable.model, steerable.layout, (2, 5)) == 0


def test_a_hook_that_scales_by_one_moves_nothing(steerable: SteerableModel) -> None:
    assert hook_parts_by(steerable.model, steerable.layout) == 0
