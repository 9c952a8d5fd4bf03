"""Sparing the window the long pauses of Python's garbage collector."""

import gc


def set_aside_what_stays() -> None:
    """Have no later collection look through all that there is by now.

    What a program holds once it has started stays to its end: modules, classes, the window. A full
    collection goes through hundreds of thousands of such objects in vain, and with Python's lock in
    hand, in whichever thread it begins. What comes later is collected as ever.
    """
    gc.freeze()
