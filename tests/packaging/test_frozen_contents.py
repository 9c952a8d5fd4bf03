"""What goes into the frozen program: llama.cpp's libraries once each, and of Qt what is used."""

from pathlib import Path

import pytest

from tests.packaging.scripts import script

llama = script("llama_libraries.py")
qt = script("qt_parts.py")

LIB = Path("site-packages/llama_cpp/lib")


def test_of_three_names_the_one_that_loads_is_taken() -> None:
    names = [
        f"lib{stem}.so{version}"
        for stem in ("llama", "ggml", "ggml-base", "ggml-cpu", "mtmd", "llama-common")
        for version in ("", ".0", ".0.25.3")
    ]
    found = [file.name for file in llama.once_each(LIB / name for name in names)]
    assert found == ["libggml.so.0", "libggml-base.so.0", "libggml-cpu.so.0", "libllama.so"]


def test_where_each_has_one_name_it_is_taken() -> None:
    names = ["libllama.so", "libggml.so", "libggml-base.so"]
    found = {file.name for file in llama.once_each(LIB / name for name in names)}
    assert found == set(names)


def test_the_names_of_other_systems_are_known() -> None:
    mac = ["libllama.dylib", "libllama.0.dylib", "libggml.0.dylib", "libggml-base.0.dylib"]
    found = [file.name for file in llama.once_each(LIB / name for name in mac)]
    assert found == ["libggml.0.dylib", "libggml-base.0.dylib", "libllama.dylib"]
    windows = ["llama.dll", "ggml.dll", "ggml-base.dll", "ggml-cpu.dll", "mtmd.dll"]
    assert len(llama.once_each(LIB / name for name in windows)) == 4


def test_a_wheel_that_lacks_one_is_refused() -> None:
    with pytest.raises(FileNotFoundError, match="ggml-base"):
        llama.once_each([LIB / "libllama.so", LIB / "libggml.so"])


@pytest.mark.parametrize(
    ("file", "ships"),
    [
        ("bin/libggml-cpu-haswell.so", True),
        ("bin/ggml-cpu-x64.dll", True),
        ("bin/libggml-cpu-skylakex.so", False),
        ("bin/libggml-cpu-zen4.so", False),
        ("bin/convert_hf_to_gguf.py", False),
        ("lib/libggml-cpu-haswell.so", False),
    ],
)
def test_variants_ship_unless_they_use_avx512(file: str, ships: bool) -> None:
    assert llama.ships_as_variant(Path("site-packages") / file) is ships


LINKED = {
    "QtGui.abi3.so": ["libQt6Gui.so.6"],
    "libQt6Gui.so.6": ["libQt6Core.so.6", "libz.so.1"],
    "libqgtk3.so": ["libgtk-3.so.0"],
    "libqeglfs.so": ["libQt6Network.so.6"],
}


def binary(path: str) -> tuple[str, str, str]:
    return path, path, "BINARY"


def wanted(*paths: str) -> list[str]:
    entries = [binary(path) for path in paths]
    kept = qt.wanted(entries, ["de", "zh_CN"], lambda path: LINKED.get(Path(path).name, []))
    return [entry[0] for entry in kept]


def test_libraries_stay_where_something_leads_to_them() -> None:
    used = ["PySide6/QtGui.abi3.so", "PySide6/Qt/lib/libQt6Gui.so.6"]
    used += ["PySide6/Qt/lib/libQt6Core.so.6", "libz.so.1"]
    assert wanted(*used, "PySide6/Qt/lib/libQt6Network.so.6", "libatk-1.0.so.0") == used


def test_plugins_that_are_not_used_go_with_what_only_they_need() -> None:
    plugins = "PySide6/Qt/plugins"
    assert wanted(
        f"{plugins}/platforms/libqxcb.so",
        f"{plugins}/platforms/libqeglfs.so",
        f"{plugins}/platformthemes/libqgtk3.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "libgtk-3.so.0",
    ) == [f"{plugins}/platforms/libqxcb.so"]


def test_of_qts_translations_those_of_the_interface_stay() -> None:
    folder = "PySide6/Qt/translations"
    kept = wanted(*(f"{folder}/{name}.qm" for name in ("qtbase_de", "qtbase_ru", "qt_help_de")))
    assert kept == [f"{folder}/qtbase_de.qm"]


def test_what_is_not_qts_stays() -> None:
    ours = ["libpython3.11.so.1.0", "lxml/etree.so", "resources/translations/idiolect_de.qm"]
    assert wanted(*ours) == ours
