"""Runs the program on processors older than this machine's, which qemu-user emulates.

    build/venv/bin/python packaging/linux/older_cpu.py [FROZEN]

On a processor of each generation the variant of llama.cpp must be the one that is made for it; on
one that is too old, the program must say in one line what is missing. FROZEN is the folder of the
frozen program, whose self-test is asked, and on the oldest processor decodes with the embedded
model and masks heads. Without it, `engine_probe.py --quick` runs in the Python that runs this.
Needs qemu-x86_64 (Debian's qemu-user).
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

PROBE = Path(__file__).parent.parent / "engine_probe.py"
EMULATOR = "qemu-x86_64"

EXPECTED = {
    "Nehalem": "sse42",
    "SandyBridge": "sandybridge",
    "IvyBridge": "ivybridge",
    "Opteron_G5": "piledriver",
    "Haswell": "haswell",
}
"""A processor by qemu's name, and the variant that it must take."""

TOO_OLD = {"qemu64": "lacks SSSE3, SSE4.1, SSE4.2, POPCNT", "Penryn": "lacks SSE4.2, POPCNT"}
"""One that cannot run the program, and what the message must say."""

# They would name a processor to a library that is to find it out.
MISLEADING = ("OPENBLAS_CORETYPE", "NPY_ENABLE_CPU_FEATURES")


def main(arguments: list[str]) -> int:
    """Print a line for each processor; return 0 if all is as expected."""
    if shutil.which(EMULATOR) is None:
        print(f"idiolect: {EMULATOR} is needed: apt-get install qemu-user", file=sys.stderr)
        return 1
    frozen = Path(arguments[0]).absolute() if arguments else None
    look = [sys.executable, str(PROBE), "--quick"] if frozen is None else self_test("llama.cpp")
    problems = 0
    for processor, variant in EXPECTED.items():
        done = emulated(processor, look, frozen)
        problems += report(processor, done.returncode == 0 and variant == chosen(done.stdout), done)
    if frozen is not None:
        oldest = next(iter(EXPECTED))
        done = emulated(oldest, self_test("heads"), frozen)
        problems += report(f"{oldest}, heads", done.returncode == 0, done)
    for processor, missing in TOO_OLD.items():
        done = emulated(processor, look, frozen)
        told = [line for line in done.stderr.splitlines() if not line.startswith("qemu")]
        is_right = done.returncode == 1 and len(told) == 1 and missing in told[0]
        problems += report(processor, is_right, done)
    return 1 if problems else 0


def self_test(check: str) -> list[str]:
    """Return the arguments with which the program does one of its checks in its own process."""
    return ["self-test", "--only", check, "--json"]


def emulated(
    processor: str, command: list[str], frozen: Path | None
) -> subprocess.CompletedProcess[str]:
    """Return how a command ended on an emulated processor.

    Args:
        processor: by qemu's name.
        command: what to run; arguments of the frozen program where there is one.
        frozen: its folder.
    """
    environment = {name: value for name, value in os.environ.items() if name not in MISLEADING}
    program = [EMULATOR, "-cpu", processor]
    if frozen is not None:
        program.append(str(frozen / "idiolect"))
        environment.update(started(frozen))
    return subprocess.run(
        [*program, *command],
        check=False, capture_output=True, text=True, env=environment,
    )  # fmt: skip


def started(frozen: Path) -> dict[str, str]:
    """Return the environment that PyInstaller's start makes before it starts itself once more.

    By that second start the program would leave the emulation.
    """
    return {
        "LD_LIBRARY_PATH": str(frozen / "_internal"),
        "_PYI_APPLICATION_HOME_DIR": str(frozen / "_internal"),
        "_PYI_ARCHIVE_FILE": str(frozen / "idiolect"),
        "_PYI_PARENT_PROCESS_LEVEL": "0",
    }


def chosen(output: str) -> str:
    """Return the variant that the probe, or the self-test, took; empty if it told none."""
    try:
        told = json.loads(output)
    except ValueError:
        return ""
    in_brackets = re.search(r"\((\w+)\)", str(told.get("detail", "")))
    return str(told.get("variant", in_brackets[1] if in_brackets else ""))


def report(processor: str, is_right: bool, done: subprocess.CompletedProcess[str]) -> int:
    """Print what came of a processor; return 1 if it is not what was expected."""
    lines = [line for line in done.stderr.splitlines() if not line.startswith("qemu")]
    told = done.stdout.strip() or " ".join(lines[-1:])
    print(f"{processor}: {'as expected' if is_right else 'NOT AS EXPECTED'}: {told}", flush=True)
    return 0 if is_right else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
