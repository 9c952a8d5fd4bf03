"""A message's headers and parts."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from email.policy import compat32

_FIELD = re.compile(r"^[!-9;-~]+:.*\n(?:[ \t].*\n)*", re.MULTILINE)
"""A header with the lines on which it goes on. It begins a line: else a long one without a colon
would be tried from each of its characters on."""

_NESTING = re.compile(rb"^Content-Type:\s{0,80}(?:multipart|message)/", re.MULTILINE | re.I)
_MAX_NESTED = 50
_MAX_WELL_FORMED = 8
"""Parts within parts; real mail has three or four."""


def parsed(data: bytes) -> Message:
    """Return the message that these bytes hold.

    What stands before, between and after the parts of a message is dropped. Where parts are nested
    too deeply for the parser, the outer ones are read, up to the first 50.
    """
    # The standard library's parser takes each line through a stack of generators, attachments too.
    # Mail that is by the rules is taken apart in a sixth of the time; all else is the parser's.
    message = _well_formed(data) if data.count(b"\r") == data.count(b"\r\n") else None
    return _parsed_by_line(data) if message is None else message


def blank_line(data: bytes) -> int:
    """Return where the first blank line below another line begins, or where the bytes end."""
    end = data.find(b"\n\n") + 1 or len(data)
    return data.find(b"\n\r\n", 0, end) + 1 or end


def _parsed_by_line(data: bytes) -> Message:
    try:
        return message_from_bytes(data)
    except RecursionError:
        starts = [match.start() for match in _NESTING.finditer(data)]
        return message_from_bytes(data[: starts[_MAX_NESTED]] if len(starts) > _MAX_NESTED else b"")


def _well_formed(data: bytes, depth: int = 0) -> Message | None:
    """Return the message that these bytes hold, or None where they are not all by the rules.

    Args:
        data: a message or a part, all of whose lines end in line feeds.
        depth: in how many parts it is; what ends a part's last line is not the part's.
    """
    end = 0 if data.startswith((b"\n", b"\r\n")) else blank_line(data)
    message = _with_headers(_text(data[:end]))
    if message is None or depth > _MAX_WELL_FORMED:
        return None
    body = data[end:].removeprefix(b"\r").removeprefix(b"\n")
    content_type = message.get_content_type()
    # A message in a message, and a digest's parts, follow rules of their own.
    if content_type.startswith("message/") or content_type == "multipart/digest":
        return None
    if content_type.startswith("multipart/"):
        return _with_parts(message, body, depth)
    if depth:
        body = body.removesuffix(b"\n").removesuffix(b"\r")
    message.set_payload(_text(body))
    return message


def _with_headers(head: str) -> Message | None:
    fields = _FIELD.findall(head)
    if sum(map(len, fields)) != len(head):
        return None
    message = Message(compat32)
    for field in fields:
        message.set_raw(*compat32.header_source_parse([field]))
    return message


def _with_parts(message: Message, body: bytes, depth: int) -> Message | None:
    boundary = message.get_boundary()
    pieces = _pieces(body, boundary) if boundary else None
    if not pieces:
        return None
    for piece in pieces:
        part = _well_formed(piece, depth + 1)
        if part is None:
            return None
        message.attach(part)
    return message


def _pieces(body: bytes, boundary: str) -> list[bytes] | None:
    """Return what stands between boundaries, or None where they are not all there."""
    body = b"\n" + body
    pieces: list[bytes] = []
    start = None
    for begin, end, is_last in _boundaries(body, boundary.encode("ascii", "surrogateescape")):
        if start is not None:
            pieces.append(body[start : begin + 1])
            if not pieces[-1]:
                return None
        if is_last:
            return pieces
        start = end
    return None


def _boundaries(body: bytes, boundary: bytes) -> Iterator[tuple[int, int, bool]]:
    """Yield where the line before each boundary ends, where the next begins, and if it closes."""
    begin = body.find(b"\n--" + boundary)
    while begin >= 0:
        end = body.find(b"\n", begin + 1) + 1 or len(body)
        rest = body[begin + len(boundary) + 3 : end]
        is_last = rest.startswith(b"--")
        if not rest.removeprefix(b"--").strip(b" \t\r\n"):
            yield begin, end, is_last
        begin = body.find(b"\n--" + boundary, begin + 1)


def _text(data: bytes) -> str:
    return data.decode("ascii", "surrogateescape")
