"""Finished texts to write out, and hypothesis's strategies for them."""

from hypothesis import strategies as st

from app.exporting.finished_text import FinishedText
from engine.writing import Kind

PROSE = (
    "The clock on the pontoon is mended, more or less, and the bell rings again every hour.\n\n"
    "Come on Sunday!\nBring Ida — and the *good* screwdriver; it rains less then."
)
MARKED = (
    "The **clock** is mended:\n\n- new hands\n- an [old bell](https://example.org/bell?a=1&b=2)\n"
    "  - and its rope\n\n1. Come\n2. See\n\n## Later\n\n> so she said\n\nBest,\nJo"
)
MARKUP = st.text(alphabet="<>&\"'/=abip!-;:()[]*_`#\\ \n", max_size=80)
ANY_TEXT = st.text(max_size=200) | MARKUP
WORDS = st.text(alphabet="abcdeéßжя中あ🙂 .,!?'\n", max_size=200)


def mail(text: str = PROSE, subject: str = "The clock", recipient: str = "") -> FinishedText:
    return FinishedText(Kind.EMAIL, subject, recipient, text)


def post(text: str = MARKED, title: str = "On clocks") -> FinishedText:
    return FinishedText(Kind.POST, title, "", text)
