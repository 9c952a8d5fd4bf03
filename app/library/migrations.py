"""The database's schema, as the steps that lead to it. Released steps are never changed."""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

library_migrations = Migrations("idiolect")
"""Every step, oldest first. A new version of the program adds steps at the end."""


@library_migrations()
def m001_first_tables(db: Database) -> None:
    """Create the tables of the first version."""
    db.executescript(_PROFILES)
    db.executescript(_WRITING)
    db.executescript(_VOICES)
    db.executescript(_DRAFTS)


def known_steps() -> frozenset[str]:
    """Return the names of all steps that this version of the program knows."""
    with Database(memory=True) as empty:
        return frozenset(step.name for step in library_migrations.pending(empty))


_PROFILES = """
create table profiles (
    id integer primary key,
    name text not null,
    name_key text not null unique,
    created_at text not null
) strict;
"""

_WRITING = """
create table sources (
    id integer primary key,
    profile_id integer not null references profiles (id) on delete cascade,
    path text not null,
    format text not null,
    imported_at text not null,
    unique (profile_id, path, format)
) strict;

create table samples (
    id integer primary key,
    profile_id integer not null references profiles (id) on delete cascade,
    source_id integer not null references sources (id) on delete cascade,
    kind text not null,
    subject text not null,
    text text not null,
    text_hash blob not null,
    words integer not null,
    written_at text,
    item text not null,
    unique (profile_id, text_hash)
) strict;
create index samples_by_time on samples (profile_id, written_at);
create index samples_by_source on samples (source_id);
"""

_VOICES = """
create table voices (
    id integer primary key,
    profile_id integer not null references profiles (id) on delete cascade,
    name text not null,
    model_fingerprint text not null,
    model_name text not null,
    n_examples integer not null,
    n_tokens integer not null,
    split_half real,
    seconds real not null,
    created_at text not null,
    unique (profile_id, model_fingerprint, name)
) strict;

create table head_scores (
    voice_id integer not null references voices (id) on delete cascade,
    layer integer not null,
    head integer not null,
    rank integer not null,
    pcs real not null,
    standard_error real not null,
    weight real check (weight between 0 and 1),
    primary key (voice_id, layer, head)
) strict, without rowid;
"""

_DRAFTS = """
create table drafts (
    id integer primary key,
    profile_id integer not null references profiles (id) on delete cascade,
    voice_id integer references voices (id) on delete set null,
    kind text not null,
    brief text not null,
    thread text not null,
    strength real not null,
    seed integer not null,
    text text not null,
    finish text not null check (finish in ('end', 'length', 'stopped', 'interrupted')),
    model_fingerprint text not null,
    n_tokens integer not null,
    created_at text not null
) strict;
create index drafts_by_profile on drafts (profile_id);
create index drafts_by_voice on drafts (voice_id);
"""
