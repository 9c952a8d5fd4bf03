"""What stands above a post: its title, its date, and whether it was published."""

import json
import re
import tomllib
from dataclasses import dataclass
from typing import Any

from frontmatter.default_handlers import BaseHandler, YAMLHandler

from app.importing.dates import as_utc

_DATES = ("date", "published_at", "published", "publishdate", "pubdate", "created_at", "created")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What is known of a post.

    Attributes:
        title: its title, or "".
        written_at: ISO-8601 in UTC, if known.
        is_draft: whether it says that it was not published.
    """

    title: str = ""
    written_at: str | None = None
    is_draft: bool = False


class _TomlHandler(BaseHandler):
    """TOML between lines of "+++", read by the standard library."""

    FM_BOUNDARY = re.compile(r"^\+{3,}\s*$", re.MULTILINE)

    def load(self, fm: str) -> dict[str, Any]:
        return tomllib.loads(fm)


class _JsonHandler(BaseHandler):
    """JSON between lines of ";;;", with or without its outer braces."""

    FM_BOUNDARY = re.compile(r"^;{3,}\s*$", re.MULTILINE)

    def load(self, fm: str) -> Any:  # noqa: ANN401 - what JSON holds
        return json.loads(fm if fm.lstrip().startswith("{") else f"{{{fm}}}")


def split_front_matter(text: str) -> tuple[FrontMatter, str, str | None]:
    """Return what stands above a post, the post below, and what was wrong, if anything.

    It is YAML between lines of "---", TOML between "+++", JSON between ";;;", or a JSON object that
    the text starts with. Text without front matter comes back whole. Of front matter that cannot be
    read nothing is known, but the post below it is still good.
    """
    text = text.lstrip("\n")
    if text.startswith("{"):
        return _split_json(text)
    handler = _handler(text)
    if handler is None:
        return FrontMatter(), text, None
    try:
        above, below = handler.split(text)
    except ValueError:
        return FrontMatter(), text, None
    try:
        fields: object = handler.load(above)
    except Exception as error:  # PyYAML raises more than its own errors
        reason = " ".join(str(error).split())[:200]
        return FrontMatter(), below, f"front matter that cannot be read, so left aside ({reason})"
    if not isinstance(fields, dict):
        # Two rules of dashes with prose between them.
        return FrontMatter(), text, None
    return _known(fields), below, None


def _split_json(text: str) -> tuple[FrontMatter, str, str | None]:
    try:
        fields, end = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        # A template's "{{ … }}", or prose.
        return FrontMatter(), text, None
    if text[end : end + 1] not in ("", "\n"):
        return FrontMatter(), text, None
    return _known(fields), text[end:], None


def _handler(text: str) -> BaseHandler | None:
    for handler in (YAMLHandler(), _TomlHandler(), _JsonHandler()):
        if handler.detect(text):
            return handler
    return None


def _known(fields: dict[Any, Any]) -> FrontMatter:
    lowered = {str(key).casefold(): value for key, value in fields.items()}
    title = lowered.get("title")
    dates = (as_utc(lowered.get(key)) for key in _DATES)
    return FrontMatter(
        title=" ".join(title.split()) if isinstance(title, str) else "",
        written_at=next((found for found in dates if found), None),
        is_draft=lowered.get("draft") is True or lowered.get("published") is False,
    )
