"""Reading GGUF headers: what is there, against the gguf package; and what is damaged, refused."""

import struct
import tracemalloc
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from gguf import GGMLQuantizationType, GGUFEndian, GGUFReader, GGUFValueType, GGUFWriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.errors import GgufError
from engine.gguf_header import GgufHeader, SkippedArray, read_header

SAME_FOLDER = settings(
    max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def write_file(path: Path, endianess: GGUFEndian = GGUFEndian.LITTLE) -> Path:
    """Write a file with a value of every type, and four tensors."""
    with closing(GGUFWriter(path, "llama", endianess=endianess)) as writer:
        writer.add_name("Łukasz's model")
        writer.add_uint32("llama.attention.head_count", 4)
        writer.add_float64("a.float", 0.1)
        writer.add_int8("a.small", -7)
        writer.add_bool("a.truth", val=True)
        writer.add_array("some.numbers", [3, 1, 2])
        writer.add_array("many.numbers", list(range(5000)))
        writer.add_array("some.strings", ["a", "", "ćma"])
        writer.add_tensor("matrix", np.arange(12, dtype=np.float32).reshape(4, 3))
        writer.add_tensor("halves", np.arange(5, dtype=np.float16))
        writer.add_tensor("cube", np.zeros((2, 3, 4), dtype=np.int32))
        quantised = np.zeros((6, 34), dtype=np.uint8)
        writer.add_tensor("quantised", quantised, raw_dtype=GGMLQuantizationType.Q8_0)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
    return path


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_file(tmp_path_factory.mktemp("whole") / "whole.gguf")


@pytest.fixture
def header(whole: Path) -> GgufHeader:
    return read_header(whole)


def test_metadata_are_python_values(header: GgufHeader) -> None:
    assert header.version == 3
    assert dict(header.metadata) == {
        "general.architecture": "llama",
        "general.name": "Łukasz's model",
        "llama.attention.head_count": 4,
        "a.float": 0.1,
        "a.small": -7,
        "a.truth": True,
        "some.numbers": (3, 1, 2),
        "many.numbers": SkippedArray(GGUFValueType.INT32, 5000),
        "some.strings": SkippedArray(GGUFValueType.STRING, 3),
    }


def test_values_are_given_by_the_kind_that_is_asked_for(header: GgufHeader) -> None:
    assert header.architecture == "llama"
    assert header.text("general.name") == "Łukasz's model"
    assert header.text("a.small") is None
    assert header.number("a.small") == -7
    assert header.number("a.truth") is None
    assert header.number("general.name") is None
    assert header.number("nowhere") is None


def test_tensors_are_where_the_gguf_package_finds_them(whole: Path, header: GgufHeader) -> None:
    expected = [
        (
            tensor.name,
            tuple(map(int, tensor.shape)),
            tensor.tensor_type,
            tensor.data_offset,
            tensor.n_bytes,
        )
        for tensor in GGUFReader(whole).tensors
    ]
    assert expected == [
        (tensor.name, tensor.shape, tensor.type, tensor.offset, tensor.n_bytes)
        for tensor in header.tensors
    ]
    assert header.tensor("cube") == header.tensors[2]
    assert header.tensor("nowhere") is None
    assert header.data_start == header.tensors[0].offset
    assert header.file_bytes == whole.stat().st_size


def test_the_embedded_model_is_read_with_its_vocabulary_passed_over(
    embedded_model_path: Path,
) -> None:
    header = read_header(embedded_model_path)
    assert header.metadata["tokenizer.ggml.tokens"] == SkippedArray(GGUFValueType.STRING, 49152)
    assert header.head_counts(30) == (9,) * 30
    last = header.tensors[-1]
    assert last.offset + last.n_bytes == header.file_bytes


def with_head_counts(path: Path, counts: object) -> GgufHeader:
    with closing(GGUFWriter(path, "llama")) as writer:
        if isinstance(counts, list):
            writer.add_array("llama.attention.head_count", counts)
        elif isinstance(counts, int):
            writer.add_int32("llama.attention.head_count", counts)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
    return read_header(path)


def test_head_counts_are_one_number_or_one_a_layer(tmp_path: Path) -> None:
    assert with_head_counts(tmp_path / "one.gguf", 8).head_counts(3) == (8, 8, 8)
    assert with_head_counts(tmp_path / "each.gguf", [8, 0, 4]).head_counts(3) == (8, 0, 4)


@pytest.mark.parametrize("counts", [None, -1, [8, 8], [8, 8, 8, 8], [8, -1, 8], [0.5, 1.0, 2.0]])
def test_head_counts_that_are_none_are_an_error_that_names_the_file(
    tmp_path: Path, counts: object
) -> None:
    header = with_head_counts(tmp_path / "odd.gguf", counts)
    with pytest.raises(GgufError, match=r"odd\.gguf does not say how many heads each of its 3"):
        header.head_counts(3)


def test_a_file_cut_short_anywhere_is_refused(whole: Path, tmp_path: Path) -> None:
    data = whole.read_bytes()
    path = tmp_path / "cut.gguf"
    for length in range(0, len(data) - 32, 29):  # the last bytes may only fill up to the alignment
        path.write_bytes(data[:length])
        with pytest.raises(GgufError, match=r"cut\.gguf is not a whole GGUF file.*download it"):
            read_header(path)


@SAME_FOLDER
@given(st.data())
def test_flipped_bits_give_a_header_within_the_file_or_our_error(
    whole: Path, tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray(whole.read_bytes())
    header_end = read_header(whole).data_start
    for bit in data.draw(st.sets(st.integers(0, 8 * header_end - 1), min_size=1, max_size=4)):
        content[bit // 8] ^= 1 << bit % 8
    path = tmp_path / "flipped.gguf"
    path.write_bytes(content)
    try:
        header = read_header(path)
    except GgufError as error:
        assert str(path) in str(error)  # noqa: PT017 - it may also be read
        return
    assert all(
        header.data_start <= tensor.offset <= tensor.offset + tensor.n_bytes <= len(content)
        for tensor in header.tensors
    )


@SAME_FOLDER
@given(st.binary(max_size=300))
def test_random_bytes_after_the_magic_are_no_other_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "random.gguf"
    path.write_bytes(b"GGUF" + content)
    with pytest.raises(GgufError):
        read_header(path)


def u32(*values: int) -> bytes:
    return struct.pack(f"<{len(values)}I", *values)


def u64(*values: int) -> bytes:
    return struct.pack(f"<{len(values)}Q", *values)


def string(text: str | bytes) -> bytes:
    data = text.encode() if isinstance(text, str) else text
    return u64(len(data)) + data


def tensor(name: str, shape: tuple[int, ...], type_: int, offset: int) -> bytes:
    return string(name) + u32(len(shape)) + u64(*shape) + u32(type_) + u64(offset)


def file_of(n_tensors: int, n_entries: int, *parts: bytes) -> bytes:
    return b"GGUF" + u32(3) + u64(n_tensors, n_entries) + b"".join(parts)


HUGE = 2**63
STRING, ARRAY, U8 = (
    int(kind) for kind in (GGUFValueType.STRING, GGUFValueType.ARRAY, GGUFValueType.UINT8)
)
DAMAGED = {
    "empty": (b"", "it is empty"),
    "another file": (b"PK\x03\x04", "it begins with b'PK"),
    "version 1": (b"GGUF" + u32(1) + u64(0, 0), "version 1"),
    "version 4": (b"GGUF" + u32(4) + u64(0, 0), "version 4"),
    "big-endian": (b"GGUF" + struct.pack(">I", 3), "big-endian"),
    "many tensors": (file_of(HUGE, 0), f"announces {HUGE} tensors"),
    "many entries": (file_of(0, HUGE), f"announces {HUGE} metadata entries"),
    "long key": (file_of(0, 1, u64(HUGE)), "bytes of metadata key"),
    "empty key": (file_of(0, 1, string(""), u32(U8), b"\0"), "empty metadata key"),
    "key that is no text": (file_of(0, 1, string(b"\xff"), u32(U8), b"\0"), "no text"),
    "key twice": (file_of(0, 2, *[string("k") + u32(U8) + b"\0"] * 2), "key k twice"),
    "unknown value type": (file_of(0, 1, string("k"), u32(99)), "unknown type 99"),
    "long string": (file_of(0, 1, string("k"), u32(STRING), u64(HUGE)), "bytes of k"),
    "long array": (file_of(0, 1, string("k"), u32(ARRAY, U8), u64(HUGE)), "ends at byte"),
    "many strings": (file_of(0, 1, string("k"), u32(ARRAY, STRING), u64(HUGE)), "strings of k"),
    "array of arrays": (file_of(0, 1, string("k"), u32(ARRAY, ARRAY), u64(1)), "array of arrays"),
    "odd alignment": (
        file_of(0, 1, string("general.alignment"), u32(4, 24)),
        "general.alignment is 24",
    ),
    "tensor twice": (file_of(2, 0, *[tensor("t", (0,), 0, 0)] * 2), "tensor t twice"),
    "long tensor name": (file_of(1, 0, tensor("t" * 64, (1,), 0, 0)), "bytes of tensor name"),
    "five dimensions": (file_of(1, 0, tensor("t", (1,) * 5, 0, 0)), "5 dimensions"),
    "unknown tensor type": (file_of(1, 0, tensor("t", (1,), 5, 0)), "unknown type 5"),
    "part of a block": (file_of(1, 0, tensor("t", (33,), 8, 0)), "blocks of 32"),
    "huge tensor": (file_of(1, 0, tensor("t", (HUGE, HUGE), 0, 0), bytes(64)), "is to lie at"),
    "tensor outside": (file_of(1, 0, tensor("t", (1,), 0, 64), bytes(64)), "is to lie at"),
    "tensor far outside": (file_of(1, 0, tensor("t", (1,), 0, 2**64 - 32), bytes(64)), "to lie at"),
    "tensor askew": (file_of(1, 0, tensor("t", (1,), 0, 4), bytes(64)), "is to lie at"),
    "tensors overlap": (
        file_of(2, 0, tensor("s", (9,), 0, 0), tensor("t", (1,), 0, 32), bytes(99)),
        "s and t overlap",
    ),
}


@pytest.mark.parametrize("kind", DAMAGED)
def test_damage_is_told_with_the_file_and_what_to_do(kind: str, tmp_path: Path) -> None:
    content, told = DAMAGED[kind]
    path = tmp_path / "damaged.gguf"
    path.write_bytes(content)
    with pytest.raises(GgufError) as raised:
        read_header(path)
    message = str(raised.value)
    assert message.startswith(f"{path} is not a whole GGUF file: ")
    assert told in message
    assert message.endswith("Copy or download it again.")


def test_a_big_endian_file_of_the_gguf_package_is_refused(tmp_path: Path) -> None:
    path = write_file(tmp_path / "big.gguf", GGUFEndian.BIG)
    with pytest.raises(GgufError, match="big-endian"):
        read_header(path)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(GgufError, match=r"nowhere\.gguf cannot be read: No such file"):
        read_header(tmp_path / "nowhere.gguf")
    with pytest.raises(GgufError, match="cannot be read"):
        read_header(tmp_path)


def test_strings_that_go_on_through_a_large_file_take_no_memory(tmp_path: Path) -> None:
    """The file is a gigabyte, most of it a hole, and every string in it is empty."""
    path, count = tmp_path / "hole.gguf", 2**17
    with path.open("wb") as file:
        file.write(file_of(0, 1, string("k"), u32(ARRAY, STRING), u64(count)))
        file.truncate(2**30)
    tracemalloc.start()
    header = read_header(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert header.metadata["k"] == SkippedArray(GGUFValueType.STRING, count)
    assert peak < 1_000_000
