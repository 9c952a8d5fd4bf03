"""Invented people and results for the benchmarks' tests."""

import random

from benchmarks.corpus import AuthorTexts
from benchmarks.voice.records import Conditions, DraftFigures, Run
from engine.writing import Kind, Sample

WORDS = ["ferry", "bell", "harbour", "keeper", "storm", "lantern", "letter", "market", "winter"]


def author(name: str, *, group: str = "posts", habit: str = "", n_texts: int = 40) -> AuthorTexts:
    """Return somebody who writes of the same things as everybody, with one habit."""
    chance = random.Random(name)  # noqa: S311 - the same texts every time
    texts = [
        " ".join(f"{word}{habit}" for word in chance.choices(WORDS, k=60)) for _ in range(n_texts)
    ]
    return AuthorTexts(name, group, [Sample(Kind.POST, f"on {name}", text) for text in texts])


def draft(
    author_name: str = "ada",
    request: int = 0,
    method: str = "ours",
    strength: float = 50.0,
    draw: int = 0,
    **values: float | None,
) -> DraftFigures:
    """Return the figures of one draft."""
    return DraftFigures(author_name, request, method, strength, draw, 1, 16, dict(values))


def run(**settings: str) -> Run:
    """Return a run's first line."""
    return Run("c0ffee", "python -m benchmarks.voice", "2026", Conditions("m", "c", settings))
