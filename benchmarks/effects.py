"""Measures what masking heads does to many authors' writing, for other benchmarks to use.

`python -m benchmarks.effects --corpus DIR --out DIR [--minutes M]`

Round by round over the authors, one example of each a round, with every head; so a run that its
time budget ends has learnt about as much of everybody, and the next one goes on from there. Only
the profile part of each author's texts is read.
"""

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import numpy as np

from app.cli.arguments import add_model, chosen_model
from benchmarks.corpus import AuthorTexts, CorpusError, read_authors, split
from benchmarks.effect_files import EffectFileError, effect_file, read_effects, write_effects
from benchmarks.loaded_model import loaded_model
from engine.discovery.examples import Example, ExampleMaker
from engine.discovery.measurement import ExampleMeter, discovery_context
from engine.errors import EngineError, NotEnoughWritingError
from engine.llama.steerable import SteerableModel

_MINUTES = 60.0


def collect(
    steerable: SteerableModel,
    authors: Sequence[AuthorTexts],
    folder: Path,
    deadline: float,
    *,
    with_bare: bool = False,
) -> None:
    """Measure examples of every author until time is up or all are measured.

    One example is measured whatever the time; authors with too little writing get none.

    Args:
        steerable: the model.
        authors: whose writing.
        folder: where their files are; made if need be.
        deadline: on the monotonic clock, seconds.
        with_bare: whether effects without samples in the context are measured, too.

    Raises:
        EffectFileError: a file that is there already cannot be used.
        HookError, DecodeError: as `Context.decode`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with discovery_context(steerable) as context:
        meter = ExampleMeter(context, steerable.layout, with_bare=with_bare)
        going_on = begun = list(_begun(steerable, authors, folder))

        def is_time() -> bool:
            return time.monotonic() < deadline or not any(one.measured for one in begun)

        while going_on:
            going_on = [one for one in going_on if is_time() and one.measure_next(meter)]


class _Author:
    """Measured and unmeasured examples of one author."""

    def __init__(self, examples: Iterator[Example], path: Path, n_heads: int) -> None:
        self._path = path
        self._wanted = np.ones(n_heads, dtype=np.bool_)
        self.measured = read_effects(path, n_heads) if path.exists() else []
        self._examples = islice(examples, len(self.measured), None)

    def measure_next(self, meter: ExampleMeter) -> bool:
        """Measure one more example; return whether there was one."""
        example = next(self._examples, None)
        if example is None:
            return False
        self.measured.append(meter.measure(example, self._wanted))
        write_effects(self._path, self.measured)
        return True


def _begun(
    steerable: SteerableModel, authors: Sequence[AuthorTexts], folder: Path
) -> Iterator[_Author]:
    for author in authors:
        try:
            examples = ExampleMaker(steerable.model, author.called, split(author.samples).profile)
        except NotEnoughWritingError as error:
            print(f"{author.name} is left out: {error}", file=sys.stderr)
            continue
        path = effect_file(folder, author.name)
        yield _Author(iter(examples), path, len(steerable.layout.heads))


def main() -> int:
    """Measure, and return the exit code."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--corpus", type=Path, required=True, metavar="DIR")
    options.add_argument("--out", type=Path, required=True, metavar="DIR")
    options.add_argument("--minutes", type=float, default=_MINUTES, metavar="M")
    options.add_argument("--bare", action="store_true", help="also without samples in the context")
    add_model(options)
    given = options.parse_args()
    deadline = time.monotonic() + 60 * given.minutes
    try:
        authors = read_authors(given.corpus)
        with loaded_model(chosen_model(given.model), precise=True) as steerable:
            collect(steerable, authors, given.out, deadline, with_bare=given.bare)
    except (CorpusError, EffectFileError, EngineError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
