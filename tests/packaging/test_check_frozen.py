"""The check of the frozen program finds what is amiss, and only that."""

import sys
from pathlib import Path

import pytest

from tests.packaging.scripts import script

check = script("check_frozen.py")
elf = script("elf.py")

INSIDE = Path("/program/_internal")


def shared(path: str, *needed: str, **said: object) -> object:
    file = INSIDE / path
    known = {"soname": file.name, "looks_in": (), "glibc": (2, 34)} | said
    return elf.SharedObject(path=file, needed=needed, **known)


def test_what_lies_at_the_top_is_found() -> None:
    objects = [shared("a/x.so", "libz.so.1"), shared("libz.so.1")]
    assert not list(check.unresolved(objects, INSIDE))


def test_what_lies_where_a_library_looks_is_found() -> None:
    objects = [shared("a/x.so", "libz.so.1", looks_in=(INSIDE / "libs",)), shared("libs/libz.so.1")]
    assert not list(check.unresolved(objects, INSIDE))


def test_what_lies_elsewhere_is_not_found() -> None:
    objects = [shared("a/x.so", "libz.so.1"), shared("libs/libz.so.1")]
    (problem,) = check.unresolved(objects, INSIDE)
    assert "a/x.so needs libz.so.1" in problem


def test_the_systems_own_are_taken_from_the_system() -> None:
    assert not list(check.unresolved([shared("a/x.so", "libc.so.6", "libGL.so.1")], INSIDE))


def test_variants_use_the_engine_that_opens_them() -> None:
    objects = [
        shared("bin/libggml-cpu-haswell.so", "libggml-base.so"),
        shared("llama_cpp/lib/libggml-base.so"),
    ]
    assert not list(check.unresolved(objects, INSIDE))


def test_a_library_under_two_paths_is_told(tmp_path: Path) -> None:
    objects = []
    for number, folder in enumerate(("one", "two")):
        (tmp_path / folder).mkdir()
        file = tmp_path / folder / "libz.so.1"
        file.write_bytes(bytes([number]))
        objects.append(elf.SharedObject(file, "libz.so.1", (), (), (2, 34)))
    (problem,) = check.copies(objects)
    assert "both libz.so.1" in problem


def test_a_library_under_two_names_is_told(tmp_path: Path) -> None:
    objects = []
    for name in ("libggml.so", "libggml.so.0"):
        (tmp_path / name).write_bytes(b"the same")
        objects.append(elf.SharedObject(tmp_path / name, "libggml.so.0", (), (), (2, 34)))
    (problem,) = check.copies(objects)
    assert "same content" in problem


def test_extensions_of_one_name_are_two_libraries(tmp_path: Path) -> None:
    objects = []
    for folder in ("lxml", "yaml"):
        (tmp_path / folder).mkdir()
        file = tmp_path / folder / "_speedups.abi3.so"
        file.write_text(folder)
        objects.append(elf.SharedObject(file, file.name, (), (), (2, 34)))
    assert not list(check.copies(objects))


def test_a_newer_glibc_than_qts_is_told() -> None:
    (problem,) = check.too_new([shared("a.so"), shared("b.so", glibc=(2, 36))])
    assert "b.so needs glibc 2.36" in problem


def test_an_empty_folder_lacks_everything(tmp_path: Path) -> None:
    problems = list(check.missing_files(tmp_path))
    assert len(problems) == len(check.NEEDED_FILES) + 1


def test_what_goes_online_must_not_be_there(tmp_path: Path) -> None:
    (tmp_path / "libQt6Network.so.6").touch()
    (tmp_path / "libQt6Core.so.6").touch()
    (problem,) = check.forbidden(tmp_path)
    assert "libQt6Network.so.6" in problem


def test_another_model_is_told(tmp_path: Path) -> None:
    (tmp_path / "model.gguf").write_bytes(b"another")
    (problem,) = check.damaged_model(tmp_path / "model.gguf")
    assert "sha256" in problem


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has ELF files")
def test_our_own_extension_is_read_and_runs_on_every_processor() -> None:
    file = check.ROOT / "engine" / "llama" / "_head_scaler.abi3.so"
    said = elf.read(file)
    assert elf.is_elf(file)
    assert "libc.so.6" in said.needed
    assert said.glibc >= (2, 2)
    assert not elf.has_avx(file)


@pytest.mark.parametrize(
    ("instruction", "is_avx512"),
    [
        ("vaddps %ymm1,%ymm2,%ymm3", False),
        ("vfmadd231ps (%rax),%ymm15,%ymm0", False),
        ("vaddps %zmm1,%zmm2,%zmm3", True),
        ("vaddps %ymm16,%ymm2,%ymm3", True),
        ("vmovdqu8 %xmm1,%xmm2{%k1}", True),
    ],
)
def test_avx512_is_told_by_its_registers(
    monkeypatch: pytest.MonkeyPatch, instruction: str, is_avx512: bool
) -> None:
    monkeypatch.setattr(elf, "_instructions", lambda _path: iter([instruction]))
    assert elf.has_avx512(Path("any.so")) is is_avx512
