import string

from hypothesis import given
from hypothesis import strategies as st

from app.preference.kept import kept_share

WORDS = st.lists(st.sampled_from([*string.ascii_lowercase[:6], "don't"]), max_size=30)


def longest_common(before: list[str], after: list[str]) -> int:
    """Return the same by the textbook's table."""
    row = [0] * (len(after) + 1)
    for word in before:
        above = row
        row = [0]
        for place, other in enumerate(after):
            same = above[place] + 1 if word == other else 0
            row.append(max(same, above[place + 1], row[place]))
    return row[-1]


@given(WORDS, WORDS)
def test_the_share_is_that_of_the_longest_common_subsequence(
    before: list[str], after: list[str]
) -> None:
    share = kept_share(" ".join(before), "\n".join(after))
    assert share == (longest_common(before, after) / len(before) if before else 1.0)


def test_case_punctuation_and_lines_do_not_count() -> None:
    assert kept_share("Hello Ida, it\u2019s mended!", "hello — Ida\n\nIt\u2019s MENDED.") == 1.0


def test_what_is_added_takes_nothing_away() -> None:
    assert kept_share("come and see", "Do come soon and you will see it") == 1.0


def test_a_text_written_anew_is_not_kept() -> None:
    assert kept_share("come and see", "") == 0.0
    assert kept_share("one two three four", "one two and more") == 0.5


def test_a_long_draft_takes_no_time_to_notice() -> None:
    written = " ".join(f"word{number % 700}" for number in range(5000))
    assert kept_share(written, written[: len(written) // 2]) < 0.6
