"""The protocol's messages, read back and read from anything."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.calibration.result import Calibration, CurvePoint, Verdict
from engine.discovery.result import AtlasUse, Discovery
from engine.drafting.settings import DraftReport, DraftSettings
from engine.errors import ProtocolError
from engine.heads import HeadScore, HeadWeight
from engine.llama.inspection import ModelFigures, ModelInspection, PlannedPlacement
from engine.llama.memory_need import MemoryNeed
from engine.llama.overrides import PlacementOverrides
from engine.process import protocol
from engine.writing import DraftRequest, Kind, Length, Sample
from tests.engine.process.engine_process import draft_job

DRAFT = draft_job(
    3,
    Path("/models/m.gguf"),
    [Sample(Kind.EMAIL, "Tee", "Um vier?\n\nZoë")],
    weights=(HeadWeight(1, 2, 0.5),),
    settings=DraftSettings(strength=30),
)
WHOLE_DRAFT = msgspec.structs.replace(
    DRAFT,
    request=DraftRequest(
        Kind.EMAIL, "brief", "thread", "source", "Omar", "Tee", Length.SHORT, "de"
    ),
    begun="Liebe Zoë,\n\n",
)
REPORT = DraftReport(
    text="Ja.",
    finish="stopped",
    n_prompt_tokens=9,
    n_reused_tokens=3,
    n_samples=1,
    copied_words=0,
    tokens=(4, 5),
    prompt_seconds=0.5,
    writing_seconds=0.25,
    steered=True,
)
CALIBRATION = Calibration(
    points=(CurvePoint(0.0, 0.01, 0.02, 1.4, 0.0, 3.5, None, 10),),
    controls=(),
    recommended_strength=0.0,
    verdict=Verdict.DOES_NOT_HELP,
    n_requests=5,
    seconds=40.0,
)
DISCOVERY = Discovery((HeadScore.normal(0, 1, 0.5, 0.1),), 2, 32, None, 1.5)

INSPECTION = ModelInspection(
    "m.gguf",
    (),
    ModelFigures(
        name="M",
        architecture="llama",
        weight_type="Q4_0",
        file_bytes=9,
        n_parameters=8,
        n_layers=2,
        n_heads=4,
        training_context=2048,
        has_chat_template=True,
        memory=MemoryNeed(9, 8, 7, 6),
        memory_available=31,
        placement=PlannedPlacement(2, 0, "q8_0", "Q8_0", 4, 0),
    ),
)


@pytest.mark.parametrize(
    "request_",
    [
        protocol.LoadModel(1, "m.gguf"),
        protocol.LoadModel(1, "m.gguf", PlacementOverrides(n_threads=2, key_type="f16")),
        protocol.InspectModel(4, "m.gguf"),
        protocol.MeasureSpeed(5, "m.gguf", PlacementOverrides(gpu_layers=3)),
        protocol.Discover(2, "m.gguf", "Zoë", DRAFT.samples, 60.0),
        protocol.Calibrate(2, "m.gguf", "Zoë", DRAFT.samples, DRAFT.weights, 60.0, None, ["Moin"]),
        DRAFT,
        WHOLE_DRAFT,
        protocol.Cancel(3),
        protocol.Shutdown(),
    ],
)
def test_requests_are_one_line_and_read_back(request_: protocol.Request) -> None:
    line = protocol.encode(request_)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert protocol.decode_request(line) == request_


@pytest.mark.parametrize(
    "event",
    [
        protocol.Hello(),
        protocol.Inspected(4, INSPECTION),
        protocol.Inspected(4, ModelInspection("m.gguf", ("It is no model.",), None)),
        protocol.SpeedMeasured(5, 425.0, 14.0, 24.0),
        protocol.Progress(1, "measuring", 0.5, 12.0),
        protocol.Token(1, "naïve\n"),
        protocol.Token(1, "naïve\n", variant=2),
        protocol.Drafted(1, [REPORT, REPORT]),
        protocol.Partial(1, DISCOVERY),
        protocol.Discovered(1, replace(DISCOVERY, atlas=AtlasUse((Kind.POST,), 12, 0.5))),
        protocol.Calibrated(1, CALIBRATION),
        protocol.Failed(None, "ProtocolError", "what?"),
    ],
)
def test_events_are_one_line_and_read_back(event: protocol.Event) -> None:
    line = protocol.encode(event)
    assert line.count(b"\n") == 1
    assert protocol.decode_event(line) == event


@given(st.binary() | st.text().map(str.encode))
def test_anything_else_is_refused_and_never_crashes(line: bytes) -> None:
    with pytest.raises(ProtocolError):
        protocol.decode_request(line)
    with pytest.raises(ProtocolError):
        protocol.decode_event(line)


@pytest.mark.parametrize(
    "line",
    [
        b'{"method":"fly","id":1}',
        b'{"method":"draft","id":1}',
        b'{"method":"load_model","id":"one","model":"m"}',
        b'{"method":"cancel"}',
        b"[]",
        b"\xff\xfe",
    ],
)
def test_unknown_methods_and_wrong_fields_are_named(line: bytes) -> None:
    with pytest.raises(ProtocolError, match="not a request of protocol version 5"):
        protocol.decode_request(line)


def test_a_line_beyond_all_bounds_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "MAX_LINE_BYTES", 10)
    with pytest.raises(ProtocolError, match="more than 10 bytes"):
        protocol.decode_request(b'{"method":"shutdown"}')
