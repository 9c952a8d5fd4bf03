import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.sent_folders import is_sent_folder


@pytest.mark.parametrize(
    "name",
    [
        "Sent",
        "Sent.mbox",
        "Sent-1",
        "Sent Messages.mbox",
        "sent_items",
        "_sent_mail",
        ".Sent",
        ".INBOX.Sent",
        ".INBOX.Sent Items",
        "Gesendet.mbox",
        "Gesendete Objekte",
        "Messages envoyés",
        "&AMk-l&AOk-ments envoy&AOk-s",
        "Enviados",
        "Posta inviata",
        "Verzonden items",
        "Itens Enviados",
        "Elementy wysłane",
        "Skickade objekt",
        "送信済みトレイ",
        "已发送邮件",
        "寄件備份",
    ],
)
def test_folders_of_sent_mail_are_known_in_many_languages(name: str) -> None:
    assert is_sent_folder(name)


@pytest.mark.parametrize(
    "name", ["", "INBOX", "Archive.mbox", "Presents", "Sent by Omar", "Absent", "&", "&-", "1", "."]
)
def test_other_folders_are_none(name: str) -> None:
    assert not is_sent_folder(name)


@given(st.text(st.characters(categories=["L", "P", "Cs", "N"])).map("&{}".format))
def test_any_name_can_be_asked_about(name: str) -> None:
    assert is_sent_folder(name) in (True, False)
