from app.importing.report import ImportProgress
from app.ui.importing.pace import ImportPace


def told(*marks: tuple[float, float, int]) -> str:
    """What is said last of (seconds, fraction, texts seen)."""
    pace = ImportPace()
    words = ""
    for seconds, fraction, seen in marks:
        words = pace.in_words(ImportProgress("a.mbox", fraction, 0, seen), seconds)
    return words


def test_nothing_is_said_in_the_first_second() -> None:
    assert told((5.0, 0.0, 0), (5.9, 0.5, 900)) == ""


def test_rate_and_time_left_follow_from_what_is_done() -> None:
    assert told((5.0, 0.0, 0), (7.0, 0.2, 2408)) == "1,204 texts a second · 8 s left"


def test_only_the_last_seconds_count() -> None:
    slow = [(float(second), second / 1000, second) for second in range(20)]
    fast = [(20.0 + second, 0.02 + second / 20, 20 + second * 100) for second in range(9)]
    assert told(*slow, *fast) == "100 texts a second · 12 s left"


def test_where_nothing_new_is_read_there_is_no_rate() -> None:
    assert told((0.0, 0.7, 50), (4.0, 0.9, 50)) == "2 s left"
    assert told((0.0, 0.7, 50), (4.0, 0.7, 50)) == ""
