import os
import re
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from app.errors import LibraryError, SourceError, UsageError
from app.importing.own_words import Passage
from app.importing.report import ImportProgress, SourceReport
from app.importing.run import import_paths
from app.importing.source import ImportCancelled, Problem
from app.library.library import Library
from app.library.sample_records import SampleFilter
from engine.writing import Kind
from tests.app.importing.written_mail import OWN_TEXT, mbox, message, write

PROSE = "I bake bread on Sundays, and each week I learn something new about flour, water and salt. "
OMAR = message("Lunch on Friday at noon, then?", From="Omar <omar@example.org>")


def texts(library: Library, name: str = "Mina") -> list[str]:
    profile = library.profiles.get(name)
    return sorted(stored.sample.text for stored in library.samples.for_profile(profile.id))


def prose(number: int) -> str:
    """Return a text that is not nearly the same as that of another number."""
    ending = "abcdefghijkl"[number]
    return " ".join(f"{word.strip('.,')}{ending}" for word in PROSE.split() * 2) + "."


def post(number: int) -> bytes:
    return f"---\ntitle: Bread {number}\n---\n{prose(number)}".encode()


def test_mail_and_posts_go_into_one_profile(library: Library, tmp_path: Path) -> None:
    mail = write(tmp_path / "in.mbox", mbox(message(), OMAR, message("Yes."), b"no headers"))
    posts = write(tmp_path / "posts" / "a.md", post(1)).parent
    write(posts / "broken.md", b"\0\0")
    report = import_paths(library, " Mina ", [mail, posts], mine=["mina@example.org"])
    assert report.profile == "Mina"
    assert (report.added, report.already_known) == (2, 0)
    assert report.left_out == {"written by someone else": 1, "too short": 1}
    assert report.problems == (
        Problem("in.mbox, message 4", "does not say who wrote it"),
        Problem("broken.md", "is not text"),
    )
    assert report.sources == (
        SourceReport(str(mail), "mbox", 1, 0),
        SourceReport(str(posts), "posts", 1, 0),
    )
    profile = library.profiles.get("Mina")
    stored = {item.sample.kind: item for item in library.samples.for_profile(profile.id)}
    assert stored[Kind.EMAIL].sample.text == OWN_TEXT
    assert stored[Kind.EMAIL].item == "message 1"
    assert stored[Kind.POST].sample.subject == "Bread 1"


def test_importing_again_adds_only_what_is_new(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path / "in.mbox", mbox(message()))
    import_paths(library, "Mina", [path])
    write(path, mbox(message(), message("One o'clock is better for me."), message()))
    report = import_paths(library, "Mina", [path])
    assert (report.added, report.already_known) == (1, 2)
    assert texts(library) == [OWN_TEXT, "One o'clock is better for me."]


def test_a_mailbox_of_one_author_needs_no_address(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path / "in.mbox", mbox(message(), b"no headers"))
    assert import_paths(library, "Mina", [path]).added == 1


def test_several_authors_need_an_address_and_the_most_frequent_are_listed(
    library: Library, tmp_path: Path
) -> None:
    others = [message(From=f"p{n}@example.org") for n in range(6) for _ in range(n + 1)]
    path = write(tmp_path / "in.mbox", mbox(message(), *others))
    with pytest.raises(UsageError) as error:
        import_paths(library, "Mina", [path])
    assert "from 7 people" in str(error.value)
    assert "--mine" in str(error.value)
    assert re.findall(r"(\w+)@example\.org \((\d)\)", str(error.value)) == [
        ("p5", "6"),
        ("p4", "5"),
        ("p3", "4"),
        ("p2", "3"),
        ("p1", "2"),
    ]
    assert library.profiles.summaries() == []


def test_an_address_that_wrote_nothing_is_an_error(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path / "in.mbox", mbox(message(), OMAR, OMAR))
    with pytest.raises(
        UsageError, match=r"None of the 3 .* lena@example\.org.*omar@example\.org \(2"
    ):
        import_paths(library, "Lena", [path], mine=["lena@example.org"])
    assert library.profiles.summaries() == []


