"""Keeping a steered draft from repeating a sample: a voice is wanted, not a parrot."""

from collections.abc import Sequence

LONGEST_COPY = 12
"""Tokens in a row that a draft may share with one sample alone: room for a turn of phrase."""


class CopyGuard:
    """Follows a draft, and knows which tokens would make it copy too much.

    The contrast with suppressed heads amplifies whatever the samples make likelier, and a small
    model's surest guess is often the sample's own next word.

    Args:
        sources: tokens of the samples.
        longest: tokens in a row that may be shared with one of them.
    """

    def __init__(self, sources: Sequence[Sequence[int]], longest: int = LONGEST_COPY) -> None:
        self._sources = sources
        self._longest = longest
        self._habit = max(1, longest // 3)
        self._runs: dict[tuple[int, int], int] = {}

    def accept(self, token: int) -> None:
        """Take note of the draft's next token."""
        runs: dict[tuple[int, int], int] = {}
        for number, source in enumerate(self._sources):
            for place, other in enumerate(source):
                if other == token:
                    runs[number, place] = self._runs.get((number, place - 1), 0) + 1
        self._runs = runs

    @property
    def forbidden(self) -> set[int]:
        """The tokens that would make a run longer than allowed, with one sample alone.

        Where another sample goes on in the same way, after a third of such a run at least, the
        words are a habit of the person's, and no copy.
        """
        copied: set[int] = set()
        samples_by_token: dict[int, set[int]] = {}
        for (number, place), length in self._runs.items():
            if length >= self._habit and place + 1 < len(self._sources[number]):
                token = self._sources[number][place + 1]
                samples_by_token.setdefault(token, set()).add(number)
                if length >= self._longest:
                    copied.add(token)
        return {token for token in copied if len(samples_by_token[token]) == 1}
