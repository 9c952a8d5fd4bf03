"""What is known of a voice, in words."""

from PySide6.QtCore import QCoreApplication

from app.library.records import Voice
from engine.calibration.result import Verdict
from engine.discovery.confidence import Confidence


def what_was_learnt(voice: Voice) -> str:
    """Return what a lesson came to, such as "Found 16 preference heads: fairly sure. …"."""
    found = _tr("Found {0} preference heads: {1}.").format(len(voice.weights), confidence(voice))
    return f"{found} {verdict(voice)}".rstrip()


def summary(voice: Voice) -> str:
    """Return what a person should know of a voice before drafting with it."""
    sure = _tr("Preference heads: {0}.").format(confidence(voice))
    return f"{sure} {verdict(voice)}".rstrip()


def confidence(voice: Voice) -> str:
    """Return how sure a voice's heads are, as part of a sentence."""
    words = {
        Confidence.SURE: _tr("sure"),
        Confidence.FAIRLY_SURE: _tr("fairly sure"),
        Confidence.NOT_ENOUGH: _tr("not enough writing yet"),
    }
    said = words[voice.confidence]
    if voice.atlas is not None and voice.atlas.is_most:
        return _tr("{0}, mostly what other writers have in common").format(said)
    return said


def verdict(voice: Voice) -> str:
    """Return what calibration says of steering with a voice; empty before it."""
    if voice.verdict is None:
        return ""
    words = {
        Verdict.HELPS: _tr("Steering helps."),
        Verdict.NO_BETTER_THAN_RANDOM: _tr("Steering helps, though random heads may do as well."),
        Verdict.DOES_NOT_HELP: _tr("Steering does not help with this model and this writing."),
        Verdict.NOT_ENOUGH_WRITING: _tr("Too little writing to recommend a strength."),
    }
    return words[voice.verdict]


def _tr(text: str) -> str:
    return QCoreApplication.translate("VoiceWords", text)