def test_addresses_are_taken_in_any_form(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path / "in.mbox", mbox(message(), OMAR))
    mine = ["Lena <lena@example.org>", "MINA at example.org"]
    assert import_paths(library, "Mina", [path], mine=mine).added == 1


def test_what_is_no_address_is_refused(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path / "in.mbox", mbox(message(), OMAR))
    with pytest.raises(UsageError, match="“Mina” is no email address"):
        import_paths(library, "Mina", [path], mine=["Mina"])


def test_a_profile_without_a_name_is_refused_before_anything_is_read(
    library: Library, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match="needs a name"):
        import_paths(library, " ", [tmp_path / "absent.mbox"])


def test_a_path_that_cannot_be_read_leaves_the_library_alone(
    library: Library, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.md", post(1))
    with pytest.raises(SourceError, match=r"gone\.mbox"):
        import_paths(library, "Mina", [path, tmp_path / "gone.mbox"])
    assert library.profiles.summaries() == []


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="needs a file that may not be read"
)
def test_a_file_in_a_folder_that_cannot_be_read_is_a_problem(
    library: Library, tmp_path: Path
) -> None:
    posts = write(tmp_path / "posts" / "a.md", post(1)).parent
    write(posts / "b.md", post(2)).chmod(0)
    report = import_paths(library, "Mina", [posts])
    assert report.added == 1
    assert [problem.item for problem in report.problems] == ["b.md"]


def test_cancelling_leaves_nothing_of_the_source_and_keeps_those_before(tmp_path: Path) -> None:
    first = write(tmp_path / "first" / "a.md", post(0)).parent
    for number in range(1, 9):
        second = write(tmp_path / "second" / f"{number}.md", post(number)).parent
    path = tmp_path / "library.db"
    with Library.open(path) as library, Library.open(path) as onlooker:

        def first_is_stored() -> bool:
            return bool(onlooker.profiles.summaries())

        with pytest.raises(ImportCancelled, match=r"nothing from .*second was added"):
            import_paths(library, "Mina", [first, second], cancelled=first_is_stored)
        assert texts(library) == [prose(0)]


@pytest.mark.parametrize("after", range(0, 40, 3))
def test_cancelling_at_any_moment_keeps_whole_sources_only(
    library: Library, tmp_path: Path, after: int
) -> None:
    for number in range(6):
        posts = write(tmp_path / "posts" / f"{number}.md", post(number)).parent
    calls = 0

    def cancelled() -> bool:
        nonlocal calls
        calls += 1
        return calls > after

    try:
        report = import_paths(library, "Mina", [posts], cancelled=cancelled)
    except ImportCancelled:
        assert library.profiles.summaries() == []
    else:
        assert report.added == 6
        assert after >= calls


def test_progress_rises_to_the_end(library: Library, tmp_path: Path) -> None:
    paths = [
        write(
            tmp_path / f"{name}.mbox",
            mbox(*(message(f"{name} {n}, noon works for me") for n in range(9))),
        )
        for name in ("a", "b")
    ]
    seen: list[ImportProgress] = []
    import_paths(library, "Mina", paths, on_progress=seen.append)
    fractions = [progress.fraction for progress in seen]
    assert all(before <= after for before, after in pairwise(fractions))
    assert fractions[-1] == 1.0
    assert seen[-1] == ImportProgress(str(paths[1]), 1.0, 18, 18)


def test_a_dry_run_tells_what_would_come_of_it_and_leaves_no_trace(
    library: Library, tmp_path: Path
) -> None:
    mail = write(tmp_path / "in.mbox", mbox(message(f"{OWN_TEXT}\n\n> Is noon fine?\n"), OMAR))
    posts = write(tmp_path / "posts" / "a.md", post(1)).parent
    mine = ["mina@example.org"]
    told = import_paths(library, "Mina", [mail, posts], mine=mine, dry_run=True)
    assert library.profiles.summaries() == []
    assert [example.item for example in told.examples] == ["message 1", "a.md"]
    assert told.examples[0].passages == (
        Passage(OWN_TEXT, None),
        Passage("> Is noon fine?", "quote"),
    )
    done = import_paths(library, "Mina", [mail, posts], mine=mine)
    assert replace(told, examples=()) == done
    again = import_paths(library, "Mina", [mail, posts], mine=mine, dry_run=True)
    assert (again.added, again.already_known) == (0, 2)


