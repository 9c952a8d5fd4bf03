"""Whole lines out of a stream that arrives in arbitrary pieces."""


class LineBuffer:
    """Collects pieces of a byte stream and hands out its complete lines.

    The unfinished last line is kept as a list of pieces, so that a line of many megabytes costs
    one join and no repeated search.
    """

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def feed(self, piece: bytes) -> list[bytes]:
        r"""Take the next piece and return the lines that it completes, without their b"\n"."""
        *ends, rest = piece.split(b"\n")
        if ends:
            ends[0] = b"".join([*self._pieces, ends[0]])
            self._pieces.clear()
        if rest:
            self._pieces.append(rest)
        return ends
