"""Any sequence of lines at all, read to its end."""

import io
import threading
from collections import Counter

from hypothesis import example, given
from hypothesis import strategies as st

from engine.drafting.settings import DraftSettings
from engine.errors import ProtocolError
from engine.heads import HeadWeight
from engine.process import protocol
from engine.process.server import Server
from engine.writing import DraftRequest, Kind, Sample


class _Kept(io.BytesIO):
    """A stream whose content outlives its end."""

    content = b""

    def close(self) -> None:
        if not self.closed:
            self.content = self.getvalue()
        super().close()


ids = st.integers(-3, 3) | st.integers()
names = st.text(st.characters(codec="utf-8", exclude_characters="\0"))
models = names.map(lambda name: f"/no/such/folder/{name}")
kinds = st.sampled_from(Kind)
samples = st.lists(st.builds(Sample, kinds, st.text(), st.text()), max_size=2)
jobs = (
    st.builds(protocol.LoadModel, ids, models)
    | st.builds(protocol.InspectModel, ids, models)
    | st.builds(protocol.MeasureSpeed, ids, models)
    | st.builds(protocol.Discover, ids, models, st.text(), samples, st.floats(0, 9))
    | st.builds(
        protocol.Calibrate,
        id=ids,
        model=models,
        author=st.text(),
        samples=samples,
        weights=st.lists(st.just(HeadWeight(0, 0, 1.0)), max_size=2),
        budget_s=st.floats(0, 9),
    )
    | st.builds(
        protocol.Draft,
        id=ids,
        model=models,
        author=st.text(),
        samples=samples,
        request=st.builds(DraftRequest, kinds, st.text(), st.text()),
        weights=st.lists(st.just(HeadWeight(0, 0, 1.0)), max_size=2),
        variants=st.just([DraftSettings()]),
    )
)
requests = jobs | st.builds(protocol.Cancel, ids)
good_lines = requests.map(protocol.encode)


@st.composite
def _damaged(draw: st.DrawFn) -> bytes:
    line = draw(good_lines)
    start = draw(st.integers(0, len(line)))
    end = draw(st.integers(start, len(line)))
    return line[:start] + draw(st.binary(max_size=9)) + line[end:]


shutdown = st.just(protocol.encode(protocol.Shutdown()))
inputs = st.lists(good_lines | _damaged() | st.binary() | shutdown, max_size=12).map(b"".join)


def _expected(data: bytes) -> Counter[int | None]:
    """Return how many answers each id must get, None standing for lines that are no request."""
    expected: Counter[int | None] = Counter()
    for line in io.BytesIO(data):
        try:
            request = protocol.decode_request(line)
        except ProtocolError:
            expected[None] += 1
            continue
        if isinstance(request, protocol.Shutdown):
            break
        if isinstance(request, protocol.Job):
            expected[request.id] += 1
    return expected


@given(inputs)
@example(b"\n" * 3)
@example(b'{"method":"shutdown"}')
def test_every_job_and_every_bad_line_gets_exactly_one_answer(data: bytes) -> None:
    threads_before = threading.active_count()
    events = _Kept()
    abandoned = threading.Event()
    Server(io.BytesIO(data), events, abandon=abandoned.set).serve()
    assert threading.active_count() == threads_before
    assert not abandoned.is_set()
    said = [protocol.decode_event(line) for line in io.BytesIO(events.content)]
    assert said[0] == protocol.Hello()
    answers = [event for event in said if isinstance(event, protocol.Answer)]
    assert Counter(answer.id for answer in answers) == _expected(data)
    _check_nothing_follows_an_answer(said)


def _check_nothing_follows_an_answer(said: list[protocol.Event]) -> None:
    open_jobs = Counter(event.id for event in said if isinstance(event, protocol.Answer))
    for event in said[1:]:
        if isinstance(event, protocol.Answer):
            open_jobs[event.id] -= 1
        else:
            assert isinstance(event, protocol.Progress | protocol.Token)
            assert open_jobs[event.id] > 0
