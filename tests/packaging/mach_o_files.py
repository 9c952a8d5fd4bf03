"""Makes files as Apple's linker does, as far as their headers go."""

import struct

ARM64, X86_64 = 0x0100000C, 0x01000007


def thin(
    processor: int, oldest_macos: tuple[int, int], *libraries: str, is_old: bool = False
) -> bytes:
    """Return a library for one processor; an old one says its version as linkers did before."""
    version = oldest_macos[0] << 16 | oldest_macos[1] << 8
    commands = [
        struct.pack("<4I", 0x24, 16, version, 0)
        if is_old
        else struct.pack("<6I", 0x32, 24, 1, version, 0, 0)
    ]
    for library in libraries:
        name = library.encode() + b"\0"
        name += bytes(-len(name) % 8)
        commands.append(struct.pack("<6I", 0xC, 24 + len(name), 24, 0, 0, 0) + name)
    size = sum(map(len, commands))
    header = struct.pack("<8I", 0xFEEDFACF, processor, 0, 6, len(commands), size, 0, 0)
    return header + b"".join(commands)


def fat(*parts: bytes) -> bytes:
    """Return a library for several processors."""
    entries, data, start = b"", b"", 8 + 20 * len(parts)
    for part in parts:
        (processor,) = struct.unpack_from("<I", part, 4)
        entries += struct.pack(">5I", processor, 0, start + len(data), len(part), 0)
        data += part
    return struct.pack(">II", 0xCAFEBABE, len(parts)) + entries + data
