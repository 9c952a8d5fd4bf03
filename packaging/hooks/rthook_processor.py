"""Runs before the program, and before Qt is loaded: ends where the processor is too old for either.

Qt, NumPy and llama.cpp would end the process by an illegal instruction.
"""

import sys

from engine.errors import ProcessorError
from engine.processor import check_processor

try:
    check_processor()
except ProcessorError as error:
    sys.stderr.write(f"idiolect: {error}\n")
    sys.exit(1)
