"""From the changelog to what a software centre shows of a release."""

import re
import xml.etree.ElementTree as ET
from datetime import UTC, datetime

_HEADING = re.compile(r"^## +(?P<name>\S+)", re.MULTILINE)
_ITEM = re.compile(r"^- +", re.MULTILINE)
_MARKS = re.compile(r"`|\*\*|\[([^\]]*)\]\([^)]*\)")
UNRELEASED = "Unreleased"


def changes_of(changelog: str, version: str) -> list[str]:
    """Return what the changelog lists for a version, as plain text; empty if it has no such part.

    What is not released yet counts as the version that is being built, where that has no part of
    its own.
    """
    pieces = _HEADING.split(changelog)
    parts = dict(zip(pieces[1::2], pieces[2::2], strict=True))
    part = parts.get(version, parts.get(UNRELEASED, ""))
    items = [item.split("\n\n")[0] for item in _ITEM.split(part)[1:]]
    return [_MARKS.sub(r"\1", " ".join(item.split())) for item in items]


def metainfo_of(template: str, changelog: str, version: str, epoch: int) -> str:
    """Return AppStream metainfo with the release that is being packed.

    Args:
        template: the metainfo without releases.
        changelog: the project's CHANGELOG.md.
        version: of the release.
        epoch: when its commit was made, in seconds since 1970.
    """
    # It is our own file, not a stranger's.
    root = ET.fromstring(template)  # noqa: S314
    date = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    release = ET.SubElement(ET.SubElement(root, "releases"), "release", version=version, date=date)
    if changes := changes_of(changelog, version):
        items = ET.SubElement(ET.SubElement(release, "description"), "ul")
        for change in changes:
            ET.SubElement(items, "li").text = change
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, "unicode") + "\n"
