"""A clean Debian in a folder, to install into: made by debootstrap once, unpacked for every run.

What runs in it runs in name spaces of its own, for mounts and processes and mostly without a
network. They end with their first process, and that with us: nothing stays mounted or running.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SUITE, MIRROR = "bookworm", "http://deb.debian.org/debian"
USER, USER_ID = "writer", 1000
HOME = f"/home/{USER}"

_PATH = "/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin"
_CACHED_PACKAGES = "var/cache/apt/archives"
# $1 is the root, $2 the display's socket or nothing. The program is not the first process of its
# name space: that one would not be ended by signals, and inherit all orphans.
_ENTER = """
set -e
root=$1 socket=$2
shift 2
mount -t proc proc "$root/proc"
mount -t sysfs -o ro sysfs "$root/sys"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=666 devpts "$root/dev/pts"
if [ -n "$socket" ]; then
    mkdir -p "$root/tmp/.X11-unix"
    : >"$root$socket"
    mount --bind "$socket" "$root$socket"
fi
chroot "$@"
exit $?
"""


class CommandFailedError(Exception):
    """A command in the clean root failed."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a command runs in the clean root.

    Attributes:
        is_root: as root, not as the ordinary user.
        has_network: with the machine's network; without, not even itself can be reached.
        display: number of an X display of this machine; None for none.
    """

    is_root: bool = False
    has_network: bool = False
    display: int | None = None


AS_USER = Place()
AS_ROOT = Place(is_root=True)
AS_ROOT_WITH_NETWORK = Place(is_root=True, has_network=True)


@dataclass(frozen=True, slots=True)
class CleanRoot:
    """A Debian in a folder.

    Attributes:
        path: the folder.
    """

    path: Path

    def inside(self, path: str) -> Path:
        """Return where an absolute path of the root is on this machine."""
        return self.path / path.lstrip("/")

    def start(self, command: Sequence[str], place: Place = AS_USER) -> subprocess.Popen[str]:
        """Start a command, and return its process; to kill that ends all that it started."""
        user, home = ("root", "/root") if place.is_root else (USER, HOME)
        variables = {"HOME": home, "USER": user, "PATH": _PATH, "LANG": "C.UTF-8"}
        variables["XDG_RUNTIME_DIR"] = f"/run/user/{USER_ID}"
        variables["DEBIAN_FRONTEND"] = "noninteractive"
        socket = ""
        if place.display is not None:
            variables["DISPLAY"] = f":{place.display}"
            socket = f"/tmp/.X11-unix/X{place.display}"  # noqa: S108 - X's own place
        spaces = ["--mount", "--pid", "--fork", "--kill-child"]
        spaces += [] if place.has_network else ["--net"]
        ids = "0:0" if place.is_root else f"{USER_ID}:{USER_ID}"
        enter = ["sh", "-c", _ENTER, "enter", str(self.path), socket]
        enter += [f"--userspec={ids}", str(self.path), "sh", "-c", 'cd "$HOME" && exec "$@"', "in"]
        ours = ["setpriv", "--pdeathsig", "KILL", "unshare", *spaces, *enter]
        return subprocess.Popen(
            [*ours, *command],
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def run(self, *command: str, place: Place = AS_USER, seconds: float = 600) -> str:
        """Run a command, and return its standard output.

        Args:
            command: program and arguments.
            place: where and as whom.
            seconds: after which it has failed.

        Raises:
            CommandFailedError: it failed, or took too long.
        """
        process = self.start(command, place)
        try:
            output, errors = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired as error:
            raise CommandFailedError(
                f"{' '.join(command)} took longer than {seconds} s."
            ) from error
        finally:
            end(process)
        if process.returncode:
            raise CommandFailedError(
                f"{' '.join(command)} ended with {process.returncode}:\n{output}{errors}"
            )
        return output


@contextmanager
def clean_root(cache: Path) -> Iterator[CleanRoot]:
    """Give a clean root, and remove it afterwards.

    Args:
        cache: the folder in which a packed one, and Debian's packages, are kept for the next time.

    Raises:
        CommandFailedError: it cannot be made.
    """
    cache.mkdir(parents=True, exist_ok=True)
    packed = cache / f"{SUITE}.tar"
    with tempfile.TemporaryDirectory(prefix="run-", dir=cache) as folder:
        root = CleanRoot(Path(folder) / "root")
        if packed.is_file():
            root.path.mkdir()
            _here("tar", "-xpf", str(packed), "--numeric-owner", "-C", str(root.path))
        else:
            _make(root)
            part = packed.with_suffix(".part")
            _here("tar", "-cpf", str(part), "--numeric-owner", "-C", str(root.path), ".")
            part.replace(packed)
        # The network may be another one than last time.
        shutil.copyfile("/etc/resolv.conf", root.inside("/etc/resolv.conf"))
        yield root


def _make(root: CleanRoot) -> None:
    _here("debootstrap", "--variant=minbase", SUITE, str(root.path), MIRROR)
    for folder in (f"/run/user/{USER_ID}", "/tmp/.X11-unix"):  # noqa: S108 - in the clean root
        root.inside(folder).mkdir(parents=True, exist_ok=True)
    root.run("useradd", "--create-home", "--uid", str(USER_ID), USER, place=AS_ROOT)
    os.chown(root.inside(f"/run/user/{USER_ID}"), USER_ID, USER_ID)
    root.inside(f"/run/user/{USER_ID}").chmod(0o700)
    # Nothing that a dependency brings is to be started.
    policy = root.inside("/usr/sbin/policy-rc.d")
    policy.write_text("#!/bin/sh\nexit 101\n", encoding="utf-8")
    policy.chmod(0o755)
    root.run("apt-get", "update", place=AS_ROOT_WITH_NETWORK)


def fetch(root: CleanRoot, package: str, cache: Path) -> None:
    """Download what a package depends on into the root, from the network or what was kept.

    Raises:
        CommandFailedError: it cannot be had.
    """
    kept, there = cache / "packages", root.path / _CACHED_PACKAGES
    kept.mkdir(exist_ok=True)
    for file in kept.glob("*.deb"):
        shutil.copy(file, there)
    get = ["apt-get", "install", "--yes", "--no-install-recommends", "--download-only", package]
    try:
        root.run(*get, place=AS_ROOT_WITH_NETWORK)
    except CommandFailedError:
        # Debian may have newer packages than when the root was made.
        root.run("apt-get", "update", place=AS_ROOT_WITH_NETWORK)
        root.run(*get, place=AS_ROOT_WITH_NETWORK)
    for file in there.glob("*.deb"):
        shutil.copy(file, kept)


def end(process: subprocess.Popen[str]) -> None:
    """End a process of `start`, and with it all in its name spaces."""
    if process.poll() is None:
        process.send_signal(signal.SIGKILL)
    process.wait()
    for pipe in (process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()


def _here(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, start_new_session=True)
    if done.returncode:
        sys.stderr.write(done.stdout[-2000:])
        raise CommandFailedError(f"{' '.join(command)} failed:\n{done.stderr[-2000:]}")
