"""Tries every one of llama.cpp's parts for processors that ships, on this machine's processor.

    build/venv/bin/python packaging/check_variants.py [FOLDER]

takes each variant of the folder by itself (by default those beside the llama_cpp of the Python that
runs this) and has `engine_probe.py` look whether equal rows of one decode are equal there. One that
this processor cannot run is said to be untried. Ends with 1 where rows part, or a variant that fits
does not load, or one has AVX-512 in its machine code.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from engine.llama.backends import score, variant_name, variants, variants_folder

PROBE = Path(__file__).with_name("engine_probe.py")
WIDE_REGISTERS = re.compile(
    rb"%[zy]mm(?:1[6-9]|2\d|3[01])\b|%zmm\d|%xmm(?:1[6-9]|2\d|3[01])\b|%k[1-7]\b"
)


def main(folder: Path) -> int:
    """Print a line for each variant; return 0 if all that could be tried compute equal rows."""
    found = variants(folder)
    if not found:
        print(f"idiolect: {folder} has no variants", file=sys.stderr)
        return 1
    return max([passes(variant) for variant in found])


def passes(variant: Path) -> int:
    """Print what is to be said of a variant; return 0 if nothing is against it."""
    name = variant_name(variant)
    if uses_avx512(variant):
        print(f"{name}: has AVX-512")
        return 1
    if score(variant) == 0:
        print(f"{name}: untried, since this processor cannot run it")
        return 0
    with tempfile.TemporaryDirectory() as alone:
        shutil.copy(variant, alone)
        done = subprocess.run(
            [sys.executable, str(PROBE), "--variants", alone],
            check=False, capture_output=True, text=True,
        )  # fmt: skip
    print(f"{name}: {'equal' if done.returncode == 0 else 'NOT EQUAL'} {done.stdout.strip()}")
    if done.returncode != 0:
        print(done.stderr, file=sys.stderr)
    return done.returncode


def uses_avx512(library: Path) -> bool:
    """Return whether a library's code names a register, or a mask, that only AVX-512 has."""
    objdump = shutil.which("objdump")
    if objdump is None:
        raise SystemExit(
            "idiolect: objdump is needed. On Debian and Ubuntu: apt-get install binutils"
        )
    code = subprocess.run([objdump, "-d", str(library)], check=True, capture_output=True).stdout
    return WIDE_REGISTERS.search(code) is not None


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else variants_folder()))
