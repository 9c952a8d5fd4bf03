"""What an import child says, one JSON object a line, as the importer's own records."""

from dataclasses import dataclass

import msgspec

from app.importing.proposal import Proposal
from app.importing.report import ImportProgress, ImportReport


@dataclass(frozen=True, slots=True)
class ImportFailure:
    """It could not be done, or was stopped.

    Attributes:
        message: for the person to read.
        is_wish: whether the person stopped it.
    """

    message: str
    is_wish: bool = False


ImportAnswer = Proposal | ImportReport | ImportFailure
ImportEvent = ImportProgress | ImportAnswer

_KINDS: dict[object, type[ImportEvent]] = {
    "progress": ImportProgress,
    "proposal": Proposal,
    "report": ImportReport,
    "error": ImportFailure,
}


def decode_import_event(line: bytes) -> ImportEvent | None:
    """Return the event on a line, or None where it is none."""
    try:
        fields = msgspec.json.decode(line, type=dict[str, object])
        return msgspec.convert(fields, _KINDS[fields.get("event")])
    except (msgspec.DecodeError, UnicodeDecodeError, KeyError):
        return None
