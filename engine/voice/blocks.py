"""Zeroing columns of a matrix within its quantised blocks, exactly.

A type keeps an element at fixed bits of its block, and so it does the scales that elements share.
Where an element can be zero by itself, its own bits are set to what stands for zero; where it
cannot, since a minimum is added to all of its group, the group's scale and minimum are set to zero.
Either way certain bits of certain blocks take fixed values, and all other columns keep theirs bit
by bit. The layouts are those of ggml (ggml-common.h, ggml-quants.c).
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType
from numpy.typing import NDArray

from engine.voice.projection import Blocks

Index = NDArray[np.intp]


class _Bits(NamedTuple):
    """Bits of a block that belong to each of its groups, by group.

    Attributes:
        byte: the byte that they are in.
        mask: which of its bits they are.
        zero: what they are where the group is zero.
    """

    byte: Index
    mask: Index
    zero: Index


@dataclass(frozen=True, slots=True)
class BlockFormat:
    """How columns of one type are made zero.

    Attributes:
        group: neighbouring columns that can only be zero together.
        bits: what to set for each group of a block.
    """

    group: int
    bits: tuple[_Bits, ...]


def zero_columns(blocks: Blocks, type_: GGMLQuantizationType, columns: NDArray[np.bool_]) -> None:
    """Make columns of a matrix zero, in place.

    Args:
        blocks: the matrix; its type is one of `FORMATS`.
        type_: how it is stored.
        columns: which columns; of each group of the format all or none.
    """
    format_ = FORMATS[type_]
    n_blocks, block_bytes = blocks.shape[1:]
    zeroed = columns.reshape(n_blocks, -1, format_.group).any(axis=2)
    mask = np.zeros((n_blocks, block_bytes), dtype=np.uint8)
    zero = np.zeros_like(mask)
    block, group = np.nonzero(zeroed)
    for bits in format_.bits:
        np.bitwise_or.at(mask, (block, bits.byte[group]), bits.mask[group].astype(np.uint8))
        np.bitwise_or.at(zero, (block, bits.byte[group]), bits.zero[group].astype(np.uint8))
    blocks &= ~mask
    blocks |= zero


def _bits(byte: Index, mask: Index | int, zero: Index | int = 0) -> _Bits:
    return _Bits(byte, *(np.broadcast_to(each, byte.shape) for each in (mask, zero)))


def _whole_block(type_: GGMLQuantizationType, scale_bytes: int) -> BlockFormat:
    """A block is zero where the scale and minimum that it begins with are."""
    group = GGML_QUANT_SIZES[type_][0]
    return BlockFormat(group, tuple(_bits(np.array([at]), 0xFF) for at in range(scale_bytes)))


def _six_bit_scales() -> BlockFormat:
    """Q4_K and Q5_K: two halfs, then scales and minima of eight groups of 32 in 12 bytes.

    Those of the first four groups have six bits of a byte each, in whose upper two bits those of
    the last four begin; these end in half a byte each.
    """
    group, first = np.arange(8), 4
    early = group < 4
    return BlockFormat(
        32,
        (
            _bits(first + group % 4, np.where(early, 0x3F, 0xC0)),
            _bits(first + 4 + group % 4, np.where(early, 0x3F, 0xC0)),
            _bits(first + 8 + group % 4, np.where(early, 0, 0xFF)),
        ),
    )


def _nibbles(first: int, zero: int = 0) -> _Bits:
    """Elements of a block of 32 in 16 bytes: the low halves of all, then the high halves."""
    element = np.arange(32)
    shift = 4 * (element // 16)
    return _bits(first + element % 16, 0xF << shift, zero << shift)


def _q5_0() -> BlockFormat:
    """The fifth bits stand before the nibbles; 16 is zero."""
    element = np.arange(32)
    bit = 1 << element % 8
    return BlockFormat(1, (_bits(2 + element // 8, bit, bit), _nibbles(6)))


def _q2_k() -> BlockFormat:
    """A byte holds the scale and the minimum of 16 elements."""
    return BlockFormat(16, (_bits(np.arange(16), 0xFF),))


def _q3_k() -> BlockFormat:
    """Third bits, then pairs of low bits; an element whose third bit is not set is 4 less."""
    element = np.arange(256)
    high, shift = 1 << element // 32, 2 * (element % 128 // 32)
    low = 32 + 32 * (element // 128) + element % 32
    return BlockFormat(1, (_bits(element % 32, high, high), _bits(low, 3 << shift)))


def _q6_k() -> BlockFormat:
    """Low nibbles, then pairs of high bits; 32 is zero."""
    element = np.arange(256)
    low_shift, high_shift = 4 * (element % 128 // 64), 2 * (element % 128 // 32)
    low = 64 * (element // 128) + element % 64
    high = 128 + 32 * (element // 128) + element % 32
    return BlockFormat(
        1, (_bits(low, 0xF << low_shift), _bits(high, 3 << high_shift, 2 << high_shift))
    )


def _iq4_xs() -> BlockFormat:
    """A group's scale has two high bits in bytes 2 and 3, and four low ones after them; 32 is 0."""
    group = np.arange(8)
    high_shift, low_shift = 2 * (group % 4), 4 * (group % 2)
    return BlockFormat(
        32,
        (
            _bits(2 + group // 4, 3 << high_shift, 2 << high_shift),
            _bits(4 + group // 2, 0xF << low_shift),
        ),
    )


_TYPE = GGMLQuantizationType
FORMATS: dict[GGMLQuantizationType, BlockFormat] = {
    _TYPE.F32: _whole_block(_TYPE.F32, 4),
    _TYPE.F16: _whole_block(_TYPE.F16, 2),
    _TYPE.BF16: _whole_block(_TYPE.BF16, 2),
    _TYPE.Q4_0: BlockFormat(1, (_nibbles(2, zero=8),)),
    _TYPE.Q4_1: _whole_block(_TYPE.Q4_1, 4),
    _TYPE.Q5_0: _q5_0(),
    _TYPE.Q5_1: _whole_block(_TYPE.Q5_1, 4),
    _TYPE.Q8_0: BlockFormat(1, (_bits(2 + np.arange(32), 0xFF),)),
    _TYPE.Q2_K: _q2_k(),
    _TYPE.Q3_K: _q3_k(),
    _TYPE.Q4_K: _six_bit_scales(),
    _TYPE.Q5_K: _six_bit_scales(),
    _TYPE.Q6_K: _q6_k(),
    _TYPE.IQ4_NL: _whole_block(_TYPE.IQ4_NL, 2),
    _TYPE.IQ4_XS: _iq4_xs(),
}
"""What can be made zero exactly."""
