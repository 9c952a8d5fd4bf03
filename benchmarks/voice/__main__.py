"""What steering does to drafts: `python -m benchmarks.voice --corpus DIR --json`.

Voice match, attribution, fluency, repetition and copying of every method and control. Drafts are
asked for by the subjects of held-back texts, round by round over the authors, until the
time budget ends; the same folder goes on with the next run. Every method writes with the product's
prompt and sampling, and with the same seeds. Which heads are whose is read from `--effects`, made
by benchmarks.effects, or measured first, within a third of the time. Fluency is the likelihood
under the full pass of a draft's own prompt: only "none" has another prompt than the rest.

With `--expected` no drafts are written: the texts that the requests are from are read, and the
voice match of the next token is an expectation at each of their tokens (benchmarks.voice.expected).
"""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from app.cli.arguments import chosen_model
from benchmarks.corpus import REQUESTS, AuthorTexts, CorpusError, read_authors
from benchmarks.effect_files import EffectFileError, effects_digest, measured_authors
from benchmarks.effects import collect
from benchmarks.loaded_model import loaded_model
from benchmarks.voice.arguments import add_common, recipes, strengths, words
from benchmarks.voice.expected import FIGURES as EXPECTED_FIGURES
from benchmarks.voice.expected import ExpectedMatch
from benchmarks.voice.measure import Measurement, Plan, half_of
from benchmarks.voice.methods import STRENGTHS, Method, all_methods
from benchmarks.voice.provenance import corpus_digest, this_run
from benchmarks.voice.records import Conditions, RecordFile, RecordsError
from benchmarks.voice.summary import summarise
from benchmarks.voice.table import as_markdown
from benchmarks.voice.writer import DRAFT_TOKENS, FIGURES, Writer, round_by_round
from engine.drafting.draft import Drafting
from engine.drafting.prompt_cache import PromptCache
from engine.drafting.settings import DraftSettings
from engine.errors import EngineError
from engine.prompt import PromptBuilder

_OUT = Path("build/voice")
_EFFECTS_PART = 1 / 3
"""Part of the time that heads are looked for in, where none are given."""


def main() -> int:
    """Measure, print what all runs into the folder came to, and return the exit code."""
    given = _arguments().parse_args()
    try:
        everybody = read_authors(given.corpus)
        authors = _chosen(everybody, given.authors, given.half)
        if not given.summary_only:
            _measure(given, everybody, authors)
        names = {author.name for author in authors}
        drafts = [draft for draft in RecordFile(given.out).read().drafts if draft.author in names]
    except (CorpusError, EffectFileError, RecordsError, EngineError) as error:
        print(error, file=sys.stderr)
        return 1
    figures = EXPECTED_FIGURES if given.expected else FIGURES
    summary = summarise(drafts, figures, strength=given.at)
    print(json.dumps(summary) if given.json else as_markdown(summary, figures))
    return 0


def _measure(
    given: argparse.Namespace, everybody: Sequence[AuthorTexts], authors: Sequence[AuthorTexts]
) -> None:
    deadline = time.monotonic() + 60 * given.minutes
    file = RecordFile(given.out)
    with (
        loaded_model(chosen_model(given.model), precise=given.expected) as steerable,
        PromptCache(steerable) as cache,
        ExitStack() as stack,
    ):
        if given.effects is None and not file.path.exists():
            # Before the first draft only: with other heads later, drafts could not be compared.
            until = deadline - (1 - _EFFECTS_PART) * 60 * given.minutes
            collect(steerable, authors, _effects(given), until)
        plan = _plan(given, everybody, authors)
        conditions = Conditions(
            model=steerable.description.fingerprint,
            corpus=corpus_digest(everybody),
            settings=_settings(given),
        )
        before = file.begin(this_run(sys.orig_argv[1:], conditions))
        prompts = PromptBuilder(steerable.model)
        writer = (
            stack.enter_context(ExpectedMatch(prompts, steerable))
            if given.expected
            else Writer(
                prompts, Drafting(steerable, cache), seed=given.seed, max_tokens=given.tokens
            )
        )
        Measurement(plan, steerable, writer, file, before).run(deadline)


def _plan(
    given: argparse.Namespace, everybody: Sequence[AuthorTexts], authors: Sequence[AuthorTexts]
) -> Plan:
    effects = _effects(given)
    measured = frozenset(measured_authors(effects))
    for author in authors:
        if author.name not in measured:
            print(f"{author.name} is left out: no effects in {effects}.", file=sys.stderr)
    written = [author for author in authors if author.name in measured]
    return Plan(
        authors=everybody,
        tasks=list(round_by_round(written, given.requests)),
        methods=_methods(given),
        ours=given.ours,
        effects=effects,
    )


def _effects(given: argparse.Namespace) -> Path:
    folder: Path = given.effects or given.out / "effects"
    return folder


def _chosen(
    everybody: Sequence[AuthorTexts], names: Sequence[str] | None, half: str
) -> list[AuthorTexts]:
    """Return the authors to write as.

    Raises:
        CorpusError: a name is nobody's.
    """
    known = [author.name for author in everybody]
    unknown = set(names or ()).difference(known)
    if unknown:
        raise CorpusError(
            f"The corpus has no {', '.join(sorted(unknown))}. Choose from {', '.join(known)}."
        )
    return [author for author in half_of(everybody, half) if not names or author.name in names]


def _methods(given: argparse.Namespace) -> list[Method]:
    every = all_methods(given.ours, strengths=given.strengths, candidates=given.candidates)
    if given.methods is None:
        return every
    wanted = {*given.methods, *map(str, given.candidates)}
    return [method for method in every if method.name in wanted]


def _settings(given: argparse.Namespace) -> dict[str, str]:
    """Return all that figures depend on but model and corpus, by name."""
    kind = {"figures": "expected"} if given.expected else {}
    return kind | {
        "ours": str(given.ours),
        "effects": effects_digest(_effects(given)),
        "seed": str(given.seed),
        "tokens": str(given.tokens),
        "sampling": repr(DraftSettings()),
    }


def _arguments() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(description=__doc__)
    add = options.add_argument
    add("--corpus", type=Path, required=True, metavar="DIR", help="JSON Lines, one file a person")
    add_common(options, _OUT)
    add("--authors", type=words, metavar="A,B", help="write as these only")
    add("--half", choices=("all", "dev", "report"), default="all", help="write as half of them")
    add("--requests", type=int, default=REQUESTS, metavar="N", help="at most, an author")
    add("--methods", type=words, metavar="A,B", help="these only")
    add("--strengths", type=strengths, default=STRENGTHS, metavar="S,S", help="0 to 100")
    add("--candidates", type=recipes, default=[], metavar="R,R", help="recipes measured as well")
    add("--effects", type=Path, metavar="DIR", help="made by benchmarks.effects")
    add("--expected", action="store_true", help="of the next token of held-back texts; no drafts")
    add("--seed", type=int, default=1, metavar="N", help="of each author's first request")
    add("--tokens", type=int, default=DRAFT_TOKENS, metavar="N", help="length of a draft")
    return options


if __name__ == "__main__":
    sys.exit(main())
