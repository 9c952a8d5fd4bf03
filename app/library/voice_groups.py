"""Which samples of a profile are written in one voice, by model."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.library.database import LibraryDatabase, Row, now
from app.library.newest_members import newest_members
from app.library.records import StoredSample
from app.library.samples import Samples, stored_sample
from engine.voices.groups import Grouping, VoiceGroup
from engine.voices.joining import joined
from engine.voices.packing import packed, unpacked
from engine.voices.space import EmbeddingSpace, Vector
from engine.writing import Kind

_SAVE = """
insert into voice_groupings (profile_id, model_fingerprint, mean, deviation, created_at)
values (?, ?, ?, ?, ?)
on conflict do update set mean = excluded.mean, deviation = excluded.deviation,
    created_at = excluded.created_at
returning id
"""

_SAVE_GROUP = """
insert into voice_groups (grouping_id, position, name, named, kinds, centroid)
values (?, ?, ?, ?, ?, ?) returning id
"""

_SAVE_SAMPLE = "insert into group_samples (sample_id, group_id, pinned, embedding) values (?,?,?,?)"

_EMBEDDINGS = """
select sample_id, embedding from group_samples
join voice_groups on voice_groups.id = group_id
join voice_groupings on voice_groupings.id = grouping_id
where profile_id = ? and model_fingerprint = ? and embedding is not null
"""

_MEMBERS = """
select group_id, sample_id, pinned from group_samples
where group_id in (select id from voice_groups where grouping_id = ?)
"""

_PER_GROUP = 40
"""Samples of each kind in each voice that a prompt may be made from: it has room for a handful."""


@dataclass(frozen=True, slots=True, eq=False)
class StoredGrouping:
    """A profile's samples in voices.

    Attributes:
        samples: all of the profile's, newest first.
        grouping: of them: what it counts samples by is their place in `samples`.
    """

    samples: tuple[StoredSample, ...]
    grouping: Grouping


class VoiceGroups:
    """The groups of samples of a library's profiles.

    Every method raises `LibraryError` where the file cannot be read or written, or the profile is
    gone.
    """

    def __init__(self, database: LibraryDatabase) -> None:
        self._database = database
        self._samples = Samples(database)

    def save(
        self,
        profile_id: int,
        model_fingerprint: str,
        stored: StoredGrouping,
        embeddings: Mapping[int, Vector],
    ) -> None:
        """Keep a grouping in place of the one before it with the same model.

        Args:
            profile_id: whose samples they are.
            model_fingerprint: the model that compared them.
            stored: the samples and their groups.
            embeddings: of samples, as far as they are known, by the samples' numbers.
        """
        space = stored.grouping.space
        vectors = (packed(space.mean), packed(space.deviation))
        with self._database.transaction():
            row = self._database.write_row(_SAVE, [profile_id, model_fingerprint, *vectors, now()])
            self._database.write("delete from voice_groups where grouping_id = ?", [row["id"]])
            for position, group in enumerate(stored.grouping.groups):
                self._save_group(row["id"], position, group, stored.samples, embeddings)

    def find(self, profile_id: int, model_fingerprint: str) -> StoredGrouping | None:
        """Return the profile's voices with a model, or None before the samples were grouped.

        Samples that came later are in the group with the most samples of their kind.
        """
        rows = self._database.rows(
            "select * from voice_groupings where profile_id = ? and model_fingerprint = ?",
            [profile_id, model_fingerprint],
        )
        return self._stored(rows[0]) if rows else None

    def for_prompt(
        self, profile_id: int, model_fingerprint: str, language: str = ""
    ) -> StoredGrouping | None:
        """Return what `find` does, with the newest samples of each kind in each voice alone.

        Args:
            profile_id: whose samples.
            model_fingerprint: the model that compared them.
            language: samples in it come before all others; empty for any.
        """
        rows = self._database.rows(
            "select * from voice_groupings where profile_id = ? and model_fingerprint = ?",
            [profile_id, model_fingerprint],
        )
        if not rows:
            return None
        found = newest_members(self._database, profile_id, rows[0]["id"], language, _PER_GROUP)
        members: dict[int, list[tuple[int, bool]]] = {}
        for place, row in enumerate(found.rows):
            if row["group_id"] is not None:
                members.setdefault(row["group_id"], []).append((place, bool(row["pinned"])))
        samples = [stored_sample(row) for row in found.rows]
        return self._grouped(rows[0], samples, members, found.sizes)

    def latest(self, profile_id: int) -> StoredGrouping | None:
        """Return the voices that the profile got last, with any model, or None if it has none."""
        rows = self._database.rows(
            "select * from voice_groupings where profile_id = ? "
            "order by created_at desc, id desc limit 1",
            [profile_id],
        )
        return self._stored(rows[0]) if rows else None

    def embeddings(self, profile_id: int, model_fingerprint: str) -> dict[int, Vector]:
        """Return the vectors that are known of a profile's samples, by the samples' numbers."""
        rows = self._database.rows(_EMBEDDINGS, [profile_id, model_fingerprint])
        return {row["sample_id"]: unpacked(row["embedding"]) for row in rows}

    def _save_group(
        self,
        grouping_id: int,
        position: int,
        group: VoiceGroup,
        samples: tuple[StoredSample, ...],
        embeddings: Mapping[int, Vector],
    ) -> None:
        kinds, centroid = ",".join(group.kinds), packed(group.centroid)
        place = (grouping_id, position, group.name, group.named)
        group_id = self._database.write_row(_SAVE_GROUP, [*place, kinds, centroid])["id"]
        pinned = set(group.pinned)
        for member in group.members:
            sample_id = samples[member].id
            vector = embeddings.get(sample_id)
            blob = None if vector is None else packed(vector)
            self._database.write(_SAVE_SAMPLE, [sample_id, group_id, member in pinned, blob])

    def _stored(self, row: Row) -> StoredGrouping | None:
        samples = self._samples.for_profile(row["profile_id"])
        place_of = {stored.id: place for place, stored in enumerate(samples)}
        members: dict[int, list[tuple[int, bool]]] = {}
        for each in self._database.rows(_MEMBERS, [row["id"]]):
            # Excluded samples are in no voice, whatever group they were in.
            if each["sample_id"] in place_of:
                place = place_of[each["sample_id"]]
                members.setdefault(each["group_id"], []).append((place, bool(each["pinned"])))
        return self._grouped(row, samples, members)

    def _grouped(
        self,
        row: Row,
        samples: Sequence[StoredSample],
        members: Mapping[int, list[tuple[int, bool]]],
        sizes: Mapping[int, int] | None = None,
    ) -> StoredGrouping | None:
        """Return the grouping of these samples; `sizes` of the groups where they are not all."""
        rows = self._database.rows(
            "select * from voice_groups where grouping_id = ? order by position", [row["id"]]
        )
        kept = [each for each in rows if each["id"] in members]
        if not kept:
            return None
        groups = tuple(_group(each, sorted(members[each["id"]])) for each in kept)
        space = EmbeddingSpace(unpacked(row["mean"]), unpacked(row["deviation"]))
        grouping = joined(
            Grouping(groups, space),
            [stored.sample for stored in samples],
            sizes=None if sizes is None else [sizes[each["id"]] for each in kept],
        )
        return StoredGrouping(tuple(samples), grouping)


def _group(row: Row, places: Sequence[tuple[int, bool]]) -> VoiceGroup:
    return VoiceGroup(
        kinds=tuple(Kind(kind) for kind in row["kinds"].split(",")),
        members=tuple(place for place, _ in places),
        centroid=unpacked(row["centroid"]),
        name=row["name"],
        pinned=tuple(place for place, pinned in places if pinned),
        named=bool(row["named"]),
    )
