"""Languages of short texts; what is no prose has none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.quality.language import language_of
from tests.app.importing.quality.short_texts import SHORT_TEXTS


@pytest.mark.parametrize("language", sorted(SHORT_TEXTS))
def test_a_sentence_is_enough_to_tell_a_language(language: str) -> None:
    found = [language_of(text) for text in SHORT_TEXTS[language]]
    assert set(found) <= {language, ""}
    assert found.count(language) >= len(found) - 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ok",
        "Thanks!",
        "+1",
        "12 34 56 78 90 12 34 56",
        "https://example.org/the/quick/brown/fox/and/the/lazy/dog",
        "www.example.org/das-ist-ein-langer-pfad mina@example.org",
        "for i in range(10):\n    print(f(i), x[i])\n    y += z[i] * 2",
        "SELECT a, b FROM t WHERE a = b AND c > 3;",
        "int main(void) { return foo(bar); }",
        "--- a/foo.c\n+++ b/foo.c\n@@ -1,3 +1,3 @@",
        "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂",
    ],
)
def test_what_is_too_short_or_no_prose_has_no_language(text: str) -> None:
    assert language_of(text) == ""


def test_links_do_not_hide_the_language_around_them() -> None:
    links = "https://example.org/one/two/three/four?five=six&seven=eight "
    text = links * 5 + "Ich habe dir die Fahrpläne herausgesucht, sie gelten ab Montag."
    assert language_of(text) == "de"


def test_the_first_words_decide() -> None:
    text = " ".join(SHORT_TEXTS["pl"]) + " " + " ".join(SHORT_TEXTS["en"]) * 50
    assert language_of(text) == "pl"


@given(text=st.text(max_size=400))
def test_any_text_has_a_two_letter_code_or_none(text: str) -> None:
    language = language_of(text)
    assert language == "" or (len(language) == 2 and language.isalpha() and language.islower())
