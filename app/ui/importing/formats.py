"""The formats of imported files, as a person calls them."""

from PySide6.QtCore import QCoreApplication


def format_name(name: str) -> str:
    """Return what a format is called.

    Args:
        name: of its importer, as the library has it; one that has no other name keeps it.
    """
    return {
        "x": _tr("X archive"),
        "mastodon": _tr("Mastodon archive"),
        "bluesky": _tr("Bluesky archive"),
        "linkedin posts": _tr("LinkedIn posts"),
        "linkedin comments": _tr("LinkedIn comments"),
        "reddit posts": _tr("Reddit posts"),
        "reddit comments": _tr("Reddit comments"),
        "wordpress": _tr("WordPress export"),
        "medium": _tr("Medium archive"),
        "substack": _tr("Substack archive"),
        "whatsapp": _tr("WhatsApp chat"),
        "msg": _tr("Outlook messages"),
        "pdf": _tr("PDF files"),
        "rtf": _tr("rich text"),
        "odt": _tr("OpenDocument texts"),
        "docx": _tr("Word documents"),
        "mbox": _tr("mailbox"),
        "emlx": _tr("Apple Mail messages"),
        "eml": _tr("email messages"),
        "html": _tr("web pages"),
        "posts": _tr("text files"),
    }.get(name, name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportFormats", text)
