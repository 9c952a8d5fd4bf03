"""Installs, upgrades and uninstalls with an installer, and runs what it installed.

    python packaging/windows/check_setup.py dist/idiolect-…-setup.exe

The program goes into a folder of its own, for this user, and so do the data. What the self-test of
the installed program says as JSON is all that is written to standard output.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

_SILENTLY = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
_SECONDS = 60.0


class CheckError(Exception):
    """The installer does not do what it should."""


def main(arguments: list[str]) -> int:
    """Check an installer; return 1, and say why, where it does not do what it should."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python packaging/windows/check_setup.py SETUP\n")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        try:
            check(Path(arguments[0]), Path(folder))
        except (CheckError, subprocess.CalledProcessError) as error:
            sys.stderr.write(f"idiolect: {error}\n")
            return 1
    return 0


def check(setup: Path, folder: Path) -> None:
    """Install, run the self-test, install again over it, and uninstall."""
    program, home = folder / "program", folder / "home"
    idiolect = [str(program / "idiolect-cli.exe"), "--home", str(home)]
    _run(install_command(setup, program, folder / "setup.log"))
    subprocess.run([*idiolect, "self-test", "--json"], check=True)
    _run([*idiolect, "profiles"])
    outdated = program / "_internal" / "of-an-older-version.dll"
    outdated.write_bytes(b"")
    _run(install_command(setup, program, folder / "setup.log"))
    if outdated.exists():
        raise CheckError("An upgrade leaves the older version's libraries.")
    _run([*idiolect, "self-test"])
    _run(uninstall_command(program))
    if left := left_over(program, _SECONDS):
        raise CheckError(f"Uninstalling leaves {', '.join(left)}.")
    if not (home / "library.sqlite").is_file():
        raise CheckError("Uninstalling takes the person's library with it.")


def left_over(folder: Path, seconds: float) -> list[str]:
    """Return what is still in a folder after some seconds; less, as soon as nothing is.

    The uninstaller removes itself after its process has ended.
    """
    deadline = time.monotonic() + seconds
    while left := [path.name for path in folder.rglob("*")]:
        if time.monotonic() > deadline:
            break
        time.sleep(0.5)
    return left


def install_command(setup: Path, folder: Path, log: Path) -> list[str]:
    """Return the command that installs into a folder and asks nothing."""
    return [str(setup), *_SILENTLY, f"/DIR={folder}", f"/LOG={log}"]


def uninstall_command(folder: Path) -> list[str]:
    """Return the command that uninstalls from a folder and asks nothing."""
    return [str(folder / "unins000.exe"), *_SILENTLY]


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
