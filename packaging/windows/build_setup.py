"""Makes the installer of Windows out of dist/idiolect: signs the program, and packs it.

    python packaging/windows/build_setup.py

Runs on Windows, after packaging/freeze.py; needs Inno Setup 6.3 or newer. Who signs is said by
environment variables, named in docs/packaging.md; without them the installer is made all the same,
unsigned, and that is said.
"""

import argparse
import os
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

from signtool import (
    AZURE_LIBRARY,
    AZURE_METADATA,
    THUMBPRINT,
    CredentialsError,
    files_to_sign,
    inno_sign_tool,
    sign_command,
)
from version_info import version_numbers

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist"
SCRIPT = Path(__file__).parent / "idiolect.iss"
ICON = ROOT / "build" / "icons" / "idiolect.ico"
# The window, and the command line: Windows lets no program be both.
PROGRAMS = ("idiolect.exe", "idiolect-cli.exe")
COMPILER = "IDIOLECT_ISCC"


class BuildError(Exception):
    """The installer cannot be made."""


def main(arguments: list[str]) -> int:
    """Make the installer; return 1, and say why, where that fails."""
    parser = argparse.ArgumentParser(description="Make the installer of Idiolect for Windows.")
    parser.add_argument("--program", type=Path, default=DIST / "idiolect", help="what was frozen")
    parser.add_argument("--to", type=Path, default=DIST, help="the folder of the installer")
    options = parser.parse_args(arguments)
    try:
        build(options.program, options.to)
    except (BuildError, CredentialsError, subprocess.CalledProcessError) as error:
        _tell(str(error))
        return 1
    return 0


def build(program: Path, folder: Path) -> None:
    """Sign a frozen program's files, where somebody is to, and make its installer."""
    for needed in (*(program / name for name in PROGRAMS), ICON):
        if not needed.is_file():
            raise BuildError(f"{needed} is missing. Run packaging/freeze.py first.")
    signing = sign_command(os.environ)
    if signing:
        _run([*signing, *map(str, files_to_sign(program))])
    else:
        _tell(
            f"Neither {THUMBPRINT} nor {AZURE_LIBRARY} and {AZURE_METADATA} are set: the installer "
            "is unsigned, and Windows warns before running it."
        )
    _run(compile_command(compiler(os.environ), program, folder, version(), signing))
    _tell(f"{folder / setup_name(version())}.exe is made.")


def compile_command(
    of_inno: Path, program: Path, folder: Path, of_version: str, signing: list[str] | None
) -> list[str]:
    """Return the command that compiles the installer.

    Args:
        of_inno: Inno Setup's compiler.
        program: the frozen program's folder.
        folder: where the installer goes.
        of_version: of the program.
        signing: the command that signs installer and uninstaller; None leaves them unsigned.
    """
    defines = {
        "AppVersion": of_version,
        "FileVersion": ".".join(map(str, version_numbers(of_version))),
        "Program": program.absolute(),
        "Icon": ICON,
        "SetupName": setup_name(of_version),
    }
    command = [str(of_inno), "/Qp", f"/O{folder.absolute()}"]
    command += [f"/D{name}={value}" for name, value in defines.items()]
    if signing:
        command += ["/DSign", f"/Sidiolect={inno_sign_tool(signing)}"]
    return [*command, str(SCRIPT)]


def compiler(environment: Mapping[str, str]) -> Path:
    """Return Inno Setup's compiler, where it is usually installed or the environment says.

    Raises:
        BuildError: it is not there.
    """
    folders = [environment.get(name) for name in ("ProgramFiles(x86)", "ProgramFiles")]
    usual = [Path(f) / f"Inno Setup {n}" / "ISCC.exe" for n in (7, 6) for f in folders if f]
    named = environment.get(COMPILER)
    for path in [Path(named)] if named else usual:
        if path.is_file():
            return path
    raise BuildError(f"Inno Setup is missing. Install it, or name its ISCC.exe in {COMPILER}.")


def setup_name(of_version: str) -> str:
    """Return the installer's file name, without .exe."""
    return f"idiolect-{of_version}-windows-x64-setup"


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
