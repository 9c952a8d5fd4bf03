"""Vectors as bytes, for messages and files."""

import numpy as np

from engine.errors import SettingsError
from engine.voices.space import Vector

_NUMBER = np.dtype("<f4")


def packed(vector: Vector) -> bytes:
    """Return a vector's numbers as float32, little-endian, 4 bytes each."""
    return vector.astype(_NUMBER).tobytes()


def unpacked(data: bytes, width: int | None = None) -> Vector:
    """Return the vector that `packed` made bytes of.

    Args:
        data: the bytes.
        width: how many numbers there must be; None for any.

    Raises:
        SettingsError: there are more numbers or fewer, or they are no numbers.
    """
    count, rest = divmod(len(data), _NUMBER.itemsize)
    if rest or (width is not None and count != width):
        raise SettingsError(
            f"A text's vector takes {len(data)} bytes, which does not fit the others: it is "
            "damaged, or of another model. Group the samples anew."
        )
    vector = np.frombuffer(data, dtype=_NUMBER).astype(np.float32)
    if not np.isfinite(vector).all():
        raise SettingsError("A text's vector holds what are no numbers. Group the samples anew.")
    return vector