def test_an_example_shows_what_is_left_out_where_it_stood(library: Library, tmp_path: Path) -> None:
    answers = f"> Is noon fine?\n\n{OWN_TEXT}\n\n> Who brings bread?\n\nI do, as ever, from Lund."
    mail = write(tmp_path / "in.mbox", mbox(message(answers)))
    told = import_paths(library, "Mina", [mail], mine=["mina@example.org"], dry_run=True)
    assert told.examples[0].passages == (
        Passage("> Is noon fine?", "quote"),
        Passage(OWN_TEXT, None),
        Passage("> Who brings bread?", "quote"),
        Passage("I do, as ever, from Lund.", None),
    )


def test_a_dry_run_in_many_pieces_counts_like_the_import(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.importing.run._DRY_PIECE", 2)
    for number in range(5):
        posts = write(tmp_path / "posts" / f"{number}.md", post(number)).parent
    write(posts / "again.md", post(1))
    told = import_paths(library, "Mina", [posts], dry_run=True)
    assert library.profiles.summaries() == []
    assert replace(told, examples=()) == import_paths(library, "Mina", [posts])


def test_a_changed_post_takes_the_place_of_the_one_before(library: Library, tmp_path: Path) -> None:
    posts = write(tmp_path / "posts" / "a.md", post(1)).parent
    import_paths(library, "Mina", [posts])
    write(posts / "a.md", post(2))
    report = import_paths(library, "Mina", [posts])
    assert (report.added, report.updated, report.already_known) == (0, 1, 0)
    assert texts(library) == [prose(2)]


def test_a_text_that_was_deleted_does_not_come_back(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path / "in.mbox", mbox(message()))
    import_paths(library, "Mina", [path])
    profile = library.profiles.get("Mina")
    [kept] = library.samples.for_profile(profile.id)
    library.sample_editing.delete([kept.id])
    report = import_paths(library, "Mina", [path])
    assert (report.added, report.left_out) == (0, {"deleted by you before": 1})


def test_what_repeats_over_messages_and_copies_of_messages_are_left_out(
    library: Library, tmp_path: Path
) -> None:
    slogan = (
        "Our allotments are the oldest in the county, and the gate stands open to every visitor "
        "from Easter until the last pumpkin is carried home."
    )
    mails = [message(f"{prose(number)}\n\n{slogan}\n") for number in range(6)]
    copy = message(f"{prose(5)} Indeed.")
    path = write(tmp_path / "in.mbox", mbox(*mails, copy, message(slogan)))
    report = import_paths(library, "Mina", [path])
    assert report.added == 6
    assert report.left_out == {"boilerplate only": 1, "nearly the same as another": 1}
    assert texts(library) == [prose(number) for number in range(6)]
    profile = library.profiles.get("Mina")
    found = library.sample_search.find(profile.id, SampleFilter()).samples
    assert {passage.reason for sample in found for passage in sample.removed} == {"boilerplate"}


def test_language_and_recipient_are_kept(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path / "in.mbox", mbox(message(PROSE, To="omar@example.org")))
    import_paths(library, "Mina", [path])
    profile = library.profiles.get("Mina")
    [found] = library.sample_search.find(profile.id, SampleFilter()).samples
    assert (found.language, found.recipient) == ("en", "one")


def test_a_library_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    path = write(tmp_path / "a.md", post(1))
    with (
        Library.open(tmp_path / "library.db") as other,
        Library.open(tmp_path / "library.db", wait_seconds=0.01) as library,
        other.transaction(),
        pytest.raises(LibraryError, match="another program is writing"),
    ):
        import_paths(library, "Mina", [path])


@pytest.mark.skipif(sys.platform != "linux", reason="only there are file names any bytes")
def test_a_path_that_is_no_text_can_be_imported(library: Library, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.md"))
    report = import_paths(library, "Mina", [write(path, post(1))])
    assert report.added == 1
    assert report.sources[0].path.endswith("caf\ufffd.md")
