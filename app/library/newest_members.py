"""The newest samples of each kind in each voice, found without reading what they say."""

from collections import Counter
from dataclasses import dataclass

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.library.database import LibraryDatabase, Row

_Numbers = NDArray[np.int64]

# Indexes hold all that these three ask; the tables' rows hold texts and vectors. Each answer is one
# row or a few, since a row takes longer than what is in it; and joining in SQL takes several times
# as long as all of this.
_SORTS = """
select count(*) as n from samples indexed by samples_by_language
where profile_id = ? and excluded = 0 group by language, kind order by language, kind
"""

_BY_TIME = """
select json_group_array(id) as samples from (
    select id from samples indexed by samples_by_language
    where profile_id = ? and excluded = 0 order by language, kind, written_at desc, id
)
"""

_GROUPS = """
select json_group_array(sample_id) as samples, json_group_array(group_id) as groups
from group_samples indexed by group_samples_by_sample
where group_id in (select id from voice_groups where grouping_id = ?)
"""

_NEWEST = """
with members as materialized (
    select samples.id, kind, language = ?1 as is_wanted, written_at,
           json_extract(value, '$[1]') as group_id
    from json_each(?2) cross join samples indexed by samples_listed
        on samples.id = json_extract(value, '$[0]')
), ranked as (
    select id, is_wanted, group_id, row_number() over (
        partition by group_id, kind order by is_wanted desc, written_at desc, id
    ) as place
    from members
)
select samples.id, profile_id, source_id, kind, subject, current_text, words, written_at, item,
       ranked.group_id, pinned
from ranked cross join samples on samples.id = ranked.id
left join group_samples on group_samples.group_id = ranked.group_id and sample_id = samples.id
where place <= ?3 order by is_wanted desc, written_at desc, samples.id
"""

_NO_GROUP = 0


@dataclass(frozen=True, slots=True)
class NewestMembers:
    """Some of a grouping's samples.

    Attributes:
        rows: their rows with `group_id`, None where they came after the grouping, and `pinned`.
        sizes: how many samples each group has in all, by its number.
    """

    rows: list[Row]
    sizes: Counter[int]


def newest_members(
    database: LibraryDatabase, profile_id: int, grouping_id: int, language: str, most: int
) -> NewestMembers:
    """Return the newest samples, at most so many of each kind in each group.

    Args:
        database: the library's.
        profile_id: whose samples.
        grouping_id: of which grouping.
        language: samples in it come before all others; empty for any.
        most: of a kind in a group, and of those in no group.

    Raises:
        LibraryError: the file cannot be read.
    """
    [row] = database.rows(_BY_TIME, [profile_id])
    samples = _numbers(row["samples"])
    groups = _groups_of(samples, database.rows(_GROUPS, [grouping_id])[0])
    chosen: list[tuple[int, int | None]] = []
    sizes: Counter[int] = Counter()
    end = 0
    for sort in database.rows(_SORTS, [profile_id]):
        begin, end = end, end + sort["n"]
        for group in map(int, np.unique(groups[begin:end])):
            places = begin + np.flatnonzero(groups[begin:end] == group)
            sizes[group] += len(places)
            chosen += [(int(samples[place]), group or None) for place in places[:most]]
    members = msgspec.json.encode(chosen).decode()
    return NewestMembers(database.rows(_NEWEST, [language or None, members, most]), sizes)


def _groups_of(samples: _Numbers, row: Row) -> _Numbers:
    """Return the group of each sample, `_NO_GROUP` for those that came later."""
    members, groups = _numbers(row["samples"]), _numbers(row["groups"])
    group_of = np.full(max(samples.max(initial=0), members.max(initial=0)) + 1, _NO_GROUP)
    group_of[members] = groups
    return group_of[samples]


def _numbers(json: str) -> _Numbers:
    return np.array(msgspec.json.decode(json, type=list[int]), np.int64)
