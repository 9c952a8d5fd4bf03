"""Which voices a draft may be written in, and whose heads steer it."""

from app.library.library import Library
from app.library.records import Profile, Voice
from app.library.voice_groups import StoredGrouping
from app.library.voices import EVERYTHING
from app.voice_groups import voice_index, voices_of
from engine.discovery.confidence import Confidence
from engine.llama.description import ModelDescription
from engine.process.voices import DraftVoice, DraftVoices, packed_group, packed_space
from engine.voices.routing import Routing


def heads_for(
    library: Library, profile: Profile, model: ModelDescription, name: str = EVERYTHING
) -> Voice | None:
    """Return what steers drafts in the voice of that name, or None before discovery.

    A voice with too little writing of its own is steered by the heads found in all of it.

    Raises:
        LibraryError: the library cannot be read.
    """
    own = library.voices.find(profile.id, model.fingerprint, name)
    if own is not None and own.weights and own.confidence is not Confidence.NOT_ENOUGH:
        return own
    return library.voices.find(profile.id, model.fingerprint) or own


def draft_voices(
    library: Library,
    profile: Profile,
    model: ModelDescription,
    *,
    voice: str | None = None,
    routing: Routing = Routing.HARD,
) -> DraftVoices | None:
    """Return the voices that a draft may be written in, or None where there is nothing to choose.

    Their samples are counted as `Samples.for_profile` gives them.

    Args:
        library: where the voices and their heads are.
        profile: whose voices.
        model: that shall draft.
        voice: name or number of the one that the person chose, or `EVERYTHING` for none of them;
            None to choose by the request.
        routing: how to choose then.

    Raises:
        UsageError: there is no such voice.
        NoVoicesError: one was chosen before there were any.
        LibraryError: the library cannot be read.
    """
    stored = _choosable(library, profile, model, voice)
    if stored is None:
        return None
    choices = []
    for group in stored.grouping.groups:
        heads = heads_for(library, profile, model, group.name)
        weights = [] if heads is None else list(heads.weights)
        choices.append(DraftVoice(packed_group(group), weights))
    return DraftVoices(
        choices=choices,
        space=packed_space(stored.grouping.space),
        routing=routing,
        pinned=None if voice is None else voice_index(stored.grouping, voice),
    )


def _choosable(
    library: Library, profile: Profile, model: ModelDescription, voice: str | None
) -> StoredGrouping | None:
    if voice is None:
        stored = library.voice_groups.find(profile.id, model.fingerprint)
        return stored if stored is not None and len(stored.grouping.groups) > 1 else None
    if voice.strip().casefold() == EVERYTHING.casefold():
        return None
    return voices_of(library, profile, model.fingerprint)
