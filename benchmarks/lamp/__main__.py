"""Paraphrasing tweets as their writers would: `python -m benchmarks.lamp --corpus DIR/lamp --json`.

ROUGE-1, ROUGE-L and METEOR (exact and stem: no WordNet) of the methods that benchmarks.voice
compares, item by item until the time budget ends; the same folder goes on with the next run.
"""

import argparse
import hashlib
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from app.cli.arguments import chosen_model
from benchmarks.effect_files import EffectFileError, effects_digest
from benchmarks.lamp.heads import HeadSource
from benchmarks.lamp.items import Item, LampError, read_items
from benchmarks.lamp.writer import FIGURES, METHODS, LampWriter, item_key
from benchmarks.loaded_model import loaded_model
from benchmarks.voice.arguments import add_common
from benchmarks.voice.methods import Subject, all_methods
from benchmarks.voice.provenance import this_run
from benchmarks.voice.recipes import Recipe
from benchmarks.voice.records import Conditions, RecordFile, RecordsError
from benchmarks.voice.summary import summarise
from benchmarks.voice.table import as_markdown
from benchmarks.voice.writer import Wanted, together
from engine.drafting.draft import Drafting
from engine.drafting.prompt_cache import PromptCache
from engine.drafting.settings import DraftSettings
from engine.errors import EngineError
from engine.prompt import PromptBuilder

_OUT = Path("build/lamp")
_STRENGTHS = (25.0, 50.0)


def main() -> int:
    """Measure, print what all runs into the folder came to, and return the exit code."""
    given = _arguments().parse_args()
    try:
        if not given.summary_only:
            _measure(given)
        drafts = RecordFile(given.out).read().drafts
    except (LampError, EffectFileError, RecordsError, EngineError) as error:
        print(error, file=sys.stderr)
        return 1
    summary = summarise(drafts, FIGURES, strength=given.at)
    print(json.dumps(summary) if given.json else as_markdown(summary, FIGURES))
    return 0


def _measure(given: argparse.Namespace) -> None:
    deadline = time.monotonic() + 60 * given.minutes
    items, file = read_items(given.corpus), RecordFile(given.out)
    with (
        loaded_model(chosen_model(given.model)) as steerable,
        PromptCache(steerable) as cache,
    ):
        source = HeadSource(given.effects, steerable.layout.heads)
        conditions = _conditions(given, steerable.description.fingerprint, items)
        done = {draft.key for draft in file.begin(this_run(sys.orig_argv[1:], conditions)).drafts}
        writer = LampWriter(PromptBuilder(steerable.model), Drafting(steerable, cache))
        for item in items[: given.items]:
            subject = Subject(source.heads(item.identifier, item.profile))
            missing = [each for each in _wanted(given.ours) if item_key(item, each) not in done]
            for group in together(missing):
                if time.monotonic() > deadline:
                    return
                file.append(writer.write(item, subject, group))


def _conditions(given: argparse.Namespace, model: str, items: Sequence[Item]) -> Conditions:
    return Conditions(
        model=model,
        corpus=hashlib.sha256(msgspec.json.encode(items)).hexdigest()[:16],
        settings={
            "ours": str(given.ours),
            "effects": effects_digest(given.effects),
            "sampling": repr(DraftSettings()),
        },
    )


def _wanted(ours: Recipe) -> list[Wanted]:
    return [
        Wanted(method, strength)
        for method in all_methods(ours, strengths=_STRENGTHS)
        if method.name in METHODS
        for strength in method.strengths
    ]


def _arguments() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(description=__doc__)
    add = options.add_argument
    add("--corpus", type=Path, required=True, metavar="DIR", help="questions and outputs")
    add("--effects", type=Path, required=True, metavar="DIR", help="made by benchmarks.effects")
    add("--items", type=int, metavar="N", help="the first ones only")
    add_common(options, _OUT)
    return options


if __name__ == "__main__":
    sys.exit(main())
