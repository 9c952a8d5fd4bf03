"""Imports killed at random moments: a whole source or nothing of it, and all of it in the end."""

import random
import sqlite3
import subprocess
import time
from collections import Counter
from pathlib import Path

from benchmarks.synthetic_mailbox import ME, write_mailbox
from tests.app.cli.command_line import Idiolect

N_KILLS = 20
N_MAILBOXES = 4
N_MESSAGES = 60
SEED = 20260423

Kept = Counter[tuple[str, ...]]


def kept(database: Path) -> dict[str, Kept]:
    """Return what is in the library, by the file that it came from."""
    found: dict[str, Kept] = {}
    connection = sqlite3.connect(database)
    try:
        assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
        tables = "select name from sqlite_master where name = 'samples'"
        if connection.execute(tables).fetchall():
            rows = connection.execute(
                "select sources.path, item, kind, subject, text, language, removed "
                "from samples join sources on sources.id = source_id"
            )
            for path, *sample in rows:
                found.setdefault(path, Counter())[tuple(sample)] += 1
    finally:
        connection.close()
    return found


def test_an_import_killed_at_any_moment_leaves_whole_sources_and_can_be_finished(
    tmp_path: Path,
) -> None:
    mail = tmp_path / "mail"
    mail.mkdir()
    for number in range(N_MAILBOXES):
        write_mailbox(mail / f"{number}.mbox", N_MESSAGES, seed=number)
    command = ("import", str(mail), "--profile", "Mina", "--mine", ME)
    undisturbed, killed = Idiolect(tmp_path / "undisturbed"), Idiolect(tmp_path / "killed")
    began = time.monotonic()
    with undisturbed.child(*command) as child:
        assert child.wait() == 0
    seconds = time.monotonic() - began
    whole = kept(undisturbed.database)
    assert len(whole) == N_MAILBOXES
    chance = random.Random(SEED)  # noqa: S311 - the same moments every time, not a secret
    for _ in range(N_KILLS):
        with killed.child(*command, stderr=subprocess.DEVNULL) as child:
            try:
                child.wait(timeout=chance.uniform(0.2, 1) * seconds)
            except subprocess.TimeoutExpired:
                child.kill()
        if killed.database.exists():
            found = kept(killed.database)
            assert {path: whole[path] for path in found} == found
    with killed.child(*command) as child:
        assert child.wait() == 0
    assert kept(killed.database) == whole
