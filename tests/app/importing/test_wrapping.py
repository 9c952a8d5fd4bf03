import textwrap
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from app.importing.own_words import own_words
from app.importing.plain_text import cleaned
from app.importing.wrapping import unwrapped


def own(text: str) -> str:
    return own_words(textwrap.dedent(text).strip("\n"))


def test_lines_wrapped_by_the_program_become_one_paragraph() -> None:
    text = """
        Noon works for me, though I may have to bring the children along since
        the school is closed on Friday; they promise to behave.

        Cheers,
        Mina
        """
    expected = (
        "Noon works for me, though I may have to bring the children along since "
        "the school is closed on Friday; they promise to behave.\n\nCheers,\nMina"
    )
    assert own(text) == expected


def test_indented_lines_and_lists_are_not_joined() -> None:
    verse = "    the bread is in the oven and the wine is on the table now\n        come"
    items = "1. " + "bread and cheese " * 4 + "\n2. " + "wine and some more cheese " * 3
    text = f"Hi,\n\n{verse}\n\n{items}"
    assert own_words(cleaned(text)) == cleaned(text).strip()


def test_wrapped_lines_of_wide_characters_are_joined_without_a_space() -> None:
    first, second = "\u9eba" * 38, "\u9eba" * 20
    assert own_words(f"{first}\n{second}") == first + second
    assert own_words(f"{second}\n{second}") == f"{second}\n{second}"


@given(st.characters(categories=["Lo"]))
def test_a_wide_character_takes_two_columns_wherever_it_is_in_unicode(character: str) -> None:
    wide = unicodedata.east_asian_width(character) in ("W", "F") and character > "\u1100"
    joined = unwrapped([character * 40, "noon"])  # 80 columns are a full line, 40 are not
    assert joined == ([f"{character * 40} noon"] if wide else [character * 40, "noon"])
