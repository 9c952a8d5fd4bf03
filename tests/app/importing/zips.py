"""Zip archives for the tests, well made and otherwise."""

import stat
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo


def zipped(members: dict[str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    """An archive of these members, by name."""
    packed = BytesIO()
    with ZipFile(packed, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return packed.getvalue()


def with_link(name: str, target: str) -> bytes:
    """An archive with a symbolic link in it, as Unix programs store one."""
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        info = ZipInfo(name)
        info.create_system = 3
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, target)
    return packed.getvalue()


def with_flag(data: bytes, flag: int) -> bytes:
    """The archive of one member, with a flag set in both of its entries: 1 says encrypted."""
    changed = bytearray(data)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        changed[data.index(signature) + offset] |= flag
    return bytes(changed)


def claiming(data: bytes, size: int) -> bytes:
    """The archive of one member, with another unpacked size in both of its entries."""
    changed = bytearray(data)
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(signature) + offset
        changed[at : at + 4] = size.to_bytes(4, "little")
    return bytes(changed)
