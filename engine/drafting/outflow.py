"""What of a model's text is given out: what goes on from the text before, to the extent asked."""

import re

from engine.drafting.settings import Extent

_BREAK = re.compile(r"\n[^\S\n]*\n")


class Outflow:
    """Passes text on, piece by piece.

    Args:
        after_space: whether the text before ends in white space, so that none is needed at the
            beginning.
        extent: how much is wanted.
    """

    def __init__(self, *, after_space: bool, extent: Extent) -> None:
        self._awaits_word = after_space or extent is Extent.PARAGRAPH
        self._is_paragraph = extent is Extent.PARAGRAPH
        self._held = ""
        self.is_complete = False

    def push(self, text: str) -> str:
        """Return what can be given out with these characters; perhaps nothing."""
        if self.is_complete:
            return ""
        text = self._held + text
        self._held = ""
        if self._awaits_word:
            text = text.lstrip()
            self._awaits_word = not text
        return self._within_paragraph(text) if self._is_paragraph else text

    def finish(self) -> str:
        """Return what was held back, at the end of the text."""
        held, self._held = self._held, ""
        # White space at a paragraph's end was held back in case that a break would follow.
        return "" if self._is_paragraph else held

    def _within_paragraph(self, text: str) -> str:
        end = _BREAK.search(text)
        if end is not None:
            self.is_complete = True
            return text[: end.start()].rstrip()
        given = text.rstrip()
        self._held = text[len(given) :]
        return given
