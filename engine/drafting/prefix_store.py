"""Prompts' unchanging beginnings on disk, so that a draft starts at once after a restart."""

import contextlib
import hashlib
import logging
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

_log = logging.getLogger("engine.drafting")

_MAGIC = b"IDIOLECT-PREFIX-1\n"
_DIGEST_BYTES = hashlib.sha256().digest_size
_SUFFIX = ".prefix"
_MOST_FILES = 12
_MOST_BYTES = 1_000_000_000


class PrefixStore:
    """A folder of llama.cpp sequence states, each under the tokens that led to it.

    A file belongs to one model, one way to run it and one version of llama.cpp: its name says
    which. What is damaged, or does not hold what its name says, is thrown away. The folder is a
    cache: nothing is lost with it, so that a full disk costs time and no draft.

    Args:
        folder: made when first needed.
        origin: what a state depends on beside the tokens: the model's fingerprint, the types that
            it is computed in, the version of llama.cpp.
    """

    def __init__(self, folder: Path, origin: Sequence[str]) -> None:
        self._folder = folder
        self._origin = "\0".join(origin).encode()

    def load(self, tokens: Sequence[int]) -> bytes | None:
        """Return the state after these tokens, or None where there is none."""
        path = self._path(tokens)
        try:
            content = path.read_bytes()
            state = self._checked(content, tokens)
            if state is None:
                _log.info("%s is damaged and was thrown away", path.name)
                path.unlink()
            else:
                os.utime(path)
        except FileNotFoundError:
            return None
        except OSError as error:
            _log.info("the prefix %s cannot be used: %s", path.name, error)
            return None
        return state

    def save(self, tokens: Sequence[int], state: bytes) -> None:
        """Keep the state after these tokens, and drop what was not used for longest."""
        path = self._path(tokens)
        partial = path.with_suffix(".partial")
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with partial.open("wb") as file:
                for part in (_MAGIC, self._digest(tokens, state), state):
                    file.write(part)
            partial.replace(path)
            self._prune()
        except OSError as error:
            _log.info("the prefix %s was not kept: %s", path.name, error)
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)

    def _checked(self, content: bytes, tokens: Sequence[int]) -> bytes | None:
        start = len(_MAGIC) + _DIGEST_BYTES
        state = content[start:]
        expected = _MAGIC + self._digest(tokens, state)
        return state if content[:start] == expected else None

    def _digest(self, tokens: Sequence[int], state: bytes) -> bytes:
        digest = hashlib.sha256(self._key(tokens))
        digest.update(state)
        return digest.digest()

    def _path(self, tokens: Sequence[int]) -> Path:
        return self._folder / (self._key(tokens).hex()[:32] + _SUFFIX)

    def _key(self, tokens: Sequence[int]) -> bytes:
        packed = np.asarray(tokens, dtype="<i4").tobytes()
        return hashlib.sha256(self._origin + b"\0" + packed).digest()

    def _prune(self) -> None:
        files = [(path.stat(), path) for path in self._folder.glob("*" + _SUFFIX)]
        files.sort(key=lambda entry: entry[0].st_mtime_ns, reverse=True)
        total = 0
        for index, (status, path) in enumerate(files):
            total += status.st_size
            if index >= _MOST_FILES or (index > 0 and total > _MOST_BYTES):
                path.unlink(missing_ok=True)
