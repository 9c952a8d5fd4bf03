"""`idiolect model info`: what a model file is, and whether it can be steered."""

import argparse
import dataclasses
from pathlib import Path

from app.cli.arguments import Subparsers, chosen_model
from app.cli.output import Output
from app.cli.placement_arguments import add_placement, placement_overrides
from app.home import Home
from engine.llama.description import ModelDescription
from engine.process import protocol
from engine.process.jobs import JobRunner

_MEGABYTE = 1_000_000


def add_to(commands: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("model", help="look at a model")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    info = actions.add_parser("info", parents=[everywhere], help="describe a GGUF file")
    info.add_argument(
        "path", nargs="?", type=Path, metavar="PATH", help="default: the embedded one"
    )
    add_placement(info)
    info.set_defaults(command=run)


def run(options: argparse.Namespace, home: Home, output: Output) -> None:
    """Load a model and print its description.

    Raises:
        EngineError: it cannot be loaded, or cannot be steered.
    """
    overrides = placement_overrides(options)
    with JobRunner(lambda _event: None, home.cache, overrides) as runner:
        model = runner.load(protocol.LoadModel(0, str(chosen_model(options.path))))
    output.result(dataclasses.asdict(model), _told(model))


def _told(model: ModelDescription) -> str:
    counts = sorted(set(model.heads_per_layer))
    heads = str(counts[0]) if len(counts) == 1 else f"{counts[0]} to {counts[-1]}"
    return "\n".join(
        [
            f"{model.name} ({model.summary})",
            f"  file         {model.path}",
            f"  fingerprint  {model.fingerprint}",
            f"  size         {model.file_bytes / _MEGABYTE:.0f} MB, "
            f"{model.n_parameters / _MEGABYTE:.0f} million weights",
            f"  heads        {model.n_layers} layers of {heads} heads, "
            f"{sum(model.heads_per_layer)} in all; each can be scaled",
            f"  context      {model.training_context} tokens",
            f"  prompting    {'chat' if model.has_chat_template else 'continuation'}",
            f"  runs on      {_place(model)}",
            f"  needs        {model.memory_bytes / _MEGABYTE:.0f} MB of memory while drafting",
        ]
    )


def _place(model: ModelDescription) -> str:
    place = f"{model.n_threads} threads"
    if model.gpu_layers:
        place += f", {model.gpu_layers} layers on the GPU"
    if model.working_type is not None:
        place += f", from a working copy of type {model.working_type}"
    return f"{place}, keys as {model.key_type}"
