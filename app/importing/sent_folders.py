"""Which folders hold what a person sent, whatever their mail program calls them."""

import re

_NAMES = frozenset(
    {
        "sent",
        "sent items",
        "sent mail",
        "sent messages",
        "gesendet",
        "gesendete elemente",
        "gesendete nachrichten",
        "gesendete objekte",
        "courrier envoyé",
        "envoyés",
        "messages envoyés",
        "éléments envoyés",
        "correo enviado",
        "elementos enviados",
        "enviados",
        "mensajes enviados",
        "elementi inviati",
        "inviata",
        "inviati",
        "messaggi inviati",
        "posta inviata",
        "verzonden",
        "verzonden berichten",
        "verzonden items",
        "correio enviado",
        "enviadas",
        "itens enviados",
        "mensagens enviadas",
        "elementy wysłane",
        "wiadomości wysłane",
        "wysłane",
        "skickade meddelanden",
        "skickade objekt",
        "skickat",
        "送信済み",
        "送信済みアイテム",
        "送信済みトレイ",
        "送信済みメール",
        "已发送",
        "已发送邮件",
        "已发邮件",
        "已傳送",
        "已傳送郵件",
        "寄件備份",
    }
)
_ENDING = re.compile(r"(?:[ -]?\(?\d{1,3}\)?)?(?:\.(?:mbox|mbx|sbd|zip))?$")
_BETWEEN_WORDS = re.compile(r"[\s_-]+")


def is_sent_folder(name: str) -> bool:
    """Return whether a folder, mailbox or label of this name holds what a person sent.

    Knows eleven languages, Maildir's names within dots (".INBOX.Sent"), and IMAP's way of writing
    letters beyond ASCII ("Envoy&AOk-s", RFC 3501, section 5.1.3).

    Args:
        name: one part of a path, or one label.
    """
    plain = _BETWEEN_WORDS.sub(" ", _ENDING.sub("", _decoded(name).casefold())).strip()
    return plain in _NAMES or plain.strip(".").rpartition(".")[2].strip() in _NAMES


def _decoded(name: str) -> str:
    if "&" not in name:
        return name
    try:
        return name.replace("&", "+").replace(",", "/").encode().decode("utf-7")
    except UnicodeError:
        return name
