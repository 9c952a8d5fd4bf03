from dataclasses import replace

import pytest

from app.ui.voices.words import counted, own_heads, routing_in_words
from engine.discovery.confidence import Confidence
from engine.drafting.settings import DraftSettings
from engine.process import protocol
from engine.process.voices import DraftVoice, DraftVoices, PackedGroup, PackedSpace, VoicePart
from engine.writing import DraftRequest, Kind
from tests.app.ui.test_voice_details import VOICE

SPACE = PackedSpace(b"", b"")


def a_draft(*voices: tuple[str, Kind], pinned: int | None = None) -> protocol.Draft:
    """An email to be written in one of some voices."""
    choices = [DraftVoice(PackedGroup(name, [kind], []), []) for name, kind in voices]
    return protocol.Draft(
        id=1,
        model="",
        author="Mina",
        samples=[],
        request=DraftRequest(Kind.EMAIL, "tea at four"),
        weights=[],
        variants=[DraftSettings()],
        voices=DraftVoices(choices, SPACE, pinned=pinned) if choices else None,
    )


LETTERS, NOTES, ESSAYS = ("Letters", Kind.EMAIL), ("Notes", Kind.EMAIL), ("Essays", Kind.POST)


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (a_draft(LETTERS, ESSAYS), "Written in “Letters”, your one voice for emails."),
        (
            a_draft(LETTERS, NOTES, ESSAYS),
            "Written in “Letters”, of your 2 voices for emails the closest to what you asked for.",
        ),
        (
            a_draft(ESSAYS, ("Letters", Kind.REPLY)),
            "Written in “Letters”, the closest to what you asked for: "
            "none of your voices is for emails.",
        ),
        (a_draft(LETTERS, NOTES, pinned=0), "Written in “Letters”, as you chose."),
        (a_draft(LETTERS), "Written in “Letters”."),
        (a_draft(), ""),
    ],
)
def test_a_draft_tells_its_voice_and_why_it_was_that_one(draft: protocol.Draft, said: str) -> None:
    assert routing_in_words(draft, [VoicePart("Letters", 1.0)]) == said


def test_a_choice_that_was_moved_by_what_the_person_likes_says_so() -> None:
    draft = a_draft(LETTERS, NOTES, ESSAYS)
    assert routing_in_words(draft, [VoicePart("Letters", 1.0)], by_preference=True) == (
        "Written in “Letters”, which you have preferred: another is closer to what you asked for."
    )
    parts = [VoicePart("Letters", 0.7), VoicePart("Essays", 0.3)]
    assert "and by your choices: “Letters” 70%" in routing_in_words(
        draft, parts, by_preference=True
    )


def test_a_draft_in_several_voices_tells_their_shares() -> None:
    parts = [VoicePart("Letters", 0.7), VoicePart("Essays", 0.3)]
    said = routing_in_words(a_draft(LETTERS, ESSAYS), parts)
    assert "“Letters” 70%, “Essays” 30%" in said


def test_texts_are_counted_by_kind() -> None:
    assert counted({Kind.EMAIL: 12, Kind.POST: 1}) == "12 emails, 1 post"


def test_heads_that_do_not_steer_are_told_as_such() -> None:
    assert own_heads(None) == "none of its own yet"
    sure = replace(VOICE, confidence=Confidence.SURE)
    assert own_heads(sure) == "its own: sure"
    for weak in (replace(sure, weights=()), replace(sure, confidence=Confidence.NOT_ENOUGH)):
        assert own_heads(weak) == "too little writing for its own"
