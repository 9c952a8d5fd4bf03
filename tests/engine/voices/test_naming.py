"""Names: what kind of text, and the words that tell."""

import pytest

from engine.voices.grouping import group
from engine.voices.naming import free_name, kinds_label
from engine.writing import Kind
from tests.engine.voices.made_up import Topic, collection


@pytest.mark.parametrize(
    ("kinds", "label"),
    [
        ((Kind.REPLY,), "Replies"),
        ((Kind.EMAIL, Kind.POST), "Emails and posts"),
        (tuple(Kind), "Emails, replies, posts and notes"),
    ],
)
def test_kinds_are_called_by_their_plural(kinds: tuple[Kind, ...], label: str) -> None:
    assert kinds_label(kinds) == label


def test_words_that_every_group_uses_tell_nothing() -> None:
    """Each text has "number", "know" and "say"; only the topic differs."""
    names = group(
        *collection(Topic(Kind.POST, "boat", 0, 16), Topic(Kind.POST, "chöre", 1, 16))
    ).names
    assert sorted(names) == ["Posts: boat", "Posts: chöre"]


def test_a_taken_name_gets_the_next_free_number() -> None:
    assert free_name("Posts", ["Posts", "Posts (2)"]) == "Posts (3)"
    assert free_name("Posts", ["Emails"]) == "Posts"
