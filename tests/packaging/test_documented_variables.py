"""docs/packaging.md names every variable and secret that signing takes, and no other."""

import re

from tests.packaging.scripts import ROOT

DOCUMENT = (ROOT / "docs" / "packaging.md").read_text(encoding="utf-8")
WORKFLOW = (ROOT / ".github" / "workflows" / "installers.yml").read_text(encoding="utf-8")
SCRIPTS = [
    path.read_text(encoding="utf-8")
    for system in ("macos", "windows")
    for path in (ROOT / "packaging" / system).glob("*.py")
]


def test_variables_of_the_scripts_are_documented() -> None:
    read = {name for text in SCRIPTS for name in re.findall(r'"(IDIOLECT_[A-Z_]+)"', text)}
    section = DOCUMENT.split("## macOS and Windows")[1].split("\n## ")[0]
    assert read == set(re.findall(r"`(IDIOLECT_[A-Z_]+)`", section))


def test_secrets_of_the_workflow_are_documented() -> None:
    secrets = set(re.findall(r"secrets\.([A-Z_]+)", WORKFLOW))
    named = set(re.findall(r"`((?:MACOS|WINDOWS)_[A-Z_]+)`", DOCUMENT))
    assert secrets == named


def test_what_the_workflow_passes_on_is_what_the_scripts_read() -> None:
    passed = set(re.findall(r"(IDIOLECT_[A-Z_]+)=", WORKFLOW))
    assert passed
    assert all(any(f'"{name}"' in text for text in SCRIPTS) for name in passed)
