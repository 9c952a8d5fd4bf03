"""Pasted texts as files that an import can read, there only for as long as it reads them."""

import shutil
from collections.abc import Sequence
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path, PurePath

from PySide6.QtCore import QCoreApplication

from app.errors import SourceError
from app.home import Home
from app.importing.plain_text import cleaned
from app.ui.importing.request import PastedText
from engine.writing import Kind

PASTED_ADDRESS = "pasted@idiolect.invalid"
"""From whom a pasted email is, since mail has to be from someone (RFC 2606: it is nobody's)."""

_FOLDER = "pasted text"


class PastedTexts:
    """The folder of one data folder in which pasted texts lie while a child imports them.

    It has a folder a day, whose path is all that the library remembers of where a text came from.
    """

    def __init__(self, home: Home) -> None:
        self._folder = home.root / _FOLDER
        self.clear()  # what a crash may have left

    def write(self, texts: Sequence[PastedText], moment: datetime) -> Path:
        """Write texts as files, and return their folder.

        Raises:
            SourceError: they cannot be written; none of them is left there.
        """
        folder = self._folder / f"{moment:%Y-%m-%d}"
        # To the millisecond: a text of the same name would count as a new version of the old one.
        stem = f"{moment:%H.%M.%S}.{moment.microsecond // 1000:03}"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder.mkdir(exist_ok=True)
            for number, pasted in enumerate(texts, start=1):
                suffix = ".txt" if pasted.kind is Kind.POST else ".eml"
                (folder / f"{stem} {number}{suffix}").write_bytes(_as_file(pasted))
        except OSError as error:
            self.clear()
            raise SourceError(
                f"The pasted text cannot be prepared in {folder} ({error.strerror}). Make room "
                "there, or save the text to a file and import that."
            ) from error
        return folder

    def clear(self) -> None:
        """Delete the files."""
        shutil.rmtree(self._folder, ignore_errors=True)


def source_name(path: str) -> str:
    """Return the name of what was imported, of a file or a folder or of what was pasted on a day.

    Args:
        path: the source's, as the library has it.
    """
    # A library may have come from another system, and its paths with it.
    source = PurePath(path.replace("\\", "/"))
    if source.parent.name != _FOLDER:
        return source.name or path
    return QCoreApplication.translate("PastedTexts", "Pasted text, {0}").format(source.name)


def _as_file(pasted: PastedText) -> bytes:
    title, text = " ".join(cleaned(pasted.title).split()), cleaned(pasted.text)
    if pasted.kind is Kind.POST:
        # Front matter even without a title: the text's own first lines must not be taken for it.
        # Python's escapes are YAML's, too.
        quoted = title.encode("unicode_escape").decode().replace('"', '\\"')
        return f'---\ntitle: "{quoted}"\n---\n\n{text}\n'.encode()
    mail = EmailMessage(policy=SMTP)
    mail["From"] = PASTED_ADDRESS
    mail["Subject"] = title
    if pasted.kind is Kind.REPLY:
        mail["In-Reply-To"] = f"<{PASTED_ADDRESS}>"
    mail.set_content(text, cte="base64")
    return mail.as_bytes()
