"""Whether writing is imported, and a steered draft comes of it, all through the real parts."""

import msgspec

from app.draft_jobs import DraftOrder, draft_job
from app.home import SAMPLE_VOICE_ADDRESS, SAMPLE_VOICE_NAME, Home, sample_voice
from app.importing.run import import_paths
from app.library.library import Library
from app.library.records import Profile
from app.self_test.engine_child import EngineChild
from app.self_test.model import loaded
from app.self_test.outcome import CheckFailedError
from engine.discovery.result import Discovery
from engine.drafting.settings import DraftReport, DraftSettings
from engine.heads import HeadScore, HeadWeight
from engine.llama.description import ModelDescription
from engine.process import protocol
from engine.writing import DraftRequest, Kind

_N_TOKENS = 10
_N_SAMPLES = 2
"""In the prompt: more would only take longer to read."""

_REQUEST = DraftRequest(Kind.EMAIL, "the ferry leaves at nine, not at ten")


def check_draft(home: Home) -> str:
    """Import the sample voice, and have an engine write ten steered tokens in it.

    Which heads are suppressed is made up, for finding them takes minutes.

    Raises:
        CheckFailedError: the draft is not what was asked for.
        AppError, EngineError: importing or drafting failed.
    """
    with Library.open(home.database) as library, EngineChild(home) as engine:
        imported = import_paths(
            library, SAMPLE_VOICE_NAME, [sample_voice()], mine=[SAMPLE_VOICE_ADDRESS]
        )
        profile = library.profiles.get(SAMPLE_VOICE_NAME)
        model = loaded(engine)
        _give_heads(library, profile, model)
        settings = DraftSettings(max_tokens=_N_TOKENS)
        order = DraftOrder(profile, model, _REQUEST, (settings,))
        job = draft_job(library, order, job_id=2)
        answer = engine.do(msgspec.structs.replace(job, samples=job.samples[:_N_SAMPLES]))
    if not isinstance(answer, protocol.Drafted):
        raise CheckFailedError(f"The engine answered {answer!r} instead of a draft.")
    [report] = answer.reports
    _check(report)
    return f"{imported.added} texts imported, {report.n_tokens} steered tokens: {report.text!r}"


def _give_heads(library: Library, profile: Profile, model: ModelDescription) -> None:
    """Let one head of each of a few layers in the middle count as the person's."""
    layers = [layer for layer, count in enumerate(model.heads_per_layer) if count]
    chosen = layers[len(layers) // 3 : 2 * len(layers) // 3] or layers
    scores = tuple(HeadScore.normal(layer, 0, 0.1, 0.01) for layer in chosen)
    discovery = Discovery(scores, n_examples=1, n_tokens=1, split_half=None, seconds=0.0)
    weights = [HeadWeight(layer, 0, 1.0) for layer in chosen]
    library.voices.save(profile.id, model, discovery, weights)


def _check(report: DraftReport) -> None:
    if not report.steered:
        raise CheckFailedError("The draft was not steered.")
    is_whole = report.n_tokens == _N_TOKENS or report.finish == "end"
    if not is_whole or not report.text.strip():
        raise CheckFailedError(
            f"Of {_N_TOKENS} tokens {report.n_tokens} were written ({report.finish}): "
            f"{report.text!r}."
        )
