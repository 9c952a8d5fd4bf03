"""Compound files (MS-CFB) for the tests: as small as Outlook messages need, by the description."""

import struct
from collections.abc import Mapping

_SECTOR = 512
_MINI_SECTOR = 64
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_ROOT, _STORAGE, _STREAM = 5, 1, 2

Tree = Mapping[str, "bytes | Tree"]


class _Compound:
    def __init__(self) -> None:
        self.entries: list[bytes] = []
        self.mini = b""
        self.mini_fat: list[int] = []
        self.sectors: list[bytes] = []
        self.fat: list[int] = []

    def add_all(self, tree: Tree) -> int:
        """Add a storage's content; its entries form one chain. Return the first."""
        first = _FREE
        for name, content in sorted(tree.items(), key=_order, reverse=True):
            first = self.add(name, content, first)
        return first

    def add(self, name: str, content: "bytes | Tree", right: int) -> int:
        number = len(self.entries)
        self.entries.append(b"")
        if isinstance(content, bytes):
            start = self.add_mini(content) if len(content) < 4096 else self.add_sectors(content)
            entry = _entry(name, _STREAM, right, _FREE, start, len(content))
        else:
            entry = _entry(name, _STORAGE, right, self.add_all(content), 0, 0)
        self.entries[number] = entry
        return number

    def add_mini(self, content: bytes) -> int:
        start = len(self.mini_fat)
        count = -(-len(content) // _MINI_SECTOR)
        self.mini += content.ljust(count * _MINI_SECTOR, b"\0")
        self.mini_fat += _chain(start, count)
        return start if count else _END

    def add_sectors(self, content: bytes) -> int:
        start = len(self.fat)
        count = -(-len(content) // _SECTOR)
        padded = content.ljust(count * _SECTOR, b"\0")
        self.sectors += [padded[n : n + _SECTOR] for n in range(0, len(padded), _SECTOR)]
        self.fat += _chain(start, count)
        return start if count else _END


def _order(item: tuple[str, "bytes | Tree"]) -> tuple[int, str]:
    return len(item[0]), item[0].upper()


def _chain(start: int, count: int) -> list[int]:
    return [*range(start + 1, start + count), _END] if count else []


def _entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    encoded = f"{name}\0".encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16sIQQIQ",
        encoded, len(encoded), kind, 1, _FREE, right, child, b"", 0, 0, 0, start, size,
    )  # fmt: skip


def compound_file(tree: Tree) -> bytes:
    """A compound file of these streams (bytes) and storages (mappings), by name."""
    compound = _Compound()
    compound.entries.append(b"")
    child = compound.add_all(tree)
    mini_start = compound.add_sectors(compound.mini)
    compound.entries[0] = _entry("Root Entry", _ROOT, _FREE, child, mini_start, len(compound.mini))
    mini_fat = b"".join(struct.pack("<I", number) for number in compound.mini_fat)
    n_mini = -(-len(mini_fat) // _SECTOR)
    mini_fat_start = compound.add_sectors(mini_fat.ljust(n_mini * _SECTOR, b"\xff"))
    while len(compound.entries) % 4:
        compound.entries.append(_entry("", 0, _FREE, _FREE, 0, 0))
    directory = compound.add_sectors(b"".join(compound.entries))
    n_fat = -(-(len(compound.fat) + 1) // (_SECTOR // 4 - 1))
    first_fat = len(compound.fat)
    fat = compound.fat + [_FAT] * n_fat
    fat += [_FREE] * (n_fat * _SECTOR // 4 - len(fat))
    difat = [*range(first_fat, first_fat + n_fat)]
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"", 0, n_fat, directory,
        0, 4096, mini_fat_start, n_mini, _END, 0,
    )  # fmt: skip
    header += struct.pack("<109I", *difat, *[_FREE] * (109 - n_fat))
    return header + b"".join(compound.sectors) + struct.pack(f"<{len(fat)}I", *fat)
