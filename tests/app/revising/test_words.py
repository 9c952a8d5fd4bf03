import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.revising.words import spaced_words, tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It's half-past 10:30, Jo!",
            ["It's", " ", "half-past", " ", "10:30", ",", " ", "Jo", "!"],
        ),
        ("我很高兴。", ["我", "很", "高", "兴", "。"]),
        ("ดีมาก", ["ดี", "ม", "า", "ก"]),
        ("हिन्दी भाषा", ["हिन्दी", " ", "भाषा"]),
        ("cafe\u0301 au lait", ["cafe\u0301", " ", "au", " ", "lait"]),
        ("👍🏽🇩🇪👩‍👧", ["👍🏽", "🇩🇪", "👩‍👧"]),
    ],
)
def test_words_of_any_script_stay_whole(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


def test_a_word_takes_the_space_behind_it_along() -> None:
    assert spaced_words("  so far,\nso good") == ["  ", "so ", "far", ",\n", "so ", "good"]


@given(st.text())
def test_nothing_is_lost(text: str) -> None:
    assert "".join(tokens(text)) == text
    assert "".join(spaced_words(text)) == text
