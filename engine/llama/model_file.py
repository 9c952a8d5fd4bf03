"""Reading what a model file says of itself before llama.cpp sees it.

A damaged file is then refused in our words, and llama.cpp meets only files whose headers are whole.
"""

from dataclasses import replace
from itertools import chain
from pathlib import Path

from engine.errors import GgufError, ModelFileError
from engine.gguf_header import GgufHeader, read_header

_MAGIC = b"GGUF"


def read_model_header(path: Path) -> GgufHeader:
    """Return a model's header: the first file's, with the tensors of all files.

    Large models come in several files, of which the first is named. Tensors' offsets count from the
    start of the file that they are in.

    Raises:
        ModelFileError: a file is missing, cannot be read, is no GGUF, or is damaged.
    """
    _check_magic(path)
    try:
        first = read_header(path)
        others = [read_header(other) for other in _other_files(first)]
    except GgufError as error:
        raise ModelFileError(str(error)) from error
    if not others:
        return first
    tensors = chain.from_iterable(header.tensors for header in (first, *others))
    return replace(first, tensors=tuple(tensors))


def _other_files(first: GgufHeader) -> list[Path]:
    count = int(first.number("split.count") or 1)
    ending = f"-00001-of-{count:05}.gguf"
    if count < 2 or not first.path.name.endswith(ending):
        return []
    stem = first.path.name.removesuffix(ending)
    numbers = range(2, count + 1)
    return [first.path.with_name(f"{stem}-{each:05}-of-{count:05}.gguf") for each in numbers]


def _check_magic(path: Path) -> None:
    try:
        with path.open("rb") as file:
            magic = file.read(len(_MAGIC))
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise ModelFileError(
            f"{path} cannot be read: {reason}. Check the path of the model."
        ) from error
    if magic != _MAGIC:
        raise ModelFileError(
            f"{path} is not a GGUF model (it begins with {magic!r}). Choose a .gguf file."
        )
