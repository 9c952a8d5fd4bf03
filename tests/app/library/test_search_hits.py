"""Where a search's words stand in a text, beside what FTS5 itself marks."""

import re
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.library.search_hits import search_hits
from app.library.search_terms import search_terms


def marked(typed: str, text: str) -> list[str]:
    return [text[begin:end] for begin, end in search_hits(typed, text)]


@pytest.mark.parametrize(
    ("typed", "text", "hits"),
    [
        ("", "Lunch", []),
        ("lun", "Lunch, a luncheon, the lunar lunch", ["Lunch", "luncheon", "lunar", "lunch"]),
        ("lunch fri", "On Friday we lunch; no lunches.", ["Friday", "lunch"]),
        ('"see you"', "See you! you see you", ["See you", "see you"]),
        ("cafe", "Das Café, CAFE\u0301S", ["Café", "CAFE\u0301S"]),
        ("don't", "I don\u2019t", ["don\u2019t"]),
        ("東京", "明日東京で。東京!", ["東京", "東京"]),
        ("🙂 lunch", "lunch 🙂", ["lunch", "🙂"]),
        ("nothing", "Lunch", []),
        ("100%", "about 100 of 1000", ["100", "1000"]),
    ],
)
def test_the_words_of_a_search_are_found_where_they_stand(
    typed: str, text: str, hits: list[str]
) -> None:
    assert marked(typed, text) == hits


def test_very_many_hits_are_cut_short() -> None:
    assert len(search_hits("a", "a " * 2000)) == 500


def marked_by_fts5(typed: str, text: str) -> list[str]:
    with sqlite3.connect(":memory:") as db:
        db.execute(
            "create virtual table t using fts5 (x, tokenize = 'unicode61 remove_diacritics 2')"
        )
        db.execute("insert into t values (?)", [text])
        rows = db.execute(
            "select highlight(t, 0, char(2), char(3)) from t where t match ?",
            [search_terms(typed).match],
        ).fetchall()
    db.close()
    return re.findall("\2(.*?)\3", rows[0][0], re.DOTALL) if rows else []


WORDS = ("lunch", "Lunar", "lun", "Téa", "tea", "an", "AND", "über", "Ёлка", "έλα", "x9")
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).flatmap(
    lambda words: st.lists(
        st.sampled_from([" ", ", ", "\n", "_", "-", " — "]),
        min_size=len(words),
        max_size=len(words),
    ).map(lambda gaps: "".join(word + gap for word, gap in zip(words, gaps, strict=True)))
)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=2), texts)
def test_hits_are_those_that_fts5_marks(typed: list[str], text: str) -> None:
    by_fts5 = marked_by_fts5(" ".join(typed), text)
    # FTS5 marks nothing in a text that lacks one of the words.
    if by_fts5:
        assert marked(" ".join(typed), text) == by_fts5
