"""Paragraphs that repeat, beside counting them all."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.quality import boilerplate
from app.importing.quality.boilerplate import Boilerplate, WithoutBoilerplate

NOTICE = (
    "The Harbour Society is a registered charity, number {}. Our accounts may be read at the "
    "office on any weekday, or asked for by letter."
)
CLOSING = "With all good wishes to you and yours,\nMina"


def counted(texts: list[str]) -> Boilerplate:
    counts = Boilerplate()
    for text in texts:
        counts.count(text)
    return counts


def messages(number: int, with_notice: int) -> list[str]:
    return [
        f"Dear Ida,\n\nThis is letter {'x' * n}.\n\n{CLOSING}"
        + (f"\n\n{NOTICE.format(n)}" if n < with_notice else "")
        for n in range(number)
    ]


def test_a_notice_in_many_messages_goes_whatever_its_numbers_and_case() -> None:
    texts = messages(20, 5)
    cleaned = counted(texts).cleaned(texts[0])
    assert cleaned.text == f"Dear Ida,\n\nThis is letter .\n\n{CLOSING}"
    assert cleaned.removed == (NOTICE.format(0),)
    assert counted(texts).cleaned(NOTICE.format(77).upper()).text == ""


def test_greetings_and_closings_stay_in_however_many_messages() -> None:
    texts = messages(500, 0)
    counts = counted(texts)
    assert [counts.cleaned(text) for text in texts] == [
        WithoutBoilerplate(text, ()) for text in texts
    ]


def test_too_few_messages_are_chance() -> None:
    texts = messages(20, 4)
    assert counted(texts).cleaned(texts[0]).removed == ()


def test_a_small_share_of_many_messages_is_no_boilerplate() -> None:
    texts = messages(400, 11)
    assert counted(texts).cleaned(texts[0]).removed == ()
    texts = messages(400, 12)
    assert counted(texts).cleaned(texts[0]).removed == (NOTICE.format(0),)


def test_a_paragraph_counts_once_a_message() -> None:
    text = "\n\n".join([NOTICE] * 10)
    assert counted([text, "Another letter."]).cleaned(text).removed == ()


def test_a_text_without_repeats_comes_back_to_the_letter() -> None:
    odd = "  One.\n \n\n\nTwo.  \n"
    assert counted([odd] * 9).cleaned(odd) == WithoutBoilerplate(odd, ())


def test_scripts_without_spaces_are_long_sooner() -> None:
    notice = "本会は登録された非営利団体です。決算書は平日に事務所でご覧いただけます。"
    assert counted([notice] * 5).cleaned(notice).removed == (notice,)
    closing = "今後ともよろしくお願いいたします。"
    assert counted([closing] * 5).cleaned(closing).removed == ()


def test_what_is_rare_is_forgotten_and_what_repeats_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boilerplate, "_WINDOW", 50)
    texts = [f"{NOTICE}\n\n{'-' * n}{'A story of its own. ' * 6}" for n in range(1000)]
    counts = counted(texts)
    assert len(counts._counts) <= 100
    assert counts.cleaned(texts[999]).removed == (NOTICE,)


@given(st.lists(st.lists(st.sampled_from("abcdef"), max_size=4), min_size=1, max_size=40))
def test_what_goes_is_what_counting_them_all_says(letters: list[list[str]]) -> None:
    paragraphs = [[letter * 120 for letter in each] for each in letters]
    texts = ["\n\n".join(each) for each in paragraphs]
    counts = counted(texts)
    in_messages = Counter(each for text in paragraphs for each in set(text))
    common = {each for each, n in in_messages.items() if n >= max(5, 0.03 * len(texts))}
    for each, text in zip(paragraphs, texts, strict=True):
        cleaned = counts.cleaned(text)
        assert list(cleaned.removed) == [one for one in each if one in common]
        assert cleaned.text == "\n\n".join(one for one in each if one not in common)
