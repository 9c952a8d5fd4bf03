"""What sorts of text are called."""

from PySide6.QtCore import QCoreApplication, QLocale

from engine.writing import Kind


def kind_name(kind: Kind) -> str:
    """Return what a text of a kind is called, such as "Email"."""
    names = {
        Kind.EMAIL: _tr("Email"),
        Kind.REPLY: _tr("Reply"),
        Kind.POST: _tr("Post"),
        Kind.NOTE: _tr("Note"),
    }
    return names[kind]


def kind_plural(kind: Kind) -> str:
    """Return what several of them are called within a sentence, such as "emails"."""
    names = {
        Kind.EMAIL: _tr("emails"),
        Kind.REPLY: _tr("replies"),
        Kind.POST: _tr("posts"),
        Kind.NOTE: _tr("notes"),
    }
    return names[kind]


def counted_kind(kind: Kind, n: int) -> str:
    """Return how many there are, such as "1 email" or "12 replies"."""
    one = {
        Kind.EMAIL: _tr("1 email"),
        Kind.REPLY: _tr("1 reply"),
        Kind.POST: _tr("1 post"),
        Kind.NOTE: _tr("1 note"),
    }
    return one[kind] if n == 1 else f"{QLocale().toString(n)} {kind_plural(kind)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("KindWords", text)
