from collections import Counter

import pytest

from app.errors import UsageError
from app.importing.addresses import normalised_name
from app.importing.senders import own_addresses

CHAT = Counter({"mina öberg": 7, "omar": 5})
MAIL = Counter({"mina@example.org": 3, "omar@example.org": 2, "": 1})


@pytest.mark.parametrize("given", ["Mina Öberg", "MINA  ÖBERG", "~\u202fMina Öberg\u200e"])
def test_a_name_counts_where_someone_wrote_under_it(given: str) -> None:
    assert own_addresses([given], CHAT) == {"mina öberg"}


def test_addresses_and_names_count_together() -> None:
    mine = own_addresses(["Mina Öberg", "Mina <mina@example.org>"], CHAT + MAIL)
    assert mine == {"mina öberg", "mina@example.org"}


def test_a_name_that_reads_like_an_address_counts_as_both() -> None:
    known = Counter({"mina at work": 1, "omar": 1})
    assert own_addresses(["Mina at Work"], known) == {"mina at work", "mina@work"}


def test_a_name_that_nobody_wrote_under_is_refused() -> None:
    with pytest.raises(UsageError, match="“Lena” is no email address, and nobody wrote here under"):
        own_addresses(["Lena"], CHAT)


def test_several_authors_need_an_address_or_a_name() -> None:
    with pytest.raises(UsageError, match=r"2 people.*addresses or names.*mina öberg \(7\), omar"):
        own_addresses([], CHAT)


def test_the_only_author_of_a_blog_is_the_person() -> None:
    assert own_addresses([], Counter({"mina": 12})) == {"mina"}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Mina", "mina"),
        ("  Mina   Öberg ", "mina öberg"),
        ("\u202a+49 151 1234567\u202c", "+49 151 1234567"),
        ("\uff2dina", "mina"),
        ("~ ~Mina", "mina"),
        ("", ""),
        ("\u200e", ""),
    ],
)
def test_a_name_is_the_same_however_it_is_written(written: str, name: str) -> None:
    assert normalised_name(written) == name
    assert normalised_name(name) == name
