import pytest

from app.importing.own_words import own_words


@pytest.mark.parametrize("delimiter", ["-- ", "--"])
def test_a_signature_goes_and_a_closing_stays(delimiter: str) -> None:
    text = f"Noon works for me.\n\nThanks,\nMina\n\n{delimiter}\nMina Öberg | Example Ltd | +46 1"
    assert own_words(text) == "Noon works for me.\n\nThanks,\nMina"


def test_a_list_of_hyphens_stays() -> None:
    text = "Bring:\n- bread\n- cheese\n- - both, if you can\n\nMina"
    assert own_words(text) == text


@pytest.mark.parametrize(
    "card",
    [
        "Mina \u00d6berg\nExample Ltd\nTel. +46 31 496 00 12",
        "Example Ltd | mina@example.org | +46 31 496 00 12",
        "--------------\nMina\nTEL: 031-496-0012\n--------------",
        "Mina\n12 Quay Street\nBristol BS1 2AB\n0117 496 0321\nwww.example.org",
    ],
)
def test_a_card_below_the_closing_goes(card: str) -> None:
    text = f"Noon works for me.\n\nThanks,\nMina\n\n{card}"
    assert own_words(text) == "Noon works for me.\n\nThanks,\nMina"


def test_a_card_right_below_the_name_goes_and_the_name_stays() -> None:
    text = "Noon works for me.\n\nBest regards,\nMina \u00d6berg\nExample Ltd\n+46 31 496 00 12"
    assert own_words(text) == "Noon works for me.\n\nBest regards,\nMina \u00d6berg"


@pytest.mark.parametrize(
    "ending",
    [
        "Call me at 031 496 00 12 if you are late.",
        "My number:\n031 496 00 12",
        "Write to mina@example.org, or to omar@example.org, whichever you like better.",
        "We meet on 2010-01-01 at 12:30",
        "Order 4711 0815 123456",
        "IBAN DE12 0456 7890 1234 5678",
    ],
)
def test_a_number_in_what_is_said_is_no_card(ending: str) -> None:
    text = f"Noon works for me.\n\n{ending}"
    assert own_words(text) == text


def test_a_telephone_number_alone_is_kept() -> None:
    assert own_words("031 496 00 12") == "031 496 00 12"
