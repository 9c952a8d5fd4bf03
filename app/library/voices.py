"""What discovery found, by profile and model."""

from collections.abc import Sequence

from app.library.database import LibraryDatabase, Row, now
from app.library.records import Voice
from engine.discovery.result import Discovery
from engine.heads import HeadScore, HeadWeight
from engine.llama.description import ModelDescription

EVERYTHING = "Everything"
"""The voice made from all of a profile's samples; so far the only one."""

_SAVE = """
insert into voices (profile_id, name, model_fingerprint, model_name,
                    n_examples, n_tokens, split_half, seconds, created_at)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict do update set
    model_name = excluded.model_name, n_examples = excluded.n_examples,
    n_tokens = excluded.n_tokens, split_half = excluded.split_half,
    seconds = excluded.seconds, created_at = excluded.created_at
returning *
"""

_SAVE_SCORE = """
insert into head_scores (voice_id, layer, head, rank, pcs, standard_error, weight)
values (?, ?, ?, ?, ?, ?, ?)
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
    ) -> Voice:
        """Keep what discovery found in place of what was found before with the same model.

        Args:
            profile_id: whose writing was measured.
            model: the model that it was measured with.
            discovery: the scores.
            weights: of the heads that the voice claims, each among those scored.

        Raises:
            ValueError: a weight's head has no score.
        """
        weight_of = {(weight.layer, weight.head): weight.weight for weight in weights}
        if unscored := weight_of.keys() - {(s.layer, s.head) for s in discovery.scores}:
            raise ValueError(f"weights for heads without a score: {sorted(unscored)}")
        with self._database.transaction():
            row = self._save_voice(profile_id, model, discovery)
            self._database.write("delete from head_scores where voice_id = ?", [row["id"]])
            for rank, score in enumerate(discovery.scores):
                weight = weight_of.get((score.layer, score.head))
                place = (row["id"], score.layer, score.head, rank)
                self._database.write(_SAVE_SCORE, [*place, score.pcs, score.standard_error, weight])
        return self._voice(row)

    def find(self, profile_id: int, model_fingerprint: str) -> Voice | None:
        """Return the profile's voice with that model, or None before discovery."""
        rows = self._database.rows(
            "select * from voices where profile_id = ? and model_fingerprint = ? and name = ?",
            [profile_id, model_fingerprint, EVERYTHING],
        )
        return self._voice(rows[0]) if rows else None

    def _save_voice(self, profile_id: int, model: ModelDescription, discovery: Discovery) -> Row:
        return self._database.write_row(
            _SAVE,
            [
                profile_id,
                EVERYTHING,
                model.fingerprint,
                model.name,
                discovery.n_examples,
                discovery.n_tokens,
                discovery.split_half,
                discovery.seconds,
                now(),
            ],
        )

    def _voice(self, row: Row) -> Voice:
        heads = self._database.rows(
            "select * from head_scores where voice_id = ? order by rank", [row["id"]]
        )
        return Voice(
            **row,
            scores=tuple(
                HeadScore(head["layer"], head["head"], head["pcs"], head["standard_error"])
                for head in heads
            ),
            weights=tuple(
                HeadWeight(head["layer"], head["head"], head["weight"])
                for head in heads
                if head["weight"] is not None
            ),
        )
