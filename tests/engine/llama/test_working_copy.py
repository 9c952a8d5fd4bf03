"""Working copies: for whom, as good as the original, made anew when they are no good."""

import os
import shutil
import struct
import threading
import time
from collections import namedtuple
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from gguf import GGMLQuantizationType

from benchmarks.sample_voice import posts
from benchmarks.working_copy import STRETCH, Run, mean_nll
from engine.errors import Cancelled, ModelFileError, WorkingCopyError
from engine.gguf_header import MetadataValue, read_header
from engine.llama.context import never
from engine.llama.description import ModelDescription
from engine.llama.fingerprint import fingerprint
from engine.llama.machine import Gpu, Machine
from engine.llama.model import Model
from engine.llama.steerable import SteerableModel
from engine.llama.working_copy import (
    LARGEST_COPY,
    LARGEST_COPY_ON_FEW_CORES,
    find_working_copy,
    prepare,
    wants_precise_copy,
    wants_working_copy,
    working_copy_bytes,
    working_copy_path,
)
from tests.engine.llama.made_up import made_up_header

Q4_1 = GGMLQuantizationType.Q4_1
DESKTOP = Machine(physical_cores=4, processors=8, available_bytes=8_000_000_000)


@pytest.fixture(scope="module")
def identity(embedded_model_path: Path) -> str:
    return fingerprint(embedded_model_path)


@pytest.fixture(scope="module")
def copies(
    embedded_model_path: Path, identity: str, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A folder with the embedded model's working copy, for tests that leave it alone."""
    folder = tmp_path_factory.mktemp("copies") / "made if need be"
    prepare(embedded_model_path, folder, identity, "Q8_0", cancelled=never)
    return folder


def small(type_: GGMLQuantizationType, **more: int) -> Mapping[str, object]:
    sizes = {"n_layers": 4, "width": 512, "hidden": 1024, "n_heads": 8, "key_value_heads": 8}
    return sizes | more | {"type_": type_}


@pytest.mark.parametrize(
    ("type_", "wanted"),
    [
        (GGMLQuantizationType.Q4_1, "Q8_0"),
        (GGMLQuantizationType.Q5_0, "Q8_0"),
        (GGMLQuantizationType.Q5_1, "Q8_0"),
        (GGMLQuantizationType.Q4_0, None),
        (GGMLQuantizationType.Q8_0, None),
        (GGMLQuantizationType.Q4_K, None),
        (GGMLQuantizationType.F16, None),
    ],
)
def test_only_types_without_a_fast_kernel_want_one(
    type_: GGMLQuantizationType, wanted: str | None
) -> None:
    assert wants_working_copy(made_up_header(**small(type_)), DESKTOP) == wanted  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("type_", "wanted"),
    [
        (GGMLQuantizationType.Q4_1, "F16"),
        (GGMLQuantizationType.Q8_0, "F16"),
        (GGMLQuantizationType.Q4_K, "F16"),
        (GGMLQuantizationType.F16, None),
        (GGMLQuantizationType.BF16, None),
        (GGMLQuantizationType.F32, None),
    ],
)
def test_every_small_quantised_model_wants_another_to_measure_with(
    type_: GGMLQuantizationType, wanted: str | None
) -> None:
    header = made_up_header(**small(type_))  # type: ignore[arg-type]
    assert wants_precise_copy(header, DESKTOP) == wanted
    on_a_gpu = replace(DESKTOP, gpus=(Gpu("A card", 1, 1),))
    assert wants_precise_copy(header, on_a_gpu) is None


def test_a_large_model_is_measured_as_it_is() -> None:
    assert wants_precise_copy(made_up_header(type_=Q4_1), DESKTOP) is None


def test_the_embedded_model_wants_one(embedded_model_path: Path) -> None:
    assert wants_working_copy(read_header(embedded_model_path), DESKTOP) == "Q8_0"


def test_a_model_on_a_gpu_wants_none(embedded_model_path: Path) -> None:
    machine = replace(DESKTOP, gpus=(Gpu("A card", 1, 1),))
    assert wants_working_copy(read_header(embedded_model_path), machine) is None


def test_a_large_model_wants_none() -> None:
    assert wants_working_copy(made_up_header(type_=Q4_1), DESKTOP) is None


@pytest.mark.parametrize(("cores", "wanted"), [(2, "Q8_0"), (4, "Q8_0"), (5, None), (64, None)])
def test_a_larger_model_wants_one_only_on_few_cores(cores: int, wanted: str | None) -> None:
    header = made_up_header(n_layers=16, width=2048, hidden=8192, n_heads=32, type_=Q4_1)
    assert LARGEST_COPY < working_copy_bytes(header, "Q8_0") < LARGEST_COPY_ON_FEW_CORES
    assert wants_working_copy(header, replace(DESKTOP, physical_cores=cores)) == wanted


