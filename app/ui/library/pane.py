"""The chosen sample, or what can be done with several."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.library.records import Source
from app.library.sample_heading import SampleHeading
from app.library.sample_records import LibrarySample
from app.ui.library import words as library_words
from app.ui.library.editor import LibraryEditor
from app.ui.library.removed import LibraryRemoved
from app.ui.library.tags import LibraryTags
from app.ui.text_label import written_label


class LibraryPane(QWidget):
    """Shows what it is given; knows nothing of the library.

    Attributes:
        editor: the text of the one chosen sample.
        removed: what the import cut out of it.
        tags: of all chosen.
        exclude_button: excludes or includes them.
        delete_button: deletes them.
        revert_button: takes back the person's changes of the text.

    Signals:
        exclusion_wanted: whether the chosen ones shall be excluded.
    """

    exclusion_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._excludes = True
        self.title = written_label(self, role="title")
        self.about = written_label(self, role="hint")
        self.editor = LibraryEditor(self)
        self.removed = LibraryRemoved(self)
        self.tags = LibraryTags(self)
        self._rest = QWidget(self)
        self.exclude_button = QPushButton(self)
        self.revert_button = QPushButton(self.tr("Revert to imported"), self)
        self.delete_button = QPushButton(self.tr("Delete"), self)
        self.exclude_button.clicked.connect(self.toggle_exclusion)
        for button in (self.revert_button, self.delete_button):
            button.setAccessibleName(button.text())
        self._lay_out()
        self.show_nothing()

    @property
    def can_revert(self) -> bool:
        """Whether the one sample shown was changed."""
        return not self.revert_button.isHidden()

    def toggle_exclusion(self) -> None:
        """Ask for the opposite of what the chosen samples are."""
        self.exclusion_wanted.emit(self._excludes)

    def show_nothing(self, *, has_choice: bool = False) -> None:
        """Say how to have something shown, where there is anything to choose."""
        self.title.clear()
        self.about.setText(self.tr("Choose a text to read it here.") if has_choice else "")
        self._show_parts(one=False, some=False)
        self.removed.show_passages(())

    def show_sample(self, sample: LibrarySample, source: Source | None) -> None:
        """Show what is known of a sample; its text is the editor's affair."""
        self.title.setText(library_words.sample_title(sample))
        self.about.setText(library_words.about(sample, source))
        self.tags.show_tags(list(sample.tags))
        self._show_exclusion(excludes=not sample.excluded)
        self._show_parts(one=True, some=True)
        self.removed.show_passages(sample.removed)
        self.revert_button.setVisible(sample.edited)

    def show_several(self, n: int, headings: Sequence[SampleHeading]) -> None:
        """Show what can be done with several samples.

        Args:
            n: how many are chosen.
            headings: of the first of them.
        """
        self.title.setText(self.tr("{0} chosen").format(library_words.n_texts(n)))
        n_excluded = sum(heading.excluded for heading in headings)
        self.about.setText(self.tr("Exclude, delete or tag them together."))
        self.tags.show_tags(sorted({tag for heading in headings for tag in heading.tags}))
        self._show_exclusion(excludes=n_excluded < len(headings))
        self._show_parts(one=False, some=True)
        self.removed.show_passages(())

    def _show_exclusion(self, *, excludes: bool) -> None:
        self._excludes = excludes
        text = self.tr("Exclude from my voice") if excludes else self.tr("Include in my voice")
        self.exclude_button.setText(text)
        self.exclude_button.setAccessibleName(text)

    def _show_parts(self, *, one: bool, some: bool) -> None:
        self.title.setVisible(some)
        self.editor.setVisible(one)
        # Takes the room that the editor leaves, so that all else stays at the top.
        self._rest.setVisible(not one)
        self.revert_button.setVisible(False)
        for widget in (self.tags, self.exclude_button, self.delete_button):
            widget.setVisible(some)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.exclude_button)
        buttons.addWidget(self.revert_button)
        buttons.addStretch()
        buttons.addWidget(self.delete_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 4, 24, 16)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addWidget(self.editor, stretch=1)
        column.addWidget(self.removed)
        column.addWidget(self.tags)
        column.addLayout(buttons)
        column.addWidget(self._rest, stretch=1)
