"""Runs before the program: gives the environment back that its start has changed.

PyInstaller has the system's loader look into our folder first. Other programs that we start, such
as a browser for a link in the help, must find their own libraries.
"""

import os

_CHANGED = "LD_LIBRARY_PATH"
_FORMER = _CHANGED + "_ORIG"

os.environ.pop(_CHANGED, None)
if _FORMER in os.environ:
    os.environ[_CHANGED] = os.environ.pop(_FORMER)

# Our own children are to change it for themselves: else they take it for changed already, and find
# libraries only where the system happens to have them, too.
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
