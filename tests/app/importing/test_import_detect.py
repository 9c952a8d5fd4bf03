import os
from pathlib import Path

import pytest

from app.errors import SourceError
from app.importing.detect import find_units
from app.importing.source import Problem
from tests.app.importing.written_mail import mbox, message, write
from tests.app.importing.zips import zipped


def found(*paths: Path) -> list[tuple[str, str, list[str]]]:
    with find_units(paths) as findings:
        assert findings.problems == ()
        return [
            (unit.source.name, unit.path.name, [file.label for file in unit.files])
            for unit in findings.units
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


def test_the_folders_of_a_maildir_are_looked_into_though_their_names_begin_with_a_dot(
    tmp_path: Path,
) -> None:
    home = tmp_path / "Maildir"
    for folder in (home, home / ".Sent", home / ".Sent.2024"):
        for part in ("cur", "new", "tmp"):
            (folder / part).mkdir(parents=True)
    write(home / ".Sent" / "cur" / "1.eml", b"From: a@example.org\n\nHello\n")
    write(home / ".Sent.2024" / "new" / "2.eml", b"From: a@example.org\n\nHello\n")
    write(home / ".cache" / "3.eml", b"From: a@example.org\n\nHello\n")
    assert found(home) == [("eml", "Maildir", [".Sent/cur/1.eml", ".Sent.2024/new/2.eml"])]


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


def test_a_zip_is_walked_like_a_folder(tmp_path: Path) -> None:
    members = {
        "b.md": b"b",
        "mail/Sent": mbox(message()),
        "a/c.txt": b"c",
        "photo.jpg": b"\xff\xd8\xff",
        "more.zip": zipped({"d.md": b"d"}),
    }
    path = write(tmp_path / "export.zip", zipped(members))
    assert found(path) == [
        ("posts", "export.zip", ["b.md", "a/c.txt", "more.zip/d.md"]),
        ("mbox", "Sent", ["mail/Sent"]),
    ]


def test_a_mailbox_in_a_zip_stands_at_a_path_of_its_own(tmp_path: Path) -> None:
    inner = zipped({"Old": mbox(message())})
    path = write(tmp_path / "a.zip", zipped({"mail/Sent": mbox(message()), "more.zip": inner}))
    with find_units([path]) as findings:
        paths = [unit.path for unit in findings.units]
    assert paths == [path / "mail" / "Sent", path / "more.zip" / "Old"]


def test_a_zip_in_a_folder_is_part_of_it(tmp_path: Path) -> None:
    write(tmp_path / "home" / "a.md", b"a")
    write(tmp_path / "home" / "x" / "Export.ZIP", zipped({"b.md": b"b"}))
    assert found(tmp_path / "home") == [("posts", "home", ["a.md", "x/Export.ZIP/b.md"])]


def test_a_zip_by_another_name_is_walked_only_if_it_was_named(tmp_path: Path) -> None:
    book = write(tmp_path / "home" / "book.epub", zipped({"chapter.txt": b"by someone else"}))
    write(tmp_path / "home" / "a.md", b"a")
    assert found(tmp_path / "home") == [("posts", "home", ["a.md"])]
    assert found(book) == [("posts", "book.epub", ["chapter.txt"])]


def test_exports_are_known_by_what_is_in_them(tmp_path: Path) -> None:
    members = {
        "data/tweets.js": b"window.YTD.tweets.part0 = [ ]",
        "outbox.json": b'{"orderedItems": [{"type": "Create"}]}',
        "Shares.csv": b"Date,ShareLink,ShareCommentary\n",
        "Comments.csv": b"Date,Link,Message\n",
        "reddit/posts.csv": b"id,permalink,date,subreddit,title,body\n",
        "reddit/comments.csv": b"id,permalink,date,subreddit,parent,body\n",
        "site.xml": b'<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/">',
        "posts/2019-01-01_a-1.html": b'<html><article class="h-entry">',
        "posts.csv": b"post_id,post_date,is_published,title\n",
        "posts/1.a.html": b"<p>",
        "repo.car": b"\x3a\xa2eroots\x80gversion\x01",
        "_chat.txt": b"[13/02/2010, 16:07:20] Mina: Hi",
        "notes.csv": b"date,text\n",
    }
    assert {(name, *labels) for name, _, labels in found(_zip(tmp_path, members))} == {
        ("x", "data/tweets.js"),
        ("mastodon", "outbox.json"),
        ("linkedin posts", "Shares.csv"),
        ("linkedin comments", "Comments.csv"),
        ("reddit posts", "reddit/posts.csv"),
        ("reddit comments", "reddit/comments.csv"),
        ("wordpress", "site.xml"),
        ("medium", "posts/2019-01-01_a-1.html"),
        ("substack", "posts.csv", "posts/1.a.html"),
        ("bluesky", "repo.car"),
        ("whatsapp", "_chat.txt"),
    }


def test_what_cannot_be_looked_at_is_a_problem_beside_the_rest(tmp_path: Path) -> None:
    home = tmp_path / "home"
    write(home / "a.md", b"a")
    write(home / "b.zip", b"PK\x03\x04 and no more")
    write(home / "c.zip", zipped({"../c.md": b"c", "d.md": b"d"}))
    with find_units([home]) as findings:
        labels = [file.label for unit in findings.units for file in unit.files]
        problems = [problem.item for problem in findings.problems]
    assert labels == ["a.md", "c.zip/d.md"]
    assert problems == ["b.zip", "c.zip/../c.md"]


def test_an_archive_that_holds_nothing_to_import_says_why(tmp_path: Path) -> None:
    path = _zip(tmp_path, {"../c.md": b"c"})
    with pytest.raises(
        SourceError, match=r"nothing that can be imported. \.\./c\.md cannot be read"
    ):
        find_units([path])


def test_a_file_that_vanishes_while_it_is_looked_for_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "a.md", b"a")
    gone = write(tmp_path / "b", b"From ")
    real = Path.is_symlink

    def then_gone(path: Path) -> bool:
        answer = real(path)
        if path == gone:
            gone.unlink()
        return answer

    monkeypatch.setattr(Path, "is_symlink", then_gone)
    with find_units([tmp_path]) as findings:
        assert len(findings.units) == 1
    assert findings.problems == (Problem("b", "cannot be read (No such file or directory)"),)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_what_is_neither_file_nor_folder_is_refused_and_in_a_folder_passed_over(
    tmp_path: Path,
) -> None:
    pipe = tmp_path / "pipe.md"
    os.mkfifo(pipe)
    with pytest.raises(SourceError, match="neither a file nor a folder"):
        find_units([pipe])
    write(tmp_path / "a.md", b"a")
    assert found(tmp_path)[0][2] == ["a.md"]


def _zip(folder: Path, members: dict[str, bytes]) -> Path:
    return write(folder / "export.zip", zipped(members))
