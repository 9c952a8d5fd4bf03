"""The mailbox that imports are measured on, and that both sides read all of it."""

import mailbox
from pathlib import Path

import pytest

from benchmarks.imports import import_mailbox, walk_with_standard_library
from benchmarks.synthetic_mailbox import ME, write_mailbox

N = 120


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "made.mbox"
    write_mailbox(path, N)
    return path


def test_the_same_number_gives_the_same_mailbox(made: Path, tmp_path: Path) -> None:
    write_mailbox(tmp_path / "again.mbox", N)
    assert (tmp_path / "again.mbox").read_bytes() == made.read_bytes()


def test_it_holds_mail_of_every_form_and_tells_how_much_is_the_persons(
    made: Path, tmp_path: Path
) -> None:
    own = write_mailbox(tmp_path / "again.mbox", N)
    box = mailbox.mbox(made)
    messages = list(box)
    box.close()
    assert len(messages) == N
    assert sum(ME in message["From"] for message in messages) == own
    forms = {message.get_content_type() for message in messages}
    assert forms == {"text/plain", "text/html", "multipart/alternative", "multipart/mixed"}
    assert {
        part["Content-Transfer-Encoding"] for message in messages for part in message.walk()
    } == {
        None,
        "quoted-printable",
        "base64",
        "8bit",
    }


def test_both_sides_look_at_every_message(made: Path) -> None:
    assert walk_with_standard_library(made) == N
    assert import_mailbox(made) == N
