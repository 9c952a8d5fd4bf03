"""Whether heads can be scaled here, and whether equal rows of a decode come out equal."""

from app.home import Home, embedded_model
from app.self_test.outcome import CheckFailedError
from engine.llama.equal_rows import hook_parts_by, rows_part_by
from engine.llama.masked_row import HookEffect, hook_effect
from engine.llama.steerable import SteerableModel

_ROWS = (1, 2, 7, 15)
"""Equal rows of a decode: a draft's passes, and those of several variants at once."""


def check_heads(home: Home) -> str:
    """Decode equal rows, mask one row's heads in a layer, and compare.

    Raises:
        CheckFailedError: rows are not as they should be; drafts would be steered by noise.
        EngineError: the model cannot be loaded or decoded, or the hook did not attach.
    """
    with SteerableModel(embedded_model(), working_copies=home.cache / "models") as model:
        apart = max(
            rows_part_by(model.model, model.layout, _ROWS),
            hook_parts_by(model.model, model.layout),
        )
        effect = hook_effect(model)
    return told(apart, effect)


def told(apart: float, effect: HookEffect) -> str:
    """Return figures in words.

    Args:
        apart: how far equal rows part, in nats.
        effect: the hook's.

    Raises:
        CheckFailedError: they are not as they should be.
    """
    figures = (
        f"equal rows differ by {apart:g}, a row beside a masked one by {effect.beside:g}, the "
        f"masked one by {effect.masked:.2g} nats"
    )
    if apart or effect.beside or not effect.masked:
        raise CheckFailedError(
            f"Steering would not work on this processor: {figures}. The first two must be 0, the "
            "last must not. Please report this with the processor's name."
        )
    return figures
