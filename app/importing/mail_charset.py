"""The characters of a mail's part, whatever charset it says it has."""

from app.importing.plain_text import decoded

_SUPERSETS = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
}
"""What programs write under a charset's name is mostly its superset."""

_SINGLE_BYTE = (
    "iso-8859",
    "iso8859",
    "latin",
    "windows-",
    "cp12",
    "us-ascii",
    "ascii",
    "koi8",
    "mac",
    "ansi",
)
_JIS_ESCAPE = b"\x1b$"


def mail_text(data: bytes, charset: str | None) -> str:
    """Return a part's bytes as text; never fails.

    The charset named is tried, then UTF-8, then the one named with a mark for the few characters
    that are damaged.
    """
    name = _likely(data, (charset or "").strip().casefold())
    if not name or name.startswith(_SINGLE_BYTE):
        return decoded(data, name)
    for encoding in (name, "utf-8"):
        text = _strictly(data, encoding)
        if text is not None:
            return text
    return _nearly(data, name) or decoded(data)


def _likely(data: bytes, name: str) -> str:
    """The charset that is meant by this name, or by none.

    A charset of one byte a character is not believed where the bytes are sound UTF-8, which such
    text hardly ever is by chance; nor is any other name where there are escapes of ISO-2022-JP.
    """
    name = _SUPERSETS.get(name, name)
    if data.isascii():
        jis = _JIS_ESCAPE in data and not name.startswith("iso")
        return "iso2022_jp_ext" if jis else name
    one_byte = not name or name.startswith(_SINGLE_BYTE)
    return "utf-8" if one_byte and _strictly(data, "utf-8") is not None else name


def _strictly(data: bytes, charset: str) -> str | None:
    try:
        return data.decode(charset)
    except (LookupError, ValueError):
        return None


def _nearly(data: bytes, charset: str) -> str | None:
    """The text if all but a few of its characters can be decoded, such as one cut in two."""
    try:
        text = data.decode(charset, errors="replace")
    except (LookupError, ValueError):
        return None
    return text if text.count("\ufffd") * 20 <= len(text) else None
