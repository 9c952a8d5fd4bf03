"""Installs from a disk image as a person does, and runs the program's self-test.

    python packaging/macos/check_dmg.py dist/idiolect-….dmg

What the self-test says as JSON is all that is written to standard output.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from bundle import NAME, program


def main(arguments: list[str]) -> int:
    """Check an image; return the self-test's exit code."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python packaging/macos/check_dmg.py IMAGE\n")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        app = installed(Path(arguments[0]), Path(folder))
        return subprocess.run([str(program(app)), "self-test", "--json"], check=False).returncode


def installed(image: Path, folder: Path) -> Path:
    """Copy the app out of an image into a folder, as dragging it does; return where it is."""
    mounted, app = folder / "image", folder / f"{NAME}.app"
    _run(attach_command(image, mounted))
    try:
        _run(["ditto", str(mounted / app.name), str(app)])
    finally:
        _run(["hdiutil", "detach", str(mounted)])
    return app


def attach_command(image: Path, folder: Path) -> list[str]:
    """Return the command that mounts an image in a folder, where no window shows it."""
    command = ["hdiutil", "attach", "-nobrowse", "-readonly"]
    return [*command, "-mountpoint", str(folder), str(image)]


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
