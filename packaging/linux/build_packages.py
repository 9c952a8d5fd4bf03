"""Makes the Debian package and the portable archive out of the frozen program.

Run with a Python that has PySide6 (for the icons), as `make installer` does:
build/venv/bin/python packaging/linux/build_packages.py dist/idiolect dist
"""

import argparse
import sys
import time
from pathlib import Path

from deb_package import build_deb
from frozen_folder import FrozenFolder, PackagingError
from portable_archive import build_archive

_MEGABYTE = 1_000_000


def main(arguments: list[str]) -> int:
    """Build both; return 1 if one cannot be built."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("frozen", type=Path, help="the folder that PyInstaller made")
    parser.add_argument("to", type=Path, help="the folder to write to")
    options = parser.parse_args(arguments)
    try:
        program = FrozenFolder.read(options.frozen)
        for build in (build_deb, build_archive):
            began = time.monotonic()
            path = build(program, options.to)
            size = path.stat().st_size / _MEGABYTE
            print(f"{path}: {size:.1f} MB, in {time.monotonic() - began:.0f} s", flush=True)
    except PackagingError as error:
        sys.stderr.write(f"build_packages: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
