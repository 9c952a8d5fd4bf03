"""The copy guard against every run looked up in the samples."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from engine.drafting.copy_guard import CopyGuard

tokens = st.lists(st.integers(0, 3), max_size=15)


@given(st.lists(tokens, max_size=3), tokens, st.integers(1, 4))
def test_just_what_would_copy_too_much_is_forbidden(
    sources: list[list[int]], draft: list[int], longest: int
) -> None:
    guard = CopyGuard(sources, longest)
    for token in draft:
        guard.accept(token)
    tail = draft[len(draft) - longest :] if len(draft) >= longest else None
    expected = {
        source[start + longest]
        for source in sources
        for start in range(len(source) - longest)
        if source[start : start + longest] == tail
    }
    assert guard.forbidden == expected


def test_a_draft_that_always_obeys_never_copies_more_than_allowed() -> None:
    source = list(range(30))
    guard = CopyGuard([source], longest=5)
    draft: list[int] = []
    for _ in range(60):
        wanted = (draft[-1] + 1) % 30 if draft else 0
        token = wanted if wanted not in guard.forbidden else 0
        guard.accept(token)
        draft.append(token)
    runs = "".join(
        "-" if after == before + 1 else "|" for before, after in itertools.pairwise(draft)
    )
    assert max(len(run) for run in runs.split("|")) == 4
