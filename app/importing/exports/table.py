"""Exports that are tables: CSV in UTF-8 with a header line, one text a row."""

import csv
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from app.importing.exports.written import one_line
from app.importing.source import Item, Problem, ReadOptions

Row = dict[str, str]
"""A row's fields by column, named in lower case."""

_MAX_LINE_BYTES = 1024 * 1024
_MOST_DAMAGED = 100
"""What holds more damaged rows is no table."""


@dataclass(frozen=True, slots=True)
class TableSource:
    r"""Reads a table, all of whose texts are by the account's owner.

    Attributes:
        name: the format's name.
        columns: those that tell the table from others.
        item_of: what a row is; never raises.
        backslashes: whether quotation marks within quotes are written as \" here.
        file_a_source: never: an export's tables go together.
    """

    name: str
    columns: frozenset[str]
    item_of: Callable[[Row], Item]
    backslashes: bool = False
    file_a_source: bool = False

    def detect(self, name: str, head: bytes) -> bool:  # noqa: ARG002 - the header says it all
        """Return whether the file begins with a header line that has the columns."""
        return has_columns(head, self.columns)

    def senders(self, stream: BinaryIO) -> Iterator[str]:  # noqa: ARG002 - it is the owner's
        """Yield nothing: all is by the account's owner."""
        return iter(())

    def read(self, stream: BinaryIO, label: str, options: ReadOptions) -> Iterator[Item]:  # noqa: ARG002
        """Yield what each row is."""
        for row in table_rows(stream, label, backslashes=self.backslashes):
            yield row if isinstance(row, Problem) else self.item_of(row)


def has_columns(head: bytes, columns: Collection[str]) -> bool:
    """Return whether a file that starts with these bytes is a table with all these columns.

    Args:
        head: the file's beginning.
        columns: names in lower case; ASCII.
    """
    line = head.partition(b"\n")[0]
    lowered = line.lower()
    # Every file of a folder is asked this, and few are tables.
    if not all(name.encode() in lowered for name in columns):
        return False
    text = line.decode("utf-8-sig", "replace").replace("\r", " ")
    names = {one_line(name).casefold() for name in next(csv.reader([text]), [])}
    return names.issuperset(columns)


def table_rows(
    stream: BinaryIO, label: str, *, backslashes: bool = False
) -> Iterator[Row | Problem]:
    """Yield a table's rows, from its header line on; what is no row is a `Problem`."""
    reader = csv.reader(_lines(stream), escapechar="\\" if backslashes else None)
    names: list[str] = []
    damaged = 0
    while damaged <= _MOST_DAMAGED:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            damaged += 1
            yield Problem(f"{label}, line {reader.line_num}", f"is no row of a table ({error})")
            continue
        if not names:
            names = [one_line(name).casefold() for name in row]
        elif len(row) == len(names):
            yield dict(zip(names, row, strict=True))
        elif row:
            damaged += 1
            reason = f"has {len(row)} columns, not {len(names)}, so it is damaged"
            yield Problem(f"{label}, line {reader.line_num}", reason)
    yield Problem(label, "is too damaged to be read to its end; export it again")


def _lines(stream: BinaryIO) -> Iterator[str]:
    encoding = "utf-8-sig"
    while line := stream.readline(_MAX_LINE_BYTES):
        text = line.decode(encoding, "replace").replace("\r\n", "\n").replace("\r", "\n")
        # In one piece, what a carriage return divides would be an error.
        whole, end, rest = text.rpartition("\n")
        yield from (f"{part}\n" for part in whole.split("\n") if end)
        if rest:
            yield rest
        encoding = "utf-8"
