"""Everything that can be done from the menu, with its shortcut."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

_Standard = QKeySequence.StandardKey


class WindowActions:
    """The window's actions, in menus of their own.

    Attributes:
        new: begins an empty draft.
        history: opens the window of all drafts.
        settings: opens the settings.
        quit: ends the program.
        undo: takes the last change of the draft back.
        redo: makes it again.
        go_on: has the model go on from the cursor.
        more: asks for words more like the person's.
        less: asks for words less like the person's.
        reword: asks for another paragraph in the place of one.
        draft: begins a draft.
        variants: begins several drafts side by side.
        strengths: begins one draft at several strengths side by side.
        stop: stops whatever is under way, or leaves what is to be decided.
        stronger: moves the slider up.
        weaker: moves it down.
        recommended: puts it to the recommended strength.
        copy: copies the whole draft.
        import_writing: opens the import dialog.
        try_sample: imports the sample voice.
        writing: opens the window of all samples.
        find_heads: begins discovery.
        voices: opens the dialog of voices.
        choices: shows what was learnt from the person's picks and edits.
        keep_learning: whether learning goes on in the background; can be checked.
        shortcuts: shows the keyboard shortcuts.
        about: says what this is.
    """

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self.menus: list[QMenu] = []
        self._make_file_actions()
        self._make_text_actions()
        self._make_draft_actions()
        self._make_profile_actions()
        self.shortcuts = self._action(_tr("&Keyboard shortcuts"), "F1")
        self.about = self._action(_tr("&About Idiolect"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.file_menu = self._menu(
            _tr("&File"), [self.new, self.history, None, self.settings, self.quit]
        )
        self.edit_menu = self._menu(_tr("&Edit"), [self.undo, self.redo, None, *self.on_text])
        self.draft_menu = self._menu(
            _tr("&Draft"),
            [
                *(self.draft, self.variants, self.strengths, self.stop, None),
                *(self.weaker, self.stronger, self.recommended),
            ],
        )
        self.profile_menu = self._menu(
            _tr("&Profile"),
            [
                *(self.import_writing, self.try_sample, self.writing, None),
                *(self.voices, self.choices, self.find_heads, self.keep_learning),
            ],
        )
        self.help_menu = self._menu(_tr("&Help"), [self.shortcuts, self.about])

    @property
    def on_text(self) -> list[QAction]:
        """What has the model write at the cursor, or other words for what is selected."""
        return [self.go_on, self.reword, self.more, self.less]

    @property
    def of_a_profile(self) -> list[QAction]:
        """What there is to do only once there is a profile."""
        return [
            *(self.undo, self.redo, self.stronger, self.weaker, self.recommended),
            *(self.writing, self.history, self.copy),
        ]

    def with_shortcuts(self) -> list[QAction]:
        """Return the actions that have a shortcut, in menu order."""
        return [
            action
            for menu in self.menus
            for action in menu.actions()
            if not action.shortcut().isEmpty()
        ]

    def _make_file_actions(self) -> None:
        self.new = self._action(_tr("&New draft"), _Standard.New)
        self.history = self._action(_tr("&History…"), "Ctrl+H")
        self.settings = self._action(_tr("Se&ttings…"), "Ctrl+,")
        self.quit = self._action(_tr("&Quit"), _Standard.Quit)
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_text_actions(self) -> None:
        self.undo = self._action(_tr("&Undo"), _Standard.Undo)
        self.redo = self._action(_tr("&Redo"), _Standard.Redo)
        self.go_on = self._action(_tr("&Go on from here"), "Ctrl+J")
        self.go_on.setStatusTip(_tr("Let Idiolect go on from the cursor"))
        self.reword = self._action(_tr("Redraft &paragraph"), "Ctrl+D")
        self.reword.setStatusTip(_tr("Another paragraph in the place of this one, for you to see"))
        self.more = self._action(_tr("&More like me"), "Ctrl+M")
        self.more.setStatusTip(
            _tr("Other words for the selection or paragraph, more like yours, for you to see")
        )
        self.less = self._action(_tr("&Less like me"), "Ctrl+Shift+L")
        self.less.setStatusTip(
            _tr("Other words for the selection or paragraph, plainer ones, for you to see")
        )
        self.copy = self._action(_tr("&Copy draft"), "Ctrl+Shift+C")

    def _make_draft_actions(self) -> None:
        self.draft = self._action(_tr("&Draft"), "Ctrl+Return")
        self.variants = self._action(_tr("Three &variants"), "Ctrl+Shift+Return")
        self.strengths = self._action(_tr("At several &strengths"), "Ctrl+Alt+Return")
        self.stop = self._action(_tr("S&top"), "Esc")
        self.weaker = self._action(_tr("&Weaker voice"), "Ctrl+[")
        self.stronger = self._action(_tr("St&ronger voice"), "Ctrl+]")
        self.recommended = self._action(_tr("Re&commended strength"), "Ctrl+R")

    def _make_profile_actions(self) -> None:
        self.import_writing = self._action(_tr("&Import writing…"), "Ctrl+I")
        self.try_sample = self._action(_tr("&Try the sample voice"))
        self.writing = self._action(_tr("Your &writing…"), "Ctrl+L")
        self.find_heads = self._action(_tr("&Find preference heads"))
        self.voices = self._action(_tr("&Voices…"), "Ctrl+G")
        self.choices = self._action(_tr("What your &choices say…"))
        self.keep_learning = self._action(_tr("Keep &learning in the background"))
        self.keep_learning.setCheckable(True)

    def _menu(self, title: str, actions: Iterable[QAction | None]) -> QMenu:
        menu: QMenu = self._window.menuBar().addMenu(title)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        self.menus.append(menu)
        return menu

    def _action(self, text: str, shortcut: str | QKeySequence.StandardKey | None = None) -> QAction:
        action = QAction(text, self._window)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        return action


def shown_keys(action: QAction) -> str:
    """Return an action's shortcut as this system writes it."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WindowActions", text)
