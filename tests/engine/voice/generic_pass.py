"""The generic pass of a model by any of its ways: hook, adapter, or weights of its own."""

import ctypes
from pathlib import Path

import numpy as np

from engine.heads import HeadLayout, Scales
from engine.llama.bindings import lib
from engine.llama.context import Context, Logits
from engine.llama.hook import HeadScaleHook
from engine.llama.model import Model

FILE_TYPES = {
    "F16": 1,
    "Q2_K": 10,
    "Q3_K": 12,
    "Q4_K": 15,
    "Q5_K": 17,
    "Q6_K": 18,
    "IQ4_XS": 30,
}
"""Numbers of llama.cpp's file types (`llama_ftype`)."""

TEXT = (
    "Dear all, the ferry leaves at nine and not at ten, so bring your coats and come early; there "
    "is tea on board, and a cat who thinks that the wheelhouse is hers. Those who were here last "
    "year will know that the harbour master counts us twice, once going and once coming back, and "
    "that he has never yet got the same number. Please do not help him. Lunch is soup, bread, and "
    "whatever the children have caught, which is to say soup and bread.\n\nYours, Odalys"
)


def hooked_logits(
    path: Path, layout: HeadLayout, scales: Scales, tokens: list[int] | None = None
) -> Logits:
    """Return the logits after each of the tokens, or of `TEXT`, with our hook scaling the heads."""
    with Model(path) as model:
        tokens = tokens or model.tokenize(TEXT)
        rows = np.repeat(scales[np.newaxis], len(tokens), axis=0)
        hook = HeadScaleHook(layout)
        with Context(model, n_tokens=256, n_rows=len(tokens), hook=hook) as context:
            context.batch.add(tokens, 0, 0, logits=True)
            return context.decode(rows).copy()


def plain_logits(
    path: Path, adapter: Path | None = None, tokens: list[int] | None = None
) -> Logits:
    """Return the logits after each of the tokens, or of `TEXT`, by stock llama.cpp.

    With an adapter, that is a LoRA applied at scale 1.
    """
    with Model(path) as model:
        tokens = tokens or model.tokenize(TEXT)
        with Context(model, n_tokens=256, n_rows=len(tokens)) as context:
            if adapter is not None:
                _apply(model, context, adapter)
            context.batch.add(tokens, 0, 0, logits=True)
            return context.decode().copy()


def agreement(first: Logits, second: Logits) -> float:
    """Return the part of rows whose likeliest token is the same."""
    return float((first.argmax(axis=1) == second.argmax(axis=1)).mean())


def requantised(source: Path, target: Path, type_: str) -> Path:
    """Write a copy of a model with all its matrices in another type, by llama.cpp."""
    parameters = lib.llama_model_quantize_default_params()
    parameters.ftype = FILE_TYPES[type_]
    parameters.allow_requantize = parameters.pure = True
    assert lib.llama_model_quantize(str(source).encode(), str(target).encode(), parameters) == 0
    return target


def _apply(model: Model, context: Context, adapter: Path) -> None:
    loaded = lib.llama_adapter_lora_init(model.native, str(adapter).encode())
    assert loaded, "llama.cpp refused the adapter"
    adapters = (ctypes.POINTER(ctypes.c_void_p) * 1)(loaded)
    assert lib.llama_set_adapters_lora(context._native, adapters, 1, (ctypes.c_float * 1)(1.0)) == 0
