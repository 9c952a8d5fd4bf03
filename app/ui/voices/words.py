"""Voices in words: what is in them, how sure their heads are, and why one was drafted in."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from app.library.records import Voice
from app.ui.kind_words import counted_kind, kind_plural
from app.ui.voice_words import confidence
from engine.discovery.confidence import Confidence
from engine.process import protocol
from engine.process.voices import DraftVoices, VoicePart
from engine.writing import Kind


def counted(counts: Mapping[Kind, int]) -> str:
    """Return how many texts of each kind there are, such as "9 emails, 1 post"."""
    return ", ".join(counted_kind(kind, n) for kind, n in counts.items())


def own_heads(heads: Voice | None) -> str:
    """Return whether a voice has heads of its own that steer its drafts, and how sure they are."""
    if heads is None:
        return _tr("none of its own yet")
    if heads.confidence is Confidence.NOT_ENOUGH or not heads.weights:
        return _tr("too little writing for its own")
    return _tr("its own: {0}").format(confidence(heads))


def routing_in_words(
    draft: protocol.Draft, parts: Sequence[VoicePart], *, by_preference: bool = False
) -> str:
    """Return which voice a draft was written in and why; empty where there was no choice.

    Args:
        draft: the job.
        parts: what its answer says of voices.
        by_preference: whether it says that likeness alone would have had them otherwise.
    """
    if draft.voices is None or not parts:
        return ""
    if len(parts) > 1:
        shares = ", ".join(f"“{part.name}” {part.part:.0%}" for part in parts)
        if by_preference:
            return _tr(
                "Written in several voices, by their likeness to what you asked for and by your "
                "choices: {0}."
            ).format(shares)
        return _tr(
            "Written in several voices, by their likeness to what you asked for: {0}."
        ).format(shares)
    written = _tr("Written in “{0}”").format(parts[0].name)
    if by_preference:
        return written + _tr(", which you have preferred: another is closer to what you asked for.")
    return f"{written}{_reason(draft.voices, draft.request.kind)}"


def _reason(voices: DraftVoices, kind: Kind) -> str:
    """Return why a request was routed as it was (`engine.voices.routing.route`), after a comma."""
    serving = sum(kind in choice.group.kinds for choice in voices.choices)
    if voices.pinned is not None:
        return _tr(", as you chose.")
    if len(voices.choices) == 1:
        return "."
    if serving == 1:
        return _tr(", your one voice for {0}.").format(kind_plural(kind))
    if serving == 0:
        return _tr(", the closest to what you asked for: none of your voices is for {0}.").format(
            kind_plural(kind)
        )
    return _tr(", of your {0} voices for {1} the closest to what you asked for.").format(
        serving, kind_plural(kind)
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("VoicesWords", text)
