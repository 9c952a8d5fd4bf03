"""Exports through the whole of an import: from a zip to samples in the library."""

from pathlib import Path

from app.importing.report import SourceReport
from app.importing.run import import_paths
from app.importing.source import Problem
from app.library.library import Library
from engine.writing import Kind
from tests.app.importing.exports.reading import WORDS
from tests.app.importing.written_mail import mbox, message, write
from tests.app.importing.zips import zipped

PROSE = "I bake bread on Sundays, and each week I learn something new about flour and salt. "
TABLE = (
    b"post_id,post_date,is_published,title\n"
    b"1.a,2024-03-10T12:00:00.000Z,true,On bread\n2.b,,false,Rough\n"
)


def test_an_export_is_imported_from_its_zip(library: Library, tmp_path: Path) -> None:
    tweet = f'window.YTD.tweets.part0 = [{{"tweet": {{"id_str": "1", "full_text": "{WORDS}"}}}}]'
    members = {
        # In an order in which the table comes after the pages that it tells of.
        "posts/1.a.html": f"<p>{PROSE * 2}</p>".encode(),
        "posts/2.b.html": f"<p>{PROSE * 3}</p>".encode(),
        "posts.csv": TABLE,
        "data/tweets.js": tweet.encode(),
        "../out.md": b"x",
        "mail/Sent.mbox": mbox(message(), b"no headers"),
    }
    path = write(tmp_path / "export.zip", zipped(members))
    report = import_paths(library, "Mina", [path])
    assert report.sources == (
        SourceReport(str(path), "substack", 1, 0),
        SourceReport(str(path), "x", 1, 0),
        SourceReport(str(path / "mail" / "Sent.mbox"), "mbox", 1, 0),
    )
    assert report.left_out == {"unpublished draft": 1}
    assert report.problems == (
        Problem("../out.md", "cannot be read: the name leads out of the archive"),
        Problem("Sent.mbox, message 2", "does not say who wrote it"),
    )
    stored = library.samples.for_profile(library.profiles.get("Mina").id)
    assert {sample.sample.subject for sample in stored} == {"On bread", ""}


def test_a_chat_and_a_mailbox_are_one_persons_by_name_and_address(
    library: Library, tmp_path: Path
) -> None:
    chat = f"13/02/2010, 16:07 - Mina Öberg: {WORDS}\n13/02/2010, 16:08 - Omar: No, truly not.\n"
    write(tmp_path / "home" / "chat.txt", chat.encode())
    write(tmp_path / "home" / "in.mbox", mbox(message(), message(From="omar@example.org")))
    report = import_paths(
        library, "Mina", [tmp_path / "home"], mine=["Mina Öberg", "mina@example.org"]
    )
    assert report.added == 2
    assert report.left_out == {"written by someone else": 2}
    kinds = {
        sample.sample.kind
        for sample in library.samples.for_profile(library.profiles.get("Mina").id)
    }
    assert kinds == {Kind.REPLY, Kind.EMAIL}


def test_a_member_that_is_damaged_is_a_problem_and_the_others_are_read(
    library: Library, tmp_path: Path
) -> None:
    texts = [" ".join(f"{word}{ending}" for word in PROSE.split() * 2) for ending in "abc"]
    members = {f"{number}.md": text.encode() for number, text in enumerate(texts)}
    data = bytearray(zipped(members))
    at = data.index(b"1.md") + 10
    data[at : at + 8] = b"\xff" * 8
    path = write(tmp_path / "export.zip", bytes(data))
    report = import_paths(library, "Mina", [path])
    assert report.added == 2
    (problem,) = report.problems
    assert problem.item == "1.md"
    assert problem.reason.startswith("cannot be read (the archive is damaged or cut off: ")
