"""The icons of Windows and macOS hold the drawing in every size, as Qt reads them back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QImageReader

from tests.packaging.scripts import script

icons = script("icons.py")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons") / "made"
    assert icons.main([str(folder)]) == 0
    return folder


def images(path: Path) -> Iterator[QImage]:
    reader = QImageReader(str(path))
    for index in range(reader.imageCount()):
        reader.jumpToImage(index)
        yield reader.read()


def test_windows_gets_every_size(folder: Path) -> None:
    found = [image.width() for image in images(folder / "idiolect.ico")]
    assert found == list(icons.ICO_SIZES)


def test_macos_gets_every_size(folder: Path) -> None:
    found = [image.width() for image in images(folder / "idiolect.icns")]
    assert sorted(found) == sorted(icons.ICNS_TYPES.values())


@pytest.mark.parametrize("name", ["idiolect.ico", "idiolect.icns"])
def test_pictures_show_the_drawing_upright_on_nothing(folder: Path, name: str) -> None:
    for image in images(folder / name):
        edge, middle = image.width() - 1, image.width() // 2
        assert image.pixelColor(middle, middle).name() == "#ffffff"  # the I
        assert image.pixelColor(image.width() // 4, middle).name() == "#2b6a70"
        assert image.pixelColor(0, 0).alpha() == 0
        # The speech mark's tail is at the left: at the right there is nothing below it.
        assert image.pixelColor(edge, edge).alpha() == 0
        assert image.pixelColor(image.width() * 3 // 4, image.height() * 9 // 10).alpha() == 0


def test_apples_icon_says_its_own_length(folder: Path) -> None:
    data = (folder / "idiolect.icns").read_bytes()
    assert data[:4] == b"icns"
    assert int.from_bytes(data[4:8], "big") == len(data)


def test_icons_are_the_same_each_time(folder: Path, tmp_path: Path) -> None:
    again = icons.write_icons(tmp_path)
    assert [path.read_bytes() for path in again] == [
        (folder / path.name).read_bytes() for path in again
    ]


def test_a_call_without_a_folder_says_how(capsys: pytest.CaptureFixture[str]) -> None:
    assert icons.main([]) == 2
    assert "FOLDER" in capsys.readouterr().err
