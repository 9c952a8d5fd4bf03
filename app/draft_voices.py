"""Which voices a draft may be written in, and whose heads steer it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.library.library import Library
from app.library.records import Profile, Voice
from app.library.voices import EVERYTHING
from app.voice_groups import no_voices, voice_index
from engine.discovery.confidence import Confidence
from engine.llama.description import ModelDescription
from engine.process.voices import DraftVoice, DraftVoices, packed_group, packed_space
from engine.voices.groups import Grouping
from engine.voices.routing import Routing
from engine.writing import Sample


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


@dataclass(frozen=True, slots=True)
class PromptSamples:
    """What a draft's prompt is made from.

    Attributes:
        samples: the newest of each kind and voice, those in the wanted language first.
        grouping: of them, where there are several voices to choose from.
    """

    samples: list[Sample]
    grouping: Grouping | None


def prompt_samples(
    library: Library,
    profile: Profile,
    model: ModelDescription,
    *,
    voice: str | None = None,
    language: str = "",
) -> PromptSamples:
    """Return the samples that a prompt may quote: a few of each kind, and of each voice.

    Args:
        library: where they are.
        profile: whose they are.
        model: that shall draft.
        voice: name or number of the voice that the person chose, or `EVERYTHING` for none of them;
            None to choose by the request.
        language: those in it come first, as an ISO 639-1 code; empty for any.

    Raises:
        NoVoicesError: a voice was chosen before there were any.
        LibraryError: the library cannot be read.
    """
    stored = None
    if voice is None or voice.strip().casefold() != EVERYTHING.casefold():
        stored = library.voice_groups.for_prompt(profile.id, model.fingerprint, language)
        if stored is None and voice is not None:
            raise no_voices(profile)
    if stored is not None and (voice is not None or len(stored.grouping.groups) > 1):
        return PromptSamples([each.sample for each in stored.samples], stored.grouping)
    samples = library.samples.for_prompt(profile.id, language)
    return PromptSamples([each.sample for each in samples], None)


def draft_voices(
    library: Library,
    profile: Profile,
    model: ModelDescription,
    grouping: Grouping | None,
    *,
    voice: str | None = None,
    routing: Routing = Routing.HARD,
    preference: Mapping[str, float] | None = None,
) -> DraftVoices | None:
    """Return the voices that a draft may be written in, or None where there is nothing to choose.

    Args:
        library: where their heads are.
        profile: whose voices.
        model: that shall draft.
        grouping: of the samples that go with the draft; None for a single voice.
        voice: name or number of the one that the person chose; None to choose by the request.
        routing: how to choose then.
        preference: how likely each voice is the person's favourite, by name; None or empty where
            nothing is known of it. One that leaves out a voice says nothing.

    Raises:
        UsageError: there is no such voice.
        LibraryError: the library cannot be read.
    """
    if grouping is None:
        return None
    choices = []
    for group in grouping.groups:
        heads = heads_for(library, profile, model, group.name)
        weights = [] if heads is None else list(heads.weights)
        choices.append(DraftVoice(packed_group(group), weights))
    return DraftVoices(
        choices=choices,
        space=packed_space(grouping.space),
        routing=routing,
        pinned=None if voice is None else voice_index(grouping, voice),
        preference=[] if voice is not None else _shares(grouping.names, preference or {}),
    )


def _shares(names: Sequence[str], preference: Mapping[str, float]) -> list[float]:
    shares = [preference.get(name, 0.0) for name in names]
    whole = sum(shares)
    return [share / whole for share in shares] if all(share > 0 for share in shares) else []
