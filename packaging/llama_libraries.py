"""Which of llama-cpp-python's libraries ship, and where in the frozen program they land."""

import re
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

PACKAGE = "llama-cpp-python"

VARIANTS_FOLDER = "bin"
"""Of the processor's variants; in site-packages as in the frozen program."""

LEFT_OUT = frozenset(["mtmd", "llama-common"])
"""Pictures and sound, and what llama.cpp's own programs share."""

WITH_AVX512 = frozenset(
    ["skylakex", "cannonlake", "cascadelake", "icelake", "cooperlake", "zen4", "sapphirerapids"]
)
"""Variants that must not ship: with AVX-512, equal rows of one decode get unequal logits, and full
and generic pass are two rows of one decode."""

_LIBRARY = re.compile(
    r"^(?:lib)?(?P<stem>[\w-]+?)(?P<version>[.\d]*)\.(?:so|dylib|dll)(?P<after>[.\d]*)$"
)
_VARIANT = re.compile(r"^(?:lib)?ggml-cpu-(\w+)\.(?:so|dll)$")


def collect() -> list[tuple[str, str]]:
    """Return each library's path and the folder in the frozen program that it goes to.

    Raises:
        FileNotFoundError: the installed package lacks one that it cannot do without.
    """
    files = [Path(str(file.locate())) for file in metadata.files(PACKAGE) or []]
    libraries = once_each(file for file in files if file.parent.parts[-2:] == ("llama_cpp", "lib"))
    variants = sorted(file.resolve() for file in files if ships_as_variant(file))
    return [
        *((str(file), "llama_cpp/lib") for file in libraries),
        *((str(file), VARIANTS_FOLDER) for file in variants),
    ]


def once_each(files: Iterable[Path]) -> list[Path]:
    """Return of several names for each library the one that it is loaded by.

    That is the plain one for llama, which Python opens, and for the others the one with a single
    number, where there is one, by which libraries know each other.

    Raises:
        FileNotFoundError: one that llama_cpp cannot do without is not among them.
    """
    named: dict[str, list[tuple[int, Path]]] = {}
    for file in files:
        if (match := _LIBRARY.match(file.name)) and match["stem"] not in LEFT_OUT:
            numbers = len(re.findall(r"\d+", match["version"] + match["after"]))
            named.setdefault(match["stem"], []).append((numbers, file))
    for needed in ("llama", "ggml", "ggml-base"):
        if needed not in named:
            raise FileNotFoundError(f"{PACKAGE} has no {needed} library; build its wheel again.")
    return [_loaded(stem, copies) for stem, copies in sorted(named.items())]


def _loaded(stem: str, copies: list[tuple[int, Path]]) -> Path:
    by_number = dict(copies)
    wanted = (0, 1) if stem == "llama" else (1, 0)
    return next((by_number[each] for each in wanted if each in by_number), copies[0][1])


def ships_as_variant(file: Path) -> bool:
    """Say whether a file is a variant for one kind of processor that may ship."""
    return file.parent.name == VARIANTS_FOLDER and variant(file.name) not in (None, *WITH_AVX512)


def variant(name: str) -> str | None:
    """Return the kind of processor that a file is for, such as "haswell"; None if for none."""
    match = _VARIANT.match(name)
    return match[1] if match else None
