"""What the engine does in the Python that runs this, as one line of JSON.

    build/venv/bin/python packaging/engine_probe.py [--variants FOLDER] [--quick]

says which of llama.cpp's parts for processors it took, what the model goes on with, and by how much
equal rows without a text before them part, for each type of weights that drafts and heads are
computed in, which must be 0.
Other checks of a build run it (`check_variants.py`, `linux/older_cpu.py`); --quick is for an
emulated processor, where a decode takes seconds. Ends with 1 where rows part, or nothing is loaded.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

# Before all that imports NumPy.
from engine.errors import EngineError
from engine.processor import check_processor

COPIES = ("Q8_0", "F16")
N_TOKENS = 4
PROMPT = "The capital of France is"


def main() -> int:
    """Print what was found; return 0 if the engine computes, and equal rows equally."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--variants", type=Path, help="take a variant from this folder instead")
    parser.add_argument("--quick", action="store_true", help="one type, few rows")
    options = parser.parse_args()
    started = time.perf_counter()
    try:
        check_processor()
        found = probe(options.variants, quick=options.quick)
    except EngineError as error:
        print(f"idiolect: {error}", file=sys.stderr)
        return 1
    print(json.dumps({**found, "seconds": round(time.perf_counter() - started, 1)}))
    return 0 if not any(found["parts_by"].values()) else 1


def probe(folder: Path | None, *, quick: bool) -> dict:
    """Return the variant, what the model goes on with, and by how much equal rows part."""
    from engine.llama.backends import load_variant

    # Where a variant is loaded already, the engine loads no other.
    taken = load_variant(folder) if folder is not None else None
    from app.home import embedded_model
    from engine.llama.bindings import CPU_VARIANT
    from engine.llama.context import never
    from engine.llama.equal_rows import ROWS, hook_parts_by, rows_part_by
    from engine.llama.fingerprint import fingerprint
    from engine.llama.layout import measure_layout
    from engine.llama.model import Model
    from engine.llama.working_copy import prepare

    path = embedded_model()
    with tempfile.TemporaryDirectory() as copies:
        identity = fingerprint(path)
        kinds = {"file": path}
        if not quick:
            for kind in COPIES:
                kinds[kind] = prepare(path, Path(copies), identity, kind, cancelled=never)
        parts_by, text = {}, ""
        for kind, file in kinds.items():
            with Model(file) as model:
                layout = measure_layout(model)
                rows = rows_part_by(model, layout, (2,) if quick else ROWS)
                parts_by[kind] = max(rows, hook_parts_by(model, layout))
                text = text or written(model)
    return {"variant": taken or CPU_VARIANT, "text": text, "parts_by": parts_by}


def written(model: "Model") -> str:  # noqa: F821 - imported late, after a variant is chosen
    """Return the likeliest few tokens after a prompt."""
    from engine.llama.context import Context

    tokens = model.tokenize(PROMPT)
    prompt_length = len(tokens)
    with Context(model, n_tokens=64) as context:
        while len(tokens) < prompt_length + N_TOKENS:
            context.clear()
            context.batch.clear()
            context.batch.add(tokens, 0, 0, logits=True)
            tokens.append(int(context.decode()[-1].argmax()))
    return model.text(tokens)


if __name__ == "__main__":
    sys.exit(main())
