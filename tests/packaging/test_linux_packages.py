"""The Linux packages: what they say, need and hold, without building the program."""

import configparser
import json
import os
import shutil
import struct
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Protocol

import pytest

from app.cli import main as command_line
from app.home import embedded_model
from engine.llama import _interrupt
from engine.voice.voice_file import write_voice
from tests.engine.voice.a_voice import VOICE
from tests.packaging.scripts import FOLDER as SCRIPTS
from tests.packaging.scripts import script

FOLDER = SCRIPTS / "linux"

frozen_folder = script("linux/frozen_folder.py")
needed_libraries = script("linux/needed_libraries.py")
desktop_integration = script("linux/desktop_integration.py")
deb_package = script("linux/deb_package.py")
portable_archive = script("linux/portable_archive.py")
releases = script("linux/releases.py")
screen = script("linux/screen.py")

RESOURCES = FOLDER.parent.parent / "resources"
NATIVE = _interrupt.__file__
HEADERS = """
libQt6Gui.so.6:     file format elf64-x86-64
  NEEDED               libEGL.so.1
  NEEDED               libQt6Core.so.6
  NEEDED               libc.so.6
Version References:
  required from libc.so.6:
    0x09691974 0x00 05 GLIBC_2.3.4
    0x069691b4 0x00 07 GLIBC_2.34
"""


class Program(Protocol):
    """What packages are made of."""

    path: Path
    version: str
    epoch: int
    resources: Path


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """A program that PyInstaller might have made, but for the program."""
    folder = tmp_path / "frozen"
    resources = folder / "_internal" / "resources"
    shutil.copytree(RESOURCES / "icons", resources / "icons")
    (resources / "licences").mkdir()
    (resources / "licences" / "qt.txt").write_text("Qt\nLicence: LGPL\n")
    facts = {"version": "1.2.3", "date": "2026-05-04T03:02:01+00:00"}
    (resources / "build.json").write_text(json.dumps(facts))
    (folder / "idiolect").write_text("#!/bin/sh\n")
    (folder / "idiolect").chmod(0o700)
    (folder / "_internal" / "link").symlink_to("resources")
    shutil.copy(NATIVE, folder / "_internal")
    return frozen_folder.FrozenFolder.read(folder)


def test_version_and_date_are_the_builds_own(program: Program) -> None:
    assert program.version == "1.2.3"
    assert program.epoch == 1777863721


@pytest.mark.parametrize("facts", [None, "", "{}", '{"version": "1", "date": "May"}'])
def test_a_program_that_does_not_say_what_it_is_is_refused(
    program: Program, facts: str | None
) -> None:
    file = program.resources / "build.json"
    file.unlink()
    if facts is not None:
        file.write_text(facts)
    with pytest.raises(frozen_folder.PackagingError, match=r"build\.json"):
        frozen_folder.FrozenFolder.read(program.path)


def test_a_folder_without_the_program_is_refused(tmp_path: Path) -> None:
    with pytest.raises(frozen_folder.PackagingError, match="make installer"):
        frozen_folder.FrozenFolder.read(tmp_path)


def test_only_libraries_that_do_not_come_along_are_needed() -> None:
    needs = needed_libraries.Needs.said(HEADERS, {"libQt6Core.so.6"})
    assert needs.libraries == ("libEGL.so.1", "libc.so.6")
    assert needs.glibc == (2, 34)


def test_each_package_is_depended_on_once_and_glibc_by_version() -> None:
    needs = needed_libraries.Needs(("libgio-2.0.so.0", "libglib-2.0.so.0", "libm.so.6"), (2, 35))
    depends = needs.depends()
    assert depends.count("libglib2.0-0") == 1
    assert [name for name in depends if name.startswith("libc6")] == ["libc6 (>= 2.35)"]


def test_a_library_of_which_the_package_is_unknown_stops_the_packaging() -> None:
    needs = needed_libraries.Needs(("libodd.so.3",), (2, 35))
    with pytest.raises(frozen_folder.PackagingError, match=r"libodd\.so\.3"):
        needs.depends()


def test_what_a_real_library_needs_is_found(tmp_path: Path) -> None:
    shutil.copy(NATIVE, tmp_path)
    assert "libc.so.6" in needed_libraries.Needs.of(tmp_path).libraries


