"""Names of other accounts that a service, not the author, puts before an answer."""

import re

_LEADING = re.compile(r"\s*+(?:@[\w-][\w.-]*+(?:@[\w.-]++)?+[,:]?+(?=\s|\Z)\s*+)++")


def without_leading_mentions(text: str) -> str:
    """Return a text without the account names it begins with ("@omar @lena@example.org Noon")."""
    mentions = _LEADING.match(text)
    return text[mentions.end() :] if mentions else text
