"""The check that the hook moves the row it shall, and that alone."""

import pytest

from engine.errors import HookError
from engine.heads import HeadLayout
from engine.llama.masked_row import hook_effect
from engine.llama.steerable import SteerableModel


def test_only_the_masked_row_moves(steerable: SteerableModel) -> None:
    found = hook_effect(steerable)
    assert found.beside == 0
    assert found.masked > 0.1


def test_a_hook_that_does_not_attach_is_an_error(
    steerable: SteerableModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steerable, "layout", HeadLayout((4,) * 30, (64,) * 30))
    with pytest.raises(HookError):
        hook_effect(steerable)
