"""What of an archive is refused, before a byte of it is unpacked, and why.

A member is only ever read as a stream of bytes with a label, so that its name leads nowhere; yet an
archive with such names was made to do harm, and the person should know.
"""

import re
import stat
from collections.abc import Iterator
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipInfo

from app.importing.plain_text import cleaned
from app.importing.source import Problem

MAX_MEMBER_BYTES = 64 * 1024**3
"""Several times the largest mailbox that anyone keeps."""

UNPACKED_FREE_BYTES = 100 * 1024 * 1024
MAX_RATIO = 200
"""An archive may unpack to so many times its size, and the bytes above: text packs to a tenth."""

MAX_NESTED_BYTES = 64 * 1024 * 1024
"""An archive in an archive is held in memory; larger ones are left to the person to unpack."""

_DRIVE = re.compile(r"[A-Za-z]:")
_ENCRYPTED = 0x1


class Refusals:
    """What of one archive is not read, counted by reason."""

    def __init__(self, prefix: str, archive_bytes: int) -> None:
        """Begin with nothing refused.

        Args:
            prefix: what comes before each member's name in labels.
            archive_bytes: the archive's own size.
        """
        self._prefix = prefix
        self._bytes_left = UNPACKED_FREE_BYTES + MAX_RATIO * archive_bytes
        self._by_reason: dict[str, list[str]] = {}

    def refuse(self, info: ZipInfo) -> bool:
        """Return whether a member is not to be read; if so, it is counted."""
        reason = _reason(info)
        if not reason and info.file_size > self._bytes_left:
            reason = "it unpacks to more than an archive of this size holds in good faith"
        if reason:
            self._count(info, reason)
            return True
        self._bytes_left -= info.file_size
        return False

    def refuse_nested(self, info: ZipInfo, *, nested_already: bool) -> bool:
        """Return whether an archive in an archive is not to be walked; if so, it is counted."""
        if nested_already:
            self._count(info, "an archive in an archive in an archive; unpack it first")
        elif info.file_size > MAX_NESTED_BYTES:
            limit = MAX_NESTED_BYTES // 1024**2
            self._count(info, f"an archive in an archive, of more than {limit} MB; unpack it first")
        else:
            return False
        return True

    def problems(self) -> Iterator[Problem]:
        """Yield one problem for each reason, with the name of the first that it befell."""
        for reason, names in self._by_reason.items():
            others = f" and {len(names) - 1:,} more" if len(names) > 1 else ""
            yield Problem(f"{self._prefix}{names[0]}{others}", f"cannot be read: {reason}")

    def _count(self, info: ZipInfo, reason: str) -> None:
        self._by_reason.setdefault(reason, []).append(cleaned(info.filename))


def _reason(info: ZipInfo) -> str:
    parts = info.filename.replace("\\", "/").split("/")
    if ".." in parts or parts[0] == "" or _DRIVE.match(parts[0]):
        return "the name leads out of the archive"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "a link, and links are not followed"
    if info.flag_bits & _ENCRYPTED:
        return "encrypted; unpack the archive with its password and import the folder"
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        # The library's other decompressors give out as much as they like at once.
        return "packed by an unusual method; unpack the archive and import the folder"
    if info.file_size > MAX_MEMBER_BYTES:
        return f"it claims to be larger than {MAX_MEMBER_BYTES // 1024**3} GB"
    return ""
