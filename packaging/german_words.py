"""Makes resources/dictionaries/de.* of pyspellchecker's word list, for want of a free dictionary.

The dictionaries of German that Hunspell has are under the GPL and cannot ship; where the person has
one, it is used instead. Run as: python packaging/german_words.py de.json.gz
"""

import gzip
import json
import re
import sys
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "resources" / "dictionaries"
LEAST_PART = 4
WORD = re.compile(r"[a-zäöüßéèàâçêñ]{2,}(?:[-'][a-zäöüßé]+)*")
LINKED = ("ung", "heit", "keit", "schaft", "ion", "tät", "ling", "tum", "ing")
"""Endings of nouns that take an s where another noun follows."""

NO_PARTS = frozenset(
    {
        "aber",
        "alle",
        "also",
        "auch",
        "auf",
        "bald",
        "bist",
        "darf",
        "dass",
        "dein",
        "denn",
        "dich",
        "dies",
        "doch",
        "drum",
        "eben",
        "eine",
        "einen",
        "einer",
        "einmal",
        "etwas",
        "euch",
        "fast",
        "ganz",
        "genau",
        "gern",
        "habe",
        "hast",
        "hier",
        "ihre",
        "immer",
        "jede",
        "kann",
        "kein",
        "leicht",
        "mehr",
        "mein",
        "mich",
        "nach",
        "nicht",
        "nichts",
        "noch",
        "oder",
        "oben",
        "ohne",
        "sehr",
        "seid",
        "sein",
        "selbst",
        "sich",
        "sind",
        "über",
        "unter",
        "viel",
        "vielen",
        "wann",
        "wegen",
        "weil",
        "welch",
        "wenig",
        "werde",
        "wider",
        "wieder",
        "wird",
        "wohl",
        "zuvor",
    }
)
"""With these, common misspellings would count as compounds: "Wiederspruch", "vieleicht"."""

AFFIXES = f"""\
SET UTF-8
TRY esianrtolcdugmphbyfvkwäüößzESIANRTOLCDUGMPHBYFVKWÄÜÖZ-
COMPOUNDFLAG C
COMPOUNDMIN {LEAST_PART}
COMPOUNDWORDMAX 3
ONLYINCOMPOUND O
CHECKCOMPOUNDTRIPLE
MAXCPDSUGS 1
NOSPLITSUGS
"""


def main(source: Path) -> None:
    """Write both files.

    Args:
        source: pyspellchecker's resources/de.json.gz.
    """
    with gzip.open(source, "rt", encoding="utf-8") as file:
        words = sorted(word for word in json.load(file) if WORD.fullmatch(word))
    lines = []
    for word in words:
        is_part = len(word) >= LEAST_PART and word not in NO_PARTS
        lines.append(f"{word}/C" if is_part else word)
        if is_part and word.endswith(LINKED):
            lines.append(f"{word}s/CO")
    (FOLDER / "de.aff").write_text(AFFIXES, encoding="utf-8")
    (FOLDER / "de.dic").write_text("\n".join([str(len(lines)), *lines, ""]), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
