"""What Apple's executables say about themselves is read rightly."""

import struct
import sys
from pathlib import Path

import pytest

from tests.packaging.mach_o_files import ARM64, X86_64, fat, thin
from tests.packaging.scripts import script

mach_o = script("macos/mach_o.py")


def read(tmp_path: Path, data: bytes) -> list[tuple[str, tuple[int, int], tuple[str, ...]]]:
    file = tmp_path / "file"
    file.write_bytes(data)
    return [(part.architecture, part.oldest_macos, part.libraries) for part in mach_o.slices(file)]


def test_a_thin_file_says_processor_version_and_libraries(tmp_path: Path) -> None:
    data = thin(ARM64, (14, 2), "@rpath/libllama.dylib", "/usr/lib/libffi.dylib")
    libraries = ("@rpath/libllama.dylib", "/usr/lib/libffi.dylib")
    assert read(tmp_path, data) == [("arm64", (14, 2), libraries)]


def test_a_fat_file_says_it_for_each_processor(tmp_path: Path) -> None:
    data = fat(thin(X86_64, (13, 0)), thin(ARM64, (11, 0), "/usr/lib/libc.dylib"))
    assert read(tmp_path, data) == [
        ("x86_64", (13, 0), ()),
        ("arm64", (11, 0), ("/usr/lib/libc.dylib",)),
    ]


def test_the_older_way_of_saying_a_version_is_understood(tmp_path: Path) -> None:
    assert read(tmp_path, thin(X86_64, (10, 13), is_old=True)) == [("x86_64", (10, 13), ())]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"#!/bin/sh\nexit\n" * 9, id="a script"),
        pytest.param(struct.pack(">IHH", 0xCAFEBABE, 0, 61) + bytes(99), id="a class of Java"),
        pytest.param(thin(ARM64, (14, 0))[:20], id="a torn header"),
        pytest.param(Path(sys.executable).resolve().read_bytes()[:4096], id="an ELF file"),
    ],
)
def test_anything_else_is_none(tmp_path: Path, data: bytes) -> None:
    assert read(tmp_path, data) == []
