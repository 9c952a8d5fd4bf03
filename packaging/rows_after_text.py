"""By how much equal rows of one decode part after a text that they share.

    build/venv/bin/python packaging/rows_after_text.py FOLDER

computes with the best variant of the folder; put one alone there to try it. A table to judge by,
and no check: it never says that something is wrong.
"""

import sys
import tempfile
from pathlib import Path

import numpy as np

from engine.llama.backends import load_variant

TEXT = (
    " Dear all, the ferry leaves at nine and not at ten, so bring your coats and come early; "
    "there is tea on board, and a cat who thinks that the wheelhouse is hers."
)
LENGTHS = range(12, 37, 3)
ROWS = (2, 3, 7)


def main(folder: Path) -> int:
    """Print a line for each type of weights; return 0."""
    # Before the bindings look for a variant themselves.
    variant = load_variant(folder)
    from app.home import embedded_model
    from engine.llama.context import never
    from engine.llama.fingerprint import fingerprint
    from engine.llama.model import Model
    from engine.llama.working_copy import prepare

    path = embedded_model()
    with tempfile.TemporaryDirectory() as copies:
        for kind in ("file", "Q8_0", "F16"):
            file = path
            if kind != "file":
                file = prepare(path, Path(copies), fingerprint(path), kind, cancelled=never)
            with Model(file) as model:
                print(f"{variant}, {kind}: {told(parted(model))}", flush=True)
    return 0


def parted(model: "Model") -> list[float]:  # noqa: F821 - imported late, after a variant is chosen
    """Return the most by which logits of equal rows part, for each length and number of rows."""
    from engine.llama.context import Context

    tokens, found = model.tokenize(TEXT), []
    with Context(model, n_tokens=64, n_rows=64, n_sequences=max(ROWS)) as context:
        for length in LENGTHS:
            for n_rows in ROWS:
                context.clear()
                context.read(tokens[: length - 1])
                for sequence in range(1, n_rows):
                    context.share(0, sequence)
                context.batch.clear()
                for sequence in range(n_rows):
                    context.batch.add([tokens[length - 1]], length - 1, sequence, logits=True)
                logits = context.decode()
                found.append(float(np.abs(logits - logits[0]).max()))
    return found


def told(found: list[float]) -> str:
    """Return how many of the decodes had equal rows, and the most that rows parted by."""
    return f"{found.count(0.0)} of {len(found)} decodes equal, most {max(found):.2g}"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
