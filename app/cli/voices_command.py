"""`idiolect voices`: a person's several voices, found and put right."""

import argparse

from app.cli.arguments import Subparsers, add_model, add_profile, chosen_model, text
from app.cli.confidence import IN_WORDS
from app.cli.interrupt import stop_on_interrupt
from app.cli.output import Output
from app.cli.placement_arguments import add_placement, placement_overrides
from app.home import Home
from app.library.library import Library
from app.library.records import Profile, StoredSample
from app.library.voice_groups import StoredGrouping
from app.voice_groups import (
    group_task,
    keep_grouping,
    merge_voices,
    pin_sample,
    rename_voice,
    split_voice,
    unpin_sample,
)
from engine.llama.fingerprint import fingerprint
from engine.process import protocol
from engine.process.jobs import JobRunner
from engine.voices.groups import VoiceGroup

_BEGINNING = 48


def add_to(commands: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("voices", help="group a profile's writing into voices")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)

    def add(name: str, told: str) -> argparse.ArgumentParser:
        action = actions.add_parser(name, parents=[everywhere], help=told)
        add_profile(action)
        add_model(action)
        action.set_defaults(command=run, action=name, samples=False)
        return action

    listed = add("list", "list the voices")
    listed.add_argument("--samples", action="store_true", help="list each voice's samples, too")
    add_placement(add("group", "find voices by kind and likeness; what you changed stays"))
    renamed = add("rename", "give a voice a name")
    _add_voices(renamed, "voice")
    renamed.add_argument("name", type=text, metavar="NAME", help="what to call it")
    _add_voices(add("merge", "let a voice go into another"), "voice", "into")
    _add_voices(add("split", "split a voice in two by likeness"), "voice")
    pinned = add("pin", "put a sample into a voice, to stay there")
    _add_sample(pinned)
    _add_voices(pinned, "voice")
    _add_sample(add("unpin", "let a sample go elsewhere when voices are found anew"))


def run(options: argparse.Namespace, home: Home, output: Output) -> None:
    """Do what was asked, and print the voices as they are then.

    Raises:
        AppError, EngineError: whatever went wrong.
    """
    model = chosen_model(options.model)
    with Library.open(home.database) as library:
        profile = library.profiles.get(options.profile)
        if options.action == "group":
            _group(options, home, output, library, profile)
        key = fingerprint(model)
        stored = _edited(options, library, profile, key)
        heads = _heads(library, profile, key, stored)
    output.result(_data(profile, key, stored, heads), _told(options, profile, stored, heads))


def _add_voices(action: argparse.ArgumentParser, *names: str) -> None:
    for name in names:
        action.add_argument(
            name, type=text, metavar=name.upper(), help="name or number, as “voices list” shows it"
        )


def _add_sample(action: argparse.ArgumentParser) -> None:
    action.add_argument(
        "sample", type=int, metavar="SAMPLE", help="number, as “voices list --samples” shows it"
    )


def _group(
    options: argparse.Namespace, home: Home, output: Output, library: Library, profile: Profile
) -> None:
    """Find the voices, and keep them."""

    def show(event: protocol.Event) -> None:
        if isinstance(event, protocol.Progress) and event.seconds_left is not None:
            output.progress(f"{event.fraction:4.0%}  about {event.seconds_left:.0f} s left")

    with JobRunner(show, home.cache, placement_overrides(options)) as runner:
        model = runner.load(protocol.LoadModel(0, str(chosen_model(options.model))))
        task = group_task(library, profile, model, job_id=1)
        with stop_on_interrupt() as stopped:
            grouped = runner.group(task.job, stopped)
        keep_grouping(library, profile, model, task, grouped)


def _edited(
    options: argparse.Namespace, library: Library, profile: Profile, key: str
) -> StoredGrouping | None:
    """Do what changes voices, and return them; None where there are none yet."""
    match options.action:
        case "rename":
            return rename_voice(library, profile, key, options.voice, options.name)
        case "merge":
            return merge_voices(library, profile, key, options.into, options.voice)
        case "split":
            return split_voice(library, profile, key, options.voice)
        case "pin":
            return pin_sample(library, profile, key, options.sample, options.voice)
        case "unpin":
            return unpin_sample(library, profile, key, options.sample)
        case _:
            return library.voice_groups.find(profile.id, key)


def _heads(
    library: Library, profile: Profile, key: str, stored: StoredGrouping | None
) -> dict[str, str]:
    """Return how sure the heads of each voice are that has some of its own, in words."""
    names = [] if stored is None else stored.grouping.names
    found = {name: library.voices.find(profile.id, key, name) for name in names}
    return {name: IN_WORDS[voice.confidence] for name, voice in found.items() if voice}


def _data(
    profile: Profile, key: str, stored: StoredGrouping | None, heads: dict[str, str]
) -> dict[str, object]:
    groups = () if stored is None else stored.grouping.groups
    samples = () if stored is None else stored.samples
    return {
        "profile": profile.name,
        "model_fingerprint": key,
        "voices": [
            {
                "number": number,
                "name": group.name,
                "named": group.named,
                "kinds": [kind.value for kind in group.kinds],
                "heads": heads.get(group.name),
                "samples": [samples[member].id for member in group.members],
                "pinned": [samples[member].id for member in group.pinned],
            }
            for number, group in enumerate(groups, start=1)
        ],
    }


def _told(
    options: argparse.Namespace,
    profile: Profile,
    stored: StoredGrouping | None,
    heads: dict[str, str],
) -> str:
    if stored is None:
        return (
            f"The writing of “{profile.name}” is one voice so far. To find others: "
            f'idiolect voices group --profile "{profile.name}"'
        )
    lines = []
    for number, group in enumerate(stored.grouping.groups, start=1):
        lines.append(_line(number, group, heads))
        if options.samples:
            lines += [_sample_line(group, stored.samples, member) for member in group.members]
    return "\n".join(lines)


def _line(number: int, group: VoiceGroup, heads: dict[str, str]) -> str:
    n_samples, n_pinned = len(group.members), len(group.pinned)
    counted = f"{n_samples} sample{'s' if n_samples != 1 else ''}"
    pinned = f", {n_pinned} pinned" if n_pinned else ""
    sure = heads.get(group.name)
    own = f"own heads: {sure}" if sure else "no heads of its own yet"
    return f"{number}  {group.name}: {counted}{pinned}; {own}"


def _sample_line(group: VoiceGroup, samples: tuple[StoredSample, ...], member: int) -> str:
    stored = samples[member]
    beginning = " ".join((stored.sample.subject or stored.sample.text).split())[:_BEGINNING]
    pin = "pinned" if member in group.pinned else ""
    return f"   {stored.id:6d}  {stored.sample.kind.value:5s}  {pin:6s}  {beginning}"
