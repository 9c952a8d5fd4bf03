"""The addresses in what a person wrote as the recipient."""

import re
from email.headerregistry import Address
from email.utils import getaddresses

from app.exporting.finished_text import FinishedText

_LONGEST = 1000
"""Characters: the parser takes minutes for a hostile line, and nobody writes to so many by hand."""

_LOCAL = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*", re.ASCII)
_HOST = re.compile(r"(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}", re.I)


def addresses(text: FinishedText) -> tuple[Address, ...]:
    """Return the valid addresses that a text is for; names without one are left out.

    Several are parted by commas or semicolons. Hosts in other scripts are given as mail carries
    them, in ASCII.
    """
    line = " ".join(text.recipient[:_LONGEST].split()).replace(";", ",")
    # The parser takes the spaces out of an address that has some, and so invents another.
    found = (_address(name, address) for name, address in getaddresses([line]) if address in line)
    return tuple(address for address in found if address is not None)


def _address(name: str, address: str) -> Address | None:
    local, _, host = address.rpartition("@")
    try:
        host = host.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    if not _LOCAL.fullmatch(local) or len(local) > 64 or not _HOST.fullmatch(host):
        return None
    printable = "".join(character for character in name if character.isprintable())
    return Address(printable, local, host)
