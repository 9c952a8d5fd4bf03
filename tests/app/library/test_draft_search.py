"""Drafts are found by what was asked for, and by any of their versions' words."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.library.library import Library
from app.library.records import DraftRecord, Profile
from engine.writing import DraftRequest, Kind
from tests.app.library.made_up_drafts import a_draft, a_round


@pytest.fixture
def lunch(library: Library, mina: Profile) -> DraftRecord:
    request = DraftRequest(Kind.EMAIL, "say yes", recipient="Zoë", subject="Friday lunch")
    draft = library.drafts.begin(mina.id, request)
    a_round(library, draft, "See you at noon", "Meet me at midday")
    a_round(library, draft, "One o'clock suits, too. 明日の会議は三時から。")
    library.drafts.update(draft.id, request, "Two o'clock suits better 🙂")
    a_draft(library, mina, "The frost came early.", brief="figs")
    return library.drafts.get(draft.id)


def found(library: Library, profile: Profile, typed: str) -> list[int]:
    return [each.draft.id for each in library.draft_search.find(profile.id, typed)]


def indexes_are_true(library: Library) -> None:
    """Raise an error where an index holds other words than its table."""
    for index in ("drafts_fts", "versions_fts"):
        sql = f"insert into {index} ({index}, rank) values ('integrity-check', 1)"  # noqa: S608
        library._database.write(sql)


@pytest.mark.parametrize(
    "typed",
    [
        "say", "YES say", "zoe", "Friday lu", '"friday lunch"',  # asked for
        "better", "two suits", "🙂",  # on the page
        "clock suits", '"one o\'clock"',  # in the last round
        "noon", "midday", "see yo",  # in an older one, and in a variant that was not taken
        "会議", "三時", '"明日の会議"',  # in a script without spaces
        "suits 会議",
    ],
)  # fmt: skip
def test_a_draft_is_found_by_its_words(
    library: Library, mina: Profile, lunch: DraftRecord, typed: str
) -> None:
    assert found(library, mina, typed) == [lunch.id]


@pytest.mark.parametrize("typed", ["dinner", "noon midday", '"noon at"', "no better say", "会社"])
def test_a_draft_that_does_not_hold_all_of_it_is_not(
    library: Library, mina: Profile, lunch: DraftRecord, typed: str
) -> None:
    assert found(library, mina, "frost") != [lunch.id]
    assert found(library, mina, typed) == []


def test_what_is_found_is_the_draft_with_the_number_of_its_versions(
    library: Library, mina: Profile, lunch: DraftRecord
) -> None:
    [summary] = library.draft_search.find(mina.id, "noon")
    assert (summary.draft, summary.n_versions) == (lunch, 3)
    [summary] = library.draft_search.find(mina.id, "frost")
    assert summary.n_versions == 0


def test_without_words_all_come_those_changed_last_first_and_so_many_at_most(
    library: Library, mina: Profile
) -> None:
    drafts = [a_draft(library, mina, text) for text in ("one", "two", "three")]
    for draft, day in zip(drafts, ("02", "03", "01"), strict=True):
        library._database.write(
            "update drafts set updated_at = ? where id = ?", [f"2020-01-{day}", draft.id]
        )
    assert found(library, mina, " ") == [drafts[1].id, drafts[0].id, drafts[2].id]
    summaries = library.draft_search.find(mina.id, limit=2)
    assert [each.draft.text for each in summaries] == ["two", "one"]


def test_nobody_elses_drafts_are_found(library: Library, mina: Profile, lunch: DraftRecord) -> None:
    omar = library.profiles.get_or_create("Omar")
    assert found(library, omar, "") == found(library, omar, "noon") == []
    assert lunch.profile_id == mina.id


def test_words_that_were_replaced_on_the_page_alone_are_not_found(
    library: Library, mina: Profile, lunch: DraftRecord
) -> None:
    library.drafts.update(lunch.id, DraftRequest(Kind.EMAIL, "say no"), "Three")
    assert found(library, mina, "better") == found(library, mina, "yes") == []
    assert found(library, mina, "say no") == found(library, mina, "three") == [lunch.id]
    assert found(library, mina, "noon") == [lunch.id]
    indexes_are_true(library)


def test_a_removed_draft_is_not_found_until_it_is_given_back(
    library: Library, mina: Profile, lunch: DraftRecord
) -> None:
    removed = library.drafts.remove(lunch.id)
    assert found(library, mina, "noon") == found(library, mina, "better") == []
    indexes_are_true(library)
    back = library.drafts.give_back(removed)
    assert found(library, mina, "noon") == found(library, mina, "better") == [back.id]
    indexes_are_true(library)


def test_a_deleted_profiles_drafts_leave_the_indexes(
    library: Library, mina: Profile, lunch: DraftRecord
) -> None:
    omar = library.profiles.get_or_create("Omar")
    a_round(library, a_draft(library, omar, brief="noon"), "noon")
    library.profiles.delete(mina.id)
    indexes_are_true(library)
    for index in ("drafts_fts", "versions_fts"):
        sql = f"select rowid from {index} where {index} match 'noon'"  # noqa: S608
        assert len(library._database.rows(sql)) == 1
    assert library.draft_search.find(lunch.profile_id) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.text(max_size=40),
        st.text(alphabet="\"'*()^:+-{}ab .,\\\0 NEAROT%_;é東🙂", max_size=40),
        st.binary(max_size=20).map(lambda data: data.decode("utf-8", "surrogateescape")),
    )
)
@example("\ud800")
@example(" ".join(["東"] * 40))
def test_any_string_may_be_typed(
    library: Library, mina: Profile, lunch: DraftRecord, typed: str
) -> None:
    assert len(found(library, mina, typed)) <= 2


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text(alphabet=st.characters(categories=["L", "N"]), min_size=1, max_size=12))
def test_a_draft_is_found_by_any_word_in_it(library: Library, mina: Profile, word: str) -> None:
    draft = a_draft(library, mina, f"before {word} after")
    assert draft.id in found(library, mina, word)
    library.drafts.remove(draft.id)
