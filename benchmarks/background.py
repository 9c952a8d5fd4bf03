"""The counts that a voice is told from: `python -m benchmarks.background --corpus DIR --to FILE`.

How often many people together use each n-gram of a few characters, from equal parts of each
person's writing. Nobody's text is in it, and nothing that fewer than five of them write.
"""

import argparse
import sys
from pathlib import Path

from benchmarks.corpus import CorpusError, read_authors
from benchmarks.voice.names import names_in
from engine.calibration.background import load_background, save_background
from engine.calibration.character_model import LONGEST_TEXT
from engine.errors import BackgroundError
from engine.excerpt import excerpt


def make_background(corpus: Path, to: Path) -> str:
    """Write the file of a corpus folder's counts, and return in words what is in it.

    Names that open or end texts are masked as well as the authors' own, and of long texts only the
    beginning is used, as in calibration.

    Args:
        corpus: JSON Lines, one file a person.
        to: the file, replaced if it exists.

    Raises:
        CorpusError: as `read_authors`.
        BackgroundError: there are too few people, or the file cannot be written.
    """
    authors = read_authors(corpus)
    texts = {
        author.called: [excerpt(sample.text, LONGEST_TEXT) for sample in author.samples]
        for author in authors
    }
    save_background(to, texts, names_in(authors))
    n_characters = load_background(to).n_characters
    return f"{len(texts)} people, {n_characters} characters, {to.stat().st_size} bytes"


def main() -> int:
    """Make the file, and return the exit code."""
    options = argparse.ArgumentParser(description=__doc__)
    add = options.add_argument
    add("--corpus", type=Path, required=True, metavar="DIR", help="JSON Lines, one file a person")
    add("--to", type=Path, required=True, metavar="FILE", help="the counts, gzip'd JSON")
    given = options.parse_args()
    try:
        print(make_background(given.corpus, given.to))
    except (CorpusError, BackgroundError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
