"""What discovery found, by profile and model."""

import dataclasses
from collections.abc import Sequence

import msgspec

from app.errors import LibraryError
from app.library.database import LibraryDatabase, Row, now
from app.library.records import Voice
from engine.calibration.result import Calibration
from engine.discovery.confidence import Confidence
from engine.discovery.result import AtlasUse, Discovery
from engine.heads import HeadScore, HeadWeight
from engine.llama.description import ModelDescription
from engine.writing import Kind

EVERYTHING = "Everything"
"""The voice made from all of a profile's samples; others bear the names of its groups."""

_SCORE_FIELDS = tuple(field.name for field in dataclasses.fields(HeadScore))

_SAVE = """
insert into voices (profile_id, name, model_fingerprint, model_name,
                    n_examples, n_tokens, n_rows, split_half, stability, confidence,
                    estimator, seconds, created_at, atlas_part, atlas_writers, atlas_share)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict do update set
    model_name = excluded.model_name, n_examples = excluded.n_examples,
    n_tokens = excluded.n_tokens, n_rows = excluded.n_rows,
    split_half = excluded.split_half, stability = excluded.stability,
    confidence = excluded.confidence, estimator = excluded.estimator,
    seconds = excluded.seconds, created_at = excluded.created_at,
    atlas_part = excluded.atlas_part, atlas_writers = excluded.atlas_writers,
    atlas_share = excluded.atlas_share
returning *
"""

_CALIBRATE = "update voices set calibration = ? where id = ? returning *"

_DECODED = frozenset({"confidence", "calibration", "atlas_part", "atlas_writers", "atlas_share"})
"""Columns that a record holds in another form."""

_SAVE_SCORE = """
insert into head_scores (voice_id, layer, head, rank, score, standard_error, low, high, weight)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


class Voices:
    """The voices of a library's profiles.

    Every method raises `LibraryError` where the file cannot be read or written, or the profile is
    gone.
    """

    def __init__(self, database: LibraryDatabase) -> None:
        self._database = database

    def save(
        self,
        profile_id: int,
        model: ModelDescription,
        discovery: Discovery,
        weights: Sequence[HeadWeight],
        name: str = EVERYTHING,
    ) -> Voice:
        """Keep what discovery found in place of what was found before with the same model.

        A calibration stays as long as the weights do.

        Args:
            profile_id: whose writing was measured.
            model: the model that it was measured with.
            discovery: the scores.
            weights: of the heads that the voice claims, each among those scored.
            name: of the group of samples that was measured.

        Raises:
            ValueError: a weight's head has no score.
        """
        weight_of = {(weight.layer, weight.head): weight.weight for weight in weights}
        if unscored := weight_of.keys() - {(s.layer, s.head) for s in discovery.scores}:
            raise ValueError(f"weights for heads without a score: {sorted(unscored)}")
        with self._database.transaction():
            row = self._save_voice(profile_id, model, discovery, name)
            if self._weights(row["id"]) != weight_of:
                row = self._database.write_row(_CALIBRATE, [None, row["id"]])
            self._database.write("delete from head_scores where voice_id = ?", [row["id"]])
            for rank, score in enumerate(discovery.scores):
                weight = weight_of.get((score.layer, score.head))
                place = (row["id"], score.layer, score.head, rank)
                found = (score.score, score.standard_error, score.low, score.high)
                self._database.write(_SAVE_SCORE, [*place, *found, weight])
        return self._voice(row)

    def keep_calibration(self, voice_id: int, calibration: Calibration) -> Voice:
        """Keep what calibration found of a voice, and return the voice.

        Raises:
            LibraryError: the voice is gone.
        """
        found = msgspec.json.encode(calibration).decode()
        rows = self._database.rows("select id from voices where id = ?", [voice_id])
        if not rows:
            raise LibraryError("The voice that was calibrated is gone. Find its heads again.")
        return self._voice(self._database.write_row(_CALIBRATE, [found, voice_id]))

    def find(self, profile_id: int, model_fingerprint: str, name: str = EVERYTHING) -> Voice | None:
        """Return the profile's voice of that name with that model, or None before discovery."""
        rows = self._database.rows(
            "select * from voices where profile_id = ? and model_fingerprint = ? and name = ?",
            [profile_id, model_fingerprint, name],
        )
        return self._voice(rows[0]) if rows else None

    def rename(self, profile_id: int, model_fingerprint: str, old: str, new: str) -> None:
        """Let the heads of a group keep to it under its new name, if any are known."""
        self._database.write(
            "update voices set name = ? "
            "where profile_id = ? and model_fingerprint = ? and name = ?",
            [new, profile_id, model_fingerprint, old],
        )

    def keep_only(self, profile_id: int, model_fingerprint: str, groups: Sequence[str]) -> None:
        """Forget the heads of groups that are no more; `EVERYTHING` stays."""
        rows = self._database.rows(
            "select id, name from voices where profile_id = ? and model_fingerprint = ?",
            [profile_id, model_fingerprint],
        )
        for row in rows:
            if row["name"] not in (EVERYTHING, *groups):
                self._database.write("delete from voices where id = ?", [row["id"]])

    def _save_voice(
        self, profile_id: int, model: ModelDescription, discovery: Discovery, name: str
    ) -> Row:
        return self._database.write_row(
            _SAVE,
            [
                profile_id,
                name,
                model.fingerprint,
                model.name,
                discovery.n_examples,
                discovery.n_tokens,
                discovery.n_rows,
                discovery.split_half,
                discovery.stability,
                discovery.confidence.value,
                discovery.estimator,
                discovery.seconds,
                now(),
                *_atlas_columns(discovery.atlas),
            ],
        )

    def _weights(self, voice_id: int) -> dict[tuple[int, int], float]:
        rows = self._database.rows(
            "select layer, head, weight from head_scores where voice_id = ? and weight is not null",
            [voice_id],
        )
        return {(row["layer"], row["head"]): row["weight"] for row in rows}

    def _voice(self, row: Row) -> Voice:
        heads = self._database.rows(
            "select * from head_scores where voice_id = ? order by rank", [row["id"]]
        )
        plain = {name: value for name, value in row.items() if name not in _DECODED}
        return Voice(
            **plain,
            confidence=Confidence(row["confidence"]),
            atlas=_atlas(row),
            calibration=_calibration(row["calibration"]),
            scores=tuple(
                HeadScore(**{field: head[field] for field in _SCORE_FIELDS}) for head in heads
            ),
            weights=tuple(
                HeadWeight(head["layer"], head["head"], head["weight"])
                for head in heads
                if head["weight"] is not None
            ),
        )


def _atlas_columns(atlas: AtlasUse | None) -> tuple[str, int, float]:
    return ("", 0, 0.0) if atlas is None else (",".join(atlas.kinds), atlas.n_writers, atlas.share)


def _atlas(row: Row) -> AtlasUse | None:
    if not row["atlas_writers"]:
        return None
    kinds = tuple(Kind(kind) for kind in row["atlas_part"].split(",") if kind)
    return AtlasUse(kinds, row["atlas_writers"], row["atlas_share"])


def _calibration(found: str | None) -> Calibration | None:
    return None if found is None else msgspec.json.decode(found, type=Calibration)
