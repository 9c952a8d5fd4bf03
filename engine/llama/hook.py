"""Head suppression inside llama.cpp's graph.

llama.cpp names every attention output, before the output projection, `kqv_out-<layer>`; its shape
is (rows, heads * head size). The evaluation callback is asked about every node of the graph. Where
it answers yes, the graph runs up to that node and stops, and the callback scales the heads' slices
in place: `o[l,h,r]` becomes `s[l,h,r] * o[l,h,r]` (docs/method.md). Tensor data is reached through
ggml's backend functions only, so it may live in host memory or on a device.
"""

import ctypes
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import HookError
from engine.heads import HeadLayout
from engine.llama import bindings
from engine.llama.bindings import lib

NODE = "kqv_out"

RowScales = NDArray[np.float32]
"""Head scales for every row of a batch, shape (rows, layers, heads)."""


class HeadScaleHook:
    """Scales attention heads row by row in the decodes of the context that it is given to."""

    def __init__(self, layout: HeadLayout) -> None:
        self._layout = layout
        self._scales: RowScales | None = None
        self._layer_of: dict[bytes, int] = {}
        self._seen: set[int] = set()
        self._failure: str | None = None
        self.callback = lib.ggml_backend_sched_eval_callback(self._on_node)

    def arm(self, scales: RowScales | None) -> None:
        """Set the scales of the coming decode's rows; None leaves all heads alone."""
        self._scales = scales
        self._seen.clear()
        self._failure = None
        self._layer_of = {}
        if scales is not None:
            for layer in np.flatnonzero((scales != 1).any(axis=(0, 2))):
                self._layer_of[f"{NODE}-{layer}".encode()] = int(layer)

    def verify(self) -> None:
        """Check, after a decode, that every head that had to be scaled was.

        Raises:
            HookError: a layer was not met, or its attention output had another shape.
        """
        missing = sorted(set(self._layer_of.values()) - self._seen)
        if self._failure is None and missing:
            self._failure = f"the model computed no attention output for layer {missing[0]}"
        if self._failure is not None:
            raise HookError(
                f"Steering could not be applied: {self._failure}. "
                "Draft at strength 0, or choose another model."
            )

    def _on_node(self, tensor: int, ask: bool, _user_data: Any) -> bool:  # noqa: ANN401
        layer = self._layer_of.get(bindings.tensor_name(tensor))
        if ask or layer is None:
            return layer is not None
        try:
            self._scale(tensor, layer)
        except Exception as error:
            # An exception cannot cross the C frames above: keep it for verify(), end the decode.
            self._failure = str(error)
        return self._failure is None

    def _scale(self, tensor: int, layer: int) -> None:
        assert self._scales is not None  # noqa: S101 - arm() names layers only with scales
        scales = self._scales[:, layer, : self._layout.heads_per_layer[layer]]
        size = self._layout.head_size[layer]
        width = scales.shape[1] * size
        expected = scales.shape[0] * width * np.dtype(np.float32).itemsize
        if bindings.tensor_bytes(tensor) != expected:
            raise HookError(
                f"layer {layer} gave {bindings.tensor_elements(tensor)} values where "
                f"{scales.shape[0]} rows of {width} were expected"
            )
        rows = np.flatnonzero((scales != 1).any(axis=1))
        first, last = int(rows[0]), int(rows[-1]) + 1
        output = np.empty((last - first, scales.shape[1], size), dtype=np.float32)
        offset = first * width * output.itemsize
        bindings.tensor_get(tensor, output.ctypes.data, offset, output.nbytes)
        output *= scales[first:last, :, np.newaxis]
        bindings.tensor_set(tensor, output.ctypes.data, offset, output.nbytes)
        self._seen.add(layer)


class NodeRecorder:
    """Notes the width of every attention output of one decode: how a model's heads are laid out."""

    def __init__(self) -> None:
        self.widths: dict[int, int] = {}
        self.callback = lib.ggml_backend_sched_eval_callback(self._on_node)

    def _on_node(self, tensor: int, ask: bool, _user_data: Any) -> bool:  # noqa: ANN401
        name = bindings.tensor_name(tensor).decode("utf-8", "replace")
        prefix, _, layer = name.rpartition("-")
        if ask and prefix == NODE and layer.isdigit():
            elements = bindings.tensor_elements(tensor)
            if bindings.tensor_bytes(tensor) == elements * ctypes.sizeof(ctypes.c_float):
                self.widths[int(layer)] = elements
        return not ask
