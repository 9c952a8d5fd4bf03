"""Measured effects on disk: one file an author, so that discovery and its use can lie days apart.

An .npz with the arrays of `ExampleEffects`, examples side by side along their last axis, and
`example`: the number of the example that each token belongs to.
"""

import hashlib
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.lib.npyio import NpzFile
from numpy.typing import NDArray

from engine.discovery.effects import ExampleEffects

_SUFFIX = ".npz"
_DAMAGE = (EOFError, LookupError, TypeError, ValueError, zipfile.BadZipFile, zlib.error)


class EffectFileError(Exception):
    """A file of effects is missing, damaged, or of another model."""


def effect_file(folder: Path, author: str) -> Path:
    """Return where an author's effects are, or will be."""
    return folder / f"{author}{_SUFFIX}"


def measured_authors(folder: Path) -> list[str]:
    """Return the names of all authors with effects in a folder, sorted."""
    return sorted(path.stem for path in folder.glob(f"*{_SUFFIX}"))


def write_effects(path: Path, examples: Sequence[ExampleEffects]) -> None:
    """Write an author's effects; the file is complete or as it was before.

    Args:
        path: the file; its folder exists.
        examples: at least one; effects without samples for all or none.
    """
    arrays = {
        "effects": np.concatenate([each.effects for each in examples], axis=1),
        "divergences": np.concatenate([each.divergences for each in examples], axis=1),
        "gains": np.concatenate([each.gains for each in examples]),
        "alignments": np.concatenate([each.alignments for each in examples], axis=1),
        "shifts": np.concatenate([each.shifts for each in examples]),
        "example": np.repeat(np.arange(len(examples)), [len(each.gains) for each in examples]),
    }
    bare = [each.bare_effects for each in examples if each.bare_effects is not None]
    if bare:
        arrays["bare_effects"] = np.concatenate(bare, axis=1)
    unfinished = path.with_suffix(".part")
    with unfinished.open("wb") as stream:
        np.savez_compressed(stream, allow_pickle=False, **arrays)
    unfinished.replace(path)


def read_effects(path: Path, n_heads: int) -> list[ExampleEffects]:
    """Return an author's effects, one for each example.

    Args:
        path: the file.
        n_heads: of the model.

    Raises:
        EffectFileError: it is missing, damaged, or of a model with another number of heads.
    """
    try:
        with path.open("rb") as stream:
            examples = _cut(_arrays(stream))
    except (*_DAMAGE, OSError) as error:
        raise EffectFileError(
            f"{path} is no file of effects: {error}. Measure them with benchmarks.effects."
        ) from error
    if not examples or len(examples[0].effects) != n_heads:
        found = len(examples[0].effects) if examples else 0
        raise EffectFileError(
            f"{path} has effects of {found} heads, and the model has {n_heads}. "
            "Measure them with this model."
        )
    return examples


def effects_digest(folder: Path) -> str:
    """Return 16 hexadecimal digits over all effects in a folder."""
    digest = hashlib.sha256()
    for author in measured_authors(folder):
        digest.update(author.encode() + b"\0" + effect_file(folder, author).read_bytes())
    return digest.hexdigest()[:16]


def _arrays(stream: BinaryIO) -> dict[str, NDArray[np.float64]]:
    file = np.load(stream, allow_pickle=False)
    if not isinstance(file, NpzFile):
        raise TypeError("it is one array")
    return {name: file[name] for name in file.files}


def _cut(arrays: dict[str, NDArray[np.float64]]) -> list[ExampleEffects]:
    effects, divergences = arrays["effects"], arrays["divergences"]
    gains, example = arrays["gains"], arrays["example"]
    alignments, shifts = arrays["alignments"], arrays["shifts"]
    if not effects.shape == divergences.shape == alignments.shape or not (
        effects.shape[1] == len(gains) == len(shifts) == len(example)
    ):
        raise ValueError("its arrays do not fit together")
    bare = arrays.get("bare_effects")
    return [
        ExampleEffects(
            effects[:, tokens].astype(np.float64),
            divergences[:, tokens].astype(np.float64),
            gains[tokens].astype(np.float64),
            alignments[:, tokens].astype(np.float64),
            shifts[tokens].astype(np.float64),
            None if bare is None else bare[:, tokens].astype(np.float64),
        )
        for tokens in (example == number for number in np.unique(example))
    ]