def test_control_file_says_what_apt_needs(program: Program) -> None:
    control = deb_package.control_of(program, ["libc6 (>= 2.35)", "libx11-6"], 300_000)
    fields = dict(line.split(": ", 1) for line in control.splitlines() if line[0] != " ")
    assert fields["Package"] == "idiolect"
    assert fields["Version"] == "1.2.3"
    assert fields["Depends"] == "libc6 (>= 2.35), libx11-6"
    assert fields["Installed-Size"] == "300000"
    assert control.endswith("\n")
    assert all(line.strip() for line in control.splitlines()), "a blank line would end it"


def test_the_package_holds_program_link_and_papers(program: Program, tmp_path: Path) -> None:
    package = deb_package.build_deb(program, tmp_path / "dist")
    assert package.name == "idiolect_1.2.3_amd64.deb"
    extract = ["dpkg-deb", "--extract", package, tmp_path / "root"]
    subprocess.run(extract, check=True)
    root = tmp_path / "root"
    assert (root / "opt/idiolect/idiolect").stat().st_mode & 0o777 == 0o755
    assert (root / "usr/bin/idiolect").readlink() == Path("/opt/idiolect/idiolect")
    assert "Licence: LGPL" in (root / "usr/share/doc/idiolect/copyright").read_text()
    assert (root / "opt/idiolect/_internal/link").is_symlink()


def test_packages_are_alike_whoever_builds_them_and_when(program: Program, tmp_path: Path) -> None:
    def build(to: Path) -> list[bytes]:
        paths = deb_package.build_deb(program, to), portable_archive.build_archive(program, to)
        return [path.read_bytes() for path in paths]

    first = build(tmp_path / "one")
    os.utime(program.path / "idiolect", (1, 1))
    (program.path / "idiolect").chmod(0o775)
    assert build(tmp_path / "two") == first


def test_the_archive_is_sorted_and_owned_by_root(program: Program, tmp_path: Path) -> None:
    with tarfile.open(portable_archive.build_archive(program, tmp_path / "dist")) as tar:
        entries = tar.getmembers()
    names = [entry.name for entry in entries]
    assert names[0] == "idiolect-1.2.3-linux-x86_64"
    assert {"install.sh", "uninstall.sh", "places.sh", "README.txt", "share", "idiolect"} == {
        name.split("/")[1] for name in names if "/" in name
    }
    assert {(entry.uid, entry.gid, entry.mtime) for entry in entries} == {(0, 0, program.epoch)}


def test_installing_for_one_person_and_removing_leaves_what_was_theirs(
    program: Program, tmp_path: Path
) -> None:
    archive = portable_archive.build_archive(program, tmp_path / "dist")
    home = tmp_path / "a $HOME \\ 5%"
    theirs = home / ".local" / "share" / "Idiolect" / "library.sqlite"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("theirs")
    with tarfile.open(archive) as tar:
        tar.extractall(tmp_path, filter="tar")
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    unpacked = tmp_path / "idiolect-1.2.3-linux-x86_64"
    for installer in (unpacked / "install.sh", unpacked / "install.sh"):
        subprocess.run([installer], check=True, env=environment, capture_output=True)
    assert (home / ".local/bin/idiolect").resolve() == home / ".local/opt/idiolect/idiolect"
    entry = (home / ".local/share/applications/idiolect.desktop").read_text()
    # Once for the quotes, once for the file: the desktop entry specification, "The Exec key".
    escaped = str(home).replace("\\", r"\\\\").replace("$", r"\\$").replace("%", "%%")
    assert f'Exec="{escaped}/.local/opt/idiolect/idiolect" window\n' in entry
    remove = home / ".local/opt/idiolect/uninstall.sh"
    subprocess.run([remove], check=True, env=environment, capture_output=True)
    left = [path for path in home.rglob("*diolect*") if path != theirs.parent]
    assert left == []
    assert theirs.read_text() == "theirs"


def test_the_menu_entry_starts_commands_that_there_are() -> None:
    entry = configparser.RawConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(FOLDER / "share" / "idiolect.desktop", encoding="utf-8")
    main = entry["Desktop Entry"]
    assert {"Name", "Comment", "Exec", "Icon", "Type", "Categories"} <= set(main)
    assert main["Icon"] == "idiolect"
    for language in ("de", "es", "fr", "zh_CN"):
        assert f"Comment[{language}]" in main
    commands = [entry[section]["Exec"].split() for section in entry.sections()]
    assert all(program == "idiolect" for program, _ in commands)
    assert {command for _, command in commands} <= set(command_line._COMMANDS)


