"""What a check finds."""

from dataclasses import dataclass

from app.errors import AppError


class CheckFailedError(AppError):
    """What a check looked for is not so."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a check ended.

    Attributes:
        name: of the check.
        passed: whether all is as it should be.
        detail: what was found, or what went wrong.
        milliseconds: that it took, with the start of its process.
    """

    name: str
    passed: bool
    detail: str
    milliseconds: float
