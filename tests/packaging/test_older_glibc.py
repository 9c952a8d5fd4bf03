"""A library that asks for a newer glibc than it needs can be made to ask for an older one."""

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.scripts import script

older_glibc = script("older_glibc.py")
elf = script("elf.py")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has glibc")

# What stands in for a newer system's libm when the library is linked; at run time it has the real.
VERSIONS = "GLIBC_2.2.5 { global: cos; local: *; }; GLIBC_2.35 { global: hypot; newer; };"
MATHS = "double cos(double x){return x;} double hypot(double x,double y){return x;} int newer=0;"
PLAIN = "double cos(double); double hypot(double, double);"
USE = PLAIN + "double length(double x, double y) { return cos(0) * hypot(x, y); }"


def link(folder: Path, library: str, source: str, *flags: str) -> None:
    (folder / "code.c").write_text(source)
    command = ["cc", "-shared", "-fPIC", "-fno-builtin", "-o", library, "code.c", *flags]
    subprocess.run(command, cwd=folder, check=True)


@pytest.fixture
def linked_with_newer(tmp_path: Path) -> Path:
    (tmp_path / "versions").write_text(VERSIONS)
    as_libm = ["-nostdlib", "-Wl,-soname,libm.so.6", "-Wl,--version-script=versions"]
    link(tmp_path, "libm.so.6", MATHS, *as_libm)
    link(tmp_path, "libuse.so", USE, "./libm.so.6")
    return tmp_path / "libuse.so"


def test_it_then_runs_with_the_older_one(linked_with_newer: Path) -> None:
    assert elf.read(linked_with_newer).glibc == (2, 35)
    assert older_glibc.relax(linked_with_newer)
    assert elf.read(linked_with_newer).glibc < (2, 35)
    library = ctypes.CDLL(str(linked_with_newer))
    library.length.restype = ctypes.c_double
    assert library.length(ctypes.c_double(3), ctypes.c_double(4)) == 5


def test_once_is_enough(linked_with_newer: Path) -> None:
    older_glibc.relax(linked_with_newer)
    assert not older_glibc.relax(linked_with_newer)


def test_what_is_no_elf_file_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "x.so").write_bytes(b"\xcf\xfa\xed\xfe and so on")
    assert not older_glibc.relax(tmp_path / "x.so")


def test_another_function_of_the_newer_one_is_refused(
    linked_with_newer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    versions = older_glibc.OLD_ENOUGH["hypot"]
    monkeypatch.setattr(older_glibc, "OLD_ENOUGH", {"expm1": versions})
    with pytest.raises(older_glibc.UnknownFunctionError, match="hypot"):
        older_glibc.relax(linked_with_newer)


def test_versions_are_hashed_as_the_loader_does() -> None:
    assert older_glibc.elf_hash(b"GLIBC_2.2.5") == 0x09691A75
