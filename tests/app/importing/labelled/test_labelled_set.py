from collections import Counter

import pytest

from app.importing.mail_body import body_text
from app.importing.mail_structure import parsed
from app.importing.own_words import marked
from app.importing.reasons import Reason
from benchmarks.own_lines import counted, ours, rates
from tests.app.importing.labelled.labelled_set import HALVES, LABELS, OWN, labelled_mails

LANGUAGES = {"en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "ja", "zh"}
ALL = [mail for half in HALVES for mail in labelled_mails(half)]


def test_the_set_has_twenty_mails_and_more_in_each_of_eleven_languages() -> None:
    by_language = Counter(mail.language for mail in ALL)
    assert by_language.keys() == LANGUAGES
    assert min(by_language.values()) >= 20
    assert len(ALL) >= 220


def test_no_two_mails_are_alike() -> None:
    assert len({mail.text for mail in ALL}) == len(ALL)


def test_every_label_is_used() -> None:
    assert {line.label for mail in ALL for line in mail.lines} == {"", *LABELS.values()}


@pytest.mark.parametrize("half", HALVES)
def test_own_lines_are_told_from_others(half: str) -> None:
    precision, recall = rates([counted(mail, ours) for mail in labelled_mails(half)])
    assert precision >= 0.97
    assert recall >= 0.97


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_language_is_far_behind(language: str) -> None:
    precision, recall = rates([counted(mail, ours) for mail in ALL if mail.language == language])
    assert precision >= 0.95
    assert recall >= 0.95


def test_most_lines_are_left_out_for_the_reason_that_they_are_labelled_with() -> None:
    agreed = total = 0
    for mail in ALL:
        why = {
            line.strip(): passage.left_out
            for passage in marked(body_text(parsed(mail.data)))
            for line in passage.text.split("\n")
            if passage.left_out
        }
        for line in mail.lines:
            if line.label not in ("", OWN) and line.text.strip() in why:
                total += 1
                agreed += why[line.text.strip()] == (
                    Reason.QUOTE if line.label == "attribution" else line.label
                )
    assert agreed >= 0.95 * total
