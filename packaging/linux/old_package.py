"""An older package to upgrade from: the same program under an older number, hardly compressed."""

import re
import subprocess
import tempfile
from pathlib import Path

VERSION = "0.0.9"


def version_of(package: Path) -> str:
    """Return a package's version."""
    command = ["dpkg-deb", "--field", str(package), "Version"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def as_older(package: Path, to: Path) -> Path:
    """Pack a package again as an older version, into a folder, and return its path."""
    target = to / f"idiolect_{VERSION}_amd64.deb"
    with tempfile.TemporaryDirectory(prefix="old-", dir=to) as folder:
        extract = ["dpkg-deb", "--raw-extract", str(package), folder]
        subprocess.run(extract, check=True)
        control = Path(folder) / "DEBIAN" / "control"
        text = control.read_text(encoding="utf-8")
        control.write_text(re.sub(r"(?m)^Version: .*$", f"Version: {VERSION}", text), "utf-8")
        command = ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", folder]
        subprocess.run([*command, str(target)], check=True, capture_output=True)
    return target
