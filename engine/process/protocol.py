"""The engine process's language: one JSON object a line, requests in, events out.

Version 5. Every request but `Cancel` and `Shutdown` is a job; jobs run one at a time in the order
of arrival, and each ends with exactly one answer that carries its id: `Loaded`, `Discovered`,
`Calibrated`, `Grouped`, `Drafted`, `Inspected`, `SpeedMeasured` or `Failed`.
"""

from typing import Annotated, Literal

import msgspec

from engine.calibration.result import Calibration
from engine.discovery.result import Discovery
from engine.drafting.contrast import DEFAULT_CONTRAST, Contrast
from engine.drafting.settings import MOST_VARIANTS, DraftReport, DraftSettings
from engine.errors import ProtocolError
from engine.heads import HeadWeight
from engine.llama.description import ModelDescription
from engine.llama.inspection import ModelInspection
from engine.llama.overrides import NO_OVERRIDES, PlacementOverrides
from engine.process.voices import DraftVoices, PackedGroup, PackedSpace, VoicePart
from engine.voices.groups import MOST_GROUPS
from engine.writing import DraftRequest, Sample

VERSION = 5
MAX_LINE_BYTES = 64 * 1024 * 1024
"""A longer line is refused: no person's samples come near it."""


JobId = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
Seconds = Annotated[float, msgspec.Meta(ge=0)]
Phase = Literal["loading", "reading", "measuring", "grouping", "writing"]


class LoadModel(msgspec.Struct, frozen=True, tag_field="method", tag="load_model"):
    """Load a model ahead of its first use, and describe it.

    It is placed anew where other `overrides` are asked for than before. Later jobs that name the
    same path use it as it was placed here.
    """

    id: JobId
    model: str
    overrides: PlacementOverrides = NO_OVERRIDES


class InspectModel(msgspec.Struct, frozen=True, tag_field="method", tag="inspect_model"):
    """Look at a model file; the loaded model stays as it is."""

    id: JobId
    model: str
    overrides: PlacementOverrides = NO_OVERRIDES


class MeasureSpeed(msgspec.Struct, frozen=True, tag_field="method", tag="measure_speed"):
    """Load a model as `LoadModel` would, and measure how fast it is, for about three seconds."""

    id: JobId
    model: str
    overrides: PlacementOverrides = NO_OVERRIDES


class Discover(msgspec.Struct, frozen=True, tag_field="method", tag="discover"):
    """Score every head on the person's samples, within about `budget_s` seconds.

    The same samples asked for again go on from what was measured before, whose time counts.
    """

    id: JobId
    model: str
    author: str
    samples: list[Sample]
    budget_s: Seconds


class Calibrate(msgspec.Struct, frozen=True, tag_field="method", tag="calibrate"):
    """Find the strength to recommend for the given heads, within about `budget_s` seconds.

    Attributes:
        id: of the job.
        model: path of the GGUF file.
        author: the person's name.
        samples: their writing.
        weights: of the heads to steer by, at least one.
        budget_s: seconds.
        background: path of a file of other people's character counts; None where there is none.
        others: other people's texts, looked at only then.
        contrast: what the generic pass lacks.
    """

    id: JobId
    model: str
    author: str
    samples: list[Sample]
    weights: list[HeadWeight]
    budget_s: Seconds
    background: str | None = None
    others: list[str] = []
    contrast: Contrast = DEFAULT_CONTRAST


class Group(msgspec.Struct, frozen=True, tag_field="method", tag="group"):
    """Find the voices of a person: samples, the most recent first, in groups.

    Attributes:
        id: the job.
        model: the model that compares them.
        samples: all of the person's.
        earlier: groups as they were; those that the person named or pinned samples in stay. Their
            centroids do not matter.
        embeddings: what an earlier `Grouped` says of each sample with the same model, empty bytes
            for a new one; none at all if nothing is known.
    """

    id: JobId
    model: str
    samples: list[Sample]
    earlier: Annotated[list[PackedGroup], msgspec.Meta(max_length=MOST_GROUPS)] = []
    embeddings: list[bytes] = []


class Draft(msgspec.Struct, frozen=True, tag_field="method", tag="draft"):
    """Write one draft for each of `variants`, together, streamed as `Token` events.

    Where there are `voices`, the request is routed to one of them or several, and its heads take
    the place of `weights`. Where a text is `begun`, they go on from it.
    """

    id: JobId
    model: str
    author: str
    samples: list[Sample]
    request: DraftRequest
    weights: list[HeadWeight]
    variants: Annotated[list[DraftSettings], msgspec.Meta(min_length=1, max_length=MOST_VARIANTS)]
    voices: DraftVoices | None = None
    contrast: Contrast = DEFAULT_CONTRAST
    begun: str = ""


