"""What of the network is seen, in processes that may use it: this one may not."""

import json
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from app.self_test.network import connections

ROOT = Path(__file__).parents[3]

WATCHED = """
import json, socket, sys
from app.self_test.network import watch_python

noted = []
watch_python(noted.append)
address = {address}
with socket.socket(socket.{family}, socket.{kind}) as opened:
    try:
        {action}
    except OSError:
        pass
print(json.dumps(noted))
"""


def noted(address: str, family: str, action: str, kind: str = "SOCK_STREAM") -> list[str]:
    script = WATCHED.format(address=address, family=family, action=action, kind=kind)
    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=True
    )
    found = json.loads(ended.stdout)
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize(
    ("event", "family", "action", "kind"),
    [
        ("socket.connect", "AF_INET", "opened.connect(address)", "SOCK_STREAM"),
        ("socket.bind", "AF_INET", "opened.bind(address)", "SOCK_STREAM"),
        ("socket.sendto", "AF_INET", "opened.sendto(b'x', address)", "SOCK_DGRAM"),
        ("socket.getaddrinfo", "AF_INET", "socket.getaddrinfo(*address)", "SOCK_STREAM"),
    ],
)
def test_what_python_is_asked_for_is_noted(event: str, family: str, action: str, kind: str) -> None:
    [told] = noted("('127.0.0.1', 9)", family, action, kind)
    assert told.startswith(event)
    assert "('127.0.0.1', 9)" in told


def test_a_socket_that_stays_on_the_machine_is_not_noted(tmp_path: Path) -> None:
    assert noted(repr(str(tmp_path / "socket")), "AF_UNIX", "opened.bind(address)") == []


LISTENING = """
import socket, sys
opened = socket.socket()
if sys.argv[1:] == ["listen"]:
    opened.bind(("127.0.0.1", 0))
    opened.listen()
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("listens", [True, False])
def test_the_systems_list_tells_of_a_processs_sockets(*, listens: bool) -> None:
    arguments = ["listen"] if listens else []
    with subprocess.Popen(
        [sys.executable, "-c", LISTENING, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        seen = connections([psutil.Process(process.pid)])
        process.communicate()
    assert len(seen) == listens
    assert all("127.0.0.1" in each for each in seen)


def test_a_process_that_is_gone_has_no_connections() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        gone = psutil.Process(process.pid)
    assert connections([gone]) == set()
