"""Makes the disk image of macOS out of dist/Idiolect.app: checks, signs, notarises, packs.

    python packaging/macos/build_dmg.py

Runs on macOS, after packaging/freeze.py. Who signs is said by environment variables, named in
docs/packaging.md; without them the image is made all the same, unsigned, and that is said.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

from bundle import NAME, OLDEST_MACOS, program
from codesign import (
    IDENTITY,
    NOTARY_KEY,
    NOTARY_PROFILE,
    CredentialsError,
    notarise_command,
    notary_credentials,
    notary_log_command,
    sign_command,
    signing_order,
    staple_command,
    verify_command,
)
from mach_o import slices

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist"
_SYSTEM_LIBRARIES = ("@", "/usr/lib/", "/System/Library/")


class BuildError(Exception):
    """The disk image cannot be made."""


def main(arguments: list[str]) -> int:
    """Make the image; return 1, and say why, where that fails."""
    parser = argparse.ArgumentParser(description="Make the disk image of Idiolect.app.")
    parser.add_argument("--app", type=Path, default=DIST / f"{NAME}.app", help="the frozen program")
    parser.add_argument("--to", type=Path, help="the image; by default dist/idiolect-….dmg")
    options = parser.parse_args(arguments)
    try:
        build(options.app, options.to or DIST / image_name(version(), platform.machine()))
    except (BuildError, CredentialsError, subprocess.CalledProcessError) as error:
        _tell(str(error))
        return 1
    return 0


def build(app: Path, image: Path) -> None:
    """Check, sign and notarise an app, in place, and pack it into a disk image."""
    credentials = notary_credentials(os.environ)
    identity = os.environ.get(IDENTITY)
    if problems := list(portability_problems(app, platform.machine())):
        raise BuildError("\n".join(["The app would not run elsewhere:", *problems]))
    if identity:
        sign(app, identity)
    else:
        _tell(f"{IDENTITY} is not set: the app is unsigned, and macOS warns before opening it.")
    # Signed, this is also the proof that the hardened runtime lets the program do all it must.
    _run([str(program(app)), "self-test"])
    if credentials:
        notarise_app(app, credentials)
    elif identity:
        _tell(f"Not notarised: set {NOTARY_PROFILE}, or {', '.join(NOTARY_KEY)}.")
    pack(app, image)
    if identity:
        _run(["codesign", "--force", "--timestamp", "--sign", identity, str(image)])
    if credentials:
        notarise(image, credentials)
        _run(staple_command(image))
    _tell(f"{image} is made.")


def portability_problems(app: Path, architecture: str) -> Iterator[str]:
    """Yield what would keep an app from running on a bare, older Mac, a line each."""
    for path in sorted((app / "Contents").rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        parts = slices(path)
        if parts and path.name.startswith("libffi"):
            yield f"{path}: use python.org's Python, which takes macOS's own libffi"
        mine = [part for part in parts if part.architecture == architecture]
        if parts and not mine:
            yield f"{path}: made for {parts[0].architecture}, not for {architecture}"
        for part in mine:
            if part.oldest_macos > OLDEST_MACOS:
                yield f"{path}: needs macOS {part.oldest_macos[0]}.{part.oldest_macos[1]}"
            for library in part.libraries:
                if not library.startswith(_SYSTEM_LIBRARIES):
                    yield f"{path}: asks for {library}, which is on this machine alone"


def sign(app: Path, identity: str) -> None:
    """Sign a bundle from the inside out, and verify it."""
    for path in signing_order(app):
        _run(sign_command(path, identity, is_app=path == app))
    _run(verify_command(app))


def notarise_app(app: Path, credentials: list[str]) -> None:
    """Have Apple notarise an app, and put the ticket into it."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / f"{NAME}.zip"
        _run(["ditto", "-c", "-k", "--keepParent", str(app), str(archive)])
        notarise(archive, credentials)
    _run(staple_command(app))


def notarise(file: Path, credentials: list[str]) -> None:
    """Have Apple notarise a file.

    Raises:
        BuildError: Apple refused; with its reasons.
    """
    done = subprocess.run(
        notarise_command(file, credentials), check=True, stdout=subprocess.PIPE, text=True
    )
    # notarytool ends with 0 whatever the verdict is.
    verdict = json.loads(done.stdout)
    if verdict.get("status") != "Accepted":
        _run(notary_log_command(verdict["id"], credentials))
        raise BuildError(f"Apple did not notarise {file.name}: {verdict.get('status')}.")


def pack(app: Path, image: Path) -> None:
    """Make a disk image that shows the app beside a link to the folder of applications."""
    with tempfile.TemporaryDirectory() as folder:
        _run(["ditto", str(app), str(Path(folder) / app.name)])
        (Path(folder) / "Applications").symlink_to("/Applications")
        _run(image_command(Path(folder), image, version()))


def image_command(folder: Path, image: Path, of_version: str) -> list[str]:
    """Return the command that makes a compressed disk image of a folder."""
    command = ["hdiutil", "create", "-volname", f"{NAME} {of_version}", "-srcfolder", str(folder)]
    return [*command, "-fs", "APFS", "-format", "ULMO", "-ov", str(image)]


def image_name(of_version: str, architecture: str) -> str:
    """Return the image's file name."""
    return f"idiolect-{of_version}-macos-{architecture}.dmg"


def version() -> str:
    """Return the program's version."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True)


def _tell(text: str) -> None:
    sys.stderr.write(f"idiolect: {text}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
