"""Models that cannot be had: what is used instead, with a script for an engine."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.engine_client import EngineClient
from app.ui.model_loader import ModelChoice, ModelLoader

BRIEFLY = 30_000
GOOD, OTHER, DEADLY, GONE = (
    Path(f"/m/{name}.gguf") for name in ("good", "other", "deadly", "gone")
)
SCRIPT = """
import sys
from dataclasses import replace
from pathlib import Path
from engine.process import protocol
from tests.app.small_model import SMALL_MODEL

def say(event):
    sys.stdout.buffer.write(protocol.encode(event))
    sys.stdout.flush()

say(protocol.Hello())
for line in sys.stdin.buffer:
    request = protocol.decode_request(line)
    if isinstance(request, protocol.Shutdown) or "deadly" in request.model:
        break
    if "gone" in request.model or Path(sys.argv[1], Path(request.model).name).exists():
        say(protocol.Failed(request.id, "ModelFileError", "It cannot be read."))
    else:
        say(protocol.Loaded(request.id, replace(SMALL_MODEL, path=request.model)))
"""


@pytest.fixture
def client(tmp_path: Path) -> Iterator[EngineClient]:
    """An engine that knows every model but those that are gone, by name or by a file there."""
    client = EngineClient([sys.executable, "-c", SCRIPT, str(tmp_path)])
    yield client
    client.shutdown()
    client.deleteLater()


@pytest.fixture
def loader(client: EngineClient) -> Callable[..., ModelLoader]:
    return lambda model, **more: ModelLoader(client, model, client, **more)


def start(qtbot: QtBot, client: EngineClient, loader: ModelLoader) -> list[str]:
    """Start the engine, wait for a model, and return what will be told of failures."""
    told: list[str] = []
    loader.failed.connect(told.append)
    with qtbot.waitSignal(loader.loaded, timeout=BRIEFLY):
        client.start()
    return told


def path_in_use(loader: ModelLoader) -> str | None:
    return None if loader.model is None else loader.model.path


def test_a_switch_that_fails_leaves_the_former(
    qtbot: QtBot, client: EngineClient, loader: Callable[..., ModelLoader]
) -> None:
    it = loader(OTHER, fallback=GOOD)
    told = start(qtbot, client, it)
    with qtbot.waitSignal(it.loaded, timeout=BRIEFLY):
        it.switch(GONE)
    assert told == ["It cannot be read. gone.gguf was not loaded; other.gguf is used."]
    assert (it.choice, path_in_use(it)) == (ModelChoice(OTHER), str(OTHER))


def test_a_switch_that_kills_the_engine_leaves_the_former(
    qtbot: QtBot, client: EngineClient, loader: Callable[..., ModelLoader]
) -> None:
    it = loader(OTHER, fallback=GOOD)
    told = start(qtbot, client, it)
    with qtbot.waitSignals([client.gone, it.loaded], timeout=BRIEFLY):
        it.switch(DEADLY)
    assert told[0].endswith("deadly.gguf was not loaded; other.gguf is used.")
    assert path_in_use(it) == str(OTHER)


def test_a_first_model_that_kills_the_engine_gives_way_to_the_fallback(
    qtbot: QtBot, client: EngineClient, loader: Callable[..., ModelLoader]
) -> None:
    it = loader(DEADLY, fallback=GOOD)
    told = start(qtbot, client, it)
    assert told[0].endswith("deadly.gguf was not loaded; good.gguf is used.")
    assert it.choice == ModelChoice(GOOD)


def test_a_model_in_use_that_cannot_be_loaded_again_gives_way_to_the_fallback(
    qtbot: QtBot, client: EngineClient, loader: Callable[..., ModelLoader], tmp_path: Path
) -> None:
    it = loader(OTHER, fallback=GOOD)
    told = start(qtbot, client, it)
    (tmp_path / OTHER.name).touch()
    with qtbot.waitSignal(it.loaded, timeout=BRIEFLY):
        it.load()
    assert told == ["It cannot be read. other.gguf was not loaded; good.gguf is used."]
    assert it.choice == ModelChoice(GOOD)


def test_without_anything_to_fall_back_on_the_reason_is_told(
    qtbot: QtBot, client: EngineClient, loader: Callable[..., ModelLoader]
) -> None:
    it = loader(GONE, fallback=GONE)
    with qtbot.waitSignal(it.failed, timeout=BRIEFLY) as failed:
        client.start()
    assert failed.args == ["It cannot be read."]
    assert it.model is None
    assert not it.is_loading
