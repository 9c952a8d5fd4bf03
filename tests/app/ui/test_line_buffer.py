from hypothesis import given
from hypothesis import strategies as st

from app.ui.line_buffer import LineBuffer

lines = st.lists(st.binary().filter(lambda line: b"\n" not in line))


@given(lines, st.data())
def test_lines_come_out_whole_however_the_stream_is_cut(
    lines: list[bytes], data: st.DataObject
) -> None:
    stream = b"".join(line + b"\n" for line in lines)
    cuts = data.draw(st.lists(st.integers(0, len(stream))).map(sorted))
    pieces = [stream[a:b] for a, b in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
    buffer = LineBuffer()
    assert [line for piece in pieces for line in buffer.feed(piece)] == lines


def test_an_unfinished_line_waits_for_its_end() -> None:
    buffer = LineBuffer()
    assert buffer.feed(b"half") == []
    assert buffer.feed(b"") == []
    assert buffer.feed(b" a line\nand") == [b"half a line"]
