"""Whose message it is: addresses and names, and the ways in which archives write them."""

import re
import unicodedata
from email.utils import parseaddr
from functools import lru_cache

_DISGUISED = re.compile(r'^\s*"?([^\s"<>@,()]+)(?: at | \[at\] |\(at\))([^\s"<>@,()]+)"?')
_BARE = re.compile(r"[^\s<>()\[\]\",;:@]+@[^\s<>()\[\]\",;:@]+")

_LONGEST = 1000
"""Characters of a header: the parser takes minutes for a hostile one, and no address is longer."""


@lru_cache(maxsize=4096)  # a mailbox names few people, over and over
def normalised(address: str) -> str:
    """Return the address in a From header or as a person types it, in lower case.

    List archives write "mina at example.org (Mina)": that is "mina@example.org" too.

    Returns:
        The address alone, or "" if there is none.
    """
    address = address[:_LONGEST]
    if "<" not in address:
        address = _DISGUISED.sub(r"\1@\2", address)
    try:
        parsed = parseaddr(address)[1]
    except RecursionError:  # on brackets within brackets
        parsed = ""
    if not _BARE.fullmatch(parsed):
        match = _BARE.search(address)
        parsed = match.group() if match else ""
    return parsed.strip("'.").casefold()


@lru_cache(maxsize=4096)
def normalised_name(name: str) -> str:
    """Return a name, as chats and blogs give instead of an address, in lower case.

    Marks of writing direction, and the "~" before the names of strangers, are no part of it.

    Returns:
        The name with single spaces, or "" if there is none.
    """
    visible = "".join(c for c in name if unicodedata.category(c) not in ("Cf", "Cc", "Cs"))
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", visible).casefold())
    return " ".join(folded.split()).lstrip("~ ")
