"""`idiolect discover`: find a profile's preference heads."""

import argparse
import dataclasses
from collections.abc import Sequence

import msgspec

from app.cli import calibration_report
from app.cli.arguments import Subparsers, add_model, add_profile, chosen_model, text
from app.cli.confidence import IN_WORDS
from app.cli.interrupt import stop_on_interrupt
from app.cli.output import Output
from app.cli.placement_arguments import add_placement, placement_overrides
from app.errors import UsageError
from app.home import Home, atlases
from app.jobs import (
    CALIBRATION_BUDGET_S,
    DISCOVERY_BUDGET_S,
    calibrate_job,
    keep_discovery,
)
from app.library.library import Library
from app.library.records import Profile, Voice
from app.library.voices import EVERYTHING
from app.voice_discovery import ALL, VoiceDiscovery, voice_discoveries
from engine.errors import NotEnoughWritingError
from engine.llama.description import ModelDescription
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
    parser.add_argument(
        "--voice",
        type=text,
        default=ALL,
        metavar="NAME",
        help="measure one of the profile's voices only, or “Everything” (default: %(default)s, "
        "which share the budget)",
    )
    parser.add_argument(
        "--calibration-budget",
        type=float,
        default=CALIBRATION_BUDGET_S,
        metavar="SECONDS",
        help="about how long to try strengths on held-back writing (default: %(default).0f)",
    )
    parser.add_argument(
        "--no-calibration", action="store_true", help="recommend no strength, only find the heads"
    )
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, home: Home, output: Output) -> None:
    """Discover, calibrate, keep what comes out, and print it.

    Raises:
        AppError, EngineError: whatever went wrong.
    """
    _check(options)

    def show(event: protocol.Event) -> None:
        if isinstance(event, protocol.Progress) and event.seconds_left is not None:
            doing = "trying strengths" if event.phase == "writing" else event.phase
            output.progress(f"{doing} {event.fraction:4.0%}  about {event.seconds_left:.0f} s left")

    overrides = placement_overrides(options)
    with (
        Library.open(home.database) as library,
        JobRunner(show, home.cache, overrides, atlases()) as runner,
    ):
        profile = library.profiles.get(options.profile)
        path = chosen_model(options.model)
        model = runner.load(protocol.LoadModel(0, str(path)))
        plans = voice_discoveries(
            library, profile, model, job_id=1, voice=options.voice, budget_s=options.budget
        )
        first, *others = _discovered(library, profile, model, runner, plans)
        told = _told(profile.name, first)
        if first.weights and first.name == EVERYTHING and not options.no_calibration:
            first, curve = _calibrate(library, profile, first, runner, options)
            told += f"\n{curve}"
    told = "\n\n".join([told, *(_told(profile.name, voice) for voice in others)])
    voices = [_data(profile.name, voice) for voice in others]
    output.result({**_data(profile.name, first), "voices": voices}, told)


def _check(options: argparse.Namespace) -> None:
    for name in ("budget", "calibration_budget"):
        if not getattr(options, name) > 0:
            raise UsageError(f"--{name.replace('_', '-')} must be more than 0 seconds")


def _discovered(
    library: Library,
    profile: Profile,
    model: ModelDescription,
    runner: JobRunner,
    plans: Sequence[VoiceDiscovery],
) -> list[Voice]:
    """Return what was found and kept, without voices after the first that have too little."""
    voices: list[Voice] = []
    with stop_on_interrupt() as stopped:
        for plan in plans:
            try:
                found = runner.discover(plan.job, stopped)
            except NotEnoughWritingError:
                if not voices:
                    raise
                continue
            # A group of which an atlas alone is known has the heads of the whole.
            if found.n_examples or not voices:
                voices.append(keep_discovery(library, profile, model, found, plan.name))
    return voices


def _calibrate(
    library: Library,
    profile: Profile,
    voice: Voice,
    runner: JobRunner,
    options: argparse.Namespace,
) -> tuple[Voice, str]:
    """Return the voice with its calibration, and that in words."""
    job = calibrate_job(
        library,
        profile,
        voice,
        job_id=2,
        model=chosen_model(options.model),
        budget_s=options.calibration_budget,
    )
    with stop_on_interrupt() as stopped:
        calibration = runner.calibrate(job, stopped)
    voice = library.voices.keep_calibration(voice.id, calibration)
    has_background = job.background is not None
    return voice, calibration_report.told(calibration, has_background=has_background)


def _data(profile: str, voice: Voice) -> dict[str, object]:
    return {
        "profile": profile,
        "voice": voice.name,
        "model": voice.model_name,
        "model_fingerprint": voice.model_fingerprint,
        "n_examples": voice.n_examples,
        "n_tokens": voice.n_tokens,
        "n_rows": voice.n_rows,
        "estimator": voice.estimator,
        "split_half": voice.split_half,
        "stability": voice.stability,
        "confidence": voice.confidence,
        "atlas": msgspec.to_builtins(voice.atlas),
        "seconds": round(voice.seconds, 1),
        "preference_heads": [dataclasses.asdict(weight) for weight in voice.weights],
        "scores": [dataclasses.asdict(score) for score in voice.scores],
        "recommended_strength": voice.recommended_strength,
        "verdict": voice.verdict,
        "calibration": msgspec.to_builtins(voice.calibration),
    }


def _told(profile: str, voice: Voice) -> str:
    whose = profile if voice.name == EVERYTHING else f"{profile}, {voice.name}"
    lines = [
        f'"{whose}" on {voice.model_name}: {len(voice.weights)} preference heads, from '
        f"{voice.n_tokens} tokens in {voice.n_examples} places, in {voice.seconds:.0f} s: "
        f"{IN_WORDS[voice.confidence]}.",
        "  layer  head  score and 90% interval (nats per token)",
    ]
    lines += [
        f"  {score.layer:5d}  {score.head:4d}  {score.score:+.4f}  "
        f"{score.low:+.4f} to {score.high:+.4f}"
        for score in voice.scores[:_HEADS_SHOWN]
    ]
    lines.append(_trust(voice))
    return "\n".join(lines)


def _trust(voice: Voice) -> str:
    """Return in words what the ranking rests on."""
    if voice.atlas is not None and voice.atlas.is_most:
        return (
            f"This ranking rests mostly ({voice.atlas.share:.0%}) on the head atlas, that is on "
            f"{voice.atlas.n_writers} other writers. Import more writing, or measure for longer, "
            "to make it your own."
        )
    if voice.split_half is None:
        return "One sample only: how far this ranking can be trusted is unknown."
    return (
        f"Rank correlation between two halves of the samples: {voice.split_half:.2f} "
        "(0 is noise, 1 repeats exactly)."
    )
