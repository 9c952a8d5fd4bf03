import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.addresses import normalised


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("mina@example.org", "mina@example.org"),
        ("Mina <Mina@Example.ORG>", "mina@example.org"),
        ('"Lastname, Mina" <mina@example.org>', "mina@example.org"),
        ("Mina at Work <mina@example.org>", "mina@example.org"),
        ("mina@example.org (Mina)", "mina@example.org"),
        ("mina at example.org (Mina Öberg)", "mina@example.org"),
        ("mina at example.org (=?ISO-8859-1?Q?Mina_=D6berg?=)", "mina@example.org"),
        ("mina at example.org (?ukasz)", "mina@example.org"),
        ("mina [at] example.org", "mina@example.org"),
        ("'mina@example.org'", "mina@example.org"),
        ("Mina", ""),
        ("", ""),
        ("<>", ""),
    ],
)
def test_an_address_is_found_however_it_is_written(written: str, address: str) -> None:
    assert normalised(written) == address


@pytest.mark.parametrize("piece", ["(", "=?utf-8?q?", "<", '"', "a", "a@b,"])
def test_a_hostile_header_is_looked_at_for_a_moment_only(piece: str) -> None:
    assert normalised(piece * 100_000) in ("", "a@b")


@given(st.text(max_size=200))
def test_any_text_gives_one_address_or_none(text: str) -> None:
    address = normalised(text)
    assert address == "" or address.count("@") == 1
    assert normalised(address) == address
