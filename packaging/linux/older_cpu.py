"""Runs the program on processors older than this machine's, which qemu-user emulates.

    build/venv/bin/python packaging/linux/older_cpu.py [COMMAND ...]

Without a command, it is `engine_probe.py --quick` in the Python that runs this: a decode of the
embedded model takes seconds there. On a processor of each generation the variant of llama.cpp must
be the one that is made for it; on one that is too old, the program must say in one line what is
missing. With a command, the same must hold of how it ends, and its output is shown. Needs
qemu-x86_64 (Debian's qemu-user); a program that starts itself anew, as frozen ones may, would leave
the emulation, so the Python that it was frozen from is what to run.
"""

import json
import os
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


def main(command: list[str]) -> int:
    """Print a line for each processor; return 0 if all is as expected."""
    if shutil.which(EMULATOR) is None:
        print(f"idiolect: {EMULATOR} is needed: apt-get install qemu-user", file=sys.stderr)
        return 1
    problems = 0
    for processor, variant in EXPECTED.items():
        done = emulated(processor, command or [sys.executable, str(PROBE), "--quick"])
        is_right = done.returncode == 0 and (bool(command) or variant == chosen(done.stdout))
        problems += report(processor, is_right, done)
    for processor, missing in TOO_OLD.items():
        done = emulated(processor, command or [sys.executable, str(PROBE), "--quick"])
        told = [line for line in done.stderr.splitlines() if not line.startswith("qemu")]
        is_right = done.returncode == 1 and len(told) == 1 and missing in told[0]
        problems += report(processor, is_right, done)
    return 1 if problems else 0


def emulated(processor: str, command: list[str]) -> subprocess.CompletedProcess[str]:
    """Return how a command ended on an emulated processor."""
    environment = {name: value for name, value in os.environ.items() if name not in MISLEADING}
    return subprocess.run(
        [EMULATOR, "-cpu", processor, *command],
        check=False, capture_output=True, text=True, env=environment,
    )  # fmt: skip


def chosen(output: str) -> str:
    """Return the variant that the probe took."""
    return str(json.loads(output)["variant"])


def report(processor: str, is_right: bool, done: subprocess.CompletedProcess[str]) -> int:
    """Print what came of a processor; return 1 if it is not what was expected."""
    lines = [line for line in done.stderr.splitlines() if not line.startswith("qemu")]
    told = done.stdout.strip() or " ".join(lines[-1:])
    print(f"{processor}: {'as expected' if is_right else 'NOT AS EXPECTED'}: {told}", flush=True)
    return 0 if is_right else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