class Cancel(msgspec.Struct, frozen=True, tag_field="method", tag="cancel"):
    """Stop the job `target`, running or waiting; unknown and finished jobs are ignored."""

    target: JobId


class Shutdown(msgspec.Struct, frozen=True, tag_field="method", tag="shutdown"):
    """Stop the running job and end the process."""


Job = LoadModel | Discover | Calibrate | Group | Draft | InspectModel | MeasureSpeed
Request = Job | Cancel | Shutdown


class Hello(msgspec.Struct, frozen=True, tag_field="event", tag="hello"):
    """The first event: the engine is up and speaks this version."""

    version: int = VERSION


class Progress(msgspec.Struct, frozen=True, tag_field="event", tag="progress"):
    """How far a job is.

    Attributes:
        id: the job.
        phase: "loading", "reading" (prompt processing), "measuring", "grouping" or "writing".
        fraction: done part of the phase, 0 to 1.
        seconds_left: estimate for the phase; None while unknown.
    """

    id: int
    phase: Phase
    fraction: float
    seconds_left: float | None = None


class Token(msgspec.Struct, frozen=True, tag_field="event", tag="token"):
    """More text of a variant of a draft: whole characters only."""

    id: int
    text: str
    variant: int = 0


class Partial(msgspec.Struct, frozen=True, tag_field="event", tag="partial"):
    """What discovery knows so far; the answer is still to come."""

    id: int
    discovery: Discovery


class Loaded(msgspec.Struct, frozen=True, tag_field="event", tag="loaded"):
    """The answer to `LoadModel`."""

    id: int
    model: ModelDescription


class Inspected(msgspec.Struct, frozen=True, tag_field="event", tag="inspected"):
    """The answer to `InspectModel`: of any file, were it none of ours."""

    id: int
    inspection: ModelInspection


class SpeedMeasured(msgspec.Struct, frozen=True, tag_field="event", tag="speed_measured"):
    """The answer to `MeasureSpeed`: medians.

    Attributes:
        id: the job.
        prompt_tokens_per_second: tokens of a prompt that are read in a second.
        token_ms: of writing a token without steering, milliseconds.
        steered_token_ms: the same, steered.
    """

    id: int
    prompt_tokens_per_second: float
    token_ms: float
    steered_token_ms: float


class Discovered(msgspec.Struct, frozen=True, tag_field="event", tag="discovered"):
    """The answer to `Discover`."""

    id: int
    discovery: Discovery


class Calibrated(msgspec.Struct, frozen=True, tag_field="event", tag="calibrated"):
    """The answer to `Calibrate`."""

    id: int
    calibration: Calibration


class Grouped(msgspec.Struct, frozen=True, tag_field="event", tag="grouped"):
    """The answer to `Group`.

    Attributes:
        id: the job.
        groups: every sample in exactly one.
        space: that their centroids lie in.
        embeddings: one a sample, as `engine.voices.packing.packed` makes it; empty bytes where none
            is known yet.
    """

    id: int
    groups: list[PackedGroup]
    space: PackedSpace
    embeddings: list[bytes]


class Drafted(msgspec.Struct, frozen=True, tag_field="event", tag="drafted"):
    """The answer to `Draft`: a report for each variant.

    A stopped draft ends here, too: with what was written, and `finish` "stopped" where more was to
    come. `voices` says whose parts it has, the greatest first, where the job named voices, and
    `by_preference` whether these parts are other than likeness alone would have them.
    """

    id: int
    reports: list[DraftReport]
    voices: list[VoicePart] = []
    by_preference: bool = False


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


Answer = Loaded | Discovered | Calibrated | Grouped | Drafted | Inspected | SpeedMeasured | Failed
Event = Hello | Progress | Token | Partial | Answer

_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)

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
        raise ProtocolError(f"a request of more than {MAX_LINE_BYTES} bytes is not read")
    try:
        return _request_decoder.decode(line)
    except _UNREADABLE as error:
        raise ProtocolError(f"not a request of protocol version {VERSION}: {error}") from error


def decode_event(line: bytes) -> Event:
    """Return the event on a line.

    Raises:
        ProtocolError: the line is not JSON or no known event.
    """
    try:
        return _event_decoder.decode(line)
    except _UNREADABLE as error:
        raise ProtocolError(f"not an event of protocol version {VERSION}: {error}") from error
