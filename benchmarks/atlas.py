"""The head atlas of a model: `python -m benchmarks.atlas --corpus DIR --effects DIR --to FILE`.

From effects of many authors (`benchmarks.effects`) to the numbers that a new profile starts from:
for each head its score over the writing of all, and how far authors differ in it. One part for
mail, one for posts, and one for both. Numbers only; no text can be told from them.
"""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from app.cli.arguments import chosen_model
from benchmarks.corpus import CorpusError, read_authors
from benchmarks.effect_files import EffectFileError, measured_authors
from benchmarks.shared_evidence import EvidenceFolder
from engine.discovery.atlas import Atlas, write_atlas
from engine.discovery.estimators import ESTIMATORS, NEEDS_BARE_EFFECTS
from engine.discovery.run import DEFAULT_ESTIMATOR
from engine.errors import EngineError
from engine.llama.steerable import SteerableModel
from engine.writing import Kind

MAIL = (Kind.EMAIL, Kind.REPLY)
POSTS = (Kind.POST,)


def author_kinds(corpus: Path) -> dict[str, tuple[Kind, ...]]:
    """Return for each author what their texts are: mail or posts.

    Raises:
        CorpusError: as `read_authors`.
    """
    return {
        author.name: POSTS if author.samples[0].kind is Kind.POST else MAIL
        for author in read_authors(corpus)
    }


def make_atlas(
    steerable: SteerableModel,
    kinds: Mapping[str, tuple[Kind, ...]],
    effects: Path,
    estimator: str,
) -> Atlas:
    """Return the atlas of a model.

    Args:
        steerable: the model.
        kinds: of each author's texts.
        effects: folder of effects, of authors among them.
        estimator: name of the estimator.

    Raises:
        EffectFileError: effects are missing, damaged, or of another model.
    """
    folder = EvidenceFolder(effects, steerable.layout)
    by_kinds: dict[tuple[Kind, ...], list[str]] = {MAIL: [], POSTS: [], MAIL + POSTS: []}
    for author in measured_authors(effects):
        by_kinds[kinds[author]].append(author)
        by_kinds[MAIL + POSTS].append(author)
    parts = [
        folder.part(part, authors, estimator)
        for part, authors in by_kinds.items()
        if len(authors) > 1
    ]
    if not parts:
        raise EffectFileError(f"{effects} holds effects of fewer than two authors of a kind.")
    described = steerable.description
    return Atlas(described.fingerprint, described.name, estimator, tuple(parts))


def main() -> int:
    """Make the file, and return the exit code."""
    options = argparse.ArgumentParser(description=__doc__)
    add = options.add_argument
    add("--corpus", type=Path, required=True, metavar="DIR", help="tells what authors wrote")
    add("--effects", type=Path, required=True, metavar="DIR", help="made by benchmarks.effects")
    add("--to", type=Path, required=True, metavar="FILE", help="the atlas")
    add("--model", metavar="GGUF", help="the model of the effects (default: the embedded one)")
    choices = sorted(ESTIMATORS.keys() - NEEDS_BARE_EFFECTS)
    add("--estimator", choices=choices, default=DEFAULT_ESTIMATOR)
    given = options.parse_args()
    try:
        kinds = author_kinds(given.corpus)
        with SteerableModel(chosen_model(given.model)) as steerable:
            atlas = make_atlas(steerable, kinds, given.effects, given.estimator)
    except (CorpusError, EffectFileError, EngineError) as error:
        print(error, file=sys.stderr)
        return 1
    write_atlas(given.to, atlas)
    for part in atlas.parts:
        kinds_told = ", ".join(kind.value for kind in part.kinds)
        print(f"{kinds_told}: {part.n_writers} authors, {part.n_tokens} target tokens")
    return 0


if __name__ == "__main__":
    sys.exit(main())
