"""`idiolect discover`: find a profile's preference heads."""

import argparse
import dataclasses

from app.cli.arguments import Subparsers, add_model, add_profile, chosen_model
from app.cli.interrupt import stop_on_interrupt
from app.cli.output import Output
from app.cli.placement_arguments import add_placement, placement_overrides
from app.errors import UsageError
from app.home import Home
from app.jobs import DISCOVERY_BUDGET_S, discover_job, keep_discovery
from app.library.library import Library
from app.library.records import Voice
from engine.process import protocol
from engine.process.jobs import JobRunner

_HEADS_SHOWN = 10


def add_to(commands: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "discover", parents=[everywhere], help="find the attention heads that carry a voice"
    )
    add_profile(parser)
    add_model(parser)
    add_placement(parser)
    parser.add_argument(
        "--budget",
        type=float,
        default=DISCOVERY_BUDGET_S,
        metavar="SECONDS",
        help="about how long to measure (default: %(default).0f)",
    )
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, home: Home, output: Output) -> None:
    """Discover, keep the result, and print the strongest heads.

    Raises:
        AppError, EngineError: whatever went wrong.
    """
    if not options.budget > 0:
        raise UsageError("--budget must be more than 0 seconds")

    def show(event: protocol.Event) -> None:
        if isinstance(event, protocol.Progress) and event.seconds_left is not None:
            output.progress(f"{event.fraction:4.0%}  about {event.seconds_left:.0f} s left")

    overrides = placement_overrides(options)
    with Library.open(home.database) as library, JobRunner(show, home.cache, overrides) as runner:
        profile = library.profiles.get(options.profile)
        path = chosen_model(options.model)
        job = discover_job(library, profile, job_id=1, model=path, budget_s=options.budget)
        model = runner.load(protocol.LoadModel(0, str(path)))
        with stop_on_interrupt() as stopped:
            discovery = runner.discover(job, stopped)
        voice = keep_discovery(library, profile, model, discovery)
    output.result(_data(profile.name, voice), _told(profile.name, voice))


def _data(profile: str, voice: Voice) -> dict[str, object]:
    return {
        "profile": profile,
        "model": voice.model_name,
        "model_fingerprint": voice.model_fingerprint,
        "n_examples": voice.n_examples,
        "n_tokens": voice.n_tokens,
        "split_half": voice.split_half,
        "seconds": round(voice.seconds, 1),
        "preference_heads": [dataclasses.asdict(weight) for weight in voice.weights],
        "scores": [dataclasses.asdict(score) for score in voice.scores],
    }


def _told(profile: str, voice: Voice) -> str:
    lines = [
        f'"{profile}" on {voice.model_name}: {len(voice.weights)} preference heads, from '
        f"{voice.n_tokens} tokens of {voice.n_examples} samples in {voice.seconds:.0f} s.",
        "  layer  head  PCS (nats per token)",
    ]
    lines += [
        f"  {score.layer:5d}  {score.head:4d}  {score.pcs:+.4f} ± {score.standard_error:.4f}"
        for score in voice.scores[:_HEADS_SHOWN]
    ]
    if voice.split_half is None:
        lines.append("One sample only: how far this ranking can be trusted is unknown.")
    else:
        lines.append(
            f"Rank correlation between two halves of the samples: {voice.split_half:.2f} "
            "(0 is noise, 1 repeats exactly)."
        )
    return "\n".join(lines)
