"""The formats that a text can be saved in, in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.exporting.save import ENDINGS
from engine.writing import Kind


@dataclass(frozen=True, slots=True)
class FileFormat:
    """A format to choose from.

    Attributes:
        ending: of names of its files, with the dot.
        title: what it is called, such as "Word document".
    """

    ending: str
    title: str

    @property
    def filter(self) -> str:
        """What Qt's file dialog calls it."""
        return f"{self.title} (*{self.ending})"


def file_formats() -> list[FileFormat]:
    """Return the formats, in the order in which they are offered."""
    titles = {
        ".eml": _tr("Email to be sent"),
        ".docx": _tr("Word document"),
        ".md": _tr("Markdown"),
        ".html": _tr("Web page"),
        ".txt": _tr("Plain text"),
    }
    return [FileFormat(ending, titles[ending]) for ending in ENDINGS]


def usual_ending(kind: Kind) -> str:
    """Return the ending that a text of a kind is most likely saved with."""
    endings = {Kind.EMAIL: ".eml", Kind.REPLY: ".eml", Kind.POST: ".md", Kind.NOTE: ".docx"}
    return endings[kind]


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileFormats", text)
