"""Voices brought to life: the choice beside the notes, and the dialog in which they are changed."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.library.voices import EVERYTHING
from app.ui.drafting_controller import DraftingController, DraftOutcome
from app.ui.engine_client import EngineClient
from app.ui.library_worker import LibraryWorker
from app.ui.model_loader import ModelLoader
from app.ui.voices.dialog import VoicesDialog
from app.ui.voices.editor import VoicesEditor, VoicesSubject
from app.ui.voices.memory import VoicesMemory
from app.ui.voices.runner import VoicesRunner
from app.ui.voices.tasks import finding_heads, grouping
from app.ui.workspace import Workspace
from app.voice_overview import VoicesOverview, heir
from engine.writing import Kind


@dataclass(frozen=True, slots=True)
class VoicesParts:
    """What voices need of the window.

    Attributes:
        database: the library's file.
        client: the engine.
        loader: knows the model.
        drafting: says which voice a draft was written in.
        memory: which voice was chosen.
        discovery_s: seconds for finding the heads of one voice.
    """

    database: Path
    client: EngineClient
    loader: ModelLoader
    drafting: DraftingController
    memory: VoicesMemory
    discovery_s: float


class VoicesDesk(QObject):
    """Shows the chosen profile's voices, and has them changed.

    Attributes:
        dialog: the voices while they are changed, None while they are not.
        runner: what the engine does for them.

    Signals:
        availability_changed: `can_open` may be another.
        known: `names` and `open_to` may be others.
    """

    availability_changed = Signal()
    known = Signal()

    def __init__(
        self, workspace: Workspace, parts: VoicesParts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._parts = parts
        self._subject: VoicesSubject | None = None
        self._overview: VoicesOverview | None = None
        self._worker = LibraryWorker(parts.database, self)
        self._editor = VoicesEditor(self._worker, self)
        self.runner = VoicesRunner(parts.client, self._worker, self._editor, self)
        self.dialog: VoicesDialog | None = None
        workspace.picker.picked.connect(self.refresh)
        workspace.voices.chosen.connect(self._on_chosen)
        parts.loader.loaded.connect(self.refresh)
        parts.drafting.began.connect(lambda: workspace.voices.show_reason(""))
        parts.drafting.ended.connect(self._on_drafted)
        self._editor.shown.connect(self._on_shown)
        self._editor.refused.connect(self._on_refused)

    @property
    def can_open(self) -> bool:
        """Whether there are a profile and a model whose voices could be shown."""
        return self._subject is not None and not self._parts.drafting.is_running

    def refresh(self) -> None:
        """Read the chosen profile's voices anew."""
        profile, model = self._workspace.picker.profile, self._parts.loader.model
        subject = None
        if profile is not None and model is not None:
            subject = VoicesSubject(profile, model)
        if subject != self._subject:
            self._subject, self._overview = subject, None
            self._workspace.voices.show_voices([], None)
            self._workspace.voices.show_reason("")
            self.known.emit()
        self._editor.show_subject(subject)
        self.availability_changed.emit()

    @property
    def names(self) -> list[str]:
        """All voices of the chosen profile that drafts may be written in, at least one."""
        overview = self._overview
        return [EVERYTHING] if overview is None or len(overview.voices) < 2 else overview.names

    @property
    def is_automatic(self) -> bool:
        """Whether there are several voices, among which the request chooses."""
        return self._chosen is None and len(self.names) > 1

    def open_to(self, kind: Kind) -> list[str]:
        """Return the voices that a draft of a kind may be written in as things are set.

        Those that it may find by itself, the largest first, or the one that it is bound to.
        """
        if self._chosen is not None:
            return [self._chosen]
        overview = self._overview
        return self.names if overview is None or not self.is_automatic else overview.serving(kind)

    @property
    def _chosen(self) -> str | None:
        subject = self._subject
        if subject is None:
            return None
        return self._parts.memory.chosen(subject.profile, subject.model)

    def open_dialog(self) -> None:
        """Open the dialog in which voices are changed."""
        subject = self._subject
        if subject is None or not self.can_open:
            return
        dialog = VoicesDialog(subject.profile.name, self._workspace.window())
        dialog.change_wanted.connect(self._editor.make)
        dialog.undo_wanted.connect(self._editor.undo)
        dialog.grouping_wanted.connect(partial(self._group, subject))
        dialog.heads_wanted.connect(partial(self._find_heads, subject))
        dialog.stop_wanted.connect(self.runner.stop)
        dialog.finished.connect(self._forget_dialog)
        self._editor.told.connect(dialog.show_message)
        self.runner.progressed.connect(dialog.show_progress)
        self.runner.ended.connect(dialog.show_end)
        self.dialog = dialog
        self.refresh()
        dialog.open()

    def shutdown(self) -> None:
        """Close the dialog, and wait for what is being written."""
        if self.dialog is not None:
            self.dialog.done(0)
        self._worker.shutdown()

    def _group(self, subject: VoicesSubject) -> None:
        self.runner.begin(lambda library, job_id: grouping(library, subject, job_id))

    def _find_heads(self, subject: VoicesSubject, voice: str) -> None:
        budget_s = self._parts.discovery_s
        self.runner.begin(
            lambda library, job_id: finding_heads(
                library, subject, job_id, voice=voice, budget_s=budget_s
            )
        )

    def _forget_dialog(self) -> None:
        dialog, self.dialog = self.dialog, None
        self.runner.stop()
        if dialog is not None:
            dialog.deleteLater()

    def _on_shown(self, overview: VoicesOverview) -> None:
        subject = self._subject
        if subject is None:
            return
        chosen = self._still_chosen(subject, overview)
        self._overview = overview
        self._workspace.voices.show_voices(overview.names, chosen)
        self.known.emit()
        if self.dialog is not None:
            self.dialog.show_voices(overview)
            self.dialog.show_undo(possible=self._editor.can_undo)

    def _still_chosen(self, subject: VoicesSubject, overview: VoicesOverview) -> str | None:
        """Return the voice to draft in, which a change may have renamed or taken away."""
        memory, before = self._parts.memory, self._overview
        chosen = memory.chosen(subject.profile, subject.model)
        if chosen is None or chosen in (EVERYTHING, *overview.names):
            return chosen
        chosen = None if before is None else heir(before, overview, chosen)
        memory.choose(subject.profile, subject.model, chosen)
        return chosen

    def _on_chosen(self, name: str | None) -> None:
        if self._subject is not None:
            self._parts.memory.choose(self._subject.profile, self._subject.model, name)
            self.known.emit()

    def _on_drafted(self, outcome: DraftOutcome) -> None:
        voice = outcome.order.voice
        # One that was not chosen stands beside others, under its name.
        is_chosen = voice is None or voice == self._chosen
        self._workspace.voices.show_reason(outcome.routing if is_chosen else "")

    def _on_refused(self, message: str) -> None:
        if self.dialog is not None:
            self.dialog.show_error(message)
        else:
            self._workspace.status.show_error(message)
