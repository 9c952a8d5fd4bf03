from contextlib import suppress
from io import SEEK_END
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_LZMA, ZIP_STORED

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing import archives, refusals
from app.importing.archives import Archive, ArchiveShelf, is_archive
from app.importing.files import SourceFile, files_in_archive
from app.importing.source import Problem
from tests.app.importing.written_mail import write
from tests.app.importing.zips import claiming, with_flag, with_link, zipped

TEXT = b"I bake bread on Sundays.\n" * 400


def read_all(path: Path) -> tuple[dict[str, bytes], list[Problem]]:
    """Every file in an archive by label, and what is wrong with it."""
    contents: dict[str, bytes] = {}
    problems: list[Problem] = []
    with ArchiveShelf() as shelf:
        found = list(files_in_archive(Archive(path), "", shelf))
        for each in found:
            if isinstance(each, Problem):
                problems.append(each)
                continue
            with each.open() as stream:
                contents[each.label] = stream.read()
    return contents, problems


def problem_of(path: Path) -> str:
    contents, (problem,) = read_all(path)
    assert contents == {}
    return f"{problem.item} {problem.reason}"


names = st.lists(st.sampled_from(["a", "b.md", "ä", "..c", "d e"]), min_size=1, max_size=3)


@given(st.dictionaries(names.map("/".join), st.binary(max_size=3000), max_size=4))
def test_what_is_packed_is_what_is_read(
    tmp_path_factory: pytest.TempPathFactory, members: dict[str, bytes]
) -> None:
    path = write(tmp_path_factory.mktemp("zip") / "a.zip", zipped(members))
    shown = {name: data for name, data in members.items() if "/." not in f"/{name}"}
    assert read_all(path) == (shown, [])


def test_hidden_files_and_what_macos_adds_are_passed_over(tmp_path: Path) -> None:
    members = {"a.md": TEXT, ".b.md": TEXT, ".git/c.md": TEXT, "__MACOSX/._a.md": TEXT, "d/": b""}
    assert read_all(write(tmp_path / "a.zip", zipped(members))) == ({"a.md": TEXT}, [])


def test_a_member_is_a_stream_that_can_be_read_by_lines_and_sought(tmp_path: Path) -> None:
    path = write(tmp_path / "a.zip", zipped({"a.md": TEXT}))
    with ArchiveShelf() as shelf:
        (file,) = files_in_archive(Archive(path), "", shelf)
        assert isinstance(file, SourceFile)
        with file.open() as stream:
            assert stream.readline() == TEXT[:25]
            assert stream.tell() == 25
            assert stream.seek(-5, SEEK_END) == len(TEXT) - 5
            assert stream.read() == TEXT[-5:]
            assert stream.seek(0) == 0
            assert stream.read() == TEXT


def test_an_archive_in_an_archive_is_walked_and_one_in_that_is_not(tmp_path: Path) -> None:
    innermost = zipped({"c.md": TEXT})
    inner = zipped({"b.md": TEXT, "more.zip": innermost})
    path = write(tmp_path / "a.zip", zipped({"x/inner.ZIP": inner, "a.md": TEXT}))
    contents, problems = read_all(path)
    assert contents == {"a.md": TEXT, "x/inner.ZIP/b.md": TEXT}
    assert problems == [
        Problem(
            "x/inner.ZIP/more.zip",
            "cannot be read: an archive in an archive in an archive; unpack it first",
        )
    ]


def test_streams_of_two_archives_can_be_read_by_turns(tmp_path: Path) -> None:
    first = write(tmp_path / "a.zip", zipped({"a.md": TEXT, "b.zip": zipped({"b.md": TEXT})}))
    second = write(tmp_path / "c.zip", zipped({"c.md": TEXT}))
    with ArchiveShelf() as shelf:
        files = [
            file
            for path in (first, second)
            for file in files_in_archive(Archive(path), "", shelf)
            if isinstance(file, SourceFile)
        ]
        streams = [file.open() for file in files]
        pieces = [[stream.read(2500) for stream in streams] for _ in range(5)]
        for stream in streams:
            stream.close()
    assert [b"".join(parts) for parts in zip(*pieces, strict=True)] == [TEXT] * 3


@pytest.mark.parametrize(
    "name", ["../a.md", "a/../../b.md", "/etc/a.md", "C:/a.md", "..\\a.md", "\\\\host\\a.md"]
)
def test_names_that_lead_out_are_refused(tmp_path: Path, name: str) -> None:
    told = problem_of(write(tmp_path / "a.zip", zipped({name: TEXT})))
    assert told == f"{name} cannot be read: the name leads out of the archive"


def test_links_are_refused(tmp_path: Path) -> None:
    outside = write(tmp_path / "secret.md", TEXT)
    told = problem_of(write(tmp_path / "a.zip", with_link("a.md", str(outside))))
    assert told == "a.md cannot be read: a link, and links are not followed"


def test_encrypted_members_are_refused_and_what_to_do_is_said(tmp_path: Path) -> None:
    data = with_flag(zipped({"a.md": TEXT}), 1)
    assert "encrypted; unpack the archive with its password" in problem_of(
        write(tmp_path / "a.zip", data)
    )


@pytest.mark.parametrize("method", [ZIP_BZIP2, ZIP_LZMA])
def test_methods_that_unpack_without_bound_are_refused(tmp_path: Path, method: int) -> None:
    data = zipped({"a.md": TEXT}, method)
    assert "packed by an unusual method" in problem_of(write(tmp_path / "a.zip", data))


