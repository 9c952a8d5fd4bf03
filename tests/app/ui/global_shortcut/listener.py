"""A program with a global shortcut and no window, for the tests, as a process of its own.

Reads commands, a line each: "take KEYS" answers "True" or "False", "release" answers "released",
"say WORD" answers the word.
Prints "pressed" for each time that its keys are. Ends with its input.
"""

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication, QKeySequence

from app.ui.global_shortcut.choose import global_shortcut


def main() -> int:
    """Listen."""
    application = QGuiApplication([])
    shortcut = global_shortcut()
    shortcut.activated.connect(lambda: say("pressed"))

    def obey() -> None:
        command, _, keys = sys.stdin.readline().strip().partition(" ")
        if command == "take":
            say(shortcut.set_keys(QKeySequence(keys)))
        elif command == "say":
            say(keys)
        elif command == "release":
            shortcut.release()
            say("released")
        else:
            application.quit()

    commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    commands.activated.connect(obey)
    say("available" if shortcut.available else shortcut.why_not)
    return application.exec()


def say(word: object) -> None:
    print(word, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
