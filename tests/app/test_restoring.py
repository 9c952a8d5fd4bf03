from app.library.library import Library
from app.library.records import Origin
from app.restoring import restore
from engine.writing import DraftRequest, Kind


def test_restoring_keeps_what_the_person_had_changed_meanwhile(library: Library) -> None:
    jo = library.profiles.get_or_create("Jo")
    request = DraftRequest(Kind.NOTE, "the clock")
    draft = library.drafts.begin(jo.id, request)
    [first] = library.drafts.add_versions(draft.id, Origin.WRITTEN, [("It ticks.", None)])
    library.drafts.take(first)
    library.drafts.update(draft.id, request, "It ticks, at last.")
    back = restore(library, first)
    assert (back.text, back.version_id) == ("It ticks.", first.id)
    assert [(each.origin, each.text) for each in library.drafts.versions(draft.id)] == [
        (Origin.EDITED, "It ticks, at last."),
        (Origin.WRITTEN, "It ticks."),
    ]
