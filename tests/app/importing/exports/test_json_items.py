import json
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.exports import json_items
from app.importing.exports.json_items import array_items
from app.importing.source import Problem

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@pytest.fixture(params=[2, 256 * 1024])
def chunk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_items, "_CHUNK_BYTES", request.param)


def items(data: bytes, key: str = "") -> list[object]:
    return list(array_items(BytesIO(data), "a.json", key))


@pytest.mark.usefixtures("chunk")
@given(items_written=st.lists(values, max_size=5), indent=st.sampled_from([None, 2]))
def test_items_written_are_the_items_read_in_chunks_of_any_size(
    items_written: list[object], indent: int | None
) -> None:
    data = json.dumps(items_written, indent=indent, ensure_ascii=False).encode("utf-8", "replace")
    assert items(data) == json.loads(data)


@pytest.mark.usefixtures("chunk")
@given(before=st.dictionaries(st.text().filter(lambda key: key != "items"), values, max_size=3))
def test_an_array_is_found_behind_an_objects_other_keys(before: dict[str, object]) -> None:
    data = json.dumps({**before, "items": [1, 2], "after": 3}).encode()
    assert items(data, "items") == [1, 2]


def test_an_assignment_before_the_array_is_passed_over() -> None:
    assert items(b"\xef\xbb\xbfwindow.a.b = [1, 2];") == [1, 2]


@pytest.mark.parametrize(
    ("data", "read"),
    [
        (b"", 0),
        (b"[", 0),
        (b"[1, 2", 1),
        (b'[1, {"a": 2', 1),
        (b"[1, 2 3]", 2),
        (b"[1, x]", 1),
        (b"[1,]", 1),
        (b"[" + b"[" * 100_000, 0),
        (b"[" + b"9" * 10_000 + b"]", 0),
    ],
)
def test_damage_is_a_problem_that_says_after_which_item(data: bytes, read: int) -> None:
    *before, last = items(data)
    assert len(before) == read
    assert last == Problem("a.json", f"is damaged or cut off after item {read}; export it again")


def test_an_item_of_absurd_length_is_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_items, "MAX_ITEM_CHARACTERS", 1000)
    monkeypatch.setattr(json_items, "_CHUNK_BYTES", 100)

    class Endless(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            assert self.tell() < 2000
            return super().read(size)

    stream = Endless(b'[1, "' + b"x" * 100_000)
    first, last = array_items(stream, "a.json")
    assert first == 1
    assert isinstance(last, Problem)
