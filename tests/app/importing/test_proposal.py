from pathlib import Path

import pytest

from app.errors import SourceError
from app.importing import author_tally, proposal
from app.importing.proposal import Author, Evidence, propose
from app.importing.report import ImportProgress
from tests.app.importing.written_mail import mbox, message, write
from tests.app.importing.zips import zipped

MINA, OMAR, IDA = "mina@example.org", "omar@example.org", "ida@example.org"


def likely(*paths: Path) -> dict[str, Evidence]:
    """Those who are probably the person, with the strongest reason."""
    return {
        author.identity: author.evidence[0] for author in propose(paths).authors if author.is_likely
    }


def chat(*names: str) -> bytes:
    """A chat with one message by each."""
    return "".join(f"13/02/2010, 16:07 - {name}: Noon?\n" for name in names).encode()


@pytest.mark.parametrize(
    "place", ["Sent.mbox", "Gesendet/cur.mbox", "Sent/cur/1", "Sent.mbox/A/Messages/1.emlx"]
)
def test_who_wrote_what_is_in_a_folder_of_sent_mail_is_the_person(
    tmp_path: Path, place: str
) -> None:
    mail = message(Date="Fri, 1 Jan 2010 16:07:20 +0000")
    if place.endswith(".mbox"):
        mail = mbox(mail)
    elif place.endswith(".emlx"):
        mail = f"{len(mail)}\n".encode() + mail
    write(tmp_path / place, mail)
    write(tmp_path / "INBOX.mbox", mbox(*[message(From=OMAR)] * 5))
    assert likely(tmp_path) == {MINA: Evidence.SENT}


def test_the_folder_of_sent_mail_may_be_what_is_named(tmp_path: Path) -> None:
    for number, author in enumerate([MINA] * 20 + [OMAR]):
        write(tmp_path / ".Sent" / "cur" / str(number), message(From=author, Date="1 Jan 2010"))
    assert likely(tmp_path / ".Sent") == {MINA: Evidence.SENT}


def test_a_sent_folder_in_a_zip_counts(tmp_path: Path) -> None:
    members = {"Mail/Sent.mbox": mbox(message()), "Mail/In.mbox": mbox(message(From=OMAR))}
    assert likely(write(tmp_path / "takeout.zip", zipped(members))) == {MINA: Evidence.SENT}


def test_a_label_tells_sent_mail_in_a_mailbox_of_all(tmp_path: Path) -> None:
    sent = b"X-Gmail-Labels: Opened,Sent\n" + message()
    file = write(tmp_path / "All mail.mbox", mbox(sent, *[message(From=OMAR)] * 4))
    assert likely(file) == {MINA: Evidence.SENT}


def test_a_stray_message_in_a_sent_folder_makes_nobody_likely(tmp_path: Path) -> None:
    file = write(tmp_path / "Sent.mbox", mbox(*[message()] * 30, message(From=OMAR)))
    assert likely(file) == {MINA: Evidence.SENT}


def test_several_addresses_of_one_person_are_proposed(tmp_path: Path) -> None:
    file = write(tmp_path / "Sent.mbox", mbox(*[message()] * 3, message(From=IDA)))
    assert likely(file) == {MINA: Evidence.SENT, IDA: Evidence.SENT}


@pytest.mark.parametrize("header", ["Delivered-To", "X-Original-To", "Envelope-To"])
def test_in_whose_mailbox_mail_arrived_is_the_person(tmp_path: Path, header: str) -> None:
    received = f"{header}: <{MINA}>\n".encode() + message(From=OMAR)
    file = write(tmp_path / "mail.mbox", mbox(*[received] * 8, message()))
    assert likely(file) == {MINA: Evidence.DELIVERED}


def test_to_whom_many_wrote_is_the_person_and_not_who_got_much_of_one_friends_mail(
    tmp_path: Path,
) -> None:
    received = [message(From=author, To=MINA) for author in (OMAR, IDA, "jo@example.org")]
    sent = [message(To=OMAR)] * 20
    file = write(tmp_path / "mail.mbox", mbox(*received, *sent))
    assert likely(file) == {MINA: Evidence.ADDRESSED}


def test_nobody_is_likely_in_the_archive_of_a_list(tmp_path: Path) -> None:
    people = [MINA, OMAR, IDA, MINA, OMAR, IDA, MINA]
    mails = [message(From=address, To="list@example.org") for address in people]
    found = propose([write(tmp_path / "list.mbox", mbox(*mails))])
    assert [author.is_likely for author in found.authors] == [False] * 3
    assert found.authors[0] == Author(MINA, "", 3, (Evidence.MOST_FREQUENT,), is_likely=False)


def test_who_wrote_in_every_chat_is_the_person(tmp_path: Path) -> None:
    write(tmp_path / "one.txt", chat("Mina Öberg", "Omar"))
    write(tmp_path / "two.txt", chat("Ida", "Mina Öberg", "Ida"))
    assert likely(tmp_path) == {"mina öberg": Evidence.EVERY_CHAT}


def test_one_chat_or_two_with_the_same_people_do_not_tell(tmp_path: Path) -> None:
    one = write(tmp_path / "one.txt", chat("Mina", "Omar", "Mina"))
    assert likely(one) == {}
    write(tmp_path / "two.txt", chat("Mina", "Omar", "Mina"))
    assert likely(tmp_path) == {}


def test_the_only_author_is_the_person(tmp_path: Path) -> None:
    assert likely(write(tmp_path / "a.eml", message())) == {MINA: Evidence.ONLY_AUTHOR}


def test_who_wrote_most_of_a_mailbox_is_the_person_unless_it_arrived_in_anothers(
    tmp_path: Path,
) -> None:
    mails = [message()] * 3 + [message(From=OMAR)] * 2
    assert likely(write(tmp_path / "a.mbox", mbox(*mails))) == {MINA: Evidence.MAJORITY}
    received = b"Delivered-To: ida@example.org\n"
    mails = [received + mail for mail in mails]
    assert likely(write(tmp_path / "b.mbox", mbox(*mails))) == {}


def test_posts_and_documents_are_taken_whole(tmp_path: Path) -> None:
    write(tmp_path / "a.md", b"A post.")
    write(tmp_path / "b.html", b"<!doctype html><html><body>Hello</body></html>")
    write(tmp_path / "c.mbox", mbox(message()))
    found = propose([tmp_path])
    assert set(found.whole) == {"posts", "html"}
    assert [author.identity for author in found.authors] == [MINA]


def test_a_proposal_names_some_fifty_people_and_counts_the_rest(tmp_path: Path) -> None:
    mails = [message(From=f"person{number}@example.org") for number in range(60)]
    found = propose([write(tmp_path / "a.mbox", mbox(*mails))])
    assert (len(found.authors), found.n_authors) == (50, 60)


def test_memory_is_bounded_by_forgetting_the_rarest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(author_tally, "MOST_COUNTED", 20)
    strangers = [message(From=f"person{number}@example.org") for number in range(200)]
    mails = [mail for stranger in strangers for mail in (stranger, message())]
    found = propose([write(tmp_path / "a.mbox", mbox(*mails))])
    assert found.n_authors <= 20
    assert found.authors[0].identity == MINA
    assert found.authors[0].messages == 200


def test_progress_ends_at_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proposal, "_SECONDS_BETWEEN_REPORTS", 0.0)
    told: list[ImportProgress] = []
    propose([write(tmp_path / "a.mbox", mbox(*[message()] * 4))], told.append)
    fractions = [progress.fraction for progress in told]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert told[-1].seen == 4


def test_what_holds_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="nothing that can be imported"):
        propose([tmp_path])
