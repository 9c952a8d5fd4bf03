"""The jobs that learn how a person writes: discovery and calibration."""

from collections.abc import Callable
from pathlib import Path

from engine.calibration.background import load_background
from engine.calibration.calibrate import calibrate
from engine.calibration.character_model import CharacterModel
from engine.calibration.masking import normalised
from engine.calibration.result import Calibration
from engine.discovery.atlas import AtlasPart, from_atlas, shrunk
from engine.discovery.atlas_folder import find_atlas
from engine.discovery.result import Discovery
from engine.discovery.run import DEFAULT_ESTIMATOR, discover
from engine.drafting.contrast import Steering
from engine.drafting.draft import Drafting
from engine.errors import NotEnoughWritingError
from engine.llama.steerable import SteerableModel
from engine.process import protocol
from engine.writing import Sample


def run_discovery(
    steerable: SteerableModel,
    job: protocol.Discover,
    *,
    ledgers: Path | None,
    atlases: Path | None,
    emit: Callable[[protocol.Event], None],
    cancelled: Callable[[], bool],
) -> Discovery:
    """Score every head, weighed with the model's atlas where there is one, and return the scores.

    With an atlas its own scores are told at once, and are the answer where the person has written
    too little for a single example.

    Args:
        steerable: the model; stays the caller's.
        job: what to measure.
        ledgers: a folder to keep what was measured in; None to keep nothing.
        atlases: a folder of head atlases; None for none.
        emit: told of progress, and of what is known so far.
        cancelled: asked throughout.

    Raises:
        EngineError: as `engine.discovery.run.discover`.
    """
    part = _atlas_part(steerable, atlases, job.samples)
    if part is not None:
        emit(protocol.Partial(job.id, from_atlas(part, DEFAULT_ESTIMATOR)))

    def weighed(found: Discovery) -> Discovery:
        return found if part is None else shrunk(found, part)

    try:
        found = discover(
            steerable,
            job.author,
            job.samples,
            budget_s=job.budget_s,
            on_progress=_progress(job.id, "measuring", emit),
            ledgers=ledgers,
            on_partial=lambda found: emit(protocol.Partial(job.id, weighed(found))),
            cancelled=cancelled,
        )
    except NotEnoughWritingError:
        if part is None:
            raise
        return from_atlas(part, DEFAULT_ESTIMATOR)
    return weighed(found)


def run_calibration(
    steerable: SteerableModel,
    drafting: Drafting,
    job: protocol.Calibrate,
    *,
    emit: Callable[[protocol.Event], None],
    cancelled: Callable[[], bool],
) -> Calibration:
    """Measure drafts at several strengths, and return what came out.

    Args:
        steerable: the model; stays the caller's.
        drafting: writes with that model; stays the caller's.
        job: whose drafts.
        emit: told of progress.
        cancelled: asked throughout.

    Raises:
        EngineError: as `engine.calibration.calibrate.calibrate` or `load_background`.
    """
    return calibrate(
        steerable,
        drafting,
        job.author,
        job.samples,
        Steering(tuple(job.weights), job.contrast),
        _others(job),
        budget_s=job.budget_s,
        on_progress=_progress(job.id, "writing", emit),
        cancelled=cancelled,
    )


def _atlas_part(
    steerable: SteerableModel, atlases: Path | None, samples: list[Sample]
) -> AtlasPart | None:
    if atlases is None:
        return None
    fingerprint = steerable.description.fingerprint
    atlas = find_atlas(atlases, fingerprint, steerable.layout, DEFAULT_ESTIMATOR)
    return None if atlas is None else atlas.nearest([sample.kind for sample in samples])


def _progress(
    job_id: int, phase: protocol.Phase, emit: Callable[[protocol.Event], None]
) -> Callable[[float, float], None]:
    return lambda fraction, seconds_left: emit(
        protocol.Progress(job_id, phase, fraction, seconds_left)
    )


def _others(job: protocol.Calibrate) -> CharacterModel:
    if job.background is not None:
        return load_background(Path(job.background))
    return CharacterModel.trained_on(normalised(text, [job.author]) for text in job.others)
