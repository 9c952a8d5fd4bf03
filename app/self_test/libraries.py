"""Whether the libraries load that everything but the model rests on, and do their work."""

import importlib
import sqlite3
from contextlib import closing

from app.home import Home
from app.importing.quality.language import language_of
from app.self_test.outcome import CheckFailedError
from app.spelling.dictionaries import Dictionaries
from app.spelling.server import shipped
from app.spelling.speller import Speller
from app.spelling.words import words_in

_OTHERS = (
    "docx",
    "frontmatter",
    "gguf",
    "html_text",
    "jinja2",
    "libipld",
    "lxml.html",
    "markdown_it",
    "olefile",
    "pypdf",
    "rapidfuzz",
    "rensa",
)
_GERMAN = "Heute morgen hat es endlich geregnet, und die Katze wollte nicht vor die Tür."


def check_libraries(home: Home) -> str:
    """Try SQLite, Hunspell and language detection, load what imports and exports need.

    Raises:
        CheckFailedError: one of them is missing, or gives a wrong answer.
    """
    _check_search()
    _check_spelling(home)
    if (found := language_of(_GERMAN)) != "de":
        raise CheckFailedError(f"Language detection takes German for {found or 'nothing'}.")
    for name in _OTHERS:
        try:
            importlib.import_module(name)
        except ImportError as error:
            raise CheckFailedError(f"The library {name} is missing: {error}.") from error
    return (
        f"SQLite {sqlite3.sqlite_version} with FTS5, Hunspell, language detection, "
        f"{len(_OTHERS)} others"
    )


def _check_search() -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        try:
            db.execute(
                "create virtual table texts using fts5 "
                "(text, tokenize = 'unicode61 remove_diacritics 2')"
            )
        except sqlite3.Error as error:
            raise CheckFailedError(
                f"SQLite {sqlite3.sqlite_version} has no full text search: {error}."
            ) from error
        db.execute("insert into texts values ('Zoë came at noon')")
        [found] = db.execute("select count(*) from texts where texts match 'zoe'").fetchone()
    if found != 1:
        raise CheckFailedError(f"SQLite {sqlite3.sqlite_version} does not find what it should.")


def _check_spelling(home: Home) -> None:
    stems = Dictionaries(shipped(), home.dictionaries, []).of("en-GB")
    if not stems:
        raise CheckFailedError("There is no English dictionary.")
    speller = Speller(stems)
    words = words_in("We receive; they recieve.", "en")
    if speller.unknown(words) != {"recieve"} or "receive" not in speller.suggestions("recieve"):
        raise CheckFailedError("Hunspell does not tell right spelling from wrong.")
