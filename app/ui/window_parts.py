"""The parts that a window is put together from, each given just what it needs."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.home import Home, engine_command, resources, spelling_command
from app.library.library import Library
from app.settings import SettingsFile
from app.spelling.dictionaries import Dictionaries, system_folders
from app.spelling.personal import PersonalWords
from app.ui.desk import DeskParts
from app.ui.dialogs import Dialogs
from app.ui.drafting_controller import DraftingController
from app.ui.engine_client import EngineClient
from app.ui.idle_learning import IdleLearning
from app.ui.learner import Learner
from app.ui.learning_desk import LearningParts
from app.ui.library_worker import LibraryWorker
from app.ui.model_loader import ModelLoader
from app.ui.order_maker import OrderMaker
from app.ui.settings.desk import SettingsParts
from app.ui.settings.live import LiveSettings
from app.ui.spelling.client import SpellingClient
from app.ui.spelling_desk import SpellingParts
from app.ui.status_desk import StatusParts
from app.ui.taste import TasteParts
from app.ui.translation import languages, translations
from app.ui.voices.desk import VoicesParts
from app.ui.voices.memory import VoicesMemory
from app.ui.window_settings import WindowSettings
from app.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class WindowParts:
    """Whatever works behind a window's widgets.

    Attributes:
        live: the person's settings.
        client: the engine.
        keeping: the library's thread for changes.
        reading: another for what drafts and lessons are made from, which no change shall hold up.
        desk: for drafting.
        voices: for several voices.
        settings: for the dialog of settings.
        spelling: for spelling.
        taste: for what the person likes.
    """

    live: LiveSettings
    client: EngineClient
    keeping: LibraryWorker
    reading: LibraryWorker
    desk: DeskParts
    voices: VoicesParts
    settings: SettingsParts
    spelling: SpellingParts
    taste: TasteParts


def window_parts(
    home: Home,
    library: Library,
    settings: WindowSettings,
    dialogs: Dialogs,
    workspace: Workspace,
    owner: QObject,
) -> WindowParts:
    """Return the parts of a window.

    Args:
        home: where the person's data live.
        library: the open library.
        settings: how the window begins.
        dialogs: what asks and tells.
        workspace: the page that drafts are asked for on.
        owner: of all objects.
    """
    live = settings.live or LiveSettings(SettingsFile(home.root), owner)
    client = EngineClient(engine_command(home), owner)
    keeping = LibraryWorker(home.database, owner)
    reading = LibraryWorker(home.database, owner)
    embedded = settings.embedded or settings.model
    loader = ModelLoader(
        client, settings.model, owner, overrides=settings.overrides, fallback=embedded
    )
    memory = VoicesMemory(home.root)
    learner = Learner(client, reading, keeping, loader)
    learning = _learning(library, loader, learner, live, settings)
    desk = DeskParts(
        library=library,
        keeping=keeping,
        drafting=DraftingController(client, reading, owner),
        orders=OrderMaker(workspace, loader, memory, settings.draft),
        learning=learning,
        status=StatusParts(client, loader, learning.learner),
    )
    voices = VoicesParts(
        database=home.database,
        client=client,
        loader=loader,
        drafting=desk.drafting,
        memory=memory,
        discovery_s=settings.learning.discovery_s,
    )
    return WindowParts(
        live=live,
        client=client,
        keeping=keeping,
        reading=reading,
        desk=desk,
        voices=voices,
        taste=TasteParts(library, keeping, desk.orders),
        settings=SettingsParts(
            home=home,
            live=live,
            client=client,
            loader=loader,
            embedded=embedded,
            dialogs=dialogs,
            languages=languages(translations()),
            spelling_languages=_spelling_languages(home),
        ),
        spelling=SpellingParts(
            client=SpellingClient(spelling_command(home), owner),
            words=PersonalWords(home.personal_words),
            live=live,
        ),
    )


def _learning(
    library: Library,
    loader: ModelLoader,
    learner: Learner,
    live: LiveSettings,
    settings: WindowSettings,
) -> LearningParts:
    idle = IdleLearning(learner, library, settings.learning, loader)
    idle.allow(allowed=live.current.keeps_learning)
    return LearningParts(library, loader, learner, idle, settings.learning)


def _spelling_languages(home: Home) -> list[str]:
    shipped = resources() / "dictionaries"
    return Dictionaries(shipped, home.dictionaries, system_folders()).languages()
