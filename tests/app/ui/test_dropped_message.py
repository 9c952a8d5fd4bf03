from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.errors import SourceError
from app.ui.dropped_message import read_message


def _email(tmp_path: Path, *, body: str = "See you at the pier.", html: str = "") -> Path:
    message = EmailMessage()
    message["From"] = "Ida <ida@ferry.example>"
    message["Subject"] = "Pier"
    if html:
        message.set_content(html, subtype="html")
    else:
        message.set_content(body)
        message.add_attachment(b"\x00\x01", maintype="image", subtype="png", filename="a.png")
    path = tmp_path / "pier.eml"
    path.write_bytes(message.as_bytes())
    return path


def test_an_email_gives_sender_subject_and_text(tmp_path: Path) -> None:
    text = read_message(_email(tmp_path))
    assert text == "From: Ida <ida@ferry.example>\nSubject: Pier\n\nSee you at the pier."


def test_text_in_an_old_encoding_is_read(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes("caf\xe9 at ten".encode("cp1252"))
    assert read_message(path) == "caf\xe9 at ten"


def test_a_file_of_another_sort_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(b"PK")
    with pytest.raises(SourceError, match=r"letter\.docx is neither"):
        read_message(path)


def test_a_missing_and_an_empty_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.txt cannot be read"):
        read_message(tmp_path / "gone.txt")
    (tmp_path / "empty.txt").write_text("  \n")
    with pytest.raises(SourceError, match="no plain text"):
        read_message(tmp_path / "empty.txt")


def test_an_oversized_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    path.write_bytes(b"x" * (4 * 1024 * 1024 + 1))
    with pytest.raises(SourceError, match="over 4 MB"):
        read_message(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=400))
@example(b"Content-Type: text/plain; charset=no-such-thing\n\nhello")
@example(b"From: =?utf-8?q?=ff?= <\nContent-Type: multipart/mixed; boundary=\n\n--\n")
def test_any_bytes_give_text_or_a_refusal(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any.eml"
    path.write_bytes(content)
    try:
        text = read_message(path)
    except SourceError as error:
        text = str(error)
    assert text.strip()
