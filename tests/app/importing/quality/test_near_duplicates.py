"""Near-duplicates, beside the similarity computed in full."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.quality.near_duplicates import THRESHOLD, NearDuplicates

NEWS = """The harbour office will be closed from Monday to Thursday of next week, while the floor
is laid anew. Letters may be left with the baker, and parcels with the ferry master, who has
kindly agreed to keep them dry. If anything cannot wait, ring the bell by the side door and
somebody will come down. We are sorry for the trouble, and promise a floor that no longer sings."""

OTHER_NEWS = """From the first of May the ferry crosses every hour until ten in the evening, and on
Sundays until eight. Bicycles travel free as before; for carts and trailers please call the day
before, since the new ramp is narrower than the old one. The timetable hangs at both landings."""

JAPANESE = "来週の月曜日から木曜日まで、床の張り替えのため港の事務所を閉めます。手紙はパン屋に、小包は渡し船の船長に預けてください。"  # noqa: E501


def runs_of_three(text: str) -> set[tuple[str, ...]]:
    words = text.replace(",", " ").replace(".", " ").casefold().split()
    return {tuple(words[start : start + 3]) for start in range(len(words) - 2)}


def similarity(one: str, other: str) -> float:
    first, second = runs_of_three(one), runs_of_three(other)
    return len(first & second) / len(first | second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"Dear Ida,\n\n{NEWS}\n\nMina", f"Hello all, I hope you are well.\n\n{NEWS}\n\nYours, M."),
        (NEWS, NEWS.upper()),
        (NEWS, " ".join(NEWS.split())),
        (NEWS, NEWS.replace("Monday", "Tuesday")),
        (JAPANESE, "みなさん、こんにちは。" + JAPANESE),
    ],
)
def test_the_same_news_in_another_wrapping_is_nearly_the_same(first: str, second: str) -> None:
    texts = NearDuplicates()
    assert texts.earlier(OTHER_NEWS) is None
    assert texts.earlier(first) is None
    assert texts.earlier(second) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Thank you so much, see you on Friday! Mina", "Thank you so much, see you on Friday! M."),
        (NEWS, OTHER_NEWS),
        (NEWS, ""),
        (NEWS, NEWS.split(". ")[0] + ". " + OTHER_NEWS),
    ],
)
def test_short_thanks_and_other_news_are_new(first: str, second: str) -> None:
    texts = NearDuplicates()
    assert texts.earlier(first) is None
    assert texts.earlier(second) is None


def test_of_a_row_of_small_changes_all_are_compared_with_the_first() -> None:
    words = NEWS.split()
    texts = NearDuplicates()
    found = []
    for changed in range(0, len(words), 4):
        mixed = [f"word{n}" if n < changed else word for n, word in enumerate(words)]
        found.append((texts.earlier(" ".join(mixed)), similarity(NEWS, " ".join(mixed))))
    alike = [number for number, share in found[1:] if share > THRESHOLD + 0.15]
    assert alike
    assert set(alike) == {0}
    assert found[-1][0] is not None or found[-1][1] < THRESHOLD


def test_among_thousands_of_texts_the_copies_are_found_and_no_others() -> None:
    rng = random.Random(7)  # noqa: S311 - repeatable, not secret
    vocabulary = [f"word{number}" for number in range(2000)]
    originals = [rng.choices(vocabulary, k=60) for _ in range(2000)]
    texts = NearDuplicates()
    assert [texts.earlier(" ".join(words)) for words in originals] == [None] * 2000
    copies = [["hello", "again", *words[:-2]] for words in originals[::20]]
    found = [texts.earlier(" ".join(words)) for words in copies]
    assert found == list(range(0, 2000, 20))


@given(st.lists(st.text(max_size=300), max_size=8))
def test_any_texts_give_the_same_answers_every_time(texts: list[str]) -> None:
    first, second = NearDuplicates(), NearDuplicates()
    answers = [first.earlier(text) for text in texts]
    assert answers == [second.earlier(text) for text in texts]
    assert all(answer is None or answer < place for place, answer in enumerate(answers))
