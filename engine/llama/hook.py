"""Head suppression inside llama.cpp's graph.

llama.cpp names every attention output, before the output projection, `kqv_out-<layer>`, or
`attn_pregate-<layer>` where a gate follows it; its shape is (rows, heads * head size). The
evaluation callback is asked about every node of the graph. Where it answers yes, the graph runs up
to that node and stops, and the callback scales the heads' slices: `o[l,h,r]` becomes
`s[l,h,r] * o[l,h,r]` (docs/method.md). The callback itself is C (`_head_scaler.c`); this module
tells it what to scale, and checks that it was done.
"""

import ctypes
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import HookError
from engine.heads import HeadLayout
from engine.llama import bindings
from engine.llama._head_scaler import HeadScaler
from engine.llama.bindings import lib

NODES = frozenset({"kqv_out", "attn_pregate"})

RowScales = NDArray[np.float32]
"""Head scales for every row of a batch, shape (rows, layers, heads)."""

_GGML = (
    bindings.address(bindings.tensor_name),
    bindings.address(bindings.tensor_bytes),
    bindings.address(bindings.tensor_data),
    bindings.address(bindings.tensor_get),
    bindings.address(bindings.tensor_set),
)


class HeadScaleHook:
    """Scales attention heads row by row in the decodes of the context that it is given to.

    Args:
        layout: of the model's heads.
        in_place: whether tensors are in host memory, so that they can be scaled where they are;
            otherwise they are copied out and back. None: in place where no device is there that
            could hold them.
    """

    def __init__(self, layout: HeadLayout, *, in_place: bool | None = None) -> None:
        self._layout = layout
        if in_place is None:
            in_place = not lib.llama_supports_gpu_offload()
        layers = list(zip(layout.heads_per_layer, layout.head_size, strict=True))
        self._scaler = HeadScaler(_GGML, layers, in_place)
        self.callback = lib.ggml_backend_sched_eval_callback(self._scaler.callback)
        self.user_data = self._scaler.user_data

    def arm(self, scales: RowScales | None) -> None:
        """Set the scales of the coming decode's rows; None leaves all heads alone.

        Raises:
            ValueError: their shape is not (rows, layers, most heads of a layer).
        """
        self._scaler.arm(None if scales is None else np.ascontiguousarray(scales, np.float32))

    def verify(self) -> None:
        """Check, after a decode, that every head that had to be scaled was.

        Raises:
            HookError: a layer was not met, or its attention output had another shape.
        """
        failure = self._scaler.failure()
        if failure is None:
            return
        layer, n_bytes = failure
        if n_bytes:
            width = self._layout.heads_per_layer[layer] * self._layout.head_size[layer]
            reason = (
                f"layer {layer} gave {n_bytes // ctypes.sizeof(ctypes.c_float)} values where rows "
                f"of {width} were expected"
            )
        else:
            reason = f"the model computed no attention output for layer {layer}"
        raise HookError(
            f"Steering could not be applied: {reason}. "
            "Draft at strength 0, or choose another model."
        )


class NodeRecorder:
    """Notes the width of every attention output of one decode: how a model's heads are laid out."""

    user_data = 0

    def __init__(self) -> None:
        self.widths: dict[int, int] = {}
        self.callback = lib.ggml_backend_sched_eval_callback(self._on_node)

    def _on_node(self, tensor: int, ask: bool, _user_data: Any) -> bool:  # noqa: ANN401
        name = bindings.tensor_name(tensor).decode("utf-8", "replace")
        prefix, _, layer = name.rpartition("-")
        if ask and prefix in NODES and layer.isdigit():
            elements = bindings.tensor_elements(tensor)
            if bindings.tensor_bytes(tensor) == elements * ctypes.sizeof(ctypes.c_float):
                self.widths[int(layer)] = elements
        return not ask
