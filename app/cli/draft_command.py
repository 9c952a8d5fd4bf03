"""`idiolect draft`: one draft in a profile's voice."""

import argparse
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.cli.arguments import Subparsers, add_model, add_profile, chosen_model, text
from app.cli.calibration_report import VERDICTS
from app.cli.interrupt import stop_on_interrupt
from app.cli.output import Output
from app.cli.placement_arguments import add_placement, placement_overrides
from app.draft_jobs import DraftOrder, draft_job, keep_new_draft, written_by
from app.errors import SourceError, UsageError
from app.home import Home
from app.jobs import STANDARD_STRENGTH, starting_strength
from app.library.library import Library
from app.library.records import DraftRecord, VersionRecord, Voice, WrittenBy
from engine.drafting.contrast import DEFAULT_CONTRAST, Contrast
from engine.drafting.settings import MOST_VARIANTS, DraftReport, DraftSettings
from engine.process import protocol
from engine.process.jobs import JobRunner
from engine.process.voices import VoicePart
from engine.voices.routing import Routing
from engine.writing import LANGUAGES, DraftRequest, Kind, Length

_MOST_STRENGTH = 100
_LARGEST_SEED = 2**31 - 1
_DEFAULTS = DraftSettings()


def add_to(commands: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("draft", parents=[everywhere], help="draft an email or a post")
    add_profile(parser)
    add_model(parser)
    add_placement(parser)
    parser.add_argument("--kind", required=True, choices=[kind.value for kind in Kind])
    parser.add_argument("--brief", type=text, default="", metavar="TEXT", help="what to say")
    parser.add_argument("--thread", type=Path, metavar="FILE", help="the message to reply to")
    parser.add_argument("--rewrite", type=Path, metavar="FILE", help="a text to be said anew")
    parser.add_argument("--recipient", type=text, metavar="NAME", help="to whom or for whom it is")
    parser.add_argument("--subject", type=text, metavar="TEXT", help="its subject or title")
    parser.add_argument(
        "--length", type=Length, choices=list(Length), default=Length.ANY, help="roughly"
    )
    parser.add_argument(
        "--language", choices=list(LANGUAGES), default="", help="to write in (default: any)"
    )
    parser.add_argument(
        "--strength",
        type=_strengths,
        metavar="0..100[,...]",
        help="0: the model's own voice (default: what calibration recommends, else "
        f"{STANDARD_STRENGTH:.0f}); several, with commas between, are drafted together with one "
        "seed",
    )
    parser.add_argument("--seed", type=int, metavar="N", help="repeat a draft")
    parser.add_argument(
        "--variants",
        type=int,
        default=1,
        metavar="N",
        help="so many drafts at each strength, with this seed and those after it",
    )
    parser.add_argument(
        "--max-tokens", type=int, default=_DEFAULTS.max_tokens, metavar="N", help="its length"
    )
    parser.add_argument(
        "--voice",
        type=text,
        metavar="NAME",
        help="one of the profile's voices by name or number, or “Everything” "
        "(default: the one that suits the request)",
    )
    parser.add_argument(
        "--routing",
        type=Routing,
        choices=list(Routing),
        default=Routing.HARD,
        help="hard: the draft is in one voice; soft: voices are mixed (default: %(default)s)",
    )
    parser.add_argument(
        "--contrast",
        type=Contrast,
        choices=list(Contrast),
        default=DEFAULT_CONTRAST,
        help="what the second prediction lacks: the person's heads, the samples in the prompt, or "
        "both; sum: one prediction without each (default: %(default)s)",
    )
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, home: Home, output: Output) -> None:
    """Draft, keep the drafts, and print them.

    Raises:
        AppError, EngineError: whatever went wrong.
    """
    request, variants = _request(options), _variants(options)
    show, overrides = _shown(output, streamed=len(variants) == 1), placement_overrides(options)
    with Library.open(home.database) as library, JobRunner(show, home.cache, overrides) as runner:
        profile = library.profiles.get(options.profile)
        model = runner.load(protocol.LoadModel(0, str(chosen_model(options.model))))
        voice = library.voices.find(profile.id, model.fingerprint)
        if options.strength is None:
            strength = starting_strength(voice)
            variants = [replace(settings, strength=strength) for settings in variants]
        order = DraftOrder(
            profile,
            model,
            request,
            tuple(variants),
            voice=options.voice,
            routing=options.routing,
            contrast=options.contrast,
        )
        job = draft_job(library, order, job_id=1)
        if options.strength is None and not output.json:
            print(_why(voice), file=sys.stderr)  # noqa: T201
        with stop_on_interrupt() as stopped:
            drafted = runner.draft(job, stopped)
        written = [
            written_by(report, number, drafted.voices)
            for number, report in enumerate(drafted.reports)
        ]
        record, versions = keep_new_draft(library, order, written)
    drafts = list(zip(versions, drafted.reports, strict=True))
    _print(output, _Drafted(profile.name, record, drafted.voices), drafts)


def _shown(output: Output, *, streamed: bool) -> Callable[[protocol.Event], None]:
    """Return what shows progress, and text as it is written where it shall be `streamed`."""

    def show(event: protocol.Event) -> None:
        if isinstance(event, protocol.Progress):
            output.progress(f"{event.phase} {event.fraction:4.0%}")
        elif isinstance(event, protocol.Token) and streamed:
            output.stream(event.text)

    return show


