import pytest
from pytestqt.qtbot import QtBot

from app.library.library import Library
from app.library.records import DraftRecord
from app.ui.autosave import Autosave
from engine.writing import DraftRequest, Kind


class Page:
    """A text that a person changes."""

    text = "as written"

    def read(self) -> str:
        return self.text


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def record(library: Library, profile_of_jo: int) -> DraftRecord:
    return library.drafts.add(
        profile_of_jo,
        None,
        DraftRequest(Kind.EMAIL, "hello"),
        strength=0,
        seed=1,
        text="as written",
        finish="end",
        model_fingerprint="f",
        n_tokens=2,
    )


def _kept(library: Library, record: DraftRecord) -> str:
    latest = library.drafts.latest(record.profile_id)
    assert latest is not None
    return latest.text


def test_a_change_is_kept_within_a_second(
    qtbot: QtBot, library: Library, record: DraftRecord, page: Page
) -> None:
    autosave = Autosave(library.drafts, page.read)
    autosave.follow(record.id, record.text)
    page.text = "as changed"
    autosave.note_change()
    qtbot.waitUntil(lambda: _kept(library, record) == "as changed", timeout=1000)


def test_typing_without_a_pause_does_not_put_off_saving(
    qtbot: QtBot, library: Library, record: DraftRecord, page: Page
) -> None:
    autosave = Autosave(library.drafts, page.read)
    autosave.follow(record.id, record.text)

    def types_on() -> bool:
        page.text += "."
        autosave.note_change()
        return _kept(library, record) != "as written"

    qtbot.waitUntil(types_on, timeout=1500)


def test_a_change_before_another_draft_goes_to_its_own_record(
    library: Library, record: DraftRecord, page: Page
) -> None:
    autosave = Autosave(library.drafts, page.read)
    autosave.follow(record.id, record.text)
    page.text = "as changed"
    autosave.flush()
    autosave.follow(None)
    page.text = "another draft"
    autosave.note_change()
    autosave.flush()
    assert _kept(library, record) == "as changed"


def test_a_lost_record_is_told_and_tried_again(
    qtbot: QtBot, library: Library, record: DraftRecord, page: Page
) -> None:
    autosave = Autosave(library.drafts, page.read)
    autosave.follow(record.id, record.text)
    library.profiles.delete(record.profile_id)
    page.text = "as changed"
    for _ in range(2):
        with qtbot.waitSignal(autosave.failed) as failure:
            autosave.flush()
        assert "no longer in the library" in failure.args[0]
