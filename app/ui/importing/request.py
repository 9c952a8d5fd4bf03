"""What is to be imported, as the import dialog's pages pass it on."""

import re
from dataclasses import dataclass
from pathlib import Path

from engine.writing import Kind

PASTED_KINDS = (Kind.EMAIL, Kind.REPLY, Kind.POST)
"""What a pasted text can be: mail, or a text with a title, which is read as a post."""

_BETWEEN_IDENTITIES = re.compile(r"[,;\n\r]+")


@dataclass(frozen=True, slots=True)
class PastedText:
    """A text that the person pasted.

    Attributes:
        kind: what sort of text it is, one of `PASTED_KINDS`.
        title: its title or subject, or "".
        text: as it was pasted.
    """

    kind: Kind
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What is to be imported.

    Attributes:
        profile: the profile's name.
        paths: files and folders.
        mine: the person's own addresses and names; of mail and chats only what is from these counts
            as theirs.
        pasted: texts that are in no file.
    """

    profile: str
    paths: tuple[Path, ...]
    mine: tuple[str, ...] = ()
    pasted: tuple[PastedText, ...] = ()


def identities(text: str) -> list[str]:
    """Return the addresses and names in a text, each once: commas, semicolons, lines divide them.

    Spaces do not, since names have them.
    """
    parts = (" ".join(part.split()) for part in _BETWEEN_IDENTITIES.split(text))
    return list(dict.fromkeys(part for part in parts if part))
