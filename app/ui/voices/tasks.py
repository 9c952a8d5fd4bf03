"""What the engine does for voices: finding them, and finding the heads of one."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.jobs import keep_discovery
from app.library.library import Library
from app.ui.voice_words import confidence
from app.ui.voices.editor import VoicesSubject
from app.voice_discovery import voice_discoveries
from app.voice_groups import group_task, keep_grouping
from engine.process import protocol


@dataclass(frozen=True, slots=True)
class VoicesTask:
    """A job for the engine.

    Attributes:
        job: to be done.
        keep: stores its answer, and returns what to tell of it.
        changes_voices: whether there is anything in it that could be taken back.
    """

    job: protocol.Job
    keep: Callable[[Library, protocol.Answer], str]
    changes_voices: bool = True


def grouping(library: Library, subject: VoicesSubject, job_id: int) -> VoicesTask:
    """Return the task that finds a profile's voices, or finds them anew.

    Raises:
        LibraryError: the library cannot be read.
    """
    profile, model = subject.profile, subject.model
    task = group_task(library, profile, model, job_id=job_id)

    def keep(library: Library, answer: protocol.Answer) -> str:
        if not isinstance(answer, protocol.Grouped):
            raise TypeError(f"{type(answer).__name__} is no answer to a grouping")
        stored = keep_grouping(library, profile, model, task, answer)
        n_voices = len(stored.grouping.groups)
        if n_voices == 1:
            return _tr("These texts are one voice: too few, or too much alike, for several.")
        return _tr("These texts are {0} voices.").format(n_voices)

    return VoicesTask(task.job, keep)


def finding_heads(
    library: Library, subject: VoicesSubject, job_id: int, *, voice: str, budget_s: float
) -> VoicesTask:
    """Return the task that finds the preference heads of one voice.

    Raises:
        UsageError, NoVoicesError: there is no such voice.
        LibraryError: the library cannot be read.
    """
    profile, model = subject.profile, subject.model
    jobs = voice_discoveries(library, profile, model, job_id=job_id, voice=voice, budget_s=budget_s)
    # A voice may be called “all”, which asks for every voice's.
    found = next(each for each in jobs if each.name == voice)

    def keep(library: Library, answer: protocol.Answer) -> str:
        if not isinstance(answer, protocol.Discovered):
            raise TypeError(f"{type(answer).__name__} is no answer to a discovery")
        heads = keep_discovery(library, profile, model, answer.discovery, found.name)
        return _tr("“{0}” has {1} preference heads of its own: {2}.").format(
            found.name, len(heads.weights), confidence(heads)
        )

    return VoicesTask(found.job, keep, changes_voices=False)


def _tr(text: str) -> str:
    return QCoreApplication.translate("VoicesTasks", text)
