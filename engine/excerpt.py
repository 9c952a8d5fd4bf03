"""Shortening a long text to a beginning that still reads as written."""

import re

_CLOSING = "\"')\u201d\u2019"
_CHINESE_AND_JAPANESE_STOPS = "\u3002\uff01\uff1f"
_SENTENCE_END = re.compile(rf"[.!?…][{_CLOSING}]*(?=\s)|[{_CHINESE_AND_JAPANESE_STOPS}]")


def excerpt(text: str, most: int) -> str:
    """Return a text's beginning of at most `most` characters.

    The cut is where the last paragraph ends that fits, if that is in the second half of what fits;
    else where a sentence ends there, else a word; a text without any of them is cut anywhere.
    """
    if len(text) <= most:
        return text
    fitting, half = text[:most], most // 2
    ends = [fitting.rfind("\n\n", half)]
    ends += [max((match.end() for match in _SENTENCE_END.finditer(fitting, half)), default=-1)]
    ends += [fitting.rfind(" ", half), most]
    return fitting[: next(end for end in ends if end >= 0)].rstrip()
