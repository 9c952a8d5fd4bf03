"""What rows of logits say of the text that really followed."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.llama.context import Logits

_FLOOR = np.float32(-1e4)
"""Logits so far below a row's largest count as this: a token ruled out by -inf stays a number."""


@dataclass(frozen=True, slots=True)
class Readings:
    """What was read off rows of logits, one number a row.

    Attributes:
        losses: `-log softmax(z)[y]` of the token `y` that followed, nats.
        divergences: `KL(full || row)` from the full pass's distribution at that token, nats.
        alignments: `Cov_p(c, d)` of what the samples change at that token, `c = log p - log p'`
            with `p'` the prediction without them, and what the row lacks, `d = log p - log q`,
            nats squared; 0 where the full pass was given no prediction without samples.
    """

    losses: NDArray[np.float64]
    divergences: NDArray[np.float64]
    alignments: NDArray[np.float64]


class FullPass:
    """The full pass at an example's target tokens, with which masked passes are compared.

    With `p` the softmax of full logits, `z` another row's and `lse` the logarithm of the sum of
    their exponentials, `KL(full || row) = sum_v p(v) log p(v) - (sum_v p(v) z(v) - lse(z))`: one
    dot product a row beside what its loss needs anyway. The alignment is another: `sum_v a(v) z(v)`
    with `a(v) = p(v) (c(v) - mean of c)`, whose sum is 0, so that no normalisation matters. Rows
    are read one at a time, so that the temporaries stay in the processor's cache and no block of
    logits is copied.

    Args:
        logits: shape (target tokens, vocabulary); not kept.
        targets: the tokens that followed.
        bare_logits: of the prediction without samples, the same shape; not kept.

    Attributes:
        losses: of the target tokens, nats, shape (target tokens,).
        shifts: `Var_p(c)`, how much the samples change at each target token, nats squared, the same
            shape; 0 without `bare_logits`.
    """

    def __init__(
        self,
        logits: Logits,
        targets: NDArray[np.int64],
        bare_logits: Logits | None = None,
    ) -> None:
        self._targets = targets
        self._probabilities = np.empty_like(logits)
        self._entropies = np.empty(len(targets))
        self.losses = np.empty(len(targets))
        shifted = np.empty_like(logits[0])
        for index, row in enumerate(logits):
            probabilities = self._probabilities[index]
            total = _exponentials(row, shifted, probabilities)
            probabilities /= np.float32(total)
            self.losses[index] = np.log(total) - shifted[targets[index]]
            self._entropies[index] = np.log(total) - np.dot(probabilities, shifted)
        self.shifts = np.zeros(len(targets))
        self._aligned = np.zeros(len(targets))
        self._directions: Logits | None = None
        if bare_logits is not None:
            self._directions = self._samples_directions(logits, bare_logits)

    def compare(self, logits: Logits) -> Readings:
        """Read the rows of other passes over the same tokens, pass after pass.

        Args:
            logits: shape (passes * target tokens, vocabulary).
        """
        n_rows, n_tokens = len(logits), len(self._targets)
        losses, divergences, alignments = np.empty(n_rows), np.empty(n_rows), np.zeros(n_rows)
        shifted, exponentials = np.empty((2, logits.shape[1]), dtype=np.float32)
        for index, row in enumerate(logits):
            token = index % n_tokens
            log_total = np.log(_exponentials(row, shifted, exponentials))
            losses[index] = log_total - shifted[self._targets[token]]
            cross = log_total - np.dot(self._probabilities[token], shifted)
            divergences[index] = cross - self._entropies[token]
            if self._directions is not None:
                lacking = np.dot(self._directions[token], shifted)
                alignments[index] = self._aligned[token] - lacking
        return Readings(losses, divergences, alignments)

    def _samples_directions(self, logits: Logits, bare_logits: Logits) -> Logits:
        """Return `p(v) (c(v) - mean of c)` for each target token, and note what follows from it."""
        directions = np.empty_like(logits)
        shifted, change = np.empty((2, logits.shape[1]), dtype=np.float32)
        for index, (row, bare) in enumerate(zip(logits, bare_logits, strict=True)):
            probabilities = self._probabilities[index]
            _shift(bare, change)
            _shift(row, shifted)
            np.subtract(shifted, change, out=change)
            change -= np.dot(probabilities, change)
            np.multiply(probabilities, change, out=directions[index])
            self.shifts[index] = np.dot(directions[index], change)
            self._aligned[index] = np.dot(directions[index], shifted)
        return directions


def negative_log_likelihoods(logits: Logits, tokens: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return `-log softmax(logits[i])[tokens[i]]` for each row, in nats."""
    losses = np.empty(len(tokens))
    shifted, exponentials = np.empty((2, logits.shape[1]), dtype=np.float32)
    for index, (row, token) in enumerate(zip(logits, tokens, strict=True)):
        losses[index] = np.log(_exponentials(row, shifted, exponentials)) - shifted[token]
    return losses


def _exponentials(
    row: NDArray[np.float32], shifted: NDArray[np.float32], exponentials: NDArray[np.float32]
) -> np.float64:
    """Fill in `row` less its largest and the exponentials of that, and return their sum."""
    _shift(row, shifted)
    np.exp(shifted, out=exponentials)
    return np.float64(exponentials.sum())


def _shift(row: NDArray[np.float32], shifted: NDArray[np.float32]) -> None:
    np.subtract(row, row.max(), out=shifted)
    np.maximum(shifted, _FLOOR, out=shifted)
