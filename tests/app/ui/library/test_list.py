"""The list with very many rows: what it reads, and what stays chosen."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.errors import LibraryError
from app.library.sample_heading import SampleHeading
from app.ui.library.list import LibraryList
from app.ui.library.list_model import HEADING, LibraryListModel
from engine.writing import Kind

MANY = 200_000


def _heading(number: int) -> SampleHeading:
    return SampleHeading(
        id=number,
        kind=Kind.EMAIL,
        subject=f"Text {number}",
        beginning="",
        words=3,
        written_at=None,
        excluded=number % 2 == 0,
        edited=False,
        tags=(),
    )


class Headings:
    """Makes headings up, and remembers which were asked for."""

    def __init__(self) -> None:
        self.read: list[int] = []
        self.gone: set[int] = set()

    def __call__(self, numbers: Sequence[int]) -> list[SampleHeading]:
        self.read += numbers
        return [_heading(n) for n in numbers if n not in self.gone]


@pytest.fixture
def headings() -> Headings:
    return Headings()


@pytest.fixture
def listed(qtbot: QtBot, headings: Headings) -> LibraryList:
    model = LibraryListModel(headings)
    listed = LibraryList(model)
    model.setParent(listed)
    qtbot.addWidget(listed)
    listed.resize(400, 500)
    listed.show()
    return listed


def test_only_rows_in_view_are_read(listed: LibraryList, headings: Headings) -> None:
    listed.show_numbers(list(range(MANY)))
    listed.grab()
    assert 0 < len(headings.read) <= 128
    listed.scrollToBottom()
    listed.grab()
    assert MANY - 1 in headings.read
    assert len(headings.read) <= 256


def test_pages_looked_at_long_ago_are_read_anew(listed: LibraryList, headings: Headings) -> None:
    model = listed.model()
    listed.show_numbers(list(range(MANY)))
    for row in range(0, 64 * 50, 64):
        assert model.index(row, 0).data() == f"Text {row}"
    headings.read.clear()
    assert model.index(0, 0).data() == "Text 0"
    assert headings.read[0] == 0


def test_all_rows_can_be_chosen(listed: LibraryList, headings: Headings) -> None:
    listed.show_numbers(list(range(MANY)))
    headings.read.clear()
    listed.selectAll()
    assert listed.chosen == tuple(range(MANY))
    assert len(headings.read) <= 128


def test_chosen_rows_stay_chosen_in_another_order(listed: LibraryList) -> None:
    listed.show_numbers([1, 2, 3, 4, 5])
    listed.choose(2)
    listed.show_numbers([5, 4, 3, 2, 1])
    assert listed.chosen == (2,)
    assert listed.currentIndex().row() == 3
    listed.selectAll()
    listed.show_numbers([9, 1, 8, 2, 3])
    assert listed.chosen == (1, 2, 3)


def test_the_next_row_is_chosen_when_the_chosen_one_goes(listed: LibraryList) -> None:
    listed.show_numbers([1, 2, 3])
    listed.choose(2)
    listed.show_numbers([1, 3])
    assert listed.chosen == (3,)
    listed.show_numbers([1])
    assert listed.chosen == (1,)
    listed.show_numbers([])
    assert listed.chosen == ()


def test_a_row_whose_sample_is_gone_says_so(listed: LibraryList, headings: Headings) -> None:
    headings.gone.add(2)
    listed.show_numbers([1, 2])
    listed.grab()
    row = listed.model().index(1, 0)
    assert row.data(HEADING) is None
    assert row.data() == row.data(Qt.ItemDataRole.AccessibleTextRole) == "No longer in the library"


def test_a_library_that_cannot_be_read_leaves_rows_without_words(qtbot: QtBot) -> None:
    def fail(_: Sequence[int]) -> list[SampleHeading]:
        raise LibraryError("the disk is gone")

    model = LibraryListModel(fail)
    model.show([1])
    assert model.index(0).data() == "No longer in the library"


def test_a_screen_reader_hears_all_of_a_row(listed: LibraryList) -> None:
    listed.show_numbers([2])
    spoken = listed.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Text 2. Excluded, Email, 3 words"
