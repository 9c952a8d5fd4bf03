"""A copy of the program in a process of its own, for the tests: python open_copy.py FOLDER.

Prints "open" or "refused", then each word that it is asked, until its input ends.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from app.ui.single_copy import SingleCopy


def main(folder: Path) -> int:
    """Be a copy."""
    application = QCoreApplication([])
    copy = SingleCopy(folder)
    if not copy.claim():
        print("refused", flush=True)  # noqa: T201
        return 1
    copy.asked.connect(lambda word: print(word, flush=True))  # noqa: T201
    ended = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    ended.activated.connect(application.quit)
    print("open", flush=True)  # noqa: T201
    code = application.exec()
    copy.release()
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
