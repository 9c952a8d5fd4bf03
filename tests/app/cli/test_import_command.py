import sys
from pathlib import Path

import pytest

from app.home import SAMPLE_VOICE_ADDRESS
from app.importing.report import ImportProgress, ImportReport
from app.ui.importing.events import ImportEvent, ImportFailure, decode_import_event
from tests.app.cli.command_line import Idiolect

POST = "A post of some twenty words or so, which is long enough, I do hope, to be taken for one."
MINE = ("--mine", SAMPLE_VOICE_ADDRESS)


@pytest.fixture
def post(tmp_path: Path) -> Path:
    path = tmp_path / "post.txt"
    path.write_text(POST, encoding="utf-8")
    return path


def events(lines: str) -> list[ImportEvent]:
    """The events on the lines of a child's output, as the window reads them."""
    decoded = [decode_import_event(line.encode()) for line in lines.splitlines()]
    assert None not in decoded
    return [event for event in decoded if event is not None]


def test_the_sample_voice_is_imported_once(idiolect: Idiolect, sample_voice_folder: Path) -> None:
    command = ("import", sample_voice_folder, "--profile", "Goldie", *MINE, "--json")
    first, again = idiolect(*command), idiolect(*command)
    assert (first.data["added"], first.data["already_known"]) == (40, 0)
    assert (again.data["added"], again.data["already_known"]) == (0, 40)
    assert first.data["left_out"] == {"written by someone else": 5}
    assert first.data["problems"] == []
    assert first.data["profile"] == "Goldie"
    assert [source["format"] for source in first.data["sources"]] == ["mbox", "posts"]
    assert first.err == again.err == ""


def test_the_text_tells_the_same(idiolect: Idiolect, sample_voice_folder: Path) -> None:
    ended = idiolect("import", sample_voice_folder, "--profile", "Goldie", *MINE)
    assert ended.out.splitlines() == [
        '"Goldie": 40 samples added, 0 were there already.',
        f"  24 from {sample_voice_folder / 'mail.mbox'} (mbox)",
        f"  16 from {sample_voice_folder} (posts)",
        "  5 left out: written by someone else",
    ]
    assert ended.err == ""


def test_a_dry_run_shows_what_would_be_kept_and_what_left_out(
    idiolect: Idiolect, tmp_path: Path
) -> None:
    mail = tmp_path / "sent.mbox"
    mail.write_text(
        "From - Mon Mar  2 10:00:00 2026\nFrom: mina@example.org\nSubject: Soup\n\n"
        "The soup stands on the stove, help yourselves.\n\n> Is there soup?\n",
        encoding="utf-8",
    )
    ended = idiolect("import", mail, "--profile", "Zoë", "--dry-run")
    assert ended.out.splitlines() == [
        '"Zoë": 1 samples would be added, 0 were there already.',
        "",
        f"message 1 (Soup) ({mail})",
        "  | The soup stands on the stove, help yourselves.",
        "  - [quote] > Is there soup?",
    ]
    assert idiolect("profiles", "--json").data == {"profiles": []}


def test_the_text_names_ten_damaged_items_and_counts_the_rest(
    idiolect: Idiolect, post: Path
) -> None:
    for number in range(12):
        (post.parent / f"broken {number:02}.txt").write_bytes(b"\0")
    ended = idiolect("import", post.parent, "--profile", "Zoë")
    lines = ended.out.splitlines()
    assert lines[:2] == ['"Zoë": 1 samples added, 0 were there already.', "  12 damaged:"]
    assert lines[2] == "    broken 00.txt: is not text"
    assert len(lines) == 13
    assert lines[-1] == "    and 2 more (--json lists all)"


@pytest.mark.skipif(sys.platform != "linux", reason="file names are always text there")
def test_a_file_name_that_is_no_text_is_reported(idiolect: Idiolect, post: Path) -> None:
    (post.parent / "broken \udcff.txt").write_bytes(b"\0")
    told = idiolect.in_child("import", post.parent, "--profile", "Zoë", "--json").data
    assert told["added"] == 1
    (problem,) = told["problems"]
    assert problem["item"].startswith("broken ")


def test_mail_of_several_people_needs_an_address(
    idiolect: Idiolect, sample_voice_folder: Path
) -> None:
    ended = idiolect("import", sample_voice_folder, "--profile", "Goldie", "--json", code=2)
    assert "--mine" in ended.complaint
    assert idiolect("profiles", "--json").data == {"profiles": []}


def test_an_address_that_wrote_nothing_is_named(
    idiolect: Idiolect, sample_voice_folder: Path
) -> None:
    stranger = ("--mine", "mina@example.org")
    ended = idiolect("import", sample_voice_folder, "--profile", "Goldie", *stranger, code=2)
    assert "mina@example.org" in ended.complaint
    assert SAMPLE_VOICE_ADDRESS in ended.complaint


def test_a_path_that_is_missing_or_holds_nothing_is_named(
    idiolect: Idiolect, tmp_path: Path
) -> None:
    picture, empty = tmp_path / "picture.png", tmp_path / "empty"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    empty.mkdir()
    for path in (picture, empty, tmp_path / "nowhere.mbox"):
        assert str(path) in idiolect("import", path, "--profile", "Zoë", code=1).complaint


def test_a_profile_needs_a_name(idiolect: Idiolect, post: Path) -> None:
    assert "needs a name" in idiolect("import", post, "--profile", "  ", code=2).complaint


def test_a_child_tells_progress_and_ends_with_its_report(
    idiolect: Idiolect, sample_voice_folder: Path
) -> None:
    command = ("import", "--progress-json", "--profile", "Goldie", *MINE, "--", sample_voice_folder)
    ended = idiolect.in_child(*command)
    *progress, report = events(ended.out)
    assert progress
    assert all(isinstance(event, ImportProgress) for event in progress)
    fractions = [event.fraction for event in progress if isinstance(event, ImportProgress)]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert isinstance(report, ImportReport)
    assert (report.added, report.left_out) == (40, {"written by someone else": 5})
    assert ended.err == ""


def test_a_child_tells_of_its_failure_once(idiolect: Idiolect, tmp_path: Path) -> None:
    missing = tmp_path / "nowhere.mbox"
    ended = idiolect("import", missing, "--progress-json", "--profile", "Zoë", code=1)
    (failure,) = events(ended.out)
    assert isinstance(failure, ImportFailure)
    assert str(missing) in failure.message
    assert ended.err == f"idiolect: {failure.message}\n"
