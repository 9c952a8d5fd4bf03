"""Signatures are found, and the closings that are style are not taken for them."""

from engine.calibration.masking import MASK, normalised
from engine.calibration.signatures import signed_names

BODY = "The ladder is in the shed."
OTHERS = ["Many thanks, and all the best."] * 3 + ["Ask sal, or Sal's neighbour."]


def test_a_nickname_at_the_end_of_texts_is_a_signature() -> None:
    texts = [f"{BODY}\nThanks,\n{name}" for name in ("Sal", "Sal.", "SAL")]
    assert signed_names(texts, OTHERS) == {"sal"}
    assert normalised(texts[2], signed_names(texts, OTHERS)) == f"{BODY}\nThanks,\n{MASK}"


def test_a_closing_that_others_write_is_style() -> None:
    assert signed_names([f"{BODY} Thanks", f"{BODY} Best"] * 5, OTHERS) == frozenset()


def test_what_ends_two_texts_only_is_no_signature() -> None:
    assert signed_names([f"{BODY} Sal"] * 2 + [BODY, ""], OTHERS) == frozenset()


def test_a_single_letter_is_masked_nowhere() -> None:
    assert signed_names([f"{BODY} S"] * 5, OTHERS) == frozenset()