def test_a_copy_beyond_half_of_the_memory_is_not_wanted(embedded_model_path: Path) -> None:
    header = read_header(embedded_model_path)
    enough = replace(DESKTOP, available_bytes=2 * working_copy_bytes(header, "Q8_0"))
    short = replace(enough, available_bytes=enough.available_bytes - 2)
    assert wants_working_copy(header, enough) == "Q8_0"
    assert wants_working_copy(header, short) is None


def test_a_model_in_several_files_wants_none() -> None:
    several: dict[str, MetadataValue] = {"split.count": 2}
    header = made_up_header(n_layers=4, width=512, hidden=1024, type_=Q4_1, more=several)
    assert wants_working_copy(header, DESKTOP) is None


def test_the_copy_is_as_large_as_was_said(
    embedded_model_path: Path, copies: Path, identity: str
) -> None:
    made = working_copy_path(copies, identity, "Q8_0").stat().st_size
    # One more metadata entry shifts the tensors by a few bytes.
    assert made == pytest.approx(
        working_copy_bytes(read_header(embedded_model_path), "Q8_0"), abs=4096
    )


def test_every_matrix_of_the_copy_is_of_the_working_type(copies: Path, identity: str) -> None:
    header = read_header(working_copy_path(copies, identity, "Q8_0"))
    types = {tensor.type for tensor in header.tensors if len(tensor.shape) > 1}
    assert types == {GGMLQuantizationType.Q8_0}


def test_the_copy_predicts_the_sample_voice_as_well_as_the_original(
    steerable: SteerableModel, copies: Path, identity: str
) -> None:
    tokens = steerable.model.tokenize("\n\n".join(sample.text for sample in posts()))[:500]
    with Model(working_copy_path(copies, identity, "Q8_0")) as copy:
        shipped = Run(steerable.model, None).context(STRETCH)
        placed = Run(copy, steerable.placement).context(STRETCH)
        assert mean_nll(placed, tokens) == pytest.approx(mean_nll(shipped, tokens), rel=0.005)


def test_a_good_copy_is_not_made_again(
    embedded_model_path: Path, copies: Path, identity: str
) -> None:
    path = working_copy_path(copies, identity, "Q8_0")
    before = path.stat()
    assert prepare(embedded_model_path, copies, identity, "Q8_0", cancelled=never) == path
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert list(copies.iterdir()) == [path]


def truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 1000)


def make_foreign(path: Path) -> None:
    """Let it tell of another source, as a copy of a fine-tuned sister would."""
    data = path.read_bytes()
    told = path.name.removesuffix("-Q8_0.gguf").encode()
    assert data.count(told) == 1
    path.write_bytes(data.replace(told, told[::-1]))


def change_template(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data.replace(b"<|im_start|>assistant", b"<|im_start|>ASSISTANT", 1))


@pytest.mark.parametrize("harm", [truncate, make_foreign, change_template, Path.unlink])
def test_a_copy_that_is_no_good_is_not_used_and_made_anew(
    embedded_model_path: Path,
    copies: Path,
    identity: str,
    tmp_path: Path,
    harm: Callable[[Path], None],
) -> None:
    good = working_copy_path(copies, identity, "Q8_0").read_bytes()
    path = working_copy_path(tmp_path, identity, "Q8_0")
    path.write_bytes(good)
    harm(path)
    assert find_working_copy(read_header(embedded_model_path), tmp_path, identity, "Q8_0") is None
    assert prepare(embedded_model_path, tmp_path, identity, "Q8_0", cancelled=never) == path
    assert path.read_bytes() == good
    assert list(tmp_path.iterdir()) == [path]


def test_work_that_is_cancelled_before_leaves_nothing(
    embedded_model_path: Path, identity: str, tmp_path: Path
) -> None:
    with pytest.raises(Cancelled):
        prepare(embedded_model_path, tmp_path, identity, "Q8_0", cancelled=lambda: True)
    assert not list(tmp_path.iterdir())


def test_work_that_is_cancelled_meanwhile_is_left_at_once_and_still_finished(
    embedded_model_path: Path, identity: str, tmp_path: Path
) -> None:
    answers = iter([False, True])
    with pytest.raises(Cancelled):
        prepare(embedded_model_path, tmp_path, identity, "Q8_0", cancelled=lambda: next(answers))
    assert find_working_copy(read_header(embedded_model_path), tmp_path, identity, "Q8_0") is None
    [maker] = [thread for thread in threading.enumerate() if thread.name == "working-copy"]
    maker.join()
    assert (
        find_working_copy(read_header(embedded_model_path), tmp_path, identity, "Q8_0") is not None
    )


