"""A job's progress in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engine.process import protocol


@dataclass(frozen=True, slots=True)
class JobProgress:
    """What the status line shows of a running job.

    Attributes:
        text: what is being done.
        fraction: done part, 0 to 1; None where that cannot be known.
        figures: speed and time left, in words; may be empty.
    """

    text: str
    fraction: float | None
    figures: str = ""


def in_words(progress: protocol.Progress, tokens_per_second: float | None = None) -> JobProgress:
    """Return the engine's progress as it is shown, with a draft's speed where that is known."""
    figures = []
    if tokens_per_second is not None:
        figures.append(_tr("{0:.0f} tokens/s").format(tokens_per_second))
    if progress.seconds_left is not None:
        left = time_left(progress.seconds_left)
        # A draft may end well before its greatest length.
        figures.append(_tr("at most {0}").format(left) if progress.phase == "writing" else left)
    return JobProgress(_phase(progress.phase), progress.fraction, " · ".join(figures))


def learning_in_words(progress: protocol.Progress) -> JobProgress:
    """Return the progress of learning a voice, whose drafts nobody reads."""
    shown = in_words(progress)
    if progress.phase != "writing":
        return shown
    figures = "" if progress.seconds_left is None else time_left(progress.seconds_left)
    return JobProgress(_tr("Trying strengths on your own writing"), shown.fraction, figures)


def time_left(seconds: float) -> str:
    """Return a time to wait, such as "8 s left" or "1 min 20 s left"."""
    minutes, rest = divmod(max(0, round(seconds)), 60)
    if minutes:
        return _tr("{0} min {1} s left").format(minutes, rest)
    return _tr("{0} s left").format(rest)


def _phase(phase: str) -> str:
    phases = {
        "loading": _tr("Loading the model"),
        "reading": _tr("Reading your samples"),
        "measuring": _tr("Measuring which heads carry your voice"),
        "grouping": _tr("Comparing your texts"),
        "writing": _tr("Writing"),
    }
    return phases[phase]


def _tr(text: str) -> str:
    return QCoreApplication.translate("JobProgress", text)
