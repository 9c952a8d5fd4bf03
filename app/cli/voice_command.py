"""`idiolect voice`: voices as files, to pass on or for other programs."""

import argparse
import dataclasses
from pathlib import Path

from app.cli.arguments import Subparsers, add_model, add_profile, chosen_model
from app.cli.confidence import IN_WORDS
from app.cli.interrupt import stop_on_interrupt
from app.cli.output import Output
from app.home import Home
from app.library.library import Library
from app.voices import AlreadyThereError, exported_voice, keep_imported
from engine.llama.description import ModelDescription
from engine.process import protocol
from engine.process.jobs import JobRunner
from engine.voice.baked import export_baked
from engine.voice.lora import export_lora
from engine.voice.voice_file import VoiceFile, write_voice
from engine.voice.voice_reader import read_voice

_HEADS_SHOWN = 10
_KILOBYTE = 1000

_FORMS = {
    "voice": "a voice file, for another Idiolect with the same model",
    "lora": "an adapter with which llama.cpp (--lora) computes the generic pass",
    "baked": "a copy of the model that computes the generic pass by itself",
}
_INEXACT = (
    "With this model llama.cpp rounds the activations of the model's own products, but not of the "
    "adapter's, so that a few tokens in a hundred come out otherwise (4 with the embedded model). "
    "A baked copy (--as baked) has no such difference."
)


def add_to(commands: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("voice", help="export, import or show a voice file")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    _add_export(actions, everywhere)
    _add_import(actions, everywhere)
    show = actions.add_parser("show", parents=[everywhere], help="tell what a voice file holds")
    show.add_argument("file", type=Path, metavar="FILE", help="a voice file")
    show.set_defaults(command=run_show)


def _add_export(actions: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    export = actions.add_parser(
        "export",
        parents=[everywhere],
        help="write a profile's voice to a file",
        description="Write a profile's voice to a file: "
        + "; ".join(f"“{form}” is {what}" for form, what in _FORMS.items())
        + ". The adapter is exact with F32 and F16 models only: with quantised ones llama.cpp "
        "rounds the activations of the model's own products but not of the adapter's, and a few "
        "tokens in a hundred come out otherwise. The baked copy has no such difference.",
    )
    add_profile(export)
    export.add_argument("--to", required=True, type=Path, metavar="FILE", help="where to write it")
    export.add_argument(
        "--as", dest="form", choices=list(_FORMS), default="voice", help="default: voice"
    )
    add_model(export)
    export.add_argument("--force", action="store_true", help="replace a file that is there")
    export.set_defaults(command=run_export)


def _add_import(actions: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    import_ = actions.add_parser(
        "import", parents=[everywhere], help="take a profile's voice from a voice file"
    )
    import_.add_argument("file", type=Path, metavar="FILE", help="a voice file")
    add_profile(import_)
    add_model(import_)
    import_.add_argument("--force", action="store_true", help="replace heads known already")
    import_.set_defaults(command=run_import)


def run_export(options: argparse.Namespace, home: Home, output: Output) -> None:
    """Write a profile's voice to a file, and say what was written.

    Raises:
        AppError, EngineError: whatever went wrong.
    """
    target: Path = options.to.absolute()
    if target.exists() and not options.force:
        raise AlreadyThereError(f"{target} is there already. Use --force to replace it.")
    path = chosen_model(options.model)
    with Library.open(home.database) as library:
        profile = library.profiles.get(options.profile)
        voice = exported_voice(library, profile, _described(path))
    exact = _write(voice, options.form, path, target, output)
    n_bytes = target.stat().st_size
    data = {
        "profile": profile.name,
        "form": options.form,
        "file": str(target),
        "bytes": n_bytes,
        "model": voice.model.name,
        "model_fingerprint": voice.model.fingerprint,
        "n_heads": len(voice.weights),
        "exact": exact,
    }
    told = (
        f'"{profile.name}" on {voice.model.name}: {len(voice.weights)} preference heads in '
        f"{target} ({n_bytes / _KILOBYTE:.0f} kB), {_FORMS[options.form]}."
    )
    output.result(data, told if exact else f"{told}\n{_INEXACT}")


def run_import(options: argparse.Namespace, home: Home, output: Output) -> None:
    """Take a profile's voice from a file, and say what was taken.

    Raises:
        AppError, EngineError: whatever went wrong.
    """
    voice = read_voice(options.file)
    with Library.open(home.database) as library:
        profile = library.profiles.get(options.profile)
        model = _described(chosen_model(options.model))
        kept = keep_imported(library, profile, voice, model, replace=options.force)
    data = {
        "profile": profile.name,
        "file": str(options.file.absolute()),
        "author": voice.author,
        "model": kept.model_name,
        "model_fingerprint": kept.model_fingerprint,
        "n_heads": len(kept.weights),
    }
    told = (
        f'"{profile.name}" on {kept.model_name}: {len(kept.weights)} preference heads from a '
        f"voice of {voice.author}."
    )
    output.result(data, told)


def run_show(options: argparse.Namespace, _home: Home, output: Output) -> None:
    """Print what a voice file holds.

    Raises:
        EngineError: it cannot be read, or is none.
    """
    voice = read_voice(options.file)
    output.result(dataclasses.asdict(voice), _shown(voice))


def _described(path: Path) -> ModelDescription:
    with JobRunner(lambda _event: None) as runner:
        return runner.load(protocol.LoadModel(0, str(path)))


def _write(voice: VoiceFile, form: str, model: Path, target: Path, output: Output) -> bool:
    """Write a voice in one of its forms, and return whether it is exact."""
    layout = voice.model.layout
    scales = layout.generic_scales(voice.weights)
    if form == "voice":
        write_voice(target, voice)
    elif form == "lora":
        return export_lora(model, target, scales, layout)
    else:
        with stop_on_interrupt() as stopped:
            export_baked(
                model,
                target,
                scales,
                layout,
                on_progress=lambda done: output.progress(f"copying {done:4.0%}"),
                cancelled=stopped,
            )
    return True


def _shown(voice: VoiceFile) -> str:
    layout = voice.model.layout
    repeats = "unknown" if voice.split_half is None else f"{voice.split_half:.2f}"
    weight_of = {(weight.layer, weight.head): weight.weight for weight in voice.weights}
    lines = [
        f"A voice of {voice.author} ({voice.name})",
        f"  model        {voice.model.name} ({voice.model.architecture})",
        f"  fingerprint  {voice.model.fingerprint}",
        f"  heads        {len(voice.weights)} preference heads; {len(voice.scores)} of "
        f"{sum(layout.heads_per_layer)} were measured",
        f"  found        {voice.created_at}, by {voice.method}, from {voice.n_tokens} tokens of "
        f"{voice.n_examples} places in {voice.seconds:.0f} s",
        f"  reliability  {IN_WORDS[voice.confidence]}; {repeats} (rank correlation between two "
        "halves of the samples)",
        f"  written by   Idiolect {voice.program_version}",
        "  layer  head  weight  score (nats per token)",
    ]
    for score in voice.scores[:_HEADS_SHOWN]:
        weight = weight_of.get((score.layer, score.head), 0.0)
        lines.append(
            f"  {score.layer:5d}  {score.head:4d}  {weight:6.2f}  "
            f"{score.score:+.4f} ± {score.standard_error:.4f}"
        )
    return "\n".join(lines)
