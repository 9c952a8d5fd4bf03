"""Samples put into a library for tests."""

from collections.abc import Sequence

from app.library.library import Library
from app.library.records import Profile
from app.library.sample_records import ImportedSample, TakenIn
from engine.writing import Kind, Sample


def imported(
    text: str, item: str = "1", kind: Kind = Kind.EMAIL, **known: object
) -> ImportedSample:
    """Return a sample as an import hands it over; `known` are further fields."""
    fields = {"subject": "", "written_at": None} | known
    sample = Sample(kind, str(fields.pop("subject")), text)
    return ImportedSample(sample, item, **fields)  # type: ignore[arg-type]


def take_in(
    library: Library, profile: Profile, samples: Sequence[ImportedSample], path: str = "/mail"
) -> list[TakenIn]:
    """Take samples into a source, and return what became of each."""
    with library.transaction():
        source = library.samples.open_source(profile.id, path, "mbox")
        return list(library.samples.take_in(source, samples))


def texts(library: Library, profile: Profile) -> list[str]:
    """Return the texts that make up a profile's voice, sorted."""
    return sorted(stored.sample.text for stored in library.samples.for_profile(profile.id))


def ids(library: Library, profile: Profile) -> dict[str, int]:
    """Return the numbers of all of a profile's samples by their present texts."""
    page = library.sample_search.find(profile.id, limit=1000)
    return {found.sample.text: found.id for found in page.samples}
