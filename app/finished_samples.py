"""Finished texts that the person wants their voice to learn from."""

import re
from email.message import Message

from app.importing.own_words import marked, own_text
from app.importing.plain_text import MAX_CHARACTERS, cleaned
from app.importing.quality.language import language_of
from app.importing.recipients import recipient as mail_recipient
from app.library.library import Library
from app.library.records import DraftRecord
from app.library.sample_records import ImportedSample, Recipient, RemovedPassage, TakenIn
from engine.writing import Kind, Sample

FORMAT = "idiolect"
"""The format of the source that finished texts have in the library."""

SOURCE = "Written with Idiolect"
"""That source's path."""

_MAIL = frozenset({Kind.EMAIL, Kind.REPLY})
_BETWEEN_NAMES = re.compile(r"[,;\n]")


def add_finished(library: Library, draft: DraftRecord, text: str) -> TakenIn:
    """Add a finished text to the samples of its profile, and return what became of it.

    It is taken for what an import would have made of it: without signature and quotes, if it is
    mail. A later text of the same draft takes the place of an earlier one.

    Args:
        library: the open library.
        draft: what the text was written for.
        text: the text, of at least a word.

    Returns:
        `TakenIn.NEW` if it was new; for all others see there.

    Raises:
        LibraryError: the profile is gone, or the file cannot be written.
    """
    with library.transaction():
        source = library.samples.open_source(draft.profile_id, SOURCE, FORMAT)
        (taken,) = library.samples.take_in(source, [finished_sample(draft, text)])
        return taken


def finished_sample(draft: DraftRecord, text: str) -> ImportedSample:
    """Return a finished text as an import would hand it over.

    Args:
        draft: what the text was written for.
        text: the text.
    """
    request = draft.request
    whole = cleaned(text).strip()
    passages = marked(whole[:MAX_CHARACTERS]) if request.kind in _MAIL else ()
    own = own_text(passages)
    if not own:
        # The person says that it is theirs, whatever it looks like.
        own, passages = whole, ()
    return ImportedSample(
        Sample(request.kind, " ".join(request.subject.split()), own),
        # Its time, since a draft that is deleted and given back has another number.
        item=f"draft of {draft.created_at[:19].replace('T', ' ')}",
        written_at=draft.updated_at,
        language=language_of(own),
        recipient=_recipient(request.kind, request.recipient),
        removed=tuple(
            RemovedPassage(passage.text, passage.left_out)
            for passage in passages
            if passage.left_out is not None
        ),
        item_is_lasting=True,
    )


def _recipient(kind: Kind, named: str) -> Recipient:
    """Return for whom a text is by what the person wrote there; "" where that does not say."""
    if kind is Kind.POST:
        return "public"
    mail = Message()
    mail["To"] = named
    by_address = mail_recipient(mail)
    if by_address:
        return by_address
    names = [name for name in _BETWEEN_NAMES.split(named) if name.strip()]
    # One name may be a team's.
    return "several" if len(names) > 1 else ""