def test_refusals_for_one_reason_are_counted(tmp_path: Path) -> None:
    path = write(tmp_path / "a.zip", zipped({f"../{n}.md": TEXT for n in range(120)}))
    assert problem_of(path).startswith("../0.md and 119 more cannot be read: the name leads out")


def test_a_bomb_is_refused_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refusals, "UNPACKED_FREE_BYTES", 100_000)
    bomb = b"\0" * 4_000_000
    path = write(tmp_path / "a.zip", zipped({"bomb": bomb, "a.md": TEXT, "bomb2": bomb}))
    contents, (problem,) = read_all(path)
    assert contents == {"a.md": TEXT}
    assert problem.item == "bomb and 1 more"
    assert "more than an archive of this size holds in good faith" in problem.reason


def test_many_small_bombs_are_one_bomb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refusals, "UNPACKED_FREE_BYTES", 100_000)
    monkeypatch.setattr(refusals, "MAX_RATIO", 10)
    members = {f"{n}.md": b"\0" * 50_000 for n in range(30)}
    contents, (problem,) = read_all(write(tmp_path / "a.zip", zipped(members)))
    assert 2 <= len(contents) < 10
    assert "in good faith" in problem.reason


def test_a_size_that_no_file_has_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refusals, "MAX_MEMBER_BYTES", 2**30)
    data = claiming(zipped({"a.md": TEXT}), 2**31)
    assert "it claims to be larger than 1 GB" in problem_of(write(tmp_path / "a.zip", data))


def test_of_a_member_that_is_larger_than_it_says_no_more_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.zip", claiming(zipped({"a.md": TEXT}), 100))
    with ArchiveShelf() as shelf:
        (file,) = files_in_archive(Archive(path), "", shelf)
        assert isinstance(file, SourceFile)
        with file.open() as stream:
            pieces = []
            with pytest.raises(OSError, match="damaged or cut off: Bad CRC-32"):
                pieces.extend(iter(lambda: stream.read(10), b""))
            assert sum(map(len, pieces)) <= 100


def test_a_member_that_is_smaller_than_it_says_is_read_to_its_end(tmp_path: Path) -> None:
    path = write(tmp_path / "a.zip", claiming(zipped({"a.md": TEXT}), len(TEXT) + 100))
    assert read_all(path) == ({"a.md": TEXT}, [])


def test_damage_within_a_member_is_found_while_it_is_read(tmp_path: Path) -> None:
    data = zipped({"a.md": TEXT}, ZIP_STORED).replace(b"bake", b"bang", 1)
    with pytest.raises(OSError, match="the archive is damaged or cut off: Bad CRC-32"):
        read_all(write(tmp_path / "a.zip", data))


def test_an_archive_that_is_cut_off_is_a_problem(tmp_path: Path) -> None:
    data = zipped({"a.md": TEXT, "b.md": TEXT})
    told = problem_of(write(tmp_path / "a.zip", data[:-30]))
    assert told.startswith("a.zip cannot be read (the archive is damaged or cut off: ")


def test_too_many_members_are_a_problem_and_the_first_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "MAX_MEMBERS", 3)
    path = write(tmp_path / "a.zip", zipped({f"{n}.md": TEXT for n in range(5)}))
    contents, (problem,) = read_all(path)
    assert len(contents) == 3
    assert problem == Problem("a.zip", "holds 5 files; all after 3 were left")


def test_a_table_of_contents_of_absurd_length_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "MAX_DIRECTORY_BYTES", 1000)
    path = write(tmp_path / "a.zip", zipped({f"{n}.md": b"" for n in range(100)}))
    assert "its table of contents is absurdly long" in problem_of(path)
    nested = write(tmp_path / "b.zip", zipped({"a.zip": path.read_bytes()}))
    assert "its table of contents is absurdly long" in problem_of(nested)


def test_an_inner_archive_too_large_for_memory_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refusals, "MAX_NESTED_BYTES", 1000)
    inner = zipped({"a.md": TEXT}, ZIP_STORED)
    told = problem_of(write(tmp_path / "a.zip", zipped({"inner.zip": inner})))
    assert told.startswith("inner.zip cannot be read: an archive in an archive, of more than")


def test_an_archive_that_is_gone_is_an_error_when_it_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.zip", zipped({"a.md": TEXT}))
    with ArchiveShelf() as shelf:
        (file,) = files_in_archive(Archive(path), "", shelf)
        shelf.close()
        path.unlink()
        assert isinstance(file, SourceFile)
        with pytest.raises(FileNotFoundError):
            file.open()


def test_archives_are_known_by_how_they_begin(tmp_path: Path) -> None:
    assert is_archive(write(tmp_path / "a", zipped({"a.md": b""})))
    assert is_archive(write(tmp_path / "b", zipped({})))
    assert not is_archive(write(tmp_path / "c.zip", b"PK"))


@given(st.binary(max_size=300), st.integers(0, 400), st.integers(0, 40))
def test_no_bytes_raise_anything_but_os_errors(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, at: int, length: int
) -> None:
    whole = zipped({"a.md": TEXT[:50], "b.zip": zipped({"c.md": b"c"})})
    damaged = whole[:at] + data[:length] + whole[at + length :]
    path = write(tmp_path_factory.mktemp("zip") / "a.zip", damaged)
    with suppress(OSError):
        read_all(path)
