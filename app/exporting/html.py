"""HTML: safe, since every character of the text that is no Markdown is escaped."""

from html import escape

from app.exporting.finished_text import FinishedText
from app.exporting.light_markdown import parser, title_above
from engine.writing import Kind

_PAGE = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1.1em/1.6 system-ui, sans-serif; max-width: 40em; margin: 2em auto; padding: 0 1em; }}
</style>
</head>
<body dir="auto">
<article>
{article}</article>
</body>
</html>
"""


def html_fragment(text: FinishedText) -> str:
    """Return the text as HTML elements, as they are pasted; only a post has its title above it."""
    return _elements(text, titled=text.kind is Kind.POST)


def html_file(text: FinishedText) -> str:
    """Return a whole page, with the title above the text if there is one."""
    title = text.title or text.body.partition("\n")[0][:80]
    return _PAGE.format(title=escape(title), article=_elements(text, titled=True))


def _elements(text: FinishedText, *, titled: bool) -> str:
    title = title_above(text.title, text.body) if titled else ""
    heading = f"<h1>{escape(title)}</h1>\n" if title else ""
    return heading + str(parser().render(text.body))
