"""Files for other programs to take, kept until the end of the session."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

from app.exporting.file_name import suggested_name
from app.exporting.finished_text import FinishedText
from app.exporting.save import file_content


class DragFiles:
    """Writes texts into a temporary folder that only the person can read."""

    def __init__(self) -> None:
        self._folder: TemporaryDirectory[str] | None = None

    def add(self, text: FinishedText) -> Path | None:
        """Return a new file with a text: a mail for a mail, else Markdown; None if it failed."""
        ending = ".eml" if text.is_mail else ".md"
        try:
            if self._folder is None:
                self._folder = TemporaryDirectory(prefix="idiolect-")
            # The file before may still be read by whoever took it.
            path = Path(mkdtemp(dir=self._folder.name)) / f"{suggested_name(text)}{ending}"
            path.write_bytes(file_content(text, path))
        except OSError:
            return None
        return path

    def clear(self) -> None:
        """Delete all files."""
        folder, self._folder = self._folder, None
        if folder is not None:
            # On Windows, what another program still reads cannot be deleted.
            with suppress(OSError):
                folder.cleanup()
