"""Taking back a change of voices: what they were before it, with the heads that it may lose."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.library.choices import ChoiceVoices
from app.library.library import Library
from app.library.records import Profile, Voice
from app.library.voice_groups import StoredGrouping
from app.voice_groups import renumbered, voices_of
from engine.discovery.result import Discovery
from engine.llama.description import ModelDescription
from engine.voices.groups import Grouping


@dataclass(frozen=True, slots=True, eq=False)
class VoicesBefore:
    """A profile's voices with one model at some moment; no text is held.

    Attributes:
        sample_ids: numbers of the profile's samples; the grouping counts them by their place here.
        grouping: which of them were written in one voice.
        heads: of those voices that had some of their own.
        choices: of which voices the person's picks and edits were known.
    """

    sample_ids: tuple[int, ...]
    grouping: Grouping
    heads: tuple[Voice, ...]
    choices: Mapping[int, ChoiceVoices] = field(default_factory=dict)


def voices_before(library: Library, profile: Profile, fingerprint: str) -> VoicesBefore | None:
    """Return what must be known to take back a change of voices; None where there are no voices.

    Raises:
        LibraryError: the library cannot be read.
    """
    stored = library.voice_groups.find(profile.id, fingerprint)
    if stored is None:
        return None
    return VoicesBefore(
        sample_ids=tuple(sample.id for sample in stored.samples),
        grouping=stored.grouping,
        heads=tuple(_heads(library, profile, fingerprint, stored.grouping.names)),
        choices=library.choices.voices(profile.id),
    )


def restore_voices(
    library: Library, profile: Profile, model: ModelDescription, before: VoicesBefore
) -> None:
    """Have a profile's voices be as they were.

    Samples that came since join the voices as new samples do, and those that are gone stay gone.

    Raises:
        NoVoicesError: there are none any more that could be changed.
        LibraryError: the library cannot be written.
    """
    with library.transaction():
        now = voices_of(library, profile, model.fingerprint)
        known = library.voice_groups.embeddings(profile.id, model.fingerprint)
        grouping = _among(now, before)
        library.voice_groups.save(
            profile.id, model.fingerprint, replace(now, grouping=grouping), known
        )
        _restore_heads(library, profile, model, now.grouping.names, before)
        _restore_choices(library, profile, now.grouping.names, before)


def _among(now: StoredGrouping, before: VoicesBefore) -> Grouping:
    """Return the earlier grouping, its samples counted as they are now."""
    place_now = {sample.id: place for place, sample in enumerate(now.samples)}
    places = {
        place: place_now[sample_id]
        for place, sample_id in enumerate(before.sample_ids)
        if sample_id in place_now
    }
    groups = (renumbered(group, places) for group in before.grouping.groups)
    return replace(before.grouping, groups=tuple(group for group in groups if group.members))


def _restore_heads(
    library: Library,
    profile: Profile,
    model: ModelDescription,
    names_now: Iterable[str],
    before: VoicesBefore,
) -> None:
    fingerprint = model.fingerprint
    left = {voice.id: voice.name for voice in _heads(library, profile, fingerprint, names_now)}
    for voice in before.heads:
        name = left.get(voice.id)
        if name is None:
            _save_again(library, profile, model, voice)
        elif name != voice.name:
            # Not saved anew: drafts know the voice that steered them by its number.
            library.voices.rename(profile.id, fingerprint, name, voice.name)
    library.voices.keep_only(profile.id, fingerprint, before.grouping.names)


def _restore_choices(
    library: Library, profile: Profile, names_now: Iterable[str], before: VoicesBefore
) -> None:
    """Have choices be of the voices that they were of; those made since follow a name alone."""
    now, then = set(names_now), set(before.grouping.names)
    # Whose a merged voice's choices are, nobody can say; a name that was changed is another matter.
    if len(now - then) == len(then - now) == 1:
        library.choices.rename_voice(profile.id, *(now - then), *(then - now))
    library.choices.put_voices(profile.id, before.choices)


def _save_again(library: Library, profile: Profile, model: ModelDescription, voice: Voice) -> None:
    discovery = Discovery(
        scores=voice.scores,
        n_examples=voice.n_examples,
        n_tokens=voice.n_tokens,
        split_half=voice.split_half,
        seconds=voice.seconds,
        estimator=voice.estimator,
        n_rows=voice.n_rows,
        stability=voice.stability,
        confidence=voice.confidence,
        atlas=voice.atlas,
    )
    saved = library.voices.save(profile.id, model, discovery, voice.weights, voice.name)
    if voice.calibration is not None:
        library.voices.keep_calibration(saved.id, voice.calibration)


def _heads(
    library: Library, profile: Profile, fingerprint: str, names: Iterable[str]
) -> list[Voice]:
    found = (library.voices.find(profile.id, fingerprint, name) for name in names)
    return [voice for voice in found if voice is not None]
