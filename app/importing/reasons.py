"""Why a part of a text is not its author's own words, or not worth learning from."""

from enum import StrEnum


class Reason(StrEnum):
    """What a part is that is left out, as a person is told."""

    QUOTE = "quote"
    FORWARDED = "forwarded message"
    SIGNATURE = "signature"
    NOTICE = "notice"
    LIST_FOOTER = "list footer"
    PROGRAM = "mail program's line"
    CODE = "code"
    LINKS = "links"
    BOILERPLATE = "boilerplate"