def _why(voice: Voice | None) -> str:
    """Return in words which strength is taken where none was asked for."""
    calibration = None if voice is None else voice.calibration
    strength = f"[strength {starting_strength(voice):g}"
    if calibration is None or calibration.recommended_strength is None:
        return f"{strength}, the usual one, since none was calibrated]"
    return f"{strength}, as calibrated: {VERDICTS[calibration.verdict]}]"


@dataclass(frozen=True, slots=True)
class _Drafted:
    profile: str
    record: DraftRecord
    voices: list[VoicePart]


def _print(
    output: Output, drafted: _Drafted, variants: list[tuple[VersionRecord, DraftReport]]
) -> None:
    """Print what was drafted; a single variant's text was streamed already."""
    if len(variants) == 1:
        output.stream("\n")
        output.result(_data(drafted, *variants[0]), "")
    else:
        output.result({"drafts": [_data(drafted, *each) for each in variants]}, "")
    if output.json:
        return
    for version, report in variants:
        if len(variants) > 1:
            output.stream(f"{report.text}\n")
        print(_told(version, report, drafted.voices), file=sys.stderr)  # noqa: T201


def _request(options: argparse.Namespace) -> DraftRequest:
    kind = Kind(options.kind)
    if not options.brief.strip() and options.rewrite is None:
        raise UsageError("--brief is empty: say in a few words what to write")
    if options.thread is not None and kind is not Kind.REPLY:
        raise UsageError(f"--thread goes with --kind reply, not {kind.value}")
    return DraftRequest(
        kind,
        options.brief,
        _content(options.thread),
        source=_content(options.rewrite),
        recipient=options.recipient or "",
        subject=options.subject or "",
        length=options.length,
        language=options.language,
    )


def _content(path: Path | None) -> str:
    if path is None:
        return ""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error.strerror}") from error


def _strengths(argument: str) -> list[float]:
    try:
        return [float(part) for part in argument.split(",")]
    except ValueError:
        raise argparse.ArgumentTypeError(f"{argument!r} is no number, nor several") from None


def _variants(options: argparse.Namespace) -> list[DraftSettings]:
    """Return the settings of every draft: by strength, then by seed."""
    strengths = [STANDARD_STRENGTH] if options.strength is None else options.strength
    for strength in strengths:
        if not 0 <= strength <= _MOST_STRENGTH:
            raise UsageError(f"--strength is {strength:g}, but goes from 0 to 100")
    if options.max_tokens < 1:
        raise UsageError("--max-tokens must be at least 1")
    n_drafts = len(strengths) * options.variants
    if not 1 <= n_drafts <= MOST_VARIANTS:
        raise UsageError(f"{n_drafts} drafts were asked for; 1 to {MOST_VARIANTS} can be written")
    return [
        DraftSettings(strength=strength, seed=seed, max_tokens=options.max_tokens)
        for strength in strengths
        for seed in _seeds(options)
    ]


def _seeds(options: argparse.Namespace) -> range:
    seed, last = options.seed, _LARGEST_SEED - options.variants + 1
    if seed is None:
        seed = random.randint(0, last)  # noqa: S311 - variety, not a secret
    elif not 0 <= seed <= last:
        raise UsageError(f"--seed is {seed}, but goes from 0 to {last}")
    return range(seed, seed + options.variants)


def _data(drafted: _Drafted, version: VersionRecord, report: DraftReport) -> dict[str, object]:
    record, by = drafted.record, _by(version)
    return {
        "profile": drafted.profile,
        "draft": record.id,
        "version": version.id,
        "kind": record.request.kind.value,
        "brief": record.request.brief,
        "strength": by.strength,
        "seed": by.seed,
        "text": report.text,
        "finish": report.finish,
        "steered": report.steered,
        "voices": [{"name": each.name, "part": each.part} for each in drafted.voices],
        "tokens": list(report.tokens),
        "n_prompt_tokens": report.n_prompt_tokens,
        "n_reused_tokens": report.n_reused_tokens,
        "n_samples": report.n_samples,
        "copied_words": report.copied_words,
        "prompt_seconds": round(report.prompt_seconds, 3),
        "writing_seconds": round(report.writing_seconds, 3),
        "tokens_per_second": round(report.tokens_per_second, 1),
    }


def _told(version: VersionRecord, report: DraftReport, voices: list[VoicePart]) -> str:
    by = _by(version)
    how = f"strength {by.strength:g}" if report.steered else "unsteered"
    if voices:
        how += ", voice " + " and ".join(_part(each) for each in voices)
    return (
        f"[{how}, seed {by.seed}, {report.n_tokens} tokens at "
        f"{report.tokens_per_second:.1f} a second, {report.finish}; "
        f"longest run of words shared with a sample: {report.copied_words}]"
    )


def _by(version: VersionRecord) -> WrittenBy:
    if version.by is None:
        raise ValueError(f"version {version.id} was not written by a model")
    return version.by


def _part(voice: VoicePart) -> str:
    return f"“{voice.name}”" if voice.part == 1 else f"“{voice.name}” ({voice.part:.0%})"
