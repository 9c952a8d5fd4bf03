from pathlib import Path

import pytest

from app.errors import SourceError
from app.importing.detect import find_units
from tests.app.importing.written_mail import mbox, message, write


def found(*paths: Path) -> list[tuple[str, str, list[str]]]:
    return [
        (unit.source.name, unit.path.name, [file.label for file in unit.files])
        for unit in find_units(paths)
    ]


def test_a_folder_of_all_kinds_is_sorted_out(tmp_path: Path) -> None:
    home = tmp_path / "home"
    write(home / "mail" / "Sent", mbox(message()))
    write(home / "mail" / "Old.mbox", b"")
    write(home / "b.md", b"b")
    write(home / "a" / "c.txt", b"c")
    write(home / "lunch.eml", message())
    write(home / "archive.txt", mbox(message()))
    write(home / "photo.jpg", b"\xff\xd8\xff")
    assert sorted(found(home)) == [
        ("eml", "home", ["lunch.eml"]),
        ("mbox", "Old.mbox", ["mail/Old.mbox"]),
        ("mbox", "Sent", ["mail/Sent"]),
        ("mbox", "archive.txt", ["archive.txt"]),
        ("posts", "home", ["b.md", "a/c.txt"]),
    ]


def test_hidden_files_and_links_are_passed_over(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside" / "secret.md", b"x")
    home = tmp_path / "home"
    write(home / "a.md", b"a")
    write(home / ".hidden.md", b"x")
    write(home / ".git" / "b.md", b"x")
    (home / "link.md").symlink_to(outside)
    (home / "folder").symlink_to(outside.parent)
    assert found(home) == [("posts", "home", ["a.md"])]


def test_a_single_file_is_named_by_itself(tmp_path: Path) -> None:
    post = write(tmp_path / "a.md", b"a")
    assert found(post) == [("posts", "a.md", ["a.md"])]


@pytest.mark.parametrize("name", ["photo.jpg", "empty"])
def test_nothing_that_fits_is_an_error_that_names_the_path(tmp_path: Path, name: str) -> None:
    path = write(tmp_path / name, b"\xff\xd8\xff")
    with pytest.raises(SourceError, match=rf"{name} holds nothing that can be imported"):
        find_units([path])


def test_an_empty_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="holds nothing that can be imported"):
        find_units([tmp_path])


def test_a_path_that_does_not_exist_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.md cannot be read \(No such file"):
        find_units([tmp_path / "gone.md"])
