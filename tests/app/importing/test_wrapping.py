import textwrap

from app.importing.own_words import own_words
from app.importing.plain_text import cleaned


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
