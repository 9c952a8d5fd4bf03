import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import own_lines
from benchmarks.own_lines import counted, figures, kept_lines, main, parsers, rates
from tests.app.importing.labelled.labelled_set import LabelledLine, LabelledMail

LINES = ["Noon works for me.", "Mina", "> Lunch?", "--", "Mina"]
MAIL = LabelledMail(
    "en",
    "a reply",
    (
        LabelledLine("Noon works for me.", "own"),
        LabelledLine("", ""),
        LabelledLine("On Fri, 1 Jan 2010, Omar <omar@example.org> wrote:", "attribution"),
        LabelledLine("> Lunch?", "quote"),
        LabelledLine("", ""),
        LabelledLine("See you", "own"),
    ),
)


def test_lines_are_kept_that_the_text_holds() -> None:
    assert kept_lines(LINES, "Noon works for me.\n\nMina") == [True, True, False, False, False]
    assert kept_lines(LINES, "") == [False] * 5
    assert kept_lines(["the first half", "and the second"], "the first half and the second") == [
        True,
        True,
    ]


@given(st.lists(st.sampled_from(["bread", "cheese", "wine and more wine", "x"]), unique=True))
def test_a_text_that_holds_all_lines_keeps_them_all(lines: list[str]) -> None:
    assert all(kept_lines(lines, "\n".join(lines)))


def test_precision_and_recall_are_those_of_the_lines() -> None:
    everything = counted(MAIL, lambda text, _: text)
    assert everything == Counter(own=2, kept=4, both=2)
    first = counted(MAIL, lambda *_: "Noon works for me.")
    assert first == Counter(own=2, kept=1, both=1)
    assert rates([everything]) == (0.5, 1.0)
    assert rates([first]) == (1.0, 0.5)
    assert rates([everything, first]) == (0.6, 0.75)
    assert rates([]) == (1.0, 1.0)


def test_mail_parser_reply_is_asked_as_its_documentation_says() -> None:
    assert parsers(MAIL.text, "en") == "Noon works for me."


def test_figures_are_given_in_all_and_by_language() -> None:
    found = figures([MAIL])
    expected = {
        "own_line_precision": 1.0,
        "own_line_recall": 1.0,
        "parser_precision": 1.0,
        "parser_recall": 0.5,
    }
    assert found == {"mails": 1, **expected, "by_language": {"en": expected}}


def test_the_report_is_one_json_object(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(own_lines, "labelled_mails", lambda _: [MAIL])
    monkeypatch.setattr("sys.argv", ["own_lines", "--json"])
    main()
    report = json.loads(capsys.readouterr().out)
    assert report["own_line_precision"] == 1.0
    assert report["tuning"]["mails"] == 1
    assert report["milliseconds_a_mail"] > 0
