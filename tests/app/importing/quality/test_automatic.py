# ruff: noqa: RUF001 - Chinese has colons of its own
"""Mail that machines write in a person's name, and a person's own that looks a little like it."""

from email import message_from_string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.quality.automatic import automatic_sort

BODY = "The ferry is full on Friday, so I have put us both down for Saturday at nine."


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: Minutes of the meeting",
        "Out of Office: Minutes",
        "Out of office AutoReply: Minutes",
        "Auto-reply",
        "Automatische Antwort: Protokoll",
        "Abwesenheitsnotiz: Protokoll",
        "Réponse automatique : compte rendu",
        "Respuesta automática: Acta",
        "Risposta automatica: Verbale",
        "Fuori sede: Verbale",
        "Automatisch antwoord: Notulen",
        "Afwezigheidsbericht: Notulen",
        "Resposta automática: Ata",
        "Odpowiedź automatyczna: Protokół",
        "Autosvar: Protokoll",
        "自動応答: 議事録",
        "自动回复：会议记录",
        "自動回覆: 會議記錄",
    ],
)
def test_an_away_message_is_known_by_its_subject(subject: str) -> None:
    assert automatic_sort(subject, BODY, {}) == "auto-reply"


@pytest.mark.parametrize(
    "text",
    [
        "This is an automatic reply. I am away until Monday.",
        "Guten Tag,\n\ndies ist eine automatisch generierte Nachricht. Ich bin im Urlaub.",
        "Bonjour,\n\nceci est un message automatique.",
        "Hola:\n\nEste es un mensaje automático. Vuelvo el lunes.",
        "Questa è una risposta automatica.",
        "Dit is een automatisch gegenereerd bericht.",
        "Esta é uma mensagem automática.",
        "To jest automatyczna wiadomość, wracam w poniedziałek.",
        "Hej! Det här är ett automatiskt svar.",
        "このメールは自動送信されています。",
        "您好，这是一封自动回复的邮件。",
    ],
)
def test_an_away_message_is_known_by_its_text(text: str) -> None:
    assert automatic_sort("Re: Minutes", text, {}) == "auto-reply"


@pytest.mark.parametrize(
    "subject",
    [
        "Accepted: Budget",
        "Declined: Budget @ Mon 3 May",
        "Tentatively accepted: Budget",
        "Zugesagt: Haushalt",
        "Accepté : Budget",
        "Aceptada: Presupuesto",
        "Accettato: Bilancio",
        "Geaccepteerd: Begroting",
        "Aceite: Orçamento",
        "Zaakceptowano: Budżet",
        "Accepterat: Budget",
        "承諾済み: 予算",
        "已接受：预算",
    ],
)
def test_an_answer_by_calendar_is_known_where_nobody_wrote_much(subject: str) -> None:
    assert automatic_sort(subject, "", {}) == "calendar mail"
    assert automatic_sort(subject, "See you there!", {}) == "calendar mail"
    assert automatic_sort(subject, BODY, {}) is None


def test_an_invitation_is_known_by_its_when() -> None:
    text = "You have been invited to the following event.\n\nWhen: Monday, 10:00\nWhere: Room 5"
    assert automatic_sort("Invitation: Budget", text, {}) == "calendar mail"
    assert automatic_sort("Invitation: my fortieth", f"Dear all,\n\n{BODY}", {}) is None


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("svn commit: r1234 - in /trunk: a.c b.c", "Author: mina\nDate: today\n"),
        ("r98765 - trunk/docs", "fix a typo"),
        ("[harbour/ferry] 3fa9c21: Fix the bell", "fix the bell"),
        ("Build failed in Jenkins: ferry #12", "See the log."),
        ("Bug #4711: [NEW] The bell rings twice", "Reported by mina"),
        ("Cron <mina@ferry> /usr/local/bin/tides", "done"),
        ("The bell", "commit " + "0a" * 20 + "\nAuthor: Mina\n"),
        ("The bell", "Author: mina\nDate: today\nNew Revision: 5\n"),
    ],
)
def test_notices_of_repositories_builds_and_trackers_are_known(subject: str, text: str) -> None:
    assert automatic_sort(subject, text, {}) == "machine notice"


def test_a_message_that_did_not_arrive_is_a_delivery_report() -> None:
    assert automatic_sort("Undeliverable: Lunch", BODY, {}) == "delivery report"
    assert automatic_sort("Undelivered Mail Returned to Sender", BODY, {}) == "delivery report"


@pytest.mark.parametrize(
    ("header", "sort"),
    [
        ("Auto-Submitted: auto-replied (vacation)", "auto-reply"),
        ("X-Autoreply: yes", "auto-reply"),
        ("auto-submitted: Auto-Generated", "machine notice"),
        ("X-GitHub-Reason: mention", "machine notice"),
        ("Content-Type: multipart/report; report-type=disposition-notification", "delivery report"),
        ("Content-Type: text/calendar; method=REPLY", "calendar mail"),
        ("Auto-Submitted: no", None),
        ("Content-Type: text/plain", None),
        ("Precedence: list", None),
    ],
)
def test_headers_tell_whatever_the_text_says(header: str, sort: str | None) -> None:
    message = message_from_string(f"Subject: Lunch\n{header}\n\n{BODY}\n")
    assert automatic_sort("Lunch", BODY, message) == sort


@pytest.mark.parametrize(
    "subject",
    [
        "",
        "Lunch",
        "Out of office on Friday",
        "Away next week",
        "Absent friends",
        "Commit to a date, please",
        "Build a shelf with me",
        "Bug in the soup",
        "Autosave broke again",
        "Abwesenheit nächste Woche",
        "Returned mail from the museum",
        "Réponse à ta question",
        "不在の間に",
    ],
)
def test_a_persons_own_subjects_stay(subject: str) -> None:
    assert automatic_sort(subject, BODY, {}) is None


@given(st.text(max_size=200), st.text(max_size=600))
def test_no_text_raises(subject: str, text: str) -> None:
    sorts = (None, "auto-reply", "calendar mail", "delivery report", "machine notice")
    assert automatic_sort(subject, text, {}) in sorts
