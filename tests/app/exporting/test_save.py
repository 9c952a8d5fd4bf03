import errno
import os
from pathlib import Path

import pytest

from app.errors import ExportError
from app.exporting.save import ENDINGS, save
from tests.app.exporting.texts import mail, post


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_ending_says_how_it_is_written(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"clock{ending.upper()}"
    save(post(), path)
    beginnings = {".docx": b"PK", ".eml": b"X-Unsent: 1\r\n", ".html": b"<!DOCTYPE html>"}
    expected = beginnings.get(ending, b"# On clocks" if ending == ".md" else b"On clocks")
    assert path.read_bytes().startswith(expected)
    assert list(tmp_path.iterdir()) == [path]


def test_an_unknown_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"clock\.odt was not saved: its name must end in \.eml,"):
        save(mail(), tmp_path / "clock.odt")
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_there_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "clock.txt"
    path.write_text("old")
    path.chmod(0o640)
    save(mail("new", ""), path)
    assert path.read_text() == "new\n"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_is_followed(tmp_path: Path) -> None:
    target, link = tmp_path / "real.txt", tmp_path / "link.txt"
    target.write_text("old")
    link.symlink_to(target)
    save(mail("new", ""), link)
    assert link.is_symlink()
    assert target.read_text() == "new\n"


def test_on_a_full_disk_what_was_there_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(number: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    path = tmp_path / "clock.txt"
    path.write_text("old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError, match=r"clock\.txt was not saved: the disk is full\. Free"):
        save(mail(), path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_gone_or_in_the_way_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="its folder does not exist"):
        save(mail(), tmp_path / "gone" / "clock.txt")
    (tmp_path / "clock.txt").mkdir()
    with pytest.raises(ExportError, match="there is a folder of that name"):
        save(mail(), tmp_path / "clock.txt")


def test_a_folder_that_is_not_to_be_written_in_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, mode: str) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ExportError, match="you may not write there"):
        save(mail(), tmp_path / "clock.txt")
