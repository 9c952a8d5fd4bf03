"""For whom a mail was written."""

import re
from email.message import Message

from app.library.sample_records import Recipient

_LIST_HEADERS = {"list-id", "list-post", "mailing-list", "x-mailing-list", "x-beenthere"}
_MOST_CHARACTERS = 2000
"""Of a header: whoever writes to more people than fit writes to several."""
_AT = re.compile(r"[^\s<>,;\"()]@[^\s<>,;\"()]| at \w")


def recipient(message: Message) -> Recipient:
    """Return for whom a mail was written, by its headers; "" where they do not say."""
    if _LIST_HEADERS.intersection(map(str.casefold, message.keys())):
        return "list"
    named = (message.get_all("To") or []) + (message.get_all("Cc") or [])
    count = len(_AT.findall(" , ".join(str(header)[:_MOST_CHARACTERS] for header in named)))
    if count == 0:
        return ""
    return "one" if count == 1 else "several"