def test_a_full_disk_is_told_with_numbers(
    embedded_model_path: Path, identity: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 9 * 10**8, 10**8))
    with pytest.raises(WorkingCopyError, match=r"needs 0\.21 GB in .*, where 0\.10 GB are free"):
        prepare(embedded_model_path, tmp_path, identity, "Q8_0", cancelled=never)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_is_told(
    embedded_model_path: Path, identity: str, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(WorkingCopyError, match=r"No working copy of .* Not a directory"):
        prepare(
            embedded_model_path, tmp_path / "file" / "copies", identity, "Q8_0", cancelled=never
        )


def test_what_llama_cpp_cannot_requantise_leaves_nothing(
    embedded_model_path: Path, tmp_path: Path
) -> None:
    path = tmp_path / "odd.gguf"
    data = embedded_model_path.read_bytes()
    path.write_bytes(data.replace(b"\x05\0\0\0\0\0\0\0llama", b"\x05\0\0\0\0\0\0\0lamma", 1))
    with pytest.raises(
        WorkingCopyError, match=r"llama\.cpp made no working copy of odd\.gguf \(.*lamma"
    ):
        prepare(path, tmp_path / "copies", "0" * 32, "Q8_0", cancelled=never)
    assert not list((tmp_path / "copies").iterdir())


def test_only_old_leftovers_of_other_processes_are_dropped(
    embedded_model_path: Path, identity: str, tmp_path: Path
) -> None:
    old, young = tmp_path / "old.part", tmp_path / "young.part"
    old.write_bytes(b"half")
    young.write_bytes(b"half")
    os.utime(old, (time.time() - 7200,) * 2)
    made = prepare(embedded_model_path, tmp_path, identity, "Q8_0", cancelled=never)
    assert set(tmp_path.iterdir()) == {young, made}


def test_a_missing_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"none\.gguf cannot be read"):
        prepare(tmp_path / "none.gguf", tmp_path, "0" * 32, "Q8_0", cancelled=never)


@pytest.fixture(scope="module")
def described(embedded_model_path: Path) -> ModelDescription:
    """The person's file on a desktop, without a copy."""
    with SteerableModel(embedded_model_path, machine=DESKTOP) as model:
        return model.description


def test_a_copy_is_loaded_and_the_persons_file_described(
    steerable: SteerableModel, described: ModelDescription, copies: Path, identity: str
) -> None:
    with SteerableModel(steerable.source_path, working_copies=copies, machine=DESKTOP) as model:
        assert model.model.path == working_copy_path(copies, identity, "Q8_0")
        assert model.source_path == steerable.source_path
        need = model.description.memory_bytes
        assert need > described.memory_bytes
        expected = replace(described, working_type="Q8_0", memory_bytes=need)
        assert model.description == expected


def test_without_a_good_copy_the_persons_file_is_loaded(
    steerable: SteerableModel, described: ModelDescription, tmp_path: Path
) -> None:
    with SteerableModel(steerable.source_path, working_copies=tmp_path, machine=DESKTOP) as model:
        assert model.model.path == steerable.source_path
        assert model.description == described


def test_what_measures_is_a_copy_that_rounds_less(
    steerable: SteerableModel, tmp_path: Path, f16_model_path: Path
) -> None:
    """The independent oracle is a file that the tests had llama.cpp make."""
    with SteerableModel(
        steerable.source_path,
        working_copies=tmp_path,
        make_copy=True,
        precise=True,
        machine=DESKTOP,
    ) as model:
        assert model.description.working_type == "F16"
        assert model.description.key_type == "f16"
        assert model.description.fingerprint == steerable.description.fingerprint
        header, expected = model.model.header, read_header(f16_model_path)
    types = {tensor.name: tensor.type for tensor in header.tensors}
    assert types == {tensor.name: tensor.type for tensor in expected.tensors}
    made, oracle = header.path.read_bytes(), f16_model_path.read_bytes()
    assert made[header.data_start :] == oracle[expected.data_start :]


def test_a_copy_that_llama_cpp_refuses_is_thrown_away_and_the_file_loaded(
    steerable: SteerableModel,
    described: ModelDescription,
    copies: Path,
    identity: str,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A tensor of another type than its place has room for: whole, but with a gap after it."""
    path = working_copy_path(tmp_path, identity, "Q8_0")
    data = working_copy_path(copies, identity, "Q8_0").read_bytes()
    told = b"blk.0.attn_k.weight" + struct.pack("<IQQ", 2, 576, 192)
    before, after = (struct.pack("<I", type_) for type_ in (8, 2))
    assert data.count(told + before) == 1
    path.write_bytes(data.replace(told + before, told + after))
    with SteerableModel(steerable.source_path, working_copies=tmp_path, machine=DESKTOP) as model:
        assert model.model.path == steerable.source_path
        assert model.description == described
    assert not path.exists()
    assert "is thrown away" in caplog.text
