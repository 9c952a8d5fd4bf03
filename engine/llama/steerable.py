"""A loaded model whose attention heads are known, and can therefore be scaled."""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from engine.errors import ModelFileError, WorkingCopyError
from engine.gguf_header import GgufHeader
from engine.llama.bindings import CPU_VARIANT, lib
from engine.llama.context import Context, never
from engine.llama.description import ModelDescription
from engine.llama.fingerprint import fingerprint
from engine.llama.hook import HeadScaleHook
from engine.llama.layout import measure_layout
from engine.llama.machine import Machine, look_at_machine
from engine.llama.memory import check_fits
from engine.llama.memory_need import MemoryNeed
from engine.llama.model import Model
from engine.llama.model_file import read_model_header
from engine.llama.overrides import NO_OVERRIDES, PlacementOverrides
from engine.llama.placement import Demand, choose_placement
from engine.llama.working_copy import (
    WorkingType,
    find_working_copy,
    prepare,
    wants_precise_copy,
    wants_working_copy,
)
from engine.owner import Owner

CONTEXT_TOKENS = 4096
"""Tokens of context that room is asked for: a long draft, with both passes of it."""

_SEQUENCES = 2

_log = logging.getLogger(__name__)


class SteerableModel(Owner):
    """Owns a model, and knows the layout of its heads.

    Args:
        path: the GGUF file.
        placement_overrides: what is not to be chosen from the machine.
        working_copies: the folder of working copies; a good one of this model is loaded instead of
            the file where that is faster. None to load the file.
        make_copy: whether to make that copy first, where one is wanted and none is there.
        precise: whether heads are to be measured with it: the copy is one that rounds little, where
            such a one is wanted, and keys are not quantised.
        context_tokens: tokens of context that there must be memory for, if it was trained with so
            many.
        machine: what to place it on; None to look.
        cancelled: asked while a copy is made and while the weights are read.

    Attributes:
        source_path: the person's file, whatever was loaded.
        placement: where the model is, and how contexts are to run.
        model: what was loaded.
        layout: of its heads.
        description: of the person's file.

    Raises:
        ModelFileError: as `Model`.
        NotEnoughMemoryError: it does not fit this machine.
        PlacementError: an override is out of range.
        UnsupportedModelError: the model has no per-head attention output.
        Cancelled: `cancelled` said so.
    """

    def __init__(
        self,
        path: Path,
        *,
        placement_overrides: PlacementOverrides = NO_OVERRIDES,
        working_copies: Path | None = None,
        make_copy: bool = False,
        precise: bool = False,
        context_tokens: int = CONTEXT_TOKENS,
        machine: Machine | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> None:
        self.source_path = path
        source = read_model_header(path)
        identity = fingerprint(path)
        machine = machine or look_at_machine()
        if precise and placement_overrides.key_type is None:
            placement_overrides = replace(placement_overrides, key_type="f16")
        wants_copy = wants_precise_copy if precise else wants_working_copy
        working_type = wants_copy(source, machine)
        copy = None
        if working_copies is not None and working_type is not None:
            copy = find_working_copy(source, working_copies, identity, working_type)
            if copy is None and make_copy:
                copy = _made_copy(source, working_copies, identity, working_type, cancelled)
        demand = replace(drafting_demand(source, context_tokens), header=copy or source)
        self.placement = choose_placement(machine, demand, placement_overrides)
        check_fits(self._need(demand), machine, path)
        self.model = _load(source, copy, self.placement.gpu_layers, cancelled)
        try:
            self.layout = measure_layout(self.model)
            # Not the header from before: llama.cpp may have refused the working copy.
            need = self._need(replace(demand, header=self.model.header))
            self.description = self._describe(source, identity, need.total)
        except BaseException:
            self.model.close()
            raise

    def close(self) -> None:
        """Free the model; a second call does nothing."""
        self.model.close()

    def open_context(
        self,
        *,
        n_tokens: int,
        n_sequences: int,
        n_rows: int | None = None,
        n_outputs: int | None = None,
    ) -> Context:
        """Return a new context, the caller's to close, whose heads can be scaled.

        It runs as the placement says.

        Args:
            n_tokens: as `Context`.
            n_sequences: as `Context`.
            n_rows: as `Context`; None for the placement's rows of prompt.
            n_outputs: as `Context`.

        Raises:
            DecodeError: there is no room for it.
        """
        placement = self.placement
        return Context(
            self.model,
            n_tokens=n_tokens,
            n_rows=n_rows or placement.prompt_rows,
            n_sequences=n_sequences,
            n_outputs=n_outputs,
            hook=HeadScaleHook(self.layout, in_place=placement.host_only),
            n_threads=placement.n_threads,
            key_type=placement.ggml_key_type,
            interruptible=placement.host_only,
        )

    def _need(self, demand: Demand) -> MemoryNeed:
        return demand.need(self.placement.prompt_rows, self.placement.key_type)

    def _describe(self, source: GgufHeader, identity: str, memory_bytes: int) -> ModelDescription:
        model, layout = self.model, self.layout
        is_copy = model.path != self.source_path
        return ModelDescription(
            path=str(self.source_path),
            fingerprint=identity,
            name=model.metadata("general.name") or self.source_path.stem,
            summary=_summary(model, source) if is_copy else model.summary,
            architecture=source.architecture,
            file_bytes=sum(tensor.n_bytes for tensor in source.tensors),
            n_parameters=model.n_parameters,
            n_layers=layout.n_layers,
            heads_per_layer=layout.heads_per_layer,
            head_size=layout.head_size,
            vocabulary_size=model.vocabulary_size,
            training_context=model.training_context,
            has_chat_template=model.chat_template is not None,
            working_type=type_name(model.header) if is_copy else None,
            gpu_layers=self.placement.gpu_layers,
            n_threads=self.placement.n_threads,
            key_type=self.placement.key_type,
            memory_bytes=memory_bytes,
            cpu_variant=CPU_VARIANT or "none",
        )


def drafting_demand(header: GgufHeader, context_tokens: int = CONTEXT_TOKENS) -> Demand:
    """Return what drafting with a model asks for.

    Args:
        header: the model's.
        context_tokens: tokens of context, if it was trained with so many.
    """
    trained = header.number(f"{header.architecture}.context_length")
    n_tokens = context_tokens if trained is None else min(context_tokens, int(trained))
    return Demand(header, n_tokens, _SEQUENCES)


def _made_copy(
    source: GgufHeader,
    folder: Path,
    identity: str,
    working_type: WorkingType,
    cancelled: Callable[[], bool],
) -> GgufHeader | None:
    """Make a working copy and return its header, or None where there can be none."""
    try:
        made = prepare(source.path, folder, identity, working_type, cancelled=cancelled)
        return read_model_header(made)
    except WorkingCopyError as error:
        _log.warning("%s The file is used as it is, and is slower.", error)
        return None


def _load(
    source: GgufHeader, copy: GgufHeader | None, gpu_layers: int, cancelled: Callable[[], bool]
) -> Model:
    """Load the copy, or else the file: a copy must never keep anybody from drafting."""
    if copy is not None:
        try:
            return Model(copy.path, header=copy, gpu_layers=gpu_layers, cancelled=cancelled)
        except ModelFileError as error:
            _log.warning("The working copy of %s is thrown away: %s", source.path, error)
            copy.path.unlink(missing_ok=True)
    return Model(source.path, header=source, gpu_layers=gpu_layers, cancelled=cancelled)


def _summary(copy: Model, source: GgufHeader) -> str:
    """Return llama.cpp's one-line description of a copy with the source's type in place of its."""
    return copy.summary.removesuffix(type_name(copy.header)) + type_name(source)


def type_name(header: GgufHeader) -> str:
    """Return what llama.cpp calls the type that most weights have."""
    number = header.number("general.file_type")
    name = None if number is None else lib.llama_ftype_name(int(number))
    return name.decode() if name else "unknown type"
