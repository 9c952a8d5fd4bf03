"""Streaming never splits a character."""

from hypothesis import given
from hypothesis import strategies as st

from engine.drafting.characters import CharacterStream


@given(st.text(), st.data())
def test_however_the_bytes_are_cut_only_whole_characters_come_out(
    text: str, data: st.DataObject
) -> None:
    encoded = text.encode("utf-8", "surrogatepass") if text.isascii() else text.encode("utf-8")
    stream, pieces, rest = CharacterStream(), [], encoded
    while rest:
        cut = data.draw(st.integers(1, len(rest)))
        pieces.append(stream.push(rest[:cut]))
        rest = rest[cut:]
    assert "\ufffd" not in "".join(pieces).replace("\ufffd" if "\ufffd" in text else "", "")
    assert "".join(pieces) == text
    assert stream.finish() == ""


def test_a_character_waits_for_its_last_byte() -> None:
    stream = CharacterStream()
    first, second, third = (bytes([byte]) for byte in "€".encode())
    assert [stream.push(first), stream.push(second), stream.push(third)] == ["", "", "€"]


def test_a_character_that_never_ends_becomes_a_replacement_character() -> None:
    stream = CharacterStream()
    assert stream.push("a€".encode()[:-1]) == "a"
    assert stream.finish() == "\ufffd"
    assert stream.finish() == ""
