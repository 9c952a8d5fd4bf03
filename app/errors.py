"""The app's exception family. Every message says what happened, to what, and what to do next."""


class AppError(Exception):
    """Base of everything the app raises on purpose; its text is fit to be shown."""


class UsageError(AppError):
    """What was asked for makes no sense as asked; the command line exits with 2."""


class LibraryError(AppError):
    """The library's database cannot be opened, read or written."""


class GoneError(LibraryError):
    """The draft or profile that was to be changed is no longer in the library."""


class SampleGoneError(LibraryError):
    """The sample that was to be changed is no longer in the library."""


class ProfileNotFoundError(AppError):
    """There is no profile of that name."""


class SourceError(AppError):
    """A path that was to be imported cannot be read at all."""


class EngineGoneError(AppError):
    """The engine process ended while it was needed."""


class ExportError(AppError):
    """A finished text cannot be saved as it was asked."""
