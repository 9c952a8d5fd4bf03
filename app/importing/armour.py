"""OpenPGP's ASCII armour in a mail's text (RFC 9580): signed text, and what cannot be read."""

import re

_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----"
_SIGNATURE = "-----BEGIN PGP SIGNATURE-----"
_ENCRYPTED = "-----BEGIN PGP MESSAGE-----"
_BEGIN = re.compile(r"-----BEGIN (PGP [A-Z ,/\d]{3,40})-----")
_DASH_ESCAPED = re.compile(r"^- ", re.MULTILINE)


def is_encrypted_armour(text: str) -> bool:
    """Return whether a text begins with an encrypted message."""
    return text.lstrip().startswith(_ENCRYPTED)


def without_armour(text: str) -> str:
    """Return the text with signed parts bare, and without signatures, keys and encrypted parts."""
    if "-----BEGIN PGP " not in text:
        return text
    kept: list[str] = []
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        begin = _BEGIN.fullmatch(lines[number].strip())
        if begin is None:
            kept.append(lines[number])
            number += 1
        elif begin[0] == _SIGNED:
            signed, number = _signed(lines, number + 1)
            kept += signed
        else:
            number = _after(lines, number + 1, f"-----END {begin[1]}-----")
    return "\n".join(kept)


def _signed(lines: list[str], number: int) -> tuple[list[str], int]:
    """The signed lines, dashes unescaped, and the number of the line below them."""
    while number < len(lines) and lines[number].strip():  # "Hash: SHA256", up to a blank line
        number += 1
    end = number
    while end < len(lines) and lines[end].strip() != _SIGNATURE:
        end += 1
    return [_DASH_ESCAPED.sub("", line) for line in lines[number + 1 : end]], end


def _after(lines: list[str], number: int, end: str) -> int:
    while number < len(lines) and lines[number].strip() != end:
        number += 1
    return number + 1
