"""The page of the import dialog on which the person says who they are."""

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.importing.proposal import Author, Evidence, Proposal
from app.ui.importing.formats import format_name
from app.ui.importing.request import identities

_ROLE = Qt.ItemDataRole.UserRole
_CHECKED = Qt.CheckState.Checked
_DARKENED_PERCENT = 140
"""By how much the style darkens outlines."""


class _OtherField(QLineEdit):
    """A field whose Enter key adds what is in it, where else it would go on to the next page.

    Signals:
        entered: Enter was pressed while there was something to add.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter to itself while there is something to add."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class _VisibleTicks(QStyledItemDelegate):
    """Draws the boxes to be ticked in the colour of quiet text.

    The style draws them a shade darker than the window, which nobody sees where that is dark.
    """

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Give the style another colour to darken."""
        super().initStyleOption(option, index)
        quiet = option.palette.color(QPalette.ColorRole.PlaceholderText)
        option.palette.setColor(QPalette.ColorRole.Window, quiet.lighter(_DARKENED_PERCENT))


class ImportWhosePage(QWidget):
    """Those who wrote what is to be imported, to be ticked, and a field for others.

    Signals:
        changed: something was ticked, or no longer is.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.authors = QListWidget(self)
        self.authors.setAccessibleName(self.tr("Who wrote; tick those who are you"))
        self.authors.setSpacing(3)
        self.authors.setItemDelegate(_VisibleTicks(self.authors))
        self.more = QLabel(self, wordWrap=True)
        self.more.setProperty("role", "hint")
        self.other = _OtherField(self)
        self.other.setPlaceholderText(self.tr("Another address or name of yours"))
        self.other.setAccessibleName(self.tr("Another address or name of yours"))
        self.add_button = QPushButton(self.tr("&Add"), self, autoDefault=False)
        self.add_button.setAccessibleName(self.tr("Add this address or name"))
        self._lay_out()
        self.setFocusProxy(self.authors)
        self.authors.itemChanged.connect(self.changed)
        self.other.textChanged.connect(self.changed)
        self.other.entered.connect(self.add_other)
        self.add_button.clicked.connect(self.add_other)

    @property
    def mine(self) -> tuple[str, ...]:
        """The addresses and names that are ticked or typed in."""
        ticked = [item.data(_ROLE) for item in self._items() if item.checkState() is _CHECKED]
        return tuple(dict.fromkeys([*ticked, *identities(self.other.text())]))

    def show_proposal(self, proposal: Proposal) -> None:
        """Show who wrote, with those ticked who probably are the person."""
        self.authors.clear()
        for author in proposal.authors:
            self._add(author.identity, _described(author), ticked=author.is_likely)
        self.authors.setCurrentRow(0)
        self.more.setText(self._more(proposal))
        self.more.setVisible(bool(self.more.text()))

    def add_other(self) -> None:
        """Tick what is typed in, as a line of its own where it is not in the list."""
        known = {item.data(_ROLE): item for item in self._items()}
        for identity in identities(self.other.text()):
            item = known.get(identity.casefold())
            if item is None:
                item = self._add(
                    identity, f"{identity}\n{self.tr('added by you')}", ticked=True, row=0
                )
            item.setCheckState(_CHECKED)
            self.authors.setCurrentItem(item)
        self.other.clear()

    def _items(self) -> list[QListWidgetItem]:
        return [self.authors.item(row) for row in range(self.authors.count())]

    def _add(
        self, identity: str, text: str, *, ticked: bool, row: int | None = None
    ) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setData(_ROLE, identity)
        item.setCheckState(_CHECKED if ticked else Qt.CheckState.Unchecked)
        self.authors.insertItem(self.authors.count() if row is None else row, item)
        return item

    def _more(self, proposal: Proposal) -> str:
        lines = []
        if not any(author.is_likely for author in proposal.authors):
            lines.append(
                self.tr(
                    "Nothing tells which of these are you. If none are: mail that you sent mostly "
                    "lies in a folder of its own, such as Sent."
                )
            )
        hidden = proposal.n_authors - len(proposal.authors)
        if hidden > 0:
            lines.append(self.tr("{0:,} others wrote less.").format(hidden))
        if proposal.whole:
            formats = ", ".join(map(format_name, proposal.whole))
            lines.append(self.tr("Taken for yours as a whole: {0}.").format(formats))
        return "\n".join(lines)

    def _lay_out(self) -> None:
        headline = QLabel(self.tr("Which of these are you?"), self, wordWrap=True)
        headline.setProperty("role", "title")
        why = QLabel(
            self.tr("Only what is from the ticked addresses and names is taken for your writing."),
            self,
            wordWrap=True,
        )
        field = QHBoxLayout()
        field.setSpacing(10)
        field.addWidget(self.other, stretch=1)
        field.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(headline)
        column.addWidget(why)
        column.addWidget(self.authors, stretch=1)
        column.addLayout(field)
        column.addWidget(self.more)


def _described(author: Author) -> str:
    """Return an author in two lines: who, and how much they wrote and why they may be you."""
    who = f"{author.name} <{author.identity}>" if author.name else author.identity
    said = _tr("1 message") if author.messages == 1 else _tr("{0:,} messages")
    facts = [said.format(author.messages)]
    if author.evidence:
        facts.append(_reason(author.evidence[0]))
    return f"{who}\n{', '.join(facts)}"


def _reason(evidence: Evidence) -> str:
    reasons = {
        Evidence.SENT: _tr("in your Sent folder"),
        Evidence.DELIVERED: _tr("others' mail arrived here"),
        Evidence.ADDRESSED: _tr("many others wrote here"),
        Evidence.EVERY_CHAT: _tr("in every chat"),
        Evidence.ONLY_AUTHOR: _tr("nobody else wrote"),
        Evidence.MAJORITY: _tr("more than all others together"),
        Evidence.MOST_FREQUENT: _tr("more than anyone else"),
    }
    return reasons[evidence]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportWhosePage", text)
