from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.revising import matching
from app.revising.revise import revise
from app.revising.revision import Change, Kept, Revision

_LETTER = st.sampled_from(
    ["the ", "quick", " ", "fox", ", ", ". ", "\n", "\n\n", "\n \n\n", "我", "ดี", "👩‍👧", "a"]
)
_TEXT = st.lists(_LETTER, max_size=30).map("".join) | st.text(max_size=30)


def _marked(before: str, after: str) -> str:
    parts = [
        piece.text if isinstance(piece, Kept) else f"[{piece.removed}|{piece.added}]"
        for piece in revise(before, after).pieces
    ]
    return "".join(parts)


def _kept(revision: Revision) -> Iterator[str]:
    return (piece.text for piece in revision.pieces if isinstance(piece, Kept))


@given(_TEXT, _TEXT)
def test_nothing_taken_is_the_text_before_and_all_taken_the_one_after(
    before: str, after: str
) -> None:
    revision = revise(before, after)
    assert revision.text(()) == before
    assert revision.text(range(len(revision.changes))) == after


@given(_TEXT, _TEXT, st.sets(st.integers(0, 20)))
def test_what_both_have_stays_in_order_whatever_is_taken(
    before: str, after: str, taken: set[int]
) -> None:
    revision = revise(before, after)
    text, at = revision.text(taken), 0
    for kept in _kept(revision):
        at = text.index(kept, at) + len(kept)


@given(_TEXT, _TEXT)
def test_every_piece_says_something(before: str, after: str) -> None:
    revision = revise(before, after)
    assert all(_kept(revision))
    assert all(change.removed != change.added for change in revision.changes)


@given(_TEXT)
def test_equal_texts_have_no_change(text: str) -> None:
    assert revise(text, text).changes == ()


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        # Whole words, without the spaces around them.
        ("a quick brown fox", "a quicker brown fox", "a [quick|quicker] brown fox"),
        ("the very lazy dog", "the lazy dog", "the [very |]lazy dog"),
        ("It is fast. Bye", "It is fast and cheap. Bye", "It is fast[| and cheap]. Bye"),
        ("costs 10,000 or so", "costs 12,000 or so", "costs [10,000|12,000] or so"),
        # A short word between two changes is read with them, a longer one is not.
        (
            "now over the hills here",
            "now past the woods here",
            "now [over the hills|past the woods] here",
        ),
        ("quick foxes leap here", "fast foxes run here", "[quick|fast] foxes [leap|run] here"),
        # Sentences stay apart.
        ("I like tea. Come by.", "I like rum. Walk by.", "I like [tea|rum]. [Come|Walk] by."),
        # Characters as words.
        (
            "我今天很高兴见到你。",
            "我今天非常高兴看到你们。",
            "我今天[很|非常]高兴[见|看]到你[|们]。",
        ),
        # Lines wrapped by hand.
        ("wrapped\nby hand it was", "wrapped by hand it was", "wrapped[\n| ]by hand it was"),
        # Little in common: one piece, not confetti.
        (
            "Nobody liked it. Sorry.",
            "Everyone who came was pleased. Thanks.",
            "[Nobody liked it. Sorry.|Everyone who came was pleased. Thanks.]",
        ),
        (
            "I wrote to you about the boat.",
            "I rang the boat.",
            "I [wrote to you about|rang] the boat.",
        ),
    ],
)
def test_changes_read_well(before: str, after: str, expected: str) -> None:
    assert _marked(before, after) == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("One.\n\nTwo.\n\nThree.", "One.\n\nThree.", "One.\n\n[Two.\n\n|]Three."),
        ("One.\n\nTwo.\n\nThree.", "One.", "One.[\n\nTwo.|][\n\nThree.|]"),
        ("One.\n\nTwo.\n\nThree.", "Three.", "[One.\n\n|][Two.\n\n|]Three."),
        ("One.", "One.\n\nTwo.\n\nThree.", "One.[|\n\nTwo.][|\n\nThree.]"),
        ("", "One.\n\nTwo.", "[|One.][|\n\nTwo.]"),
        ("One.\n\n\nTwo.", "One.\n\nTwo.", "One.[\n\n\n|\n\n]Two."),
        # Each beside the one that it resembles, and not the one at its place.
        (
            "Hello.\n\nThe bell is being polished.",
            "Hello.\n\nCome soon, will you?\n\nThe bell was being polished.",
            "Hello.\n\n[|Come soon, will you?\n\n]The bell [is|was] being polished.",
        ),
        (
            "Alpha beta.\n\nGamma.",
            "Delta.\n\nEpsilon zeta.",
            "[Alpha beta|Delta].\n\n[Gamma|Epsilon zeta].",
        ),
    ],
)
def test_paragraphs_come_and_go_whole(before: str, after: str, expected: str) -> None:
    assert _marked(before, after) == expected


def test_some_pieces_can_be_taken() -> None:
    revision = Revision((Change("quick", "fast"), Kept(" foxes "), Change("leap", "run")))
    assert revision.text({0}) == "fast foxes leap"
    assert revision.text({1}) == "quick foxes run"


def test_texts_too_long_to_compare_keep_what_they_begin_and_end_with(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(matching, "_MOST_CELLS", 3)
    assert _marked("one two three four", "one deux three cinq four") == (
        "one [two three|deux three cinq] four"
    )


def test_many_short_paragraphs_face_each_other_in_order() -> None:
    before = "\n\n".join(f"old{n}" for n in range(60))
    after = "\n\n".join(f"new{n}" for n in range(60))
    changes = revise(before, after).changes
    assert changes == tuple(Change(f"old{n}", f"new{n}") for n in range(60))
