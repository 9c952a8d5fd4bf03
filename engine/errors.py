"""The engine's exception family. Every message says what happened, to what, and what to do next."""


class EngineError(Exception):
    """Base of everything the engine raises on purpose; its text is fit to be shown."""


class GgufError(EngineError):
    """A file is missing, is not a GGUF, or is damaged."""


class ProcessorError(EngineError):
    """This machine's processor lacks what the program was built for, or its part is missing."""


class ModelFileError(EngineError):
    """A model file is missing, is not a GGUF, is damaged, or cannot be loaded."""


class UnsupportedModelError(EngineError):
    """A model loads, but has no per-head attention output that could be scaled."""


class VoiceMismatchError(EngineError):
    """A voice was made with another model than the one that shall draft with it."""


class VoiceFileError(EngineError):
    """A voice file is missing, is damaged, or holds what no voice can; nothing was taken over."""


class ExportError(EngineError):
    """A voice cannot be written in that form, or for that model file, or in that place."""


class HookError(EngineError):
    """The head-scale hook did not see what it must scale; nothing was drafted unsteered."""


class DecodeError(EngineError):
    """llama.cpp refused or failed a decode."""


class ContextFullError(EngineError):
    """A prompt does not fit the context; the message carries both token counts."""


class NotEnoughWritingError(EngineError):
    """There is too little of the person's writing for what was asked."""


class LedgerError(EngineError):
    """What discovery measures cannot be kept where it should be."""


class AtlasError(EngineError):
    """A head atlas cannot be read."""


class BackgroundError(EngineError):
    """A file of character counts is missing, damaged, or would be of too few people."""


class SettingsError(EngineError, ValueError):
    """A number that a draft was asked for with is out of its range."""


class ProtocolError(EngineError):
    """A line on the engine's standard input is not a request that it understands."""


class Cancelled(EngineError):  # noqa: N818 - it is the answer to a request, not a fault
    """The work was stopped because the caller asked for it."""


class NotEnoughMemoryError(EngineError):
    """A model and its context do not fit this machine's memory; the message carries the sizes."""


class PlacementError(EngineError):
    """A placement was asked for that this machine or this model does not allow."""


class WorkingCopyError(EngineError):
    """No working copy of a model could be made; the person's own file serves as well."""
