"""How tests read an export's file."""

from collections.abc import Iterable
from io import BytesIO

from app.importing.source import Found, Item, LeftOut, Problem, ReadOptions, Source

WORDS = "I bake bread on Sundays, and nobody complains."


def read(
    source: Source, data: bytes, label: str = "export", mine: Iterable[str] = ()
) -> list[Item]:
    """What a file holds for the person of these names."""
    return list(source.read(BytesIO(data), label, ReadOptions(frozenset(mine))))


def read_found(
    source: Source, data: bytes, label: str = "export", mine: Iterable[str] = ()
) -> list[Found]:
    """What a file holds, all of which are samples."""
    items = read(source, data, label, mine)
    found = [item for item in items if isinstance(item, Found)]
    assert found == items
    return found


def the_one(source: Source, data: bytes, label: str = "export", mine: Iterable[str] = ()) -> Found:
    """The one sample that a file holds."""
    (only,) = read_found(source, data, label, mine)
    return only


def reasons(source: Source, data: bytes, label: str = "export") -> list[str]:
    """Why each of a file's texts is left out."""
    items = read(source, data, label)
    left_out = [item for item in items if isinstance(item, LeftOut)]
    assert left_out == items
    return [item.reason for item in left_out]


def can_be_stored(items: Iterable[Item]) -> bool:
    """Whether nothing was raised, and all that was read can be written to the library."""
    for item in items:
        assert isinstance(item, Found | LeftOut | Problem)
        item.item.encode()
        if isinstance(item, Found):
            item.sample.text.encode()
            item.sample.subject.encode()
            assert "\n" not in item.sample.subject
    return True
