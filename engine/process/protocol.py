"""The engine process's language: one JSON object a line, requests in, events out.

Version 1. Every request but `Cancel` and `Shutdown` is a job; jobs run one at a time in the order
of arrival, and each ends with exactly one answer that carries its id: `Loaded`, `Discovered`,
`Drafted` or `Failed`.
"""

from typing import Literal

import msgspec

from engine.discovery.result import Discovery
from engine.drafting.settings import DraftReport, DraftSettings
from engine.errors import ProtocolError
from engine.heads import HeadWeight
from engine.llama.description import ModelDescription
from engine.writing import DraftRequest, Sample

VERSION = 1
MAX_LINE_BYTES = 64 * 1024 * 1024
"""A longer line is refused: no person's samples come near it."""


class LoadModel(msgspec.Struct, frozen=True, tag_field="method", tag="load_model"):
    """Load a model ahead of its first use, and describe it."""

    id: int
    model: str


class Discover(msgspec.Struct, frozen=True, tag_field="method", tag="discover"):
    """Measure the PCS of every head on the person's samples, within about `budget_s` seconds."""

    id: int
    model: str
    author: str
    samples: list[Sample]
    budget_s: float


class Draft(msgspec.Struct, frozen=True, tag_field="method", tag="draft"):
    """Write a draft, streamed as `Token` events."""

    id: int
    model: str
    author: str
    samples: list[Sample]
    request: DraftRequest
    weights: list[HeadWeight]
    settings: DraftSettings


class Cancel(msgspec.Struct, frozen=True, tag_field="method", tag="cancel"):
    """Stop the job `target`, running or waiting; unknown and finished jobs are ignored."""

    target: int


class Shutdown(msgspec.Struct, frozen=True, tag_field="method", tag="shutdown"):
    """Stop the running job and end the process."""


Job = LoadModel | Discover | Draft
Request = Job | Cancel | Shutdown


class Hello(msgspec.Struct, frozen=True, tag_field="event", tag="hello"):
    """The first event: the engine is up and speaks this version."""

    version: int = VERSION


class Progress(msgspec.Struct, frozen=True, tag_field="event", tag="progress"):
    """How far a job is.

    Attributes:
        id: the job.
        phase: "loading", "reading" (prompt processing), "measuring" or "writing".
        fraction: done part of the phase, 0 to 1.
        seconds_left: estimate for the phase; None while unknown.
    """

    id: int
    phase: Literal["loading", "reading", "measuring", "writing"]
    fraction: float
    seconds_left: float | None = None


class Token(msgspec.Struct, frozen=True, tag_field="event", tag="token"):
    """More text of a draft: whole characters only."""

    id: int
    text: str


class Loaded(msgspec.Struct, frozen=True, tag_field="event", tag="loaded"):
    """The answer to `LoadModel`."""

    id: int
    model: ModelDescription


class Discovered(msgspec.Struct, frozen=True, tag_field="event", tag="discovered"):
    """The answer to `Discover`."""

    id: int
    discovery: Discovery


class Drafted(msgspec.Struct, frozen=True, tag_field="event", tag="drafted"):
    """The answer to `Draft`; a stopped draft ends here too, `finish` "stopped", with its text."""

    id: int
    report: DraftReport


class Failed(msgspec.Struct, frozen=True, tag_field="event", tag="failed"):
    """A job, or a line that was no request (`id` None), failed.

    Attributes:
        id: the job, or None where the line could not be understood.
        error: the exception's class name, "Cancelled" for a job stopped on request.
        message: for the person to read.
    """

    id: int | None
    error: str
    message: str


Answer = Loaded | Discovered | Drafted | Failed
Event = Hello | Progress | Token | Answer

_encoder = msgspec.json.Encoder()
_request_decoder: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_event_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def encode(message: Request | Event) -> bytes:
    r"""Return a message as one line of UTF-8 JSON, ending in b"\n"."""
    return _encoder.encode(message) + b"\n"


def decode_request(line: bytes) -> Request:
    """Return the request on a line.

    Raises:
        ProtocolError: the line is too long, is not JSON, or is no known request.
    """
    if len(line) > MAX_LINE_BYTES:
        raise ProtocolError(f"a request of {len(line)} bytes is over the {MAX_LINE_BYTES} allowed")
    try:
        return _request_decoder.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ProtocolError(f"not a request of protocol version {VERSION}: {error}") from error


def decode_event(line: bytes) -> Event:
    """Return the event on a line.

    Raises:
        ProtocolError: the line is not JSON or no known event.
    """
    try:
        return _event_decoder.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ProtocolError(f"not an event of protocol version {VERSION}: {error}") from error
