import pytest

from app.importing.own_words import own_words


@pytest.mark.parametrize(
    "code",
    [
        "```\nlunch at noon\n```",
        "    import os\n    os.remove(path)",
        "$ cd /srv\n$ make",
        "if (lunch) {\n  eat();\n}",
        "def lunch(day):\n    # at noon\n    return day.noon()",
        '<ul class="x">\n<li>',
        'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n    eat()',
    ],
)
def test_code_goes_and_words_about_it_stay(code: str) -> None:
    text = f"Try this:\n\n{code}\n\nNoon works for me."
    assert own_words(text) == "Try this:\n\nNoon works for me."


@pytest.mark.parametrize(
    "prose",
    [
        "for me (and for Mina),\nif that works (does it?), noon",
        "let me know: noon or one?\nreturn the keys, please;",
        "- bread;\n- cheese;\n- wine;",
        "I paid $5 for it = too much.\n$5!",
        "from Monday\nimport is easier",
    ],
)
def test_prose_with_signs_is_no_code(prose: str) -> None:
    assert own_words(prose) == prose


def test_a_list_of_links_goes_and_a_link_in_a_sentence_stays() -> None:
    links = "- https://example.org/a\n- https://example.org/b"
    text = (
        f"Have a look:\n\n{links}\n\nThe best is https://example.org/c\n\n[1] https://example.org"
    )
    assert own_words(text) == "Have a look:\n\nThe best is https://example.org/c"
