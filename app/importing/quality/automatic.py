"""Mail that a machine wrote in a person's name, told by its headers, subject and first words."""

from collections.abc import Mapping
from email.message import Message
from typing import Literal

from app.importing.quality.automatic_phrases import (
    AWAY_SUBJECT,
    AWAY_TEXT,
    CALENDAR_SUBJECT,
    CALENDAR_TEXT,
    NOTICE_SUBJECT,
    NOTICE_TEXT,
    REPORT_SUBJECT,
)

AutomaticSort = Literal["auto-reply", "calendar mail", "delivery report", "machine notice"]
"""What sort of machine wrote a mail."""

_ANSWERING = {"x-autoreply", "x-autorespond"}
_NOTIFYING = {
    "x-github-reason",
    "x-gitlab-project",
    "x-jira-fingerprint",
    "x-jenkins-job",
    "x-bugzilla-reason",
    "x-git-refname",
    "x-rt-originator",
    "x-svn-commit-revision",
}
_FIRST_CHARACTERS = 400
_FEW_CHARACTERS = 60
"""Whoever accepts with a program adds a line at most."""


Headers = Message | Mapping[str, str]
"""A message, or its headers by name, written as the standards write them."""


def automatic_sort(subject: str, text: str, headers: Headers) -> AutomaticSort | None:
    """Return what sort of machine wrote a mail, or None for a person.

    Args:
        subject: decoded, with its prefixes ("Accepted: ").
        text: the body, or the person's own words in it.
        headers: the message's own.
    """
    start, subject = text[:_FIRST_CHARACTERS], subject[:_FIRST_CHARACTERS]
    if by_header := _by_header(headers):
        return by_header
    if AWAY_SUBJECT.match(subject) or _says_automatic(start):
        return "auto-reply"
    if REPORT_SUBJECT.match(subject):
        return "delivery report"
    if CALENDAR_SUBJECT.match(subject):
        # A person's own subject may begin so, too ("Invitation: my fortieth").
        by_program = CALENDAR_TEXT.search(start) or len(text.strip()) <= _FEW_CHARACTERS
        return "calendar mail" if by_program else None
    if NOTICE_SUBJECT.match(subject) or NOTICE_TEXT.match(start.lstrip()):
        return "machine notice"
    return None


def _says_automatic(text: str) -> bool:
    # Every phrase has one of these in it; to look for them all takes longer than to read the text.
    folded = text.casefold()
    return ("auto" in folded or "自" in folded) and bool(AWAY_TEXT.search(text))


def _by_header(headers: Headers) -> AutomaticSort | None:
    content_type = _value(headers, "Content-Type")
    if content_type.startswith("multipart/report"):
        return "delivery report"
    if content_type.startswith("text/calendar"):
        return "calendar mail"
    submitted = _value(headers, "Auto-Submitted")
    # A message goes through all its headers for each name that it is asked for.
    names = {name.casefold() for name in headers.keys()}  # noqa: SIM118 - a message is no mapping
    if submitted.startswith("auto-replied") or names & _ANSWERING:
        return "auto-reply"
    if submitted.startswith("auto-") or names & _NOTIFYING:
        return "machine notice"
    return None


def _value(headers: Headers, name: str) -> str:
    return str(headers.get(name, "")).strip().casefold()
