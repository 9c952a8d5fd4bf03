"""Plain text: the words as they stand on the page."""

from app.exporting.finished_text import FinishedText


def plain_text(text: FinishedText) -> str:
    """Return the text alone, as it is pasted elsewhere."""
    return text.body


def plain_file(text: FinishedText) -> str:
    """Return what a .txt file holds: the title, if there is one, and the text below."""
    return "\n\n".join(part for part in (text.title, text.body) if part) + "\n"
