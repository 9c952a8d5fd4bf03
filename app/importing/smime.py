"""The message inside an opaque S/MIME signature: CMS SignedData (RFC 5652) in DER or BER."""

from typing import NamedTuple

_SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
_OCTET_STRING = 0x04
_OBJECT_IDENTIFIER = 0x06
_SEQUENCE = 0x30
_SET = 0x31
_CONSTRUCTED_OCTETS = 0x24
_EXPLICIT = 0xA0
_END = b"\0\0"
_MAX_DEPTH = 8
_MAX_PIECES = 10_000
"""Of 4 KB or so each; more are an attack on whoever walks through them."""


class _Value(NamedTuple):
    """A value's tag, the bounds of its content, and where the next value begins."""

    tag: int
    start: int
    end: int
    next: int


class _Malformed(Exception):  # noqa: N818 - never leaves this module
    """The bytes are no such structure."""


def signed_content(data: bytes) -> bytes | None:
    """Return the bytes that a CMS SignedData wraps, or None where it is none or wraps nothing.

    The signature is not checked: whoever wrote the mail, its header says so.
    """
    try:
        return _content(data)
    except (_Malformed, IndexError):
        return None


def _content(data: bytes) -> bytes:
    outer = _expect(data, 0, _SEQUENCE)
    kind = _expect(data, outer.start, _OBJECT_IDENTIFIER)
    if data[kind.start : kind.end] != _SIGNED_DATA:
        raise _Malformed
    signed = _expect(data, _expect(data, kind.next, _EXPLICIT).start, _SEQUENCE)
    version = _value(data, signed.start)
    wrapped = _expect(data, _expect(data, version.next, _SET).next, _SEQUENCE)
    kind = _expect(data, wrapped.start, _OBJECT_IDENTIFIER)
    return _octets(data, _value(data, _expect(data, kind.next, _EXPLICIT).start))


def _octets(data: bytes, value: _Value) -> bytes:
    """An octet string's bytes; it may come in pieces, though not in pieces of pieces."""
    if value.tag == _OCTET_STRING:
        return data[value.start : value.end]
    if value.tag != _CONSTRUCTED_OCTETS:
        raise _Malformed
    pieces = []
    position = value.start
    while position < value.end:
        piece = _expect(data, position, _OCTET_STRING)
        pieces.append(data[piece.start : piece.end])
        position = piece.next
    return b"".join(pieces)


def _expect(data: bytes, position: int, tag: int) -> _Value:
    value = _value(data, position)
    if value.tag != tag:
        raise _Malformed
    return value


def _value(data: bytes, position: int, depth: int = 0) -> _Value:
    tag, length = data[position], data[position + 1]
    start = position + 2
    if length == 0x80:
        return _indefinite(data, tag, start, depth)
    if length > 0x80:
        size = length - 0x80
        if size > 4:
            raise _Malformed
        length = int.from_bytes(data[start : start + size], "big")
        start += size
    if start + length > len(data):
        raise _Malformed
    return _Value(tag, start, start + length, start + length)


def _indefinite(data: bytes, tag: int, start: int, depth: int) -> _Value:
    """A value that ends with two zero bytes, after the values in it."""
    if depth > _MAX_DEPTH:
        raise _Malformed
    position = start
    for _ in range(_MAX_PIECES):
        if data[position : position + 2] == _END:
            return _Value(tag, start, position, position + 2)
        position = _value(data, position, depth + 1).next
    raise _Malformed
