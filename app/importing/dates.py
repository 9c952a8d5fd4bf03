"""Dates, in the ways that front matter, pages and documents write them."""

from datetime import UTC, date, datetime, time
from email.utils import parsedate_to_datetime


def as_utc(value: object) -> str | None:
    """Return a date of any kind as ISO-8601 in UTC, to the second; None for what is none.

    Args:
        value: a datetime, a date (its midnight), or text in ISO-8601 or as mail writes dates. What
            has no zone is taken to be in UTC.
    """
    if isinstance(value, str):
        value = _parsed(value.strip())
    if isinstance(value, date) and not isinstance(value, datetime):
        value = datetime.combine(value, time())
    if not isinstance(value, datetime):
        return None
    try:
        moment = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    except (OverflowError, ValueError):
        return None
    return moment.isoformat(timespec="seconds")


def _parsed(value: str) -> datetime | None:
    for parse in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return parse(value)
        except (TypeError, ValueError, IndexError, OverflowError):
            continue
    return None
