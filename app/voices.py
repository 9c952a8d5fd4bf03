"""Between library and voice files: what is exported of a profile, and kept of what is imported."""

from app import __version__
from app.draft_jobs import NoHeadsError
from app.errors import AppError
from app.library.library import Library
from app.library.records import Profile, Voice
from engine.discovery.result import Discovery
from engine.llama.description import ModelDescription
from engine.voice.voice_file import VoiceFile, VoiceModel, check_model


class AlreadyThereError(AppError):
    """Something would be replaced, and nobody said that it may be."""


def exported_voice(library: Library, profile: Profile, model: ModelDescription) -> VoiceFile:
    """Return what a voice file shall hold of a profile's voice with a model.

    Raises:
        NoHeadsError: the profile's preference heads are not known for that model.
        LibraryError: the library cannot be read.
    """
    voice = library.voices.find(profile.id, model.fingerprint)
    if voice is None:
        raise NoHeadsError(
            f"The preference heads of “{profile.name}” are not known for {model.name} yet. "
            f'Find them first (idiolect discover --profile "{profile.name}").'
        )
    return VoiceFile(
        name=voice.name,
        author=profile.name,
        model=VoiceModel.of(model),
        weights=voice.weights,
        scores=voice.scores,
        method=voice.estimator,
        n_examples=voice.n_examples,
        n_tokens=voice.n_tokens,
        n_rows=voice.n_rows,
        split_half=voice.split_half,
        stability=voice.stability,
        confidence=voice.confidence,
        seconds=voice.seconds,
        created_at=voice.created_at,
        program_version=__version__,
    )


def keep_imported(
    library: Library,
    profile: Profile,
    voice: VoiceFile,
    model: ModelDescription,
    *,
    replace: bool = False,
) -> Voice:
    """Store what a voice file holds as a profile's voice with a model.

    Args:
        library: where to.
        profile: whose voice it becomes.
        voice: what the file holds.
        model: the model that it is to be used with.
        replace: whether heads that are known already may be replaced.

    Raises:
        VoiceMismatchError: the voice was found with another model.
        AlreadyThereError: heads are known already, and may not be replaced.
        LibraryError: the library cannot be written.
    """
    check_model(voice, model)
    if not replace and library.voices.find(profile.id, model.fingerprint) is not None:
        raise AlreadyThereError(
            f"Preference heads of “{profile.name}” are known for {model.name} already. "
            "Use --force to replace them."
        )
    discovery = Discovery(
        scores=voice.scores,
        n_examples=voice.n_examples,
        n_tokens=voice.n_tokens,
        n_rows=voice.n_rows,
        split_half=voice.split_half,
        stability=voice.stability,
        confidence=voice.confidence,
        seconds=voice.seconds,
        estimator=voice.method,
    )
    return library.voices.save(profile.id, model, discovery, voice.weights)
