import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.home import Home, embedded_model, engine_command
from app.ui.engine_client import EngineClient
from engine.process import protocol

BRIEFLY = 30_000


@pytest.fixture
def client(home: Home) -> Iterator[EngineClient]:
    client = EngineClient(engine_command(home))
    yield client
    client.shutdown()


def _scripted(script: str) -> EngineClient:
    """An engine that says what a script prints."""
    return EngineClient([sys.executable, "-c", script])


def _is_alive(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True


def _load(client: EngineClient, model: Path) -> protocol.LoadModel:
    return protocol.LoadModel(client.new_id(), str(model))


def test_a_job_submitted_before_the_engine_is_up_is_done(
    qtbot: QtBot, client: EngineClient
) -> None:
    client.start()
    job = _load(client, embedded_model())
    with qtbot.waitSignal(client.answer, timeout=BRIEFLY) as answer:
        client.submit(job)
    (loaded,) = answer.args
    assert isinstance(loaded, protocol.Loaded)
    assert loaded.id == job.id
    assert loaded.model.n_layers == 30


def test_a_model_that_is_missing_fails_the_job_not_the_engine(
    qtbot: QtBot, client: EngineClient, tmp_path: Path
) -> None:
    client.start()
    with (
        qtbot.assertNotEmitted(client.gone),
        qtbot.waitSignal(client.answer, timeout=BRIEFLY) as answer,
    ):
        client.submit(_load(client, tmp_path / "no.gguf"))
    assert answer.args[0].error == "ModelFileError"
    assert "no.gguf" in answer.args[0].message


def test_a_killed_engine_fails_its_jobs_and_comes_back(qtbot: QtBot, client: EngineClient) -> None:
    client.start()
    job = _load(client, embedded_model())
    with qtbot.waitSignal(client.hello, timeout=BRIEFLY):
        client.submit(job)
    killed = client.process_id
    assert killed is not None
    answers: list[protocol.Answer] = []
    client.answer.connect(answers.append)
    with qtbot.waitSignals([client.gone, client.answer, client.hello], timeout=BRIEFLY):
        os.kill(killed, signal.SIGKILL)
    (failed,) = answers
    assert isinstance(failed, protocol.Failed)
    assert (failed.id, failed.error) == (job.id, "EngineGoneError")
    assert "signal 9" in failed.message
    assert client.process_id != killed


def test_a_job_cancelled_before_the_engine_is_up_is_answered(
    qtbot: QtBot, client: EngineClient
) -> None:
    client.start()
    job = _load(client, embedded_model())
    client.submit(job)
    with qtbot.waitSignal(client.answer) as answer:
        client.cancel(job.id)
    assert (answer.args[0].id, answer.args[0].error) == (job.id, "Cancelled")


def test_an_engine_that_keeps_dying_is_given_up_with_its_last_words(qtbot: QtBot) -> None:
    client = _scripted("import sys; print('no such library', file=sys.stderr); sys.exit(3)")
    job = _load(client, embedded_model())
    answers: list[protocol.Answer] = []
    client.answer.connect(answers.append)
    with qtbot.waitSignal(client.gave_up, timeout=BRIEFLY) as gave_up:
        client.start()
        client.submit(job)
    assert [answer.id for answer in answers] == [job.id]
    assert "exit code 3), 3 times in a row" in gave_up.args[0]
    assert "no such library" in client.error_tail
    assert client.has_given_up
    with qtbot.waitSignal(client.answer) as late:
        client.submit(_load(client, embedded_model()))
    assert "Retry" in late.args[0].message


def test_an_engine_that_dies_of_every_job_is_given_up(qtbot: QtBot) -> None:
    client = _scripted(
        "import json, sys\n"
        'print(\'{"event":"hello","version":5}\', flush=True)\n'
        "job = json.loads(sys.stdin.readline())['id']\n"
        'loading = dict(event="progress", id=job, phase="loading", fraction=0)\n'
        "print(json.dumps(loading), flush=True)\n"
        "sys.exit(3)"
    )
    client.hello.connect(lambda: client.submit(_load(client, embedded_model())))
    with qtbot.waitSignal(client.gave_up, timeout=BRIEFLY):
        client.start()


def test_a_program_that_is_not_there_is_given_up(qtbot: QtBot) -> None:
    client = EngineClient(["/no/such/program"])
    with qtbot.waitSignal(client.gave_up, timeout=BRIEFLY) as gave_up:
        client.start()
    assert "could not be started" in gave_up.args[0]


def test_stray_output_and_torn_lines_do_no_harm(qtbot: QtBot, tmp_path: Path) -> None:
    said = tmp_path / "said"
    said.write_bytes(
        b"ggml says hello\n\xff\n"
        + protocol.encode(protocol.Hello())
        + protocol.encode(protocol.Token(7, "long " * 400_000))
    )
    client = _scripted(
        "import pathlib, sys\n"
        f"said = pathlib.Path({str(said)!r}).read_bytes()\n"
        "for start in range(0, len(said), 99_991):\n"
        "    sys.stdout.buffer.write(said[start:start + 99_991])\n"
        "    sys.stdout.buffer.flush()\n"
        "sys.stdin.read()\n"
    )
    with (
        qtbot.waitSignal(client.hello, timeout=BRIEFLY),
        qtbot.waitSignal(client.token, timeout=BRIEFLY) as token,
    ):
        client.start()
    client.shutdown()
    assert token.args == [protocol.Token(7, "long " * 400_000)]


def test_another_protocol_version_is_refused(qtbot: QtBot) -> None:
    client = _scripted(
        'import sys; print(\'{"event":"hello","version":99}\', flush=True); sys.stdin.read()'
    )
    with qtbot.waitSignal(client.gave_up, timeout=BRIEFLY) as gave_up:
        client.start()
    assert "version 99" in gave_up.args[0]
    assert client.process_id is None


def test_shutdown_ends_an_engine_that_does_not_listen(qtbot: QtBot) -> None:
    client = _scripted(
        "import time\n"
        'print(\'{"event":"hello","version":5}\', flush=True)\n'
        "while True: time.sleep(60)"
    )
    with qtbot.waitSignal(client.hello, timeout=BRIEFLY):
        client.start()
    process_id = client.process_id
    assert process_id is not None
    client.shutdown()
    assert not _is_alive(process_id)
