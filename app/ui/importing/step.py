"""The steps of the import dialog."""

from enum import Enum, auto


class Step(Enum):
    """Where the dialog is."""

    CHOOSE = auto()
    """The person chooses what to import."""

    PASTE = auto()
    """They paste a text."""

    LOOK = auto()
    """A child finds out who wrote what."""

    WHOSE = auto()
    """The person says who they are."""

    TRY = auto()
    """A child finds out what would be kept."""

    PREVIEW = auto()
    """The person looks at that."""

    STORE = auto()
    """A child imports."""

    REPORT = auto()
    """The person reads what came of it, or what went wrong."""

    @property
    def is_work(self) -> bool:
        """Whether a child process is at work."""
        return self in (Step.LOOK, Step.TRY, Step.STORE)
