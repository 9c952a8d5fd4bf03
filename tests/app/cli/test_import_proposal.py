"""`idiolect import --propose`, and what an import says that does not know whose words to take."""

from pathlib import Path

import pytest

from app.home import SAMPLE_VOICE_ADDRESS
from app.importing.proposal import Evidence, Proposal
from app.importing.report import ImportProgress
from app.ui.importing.events import decode_import_event
from tests.app.cli.command_line import Idiolect
from tests.app.importing.written_mail import mbox, message


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    path = tmp_path / "Sent.mbox"
    own = [message(From="Mina Öberg <mina@example.org>")] * 30
    path.write_bytes(mbox(*own, message(From="omar@example.org")))
    return path


def test_a_proposal_tells_who_wrote_and_imports_nothing(idiolect: Idiolect, mail: Path) -> None:
    ended = idiolect("import", "--propose", mail)
    assert ended.out.splitlines() == [
        "Probably you:",
        "  Mina Öberg <mina@example.org>: 30 messages, in a folder of sent mail",
        "Others who wrote:",
        "  omar@example.org: 1 message",
    ]
    assert not idiolect.database.exists()


def test_a_proposal_is_one_json_object(idiolect: Idiolect, sample_voice_folder: Path) -> None:
    told = idiolect("import", "--propose", sample_voice_folder, "--json").data
    assert told["n_authors"] == 6
    assert told["whole"] == ["posts"]
    first = told["authors"][0]
    assert (first["identity"], first["messages"], first["is_likely"]) == (
        SAMPLE_VOICE_ADDRESS,
        24,
        True,
    )


def test_a_child_tells_a_proposal_as_an_event(idiolect: Idiolect, mail: Path) -> None:
    ended = idiolect.in_child("import", "--progress-json", "--propose", "--", mail)
    *progress, answer = [decode_import_event(line.encode()) for line in ended.out.splitlines()]
    assert all(isinstance(event, ImportProgress) for event in progress)
    assert isinstance(answer, Proposal)
    assert answer.authors[0].evidence == (Evidence.SENT, Evidence.MOST_FREQUENT)


def test_an_import_that_does_not_know_whose_words_to_take_proposes(
    idiolect: Idiolect, mail: Path
) -> None:
    complaint = idiolect("import", mail, "--profile", "Mina", code=2).complaint
    assert "2 people" in complaint
    assert complaint.endswith(
        "Probably yours: mina@example.org (30, in a folder of sent mail); if so, add "
        '--mine "mina@example.org".'
    )


def test_where_nobody_is_likely_nothing_is_proposed(idiolect: Idiolect, tmp_path: Path) -> None:
    path = tmp_path / "list.mbox"
    path.write_bytes(mbox(message(), message(From="omar@example.org")))
    complaint = idiolect("import", path, "--profile", "Mina", code=2).complaint
    assert "Probably" not in complaint
    assert complaint.endswith("mina@example.org (1), omar@example.org (1).")


def test_an_import_needs_a_profile(idiolect: Idiolect, mail: Path) -> None:
    assert "--profile" in idiolect("import", mail, code=2).complaint


def test_a_child_sends_few_examples_cut_to_a_readable_length(
    idiolect: Idiolect, tmp_path: Path
) -> None:
    for number in range(40):
        folder = tmp_path / "mail" / f"{number}.mbox"
        folder.parent.mkdir(exist_ok=True)
        folder.write_bytes(mbox(message(f"Letter {number}. " + f"word{number} " * 1500)))
    command = ("import", "--progress-json", "--dry-run", "--profile", "Mina", "--")
    *_, last = idiolect.in_child(*command, tmp_path / "mail").out.splitlines()
    report = decode_import_event(last.encode())
    assert report is not None
    examples = report.examples
    assert len(examples) == 20
    assert examples[0].path.endswith("0.mbox")
    assert all(len(example.passages[0].text) == 8001 for example in examples)
