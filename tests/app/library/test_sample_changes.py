"""What changes of samples tell, so that a window can undo them."""

from pathlib import Path

import pytest

from app.errors import SampleGoneError
from app.library.library import Library
from app.library.records import Profile
from tests.app.library.stored import ids, imported, take_in, texts


@pytest.fixture
def numbers(library: Library, mina: Profile) -> dict[str, int]:
    """Three samples' numbers by their texts."""
    take_in(library, mina, [imported(text, text) for text in ("one", "two", "three")])
    return ids(library, mina)


def test_excluding_tells_which_were_not_so_before(
    library: Library, numbers: dict[str, int]
) -> None:
    editing, everyone = library.sample_editing, [*numbers.values(), 999]
    assert editing.exclude([numbers["one"]]) == (numbers["one"],)
    assert set(editing.exclude(everyone)) == {numbers["two"], numbers["three"]}
    assert editing.exclude(everyone) == ()
    assert set(editing.include(everyone)) == set(numbers.values())


def test_tagging_tells_which_were_not_so_before(library: Library, numbers: dict[str, int]) -> None:
    editing, everyone = library.sample_editing, [*numbers.values(), 999]
    assert editing.tag([numbers["one"]], "a") == (numbers["one"],)
    assert set(editing.tag(everyone, "A")) == {numbers["two"], numbers["three"]}
    assert set(editing.untag(everyone, "a")) == set(numbers.values())
    assert editing.untag(everyone, "a") == ()


def test_what_is_undeleted_has_its_number_again(
    library: Library, mina: Profile, numbers: dict[str, int]
) -> None:
    deleted = library.sample_editing.delete(numbers.values())
    kept = library.sample_editing.undelete(deleted)
    assert kept == {number: number for number in numbers.values()}
    assert ids(library, mina) == numbers


def test_what_is_undeleted_gets_another_number_if_its_own_is_taken(
    library: Library, mina: Profile, numbers: dict[str, int]
) -> None:
    deleted = library.sample_editing.delete([numbers["three"]])
    take_in(library, mina, [imported("four", "four")])
    assert ids(library, mina)["four"] == numbers["three"]
    now = library.sample_editing.undelete(deleted)
    assert now == {numbers["three"]: ids(library, mina)["three"]}
    assert texts(library, mina) == ["four", "one", "three", "two"]


def test_an_edit_of_a_sample_that_is_gone_can_be_told_from_other_errors(
    library: Library, numbers: dict[str, int]
) -> None:
    library.sample_editing.delete([numbers["one"]])
    with pytest.raises(SampleGoneError, match="Copy its text"):
        library.sample_editing.edit(numbers["one"], "too late")


def test_deleted_words_leave_the_file_little_by_little(
    library: Library, mina: Profile, path: Path
) -> None:
    secrets = [f"zebrafinch{n} quarrelsome" for n in range(100)]
    # Each in a transaction of its own leaves the index in many segments.
    for n, secret in enumerate(secrets):
        take_in(library, mina, [imported(secret, f"s{n}"), imported(f"other {n}", f"o{n}")])
    numbers = ids(library, mina)
    chosen = [numbers[secret] for secret in secrets]
    assert len(library.sample_editing.delete(chosen, scrub_now=False)) == 100
    begin = True
    while library.sample_editing.scrub_some(begin=begin):
        begin = False
    found = library.sample_search.numbers(mina.id)
    assert len(found) == 100
    library.close()
    data = path.read_bytes()
    assert b"other" in data
    assert b"quarrelsome" not in data
    assert b"zebrafinch" not in data
