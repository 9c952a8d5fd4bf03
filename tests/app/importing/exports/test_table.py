import csv
from io import BytesIO, StringIO

from hypothesis import given
from hypothesis import strategies as st

from app.importing.exports.table import TableSource, has_columns, table_rows
from app.importing.exports.written import Written
from app.importing.source import Problem, ReadOptions
from engine.writing import Kind

SOURCE = TableSource(
    "letters",
    frozenset({"id", "text"}),
    lambda row: Written(row["id"], Kind.POST, row["text"]).as_item(),
)


def table(*rows: list[str], line_end: str = "\r\n") -> bytes:
    written = StringIO()
    csv.writer(written, lineterminator=line_end).writerows(rows)
    return written.getvalue().encode("utf-8", "replace")


def rows_of(data: bytes, *, backslashes: bool = False) -> list[dict[str, str] | Problem]:
    return list(table_rows(BytesIO(data), "a.csv", backslashes=backslashes))


fields = st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"]), max_size=30)


@given(st.lists(st.tuples(fields, fields), max_size=5), st.sampled_from(["\n", "\r\n"]))
def test_rows_written_are_the_rows_read(rows: list[tuple[str, str]], line_end: str) -> None:
    data = table(["Id", " Text "], *map(list, rows), line_end=line_end)
    assert rows_of(b"\xef\xbb\xbf" + data) == [{"id": a, "text": b} for a, b in rows]


def test_line_ends_of_all_kinds_end_rows() -> None:
    assert rows_of(b'id,text\ra,b\r\nc,"d\re"\n') == [
        {"id": "a", "text": "b"},
        {"id": "c", "text": "d\ne"},
    ]


def test_quotation_marks_are_escaped_in_two_ways() -> None:
    data = b'id,text\n1,"so \\"hot\\", and ""sweet"""\n'
    assert rows_of(data, backslashes=True) == [{"id": "1", "text": 'so "hot", and "sweet"'}]


def test_a_row_of_another_length_is_a_problem_and_the_rest_is_read() -> None:
    first, second = rows_of(b"id,text\n1,2,3\n4,5\n")
    assert first == Problem("a.csv, line 2", "has 3 columns, not 2, so it is damaged")
    assert second == {"id": "4", "text": "5"}


def test_a_quotation_mark_that_is_never_closed_is_a_problem() -> None:
    data = b'id,text\n1,"open\n' + b"2,3\n" * 100_000
    problem, *_ = rows_of(data)
    assert isinstance(problem, Problem)
    assert "is no row of a table (field larger than field limit" in problem.reason


def test_what_is_no_table_is_given_up_after_a_while() -> None:
    *_, last = rows_of(b"id,text\n" + b"1\n" * 10_000)
    assert last == Problem("a.csv", "is too damaged to be read to its end; export it again")


def test_a_source_knows_its_tables_by_their_columns() -> None:
    assert SOURCE.detect("a.csv", b'\xef\xbb\xbf"Text","more","ID"\r\n')
    assert not SOURCE.detect("letters.csv", b"id,body\n")
    assert not SOURCE.file_a_source


@given(st.binary(max_size=300))
def test_no_bytes_raise(data: bytes) -> None:
    rows_of(data)
    rows_of(data, backslashes=True)
    assert not has_columns(data, {"no such column"})
    assert has_columns(b"id,text\n" + data, {"id"})
    for item in SOURCE.read(BytesIO(b"id,text\n" + data), "a.csv", ReadOptions()):
        item.item.encode()
