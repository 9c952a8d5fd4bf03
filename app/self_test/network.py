"""Watching for network connections: what Python is asked for, and what the system shows."""

import sys
from collections.abc import Callable, Iterable
from contextlib import suppress

import psutil

_LOOK_UPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
_OPENINGS = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})
_DISPLAY_PORTS = frozenset(range(6000, 6100))
"""Of X servers: a window shown on another machine's screen has to reach it."""


def watch_python(note: Callable[[str], None]) -> None:
    """Have every connection or look-up that Python is asked for from now on noted; for good."""

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if event in _LOOK_UPS:
            note(f"{event} {arguments[:2]}")
        elif event in _OPENINGS and _is_internet(arguments):
            note(f"{event} {arguments[1]}")

    sys.addaudithook(hear)


def connections(processes: Iterable[psutil.Process]) -> set[str]:
    """Return the internet connections, and ports listened on, that processes have now."""
    found = set()
    for process in processes:
        # It may have ended, or the system may not tell.
        with suppress(psutil.Error, OSError):
            for each in process.net_connections("inet"):
                here, there = tuple(each.laddr), tuple(each.raddr)
                if not _DISPLAY_PORTS & set(there[1:]):
                    found.add(f"{process.name()}: {here} to {there or 'nowhere yet'}")
    return found


def _is_internet(arguments: tuple[object, ...]) -> bool:
    return "AF_INET" in repr(getattr(arguments[0], "family", None))
