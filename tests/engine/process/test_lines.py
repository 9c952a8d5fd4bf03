import io

from hypothesis import given
from hypothesis import strategies as st

from engine.process.lines import bounded_lines

LIMIT = 5


@given(st.lists(st.binary(max_size=20).map(lambda data: data.replace(b"\n", b"")), max_size=8))
def test_every_line_is_told_once_and_long_ones_by_their_beginning(lines: list[bytes]) -> None:
    stream = io.BytesIO(b"".join(line + b"\n" for line in lines))
    whole = [line + b"\n" for line in lines]
    assert list(bounded_lines(stream, LIMIT)) == [line[: LIMIT + 1] for line in whole]


@given(st.binary(min_size=1, max_size=20).map(lambda data: data.replace(b"\n", b"x")))
def test_a_last_line_needs_no_end(line: bytes) -> None:
    assert list(bounded_lines(io.BytesIO(line), LIMIT)) == [line[: LIMIT + 1]]


def test_nothing_is_no_line() -> None:
    assert list(bounded_lines(io.BytesIO(b""), LIMIT)) == []
