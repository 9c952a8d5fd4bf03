"""Texts of buttons and menus without the mark of the key that presses them."""

import re

_MARK = re.compile(r"\s*\(&\w\)|&")


def without_mnemonic(text: str) -> str:
    """Return a text as it is read out: "Draft" for "&Draft", "草稿" for "草稿(&D)"."""
    return _MARK.sub("", text)
