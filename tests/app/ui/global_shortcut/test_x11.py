"""Keys pressed in a real X server are heard by a process that has no window."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from tests.app.cli.command_line import ROOT

_MISSING = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]

pytestmark = pytest.mark.skipif(
    bool(_MISSING), reason=f"needs {' and '.join(_MISSING)}: apt-get install xvfb xdotool"
)


class Listener:
    """A process that listens; see listener.py."""

    def __init__(self, display: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.app.ui.global_shortcut.listener"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._commands, self._answers = self._process.stdin, self._process.stdout
        assert self.line() == "available"

    def line(self) -> str:
        return self._answers.readline().strip()

    def told(self, command: str) -> str:
        self._commands.write(f"{command}\n")
        self._commands.flush()
        return self.line()

    def end(self) -> None:
        self._process.communicate(timeout=30)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


@pytest.fixture
def listen(display: str) -> Iterator[Callable[[], Listener]]:
    listeners: list[Listener] = []

    def start() -> Listener:
        listeners.append(Listener(display))
        return listeners[-1]

    yield start
    for listener in listeners:
        listener.end()


@pytest.fixture
def press(display: str) -> Callable[..., None]:
    def run(*arguments: str) -> None:
        command = ["xdotool", *arguments]
        subprocess.run(command, check=True, env=os.environ | {"DISPLAY": display})

    return run


def test_the_keys_are_heard_and_others_are_not(
    listen: Callable[[], Listener], press: Callable[..., None]
) -> None:
    listener = listen()
    assert listener.told("take Ctrl+Alt+Space") == "True"
    press("key", "ctrl+space")
    press("key", "ctrl+alt+space")
    assert listener.line() == "pressed"
    assert listener.told("release") == "released"
    press("key", "ctrl+alt+space")
    assert listener.told("release") == "released"


@pytest.mark.parametrize("lock", ["Caps_Lock", "Num_Lock"])
def test_locks_make_no_difference(
    listen: Callable[[], Listener], press: Callable[..., None], lock: str
) -> None:
    listener = listen()
    assert listener.told("take Ctrl+Alt+Space") == "True"
    press("key", lock)
    press("key", "ctrl+alt+space")
    assert listener.line() == "pressed"
    press("key", lock)


def test_keys_that_are_held_count_once(
    listen: Callable[[], Listener], press: Callable[..., None]
) -> None:
    listener = listen()
    assert listener.told("take Ctrl+Alt+Space") == "True"
    # A key repeats after 0.66 s, 25 times a second.
    press("keydown", "ctrl", "keydown", "alt", "keydown", "space", "sleep", "1")
    press("keyup", "space", "keyup", "alt", "keyup", "ctrl")
    assert listener.line() == "pressed"
    assert listener.told("release") == "released"


@pytest.mark.parametrize(
    ("keys", "pressed"),
    [("Ctrl+Shift+R", "ctrl+shift+r"), ("Meta+F9", "super+F9"), ("Alt+PgDown", "alt+Next")],
)
def test_other_keys_can_be_chosen(
    listen: Callable[[], Listener], press: Callable[..., None], keys: str, pressed: str
) -> None:
    listener = listen()
    assert listener.told("take Ctrl+Alt+Space") == "True"
    assert listener.told(f"take {keys}") == "True"
    press("key", "ctrl+alt+space")
    press("key", pressed)
    assert listener.line() == "pressed"
    assert listener.told("release") == "released"


def test_keys_of_another_program_cannot_be_had_until_it_leaves_them(
    listen: Callable[[], Listener], press: Callable[..., None]
) -> None:
    first, second = listen(), listen()
    assert first.told("take Ctrl+Alt+Space") == "True"
    assert second.told("take Ctrl+Alt+Space") == "False"
    assert first.told("release") == "released"
    assert second.told("take Ctrl+Alt+Space") == "True"
    press("key", "ctrl+alt+space")
    assert second.line() == "pressed"


def test_keys_follow_their_symbol_to_another_layout(
    listen: Callable[[], Listener], press: Callable[..., None], set_layout: Callable[[str], None]
) -> None:
    listener = listen()
    assert listener.told("take Ctrl+Alt+Y") == "True"
    set_layout("de")
    # The server tells the listener of the new layout when it likes.
    for _ in range(50):
        press("key", "ctrl+alt+y")
        if listener.told("say heard") == "pressed":
            break
    else:
        pytest.fail("never pressed")
    assert listener.line() == "heard"


@pytest.fixture
def set_layout(display: str) -> Iterator[Callable[[str], None]]:
    tool = shutil.which("setxkbmap")
    if tool is None:
        pytest.skip("needs setxkbmap: apt-get install x11-xkb-utils")

    def set_to(layout: str) -> None:
        subprocess.run([tool, layout], env=os.environ | {"DISPLAY": display}, check=True)

    yield set_to
    set_to("us")


def test_keys_that_would_take_typing_from_everybody_are_refused(
    listen: Callable[[], Listener],
) -> None:
    listener = listen()
    for keys in ("A", "Shift+A", "Ctrl+K, Ctrl+C", ""):
        assert listener.told(f"take {keys}") == "False"


def test_it_outlives_its_x_server() -> None:
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        display = f":{server.stdout.readline().strip()}"
        code = _WITHOUT_QTS_PLUGIN
        with subprocess.Popen(
            [sys.executable, "-c", code],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=os.environ | {"DISPLAY": display},
        ) as client:
            assert client.stdout is not None
            assert client.stdout.readline().strip() == "True"
            server.terminate()
            assert client.stdout.readline().strip() == "False"


_WITHOUT_QTS_PLUGIN = """
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QKeySequence
from app.ui.global_shortcut.x11 import X11Shortcut
application = QCoreApplication([])
shortcut = X11Shortcut()
print(shortcut.set_keys(QKeySequence("Ctrl+Alt+Space")), flush=True)
def look():
    if not shortcut.available:
        print(shortcut.set_keys(QKeySequence("Ctrl+Alt+Space")), flush=True)
        application.quit()
timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
application.exec()
"""
