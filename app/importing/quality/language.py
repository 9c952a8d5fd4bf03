"""Which language a text is written in."""

import re

import pycld2

_MAX_CHARACTERS = 160
"""More would hardly change the answer."""

_MIN_LETTERS = 12
_MIN_UNSPACED_LETTERS = 4
_MAX_SIGN_SHARE = 0.12
"""Brackets, operators and the like a letter: prose has one in twenty or fewer, code one in five."""

_CODE_LETTERS = 2
_UNKNOWN = "un"
_RENAMED = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "sh": "sr"}
"""Codes that ISO 639-1 has given up, which the library still uses in part."""

_LINK = re.compile(r"\b(?:https?://|www\.)\S+|\S+@\S+\.\S+")
_NO_LETTERS = re.compile(r"[\W\d_]+")
_SIGN = re.compile(r"[{}\[\]()<>=+*/\\|;:_$#&%~^`]")
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def language_of(text: str) -> str:
    """Return a text's language as an ISO 639-1 code, or "" where that is unsure.

    Unsure are texts of a few letters only, and texts that are mostly code, numbers or links.

    Args:
        text: one of a person's texts. Its first 160 characters count, links aside.
    """
    prose = _without_links(text)
    n_letters = len(_NO_LETTERS.sub("", prose))
    n_unspaced = 0 if prose.isascii() else len(_UNSPACED.findall(prose))
    if n_letters < _MIN_LETTERS and n_unspaced < _MIN_UNSPACED_LETTERS:
        return ""
    if len(_SIGN.findall(prose)) > _MAX_SIGN_SHARE * n_letters:
        return ""
    return _recognised(prose)


def _recognised(prose: str) -> str:
    try:
        is_reliable, _, found = pycld2.detect(prose.encode(errors="replace"))
    except pycld2.error:  # of control characters and the like
        return ""
    # The library tells scripts and countries apart, too: "zh-Hant".
    code = str(found[0][1]).partition("-")[0]
    if not is_reliable or len(code) != _CODE_LETTERS or code == _UNKNOWN:
        return ""
    return _RENAMED.get(code, code)


def _without_links(text: str) -> str:
    """Return the beginning of a text as far as it counts."""
    # A text may be links alone: links are cut out of several times as much, and no more.
    beginning = text[: 8 * _MAX_CHARACTERS]
    if "://" in beginning or "www." in beginning or "@" in beginning:
        beginning = _LINK.sub(" ", beginning)
    return beginning[:_MAX_CHARACTERS]
