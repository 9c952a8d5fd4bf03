"""Arguments that place a model."""

import argparse
from typing import get_args

from engine.llama.overrides import KeyType, PlacementOverrides


def add_placement(parser: argparse.ArgumentParser) -> None:
    """Add the options that place a model otherwise than the machine suggests."""
    group = parser.add_argument_group("where the model runs (default: chosen from the machine)")
    group.add_argument("--threads", type=int, metavar="N", help="threads of the processor")
    group.add_argument("--gpu-layers", type=int, metavar="N", help="layers on the GPU")
    group.add_argument("--keys", choices=get_args(KeyType), help="how the cache keeps keys")


def placement_overrides(options: argparse.Namespace) -> PlacementOverrides:
    """Return what the options of `add_placement` say."""
    return PlacementOverrides(
        n_threads=options.threads, gpu_layers=options.gpu_layers, key_type=options.keys
    )
