import base64
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.mail_body import EncryptedMailError, body_text
from app.importing.mail_structure import parsed
from app.importing.smime import signed_content

SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
DATA = bytes.fromhex("06092a864886f70d010701")
ENVELOPED_DATA = bytes.fromhex("06092a864886f70d010703")
INNER = b"Content-Type: text/plain; charset=utf-8\n\nNoon works for me, Omar."


def value(tag: int, content: bytes) -> bytes:
    """A value in DER."""
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + content


def indefinite(tag: int, content: bytes) -> bytes:
    """A value in BER whose length is not said."""
    return bytes([tag, 0x80]) + content + b"\0\0"


def in_der(content: bytes, kind: bytes = SIGNED_DATA) -> bytes:
    octets = value(0xA0, value(0x04, content))
    version, digests, signers = value(0x02, b"\1"), value(0x31, b""), value(0x31, b"")
    signed = value(0x30, version + digests + value(0x30, DATA + octets) + signers)
    return value(0x30, kind + value(0xA0, signed))


def in_ber(pieces: list[bytes], kind: bytes = SIGNED_DATA) -> bytes:
    octets = indefinite(0xA0, indefinite(0x24, b"".join(value(0x04, piece) for piece in pieces)))
    version, digests, signers = value(0x02, b"\1"), value(0x31, b""), value(0x31, b"")
    signed = indefinite(0x30, version + digests + indefinite(0x30, DATA + octets) + signers)
    return indefinite(0x30, kind + indefinite(0xA0, signed))


def mail(structure: bytes) -> bytes:
    headers = b"From: mina@example.org\nContent-Type: application/pkcs7-mime; name=smime.p7m\n"
    return headers + b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(structure)


@given(st.binary(max_size=1000))
def test_what_is_wrapped_in_der_comes_out(content: bytes) -> None:
    assert signed_content(in_der(content)) == content


@given(st.lists(st.binary(min_size=1, max_size=300), max_size=5))
def test_what_is_wrapped_in_pieces_comes_out_whole(pieces: list[bytes]) -> None:
    assert signed_content(in_ber(pieces)) == b"".join(pieces)


@pytest.mark.parametrize("structure", [in_der(INNER), in_ber([INNER[:40], INNER[40:]])])
def test_a_mail_inside_its_signature_is_read(structure: bytes) -> None:
    message = parsed(mail(structure))
    assert body_text(message).strip() == "Noon works for me, Omar."


def test_a_mail_inside_an_envelope_is_encrypted() -> None:
    with pytest.raises(EncryptedMailError):
        body_text(parsed(mail(in_der(INNER, ENVELOPED_DATA))))


def test_a_signature_inside_a_signature_is_opened_too() -> None:
    assert (
        body_text(parsed(mail(in_der(mail(in_der(INNER)))))).strip() == "Noon works for me, Omar."
    )


@given(st.binary(max_size=200))
def test_any_other_bytes_hold_nothing(data: bytes) -> None:
    assert signed_content(data) is None


@given(st.integers(0, 10_000), st.binary(min_size=1, max_size=3))
def test_damage_raises_nothing(position: int, damage: bytes) -> None:
    whole = in_ber([INNER, INNER])
    at = position % len(whole)
    found = signed_content(whole[:at] + damage + whole[at + len(damage) :])
    assert found is None or isinstance(found, bytes)


@pytest.mark.parametrize(
    "hostile",
    [b"\x30\x80" * 500_000, b"\x30\x80" + b"\x04\x00" * 1_000_000, b"\x30\x84\xff\xff\xff\xff"],
)
def test_a_hostile_structure_is_given_up_soon(hostile: bytes) -> None:
    start = time.process_time()
    assert signed_content(hostile) is None
    assert time.process_time() - start < 2
