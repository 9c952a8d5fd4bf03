"""Whether the model that comes along loads in an engine process."""

from app.home import Home, embedded_model
from app.self_test.engine_child import EngineChild
from app.self_test.outcome import CheckFailedError
from engine.llama.description import ModelDescription
from engine.process import protocol


def check_model(home: Home) -> str:
    """Load the embedded model as the window does, and return what it is and how it runs.

    Raises:
        CheckFailedError, EngineGoneError, EmbeddedModelMissingError: it does not load.
    """
    with EngineChild(home) as engine:
        model = loaded(engine)
    working = f", as {model.working_type}" if model.working_type else ""
    return (
        f"{model.name} ({model.summary}{working}) in an engine process, threads: "
        f"{model.n_threads}, layers on a GPU: {model.gpu_layers}"
    )


def loaded(engine: EngineChild) -> ModelDescription:
    """Have an engine load the embedded model, and return its description.

    Raises:
        CheckFailedError, EngineGoneError, EmbeddedModelMissingError: it does not load.
    """
    answer = engine.do(protocol.LoadModel(1, str(embedded_model())))
    if not isinstance(answer, protocol.Loaded):
        raise CheckFailedError(f"The engine answered {answer!r} instead of loading a model.")
    return answer.model
