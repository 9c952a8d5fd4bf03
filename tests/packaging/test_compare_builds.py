"""Two builds are told apart, file by file."""

from pathlib import Path

import pytest

from tests.packaging.scripts import script

compare = script("compare_builds.py")


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    for build in ("one", "other"):
        (tmp_path / build / "sub").mkdir(parents=True)
        (tmp_path / build / "sub" / "file").write_bytes(b"x" * 3_000_000)
        (tmp_path / build / "link").symlink_to("sub/file")
    return tmp_path / "one", tmp_path / "other"


def test_alike_is_alike(builds: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert compare.main([str(build) for build in builds]) == 0
    assert capsys.readouterr().out == "0 differences\n"


def test_the_first_different_byte_is_told(builds: tuple[Path, Path]) -> None:
    file = builds[1] / "sub" / "file"
    file.write_bytes(b"x" * 2_000_001 + b"y" + b"x" * 999_998)
    (told,) = compare.differences(*builds)
    assert told == "sub/file differs from byte 2000001 of 3000000, 3000000."


def test_a_file_that_goes_on_differs_where_the_other_ends(builds: tuple[Path, Path]) -> None:
    with (builds[1] / "sub" / "file").open("ab") as file:
        file.write(b"z")
    assert compare.first_difference(*(build / "sub" / "file" for build in builds)) == 3_000_000


def test_files_of_one_only_modes_and_links_are_told(builds: tuple[Path, Path]) -> None:
    one, other = builds
    (one / "more").touch()
    (other / "sub" / "file").chmod(0o755)
    (other / "link").unlink()
    (other / "link").symlink_to("elsewhere")
    told = list(compare.differences(one, other))
    assert [each.split()[0] for each in told] == ["more", "link", "sub/file"]
