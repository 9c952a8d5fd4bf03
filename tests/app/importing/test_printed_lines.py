from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.printed_lines import PrintedLine, prose_of_pages


def lines(*texts: str, left: float = 72, top: float = 700, step: float = 12) -> list[PrintedLine]:
    return [PrintedLine(text, left, top - step * n, 10) for n, text in enumerate(texts)]


FULL = [
    "The dough rests for an hour, and while it does I",
    "read what others have written about it and am",
]


def test_lines_of_a_paragraph_are_joined() -> None:
    assert prose_of_pages([lines(*FULL, "amazed.")]) == f"{FULL[0]} {FULL[1]} amazed."


def test_wide_space_parts_paragraphs() -> None:
    second = lines(*FULL, top=700 - 2 * 12 - 8)
    assert prose_of_pages([lines(*FULL) + second]) == "\n\n".join([" ".join(FULL)] * 2)


def test_an_indent_parts_paragraphs() -> None:
    page = [*lines(*FULL), *lines("And so on, and so", left=90, top=676), *lines("on.", top=664)]
    assert prose_of_pages([page]) == f"{' '.join(FULL)}\n\nAnd so on, and so on."


def test_a_short_line_that_ends_a_sentence_ends_its_paragraph() -> None:
    assert prose_of_pages([lines(*FULL, "amazed.", *FULL)]) == (
        f"{' '.join(FULL)} amazed.\n\n{' '.join(FULL)}"
    )


def test_other_type_is_a_heading() -> None:
    page = [PrintedLine("On bread", 72, 712, 16), *lines(*FULL)]
    assert prose_of_pages([page]) == f"On bread\n\n{' '.join(FULL)}"


def test_a_paragraph_goes_on_over_the_page_unless_it_has_ended() -> None:
    assert prose_of_pages([lines(*FULL), lines("amazed.")]) == f"{' '.join(FULL)} amazed."
    assert prose_of_pages([lines(*FULL, "amazed."), lines(*FULL)]).count("\n\n") == 1


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("how my neigh-", "bour bakes", "how my neighbour bakes"),
        ("how my neigh\u2010", "bour bakes", "how my neighbour bakes"),
        ("how my neigh\u00ad", "bour bakes", "how my neighbour bakes"),
        ("on the Anglo-", "Saxon loaf", "on the Anglo- Saxon loaf"),
        ("bread of 1914-", "and of 1918", "bread of 1914- and of 1918"),
    ],
)
def test_words_hyphenated_at_the_end_of_a_line_are_joined(
    first: str, second: str, joined: str
) -> None:
    assert prose_of_pages([lines(first, second)]) == joined


def test_a_word_that_has_its_hyphen_elsewhere_keeps_it() -> None:
    text = prose_of_pages([lines("my well-known loaf, and another well-", "known one")])
    assert text == "my well-known loaf, and another well-known one"


def test_items_are_lines_with_marks() -> None:
    page = [*lines("What you need:"), *lines("• flour", "• water and", top=688)]
    page += [*lines("salt", left=80, top=664), *lines("1. Knead.", "(b) Wait.", top=652)]
    assert prose_of_pages([page]) == (
        "What you need:\n\n- flour\n- water and salt\n1. Knead.\n(b) Wait."
    )


def book(n_pages: int) -> Sequence[Sequence[PrintedLine]]:
    def page(number: int) -> list[PrintedLine]:
        head = f"{number} On bread" if number % 2 else f"Mina Berg {number}"
        words = [f"{text} {chr(97 + number)}" for text in FULL]
        return [*lines(head, top=800), *lines(*words, "amazed."), *lines(f"- {number} -", top=40)]

    return [page(number) for number in range(1, n_pages + 1)]


def test_headers_and_footers_of_most_pages_are_left_out() -> None:
    text = prose_of_pages(book(8))
    assert "On bread" not in text
    assert "Mina" not in text
    assert text.count("amazed.") == 8
    assert "- 3 -" not in text


def test_what_stands_atop_two_pages_alone_is_kept() -> None:
    text = prose_of_pages(book(2))
    assert "1 On bread" in text
    assert "- 2 -" not in text  # a number alone, below


def test_no_pages_and_empty_pages_have_no_prose() -> None:
    assert prose_of_pages([]) == ""
    assert prose_of_pages([[], []]) == ""


# Neither digits nor Roman ones: a number alone may be a page's.
words = st.text("abdnZ.-•é\u00ad ", min_size=1, max_size=30).filter(
    lambda text: text == text.strip()
)
printed = st.builds(PrintedLine, words, st.floats(0, 600), st.floats(0, 800), st.floats(1, 40))


@given(st.lists(printed, max_size=12), st.integers(0, 12))
def test_no_letter_is_lost(page: list[PrintedLine], cut: int) -> None:
    def letters(text: str) -> list[str]:
        return [character for character in text if character.isalpha()]

    text = prose_of_pages([page[:cut], page[cut:]])
    assert letters(text) == letters("".join(line.text for line in page))
