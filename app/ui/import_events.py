"""What an import child says, one JSON object a line, as the importer's own records."""

from dataclasses import dataclass

import msgspec

from app.importing.report import ImportProgress, ImportReport


@dataclass(frozen=True, slots=True)
class ImportFailure:
    """The import could not be done; `message` is for the person to read."""

    message: str


ImportEvent = ImportProgress | ImportReport | ImportFailure

_KINDS: dict[object, type[ImportEvent]] = {
    "progress": ImportProgress,
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