def test_the_manual_names_every_command_for_people() -> None:
    page = (FOLDER / "share" / "idiolect.1").read_text().replace("\\-", "-")
    for command in set(command_line._COMMANDS) - {"engine", "spelling"}:
        assert f".B {command}\n" in page


def test_metainfo_names_the_packages_version_and_day(program: Program, tmp_path: Path) -> None:
    desktop_integration.write_share(tmp_path, program)
    (file,) = (tmp_path / "metainfo").iterdir()
    root = ET.parse(file).getroot()  # noqa: S314 - our own
    release = root.find("releases/release")
    assert release is not None
    assert (release.get("version"), release.get("date")) == ("1.2.3", "2026-05-04")
    assert root.findtext("metadata_license") == "CC0-1.0"
    assert root.findtext("launchable") == "idiolect.desktop"
    assert f"{root.findtext('id')}.metainfo.xml" == file.name


def test_icons_are_of_the_sizes_that_they_are_filed_under(tmp_path: Path) -> None:
    desktop_integration.write_icons(tmp_path, RESOURCES / "icons" / "idiolect.svg")
    for size in desktop_integration.ICON_SIZES:
        png = (tmp_path / f"{size}x{size}" / "apps" / "idiolect.png").read_bytes()
        assert struct.unpack(">II", png[16:24]) == (size, size)


CHANGELOG = """# Changelog

## Unreleased

- Something `new`,
  in [two](two.md) lines.
- More.

Words.

## 0.1.0

- First.
"""


def test_changes_are_those_of_the_version_in_plain_words() -> None:
    assert releases.changes_of(CHANGELOG, "0.1.0") == ["First."]
    assert releases.changes_of(CHANGELOG, "0.2.0") == ["Something new, in two lines.", "More."]
    assert releases.changes_of("# Changelog\n", "0.2.0") == []


# A process of its own, since Qt reads the file types once.
_TELL = """
import sys
from PySide6.QtCore import QMimeDatabase
print(*(QMimeDatabase().mimeTypeForFile(path).name() for path in sys.argv[1:]))
"""


def test_a_voice_is_told_from_a_model_though_both_end_alike(tmp_path: Path) -> None:
    types = tmp_path / "share" / "mime" / "packages"
    types.mkdir(parents=True)
    shutil.copy(FOLDER / "share" / "idiolect.mime.xml", types / "idiolect.xml")
    voice, model, other = (tmp_path / f"{name}.gguf" for name in ("voice", "model", "other"))
    write_voice(voice, VOICE)
    model.symlink_to(embedded_model())
    other.write_bytes(b"GGUF" + bytes(100) + b"idiolect")
    environment = {**os.environ, "XDG_DATA_DIRS": str(tmp_path / "share"), "QT_NO_MIME_CACHE": "1"}
    environment["XDG_DATA_HOME"] = str(tmp_path / "none")
    command = [sys.executable, "-c", _TELL, *map(str, (voice, model, other))]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    told = ["application/x-idiolect-voice", "application/x-gguf", "application/x-gguf"]
    assert done.stdout.split() == told


def _dump(pixels: list[int], width: int) -> bytes:
    height = len(pixels) // width
    fields = [0] * 25
    fields[0], fields[4], fields[5], fields[11], fields[12] = 100, width, height, 32, 4 * width
    fields[19] = 1
    return struct.pack(">25I", *fields) + bytes(12) + struct.pack(f"<{len(pixels)}I", *pixels)


def test_a_displays_picture_becomes_a_png(qapp: object) -> None:
    from PySide6.QtGui import QColor, QImage

    picture = screen.Picture.of_dump(_dump([0x102030, 0x405060, 0x102030, 0xFFFFFF], 2))
    assert picture.n_colours() == 3
    image = QImage.fromData(picture.png())
    assert (image.width(), image.height()) == (2, 2)
    assert image.pixelColor(1, 0) == QColor("#405060")
    assert image.pixelColor(1, 1) == QColor("#ffffff")


@pytest.mark.parametrize("dump", [b"", bytes(120)])
def test_what_is_no_picture_is_refused(dump: bytes) -> None:
    with pytest.raises(screen.NoScreenError):
        screen.Picture.of_dump(dump)
