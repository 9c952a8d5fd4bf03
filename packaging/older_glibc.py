"""Lets a library that was linked with a newer glibc run with the one that Qt needs.

glibc gave `hypot` a new version in 2.35, which differs only in how it reports errors to programs of
the 1980s; any Python that is built since asks for it, and with that for a glibc that systems of
2022 do not have. The older version is in every glibc.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

OLD_ENOUGH = {"hypot": (b"GLIBC_2.35", b"GLIBC_2.2.5")}
"""By function, the version that is asked for, and the one that does the same here."""

_ELF64_LITTLE = b"\x7fELF\x02\x01"


@dataclass(frozen=True, slots=True)
class _Section:
    offset: int
    size: int


class UnknownFunctionError(ValueError):
    """A function of a newer glibc is needed of which no older version is known to do the same."""


def relax(path: Path) -> bool:
    """Have a library ask for the older versions, in place; say whether anything was changed.

    Raises:
        UnknownFunctionError: something else needs the newer glibc, too.
    """
    data = bytearray(path.read_bytes())
    if not data.startswith(_ELF64_LITTLE):
        return False
    sections = _sections(data)
    if not {".gnu.version_r", ".gnu.version", ".dynsym", ".dynstr"} <= sections.keys():
        return False
    changed = [_relax(data, sections, *pair) for pair in set(OLD_ENOUGH.values())]
    if any(changed):
        path.write_bytes(data)
    return any(changed)


def _relax(data: bytearray, sections: dict[str, _Section], newer: bytes, older: bytes) -> bool:
    names = sections[".dynstr"]
    strings = bytes(data[names.offset : names.offset + names.size])
    at = _entry_of(data, sections[".gnu.version_r"].offset, strings, newer)
    name = strings.find(b"\0" + older + b"\0") + 1
    if at is None or name == 0:
        return False
    _hash, _flags, index, _name = struct.unpack_from("<IHHI", data, at)
    others = set(_functions(data, sections, strings, index)) - OLD_ENOUGH.keys()
    if others:
        raise UnknownFunctionError(f"{', '.join(sorted(others))} of {newer.decode()} needed.")
    struct.pack_into("<I", data, at, elf_hash(older))
    struct.pack_into("<I", data, at + 8, name)
    return True


def _entry_of(data: bytearray, at: int, strings: bytes, version: bytes) -> int | None:
    """Return where a needed version stands; None where it is not needed."""
    while True:
        _version, count, _file, first, following = struct.unpack_from("<HHIII", data, at)
        entry = at + first
        for _ in range(count):
            name, step = struct.unpack_from("<II", data, entry + 8)
            if strings[name : strings.index(b"\0", name)] == version:
                return entry
            entry += step
        if following == 0:
            return None
        at += following


def _functions(
    data: bytearray, sections: dict[str, _Section], strings: bytes, version: int
) -> list[str]:
    """Return the functions that are asked for in one version, by its number in the library."""
    symbols, versions = sections[".dynsym"], sections[".gnu.version"]
    found = []
    for number in range(versions.size // 2):
        if struct.unpack_from("<H", data, versions.offset + 2 * number)[0] == version:
            name = struct.unpack_from("<I", data, symbols.offset + 24 * number)[0]
            found.append(strings[name : strings.index(b"\0", name)].decode())
    return found


def _sections(data: bytearray) -> dict[str, _Section]:
    (table,) = struct.unpack_from("<Q", data, 0x28)
    size, count, of_names = struct.unpack_from("<HHH", data, 0x3A)
    headers = [struct.unpack_from("<IIQQQQ", data, table + size * i) for i in range(count)]
    names = headers[of_names][4]
    return {
        bytes(data[names + h[0] : data.index(b"\0", names + h[0])]).decode(): _Section(h[4], h[5])
        for h in headers
    }


def elf_hash(name: bytes) -> int:
    """Return the hash by which the system's loader compares the names of versions."""
    value = 0
    for byte in name:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high
    return value & 0xFFFFFFFF
