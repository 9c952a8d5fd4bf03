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


@library_migrations()
def m002_reliability(db: Database) -> None:
    """Keep what scores are and how far they can be trusted; what was found before is PCS."""
    db.executescript(_RELIABILITY)


@library_migrations()
def m003_calibration(db: Database) -> None:
    """Keep what calibration found of a voice, and what its scores owe to a head atlas."""
    db.executescript(_CALIBRATION)


@library_migrations()
def m004_voice_groups(db: Database) -> None:
    """Keep which samples are written in one voice."""
    db.executescript(_VOICE_GROUPS)


@library_migrations()
def m005_library_view(db: Database) -> None:
    """Let samples be searched, edited, left out, tagged and deleted for good."""
    db.executescript(_SAMPLE_DETAILS)
    db.executescript(_SAMPLE_INDEX)


@library_migrations()
def m006_draft_versions(db: Database) -> None:
    """Keep every version of a draft and all that was asked for; find them, and samples for them."""
    db.executescript(_DRAFT_VERSIONS)
    db.executescript(_DRAFT_INDEX)
    db.executescript(_PROMPT_INDEX)


@library_migrations()
def m007_choices(db: Database) -> None:
    """Keep what people did with their drafts, as evidence of what they like."""
    db.executescript(_CHOICES)


@library_migrations()
def m008_counts(db: Database) -> None:
    """Let samples be counted quickly: the window does so whenever they may have changed."""
    db.executescript(_COUNTS)


@library_migrations()
def m009_edited_versions(db: Database) -> None:
    """Which version an edit is of, so that there is one piece of evidence for each."""
    db.executescript(_EDITED_VERSIONS)


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

_RELIABILITY = """
alter table voices add column estimator text not null default 'pcs';
alter table voices add column n_rows integer not null default 0;
alter table voices add column stability real;
alter table voices add column confidence text not null default 'not_enough'
    check (confidence in ('sure', 'fairly_sure', 'not_enough'));
update voices set n_rows = n_tokens * (
    select count(*) from head_scores where voice_id = voices.id
);

alter table head_scores rename column pcs to score;
alter table head_scores add column low real not null default 0;
alter table head_scores add column high real not null default 0;
-- The normal distribution's 90% interval, since none was measured.
update head_scores set
    low = score - 1.6448536 * standard_error,
    high = score + 1.6448536 * standard_error;
"""

_CALIBRATION = """
-- JSON of an `engine.calibration.result.Calibration`.
alter table voices add column calibration text;
-- Kinds of text, with commas between.
alter table voices add column atlas_part text not null default '';
alter table voices add column atlas_writers integer not null default 0;
alter table voices add column atlas_share real not null default 0
    check (atlas_share between 0 and 1);
"""

_VOICE_GROUPS = """
-- Vectors are float32, little-endian.
create table voice_groupings (
    id integer primary key,
    profile_id integer not null references profiles (id) on delete cascade,
    model_fingerprint text not null,
    mean blob not null,
    deviation blob not null,
    created_at text not null,
    unique (profile_id, model_fingerprint)
) strict;

create table voice_groups (
    id integer primary key,
    grouping_id integer not null references voice_groupings (id) on delete cascade,
    position integer not null,
    name text not null,
    named integer not null check (named in (0, 1)),
    -- Kinds of text, with commas between.
    kinds text not null,
    centroid blob not null,
    unique (grouping_id, name)
) strict;

create table group_samples (
    sample_id integer not null references samples (id) on delete cascade,
    group_id integer not null references voice_groups (id) on delete cascade,
    pinned integer not null check (pinned in (0, 1)),
    -- Null where the sample was put into the group by its kind alone.
    embedding blob,
    primary key (group_id, sample_id)
) strict, without rowid;
create index group_samples_by_sample on group_samples (sample_id);
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

_SAMPLE_DETAILS = """
alter table samples add column language text not null default '';
alter table samples add column recipient text not null default ''
    check (recipient in ('', 'one', 'several', 'list', 'public'));
alter table samples add column excluded integer not null default 0 check (excluded in (0, 1));
-- Null where the person left the text as it was imported.
alter table samples add column edited_text text;
-- JSON: passages that the import cut out, each with the reason.
alter table samples add column removed text not null default '[]';
alter table samples add column current_text text
    generated always as (coalesce(edited_text, text)) virtual;
create index samples_by_item on samples (source_id, item);
-- All that a search filters and sorts by, so that it reads no text.
create index samples_listed on samples (
    id, profile_id, excluded, kind, source_id, language, written_at, words
);

create table sample_tags (
    sample_id integer not null references samples (id) on delete cascade,
    tag text not null,
    primary key (sample_id, tag)
) strict, without rowid;
create index sample_tags_by_tag on sample_tags (tag);

-- Texts that the person deleted, so that no import brings them back.
create table deleted_texts (
    profile_id integer not null references profiles (id) on delete cascade,
    text_hash blob not null,
    deleted_at text not null,
    primary key (profile_id, text_hash)
) strict, without rowid;
"""

_SAMPLE_INDEX = """
create virtual table samples_fts using fts5 (
    subject, current_text, content = 'samples', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);
insert into samples_fts (samples_fts) values ('rebuild');

create trigger samples_indexed after insert on samples begin
    insert into samples_fts (rowid, subject, current_text)
        values (new.id, new.subject, new.current_text);
end;
create trigger samples_unindexed after delete on samples begin
    insert into samples_fts (samples_fts, rowid, subject, current_text)
        values ('delete', old.id, old.subject, old.current_text);
end;
create trigger samples_reindexed after update of subject, text, edited_text on samples
when old.subject <> new.subject or old.current_text <> new.current_text begin
    insert into samples_fts (samples_fts, rowid, subject, current_text)
        values ('delete', old.id, old.subject, old.current_text);
    insert into samples_fts (rowid, subject, current_text)
        values (new.id, new.subject, new.current_text);
end;

create trigger samples_compared_anew after update of text, edited_text on samples
when old.current_text <> new.current_text begin
    update group_samples set embedding = null where sample_id = new.id;
end;
"""

_DRAFT_VERSIONS = """
create table versions (
    id integer primary key,
    draft_id integer not null references drafts_of_requests (id) on delete cascade,
    origin text not null
        check (origin in ('written', 'continued', 'reworded', 'edited', 'restored')),
    round integer not null,
    text text not null,
    created_at text not null,
    -- Of what a model wrote; null otherwise.
    strength real,
    voice_id integer references voices (id) on delete set null,
    voice text not null default '',
    seed integer,
    finish text check (finish in ('end', 'length', 'stopped', 'interrupted')),
    model_fingerprint text,
    n_tokens integer
) strict;

create table drafts_of_requests (
    id integer primary key,
    profile_id integer not null references profiles (id) on delete cascade,
    kind text not null,
    brief text not null,
    thread text not null,
    source text not null default '',
    recipient text not null default '',
    subject text not null default '',
    length text not null default 'any',
    language text not null default '',
    text text not null,
    version_id integer references versions (id) on delete set null,
    created_at text not null,
    updated_at text not null
) strict;

insert into drafts_of_requests
    (id, profile_id, kind, brief, thread, text, created_at, updated_at)
    select id, profile_id, kind, brief, thread, text, created_at, created_at from drafts;
-- What the model wrote was overwritten by the person's changes then.
insert into versions
    (draft_id, origin, round, text, created_at, strength, voice_id, voice, seed, finish,
     model_fingerprint, n_tokens)
    select id, 'written', 1, text, created_at, strength, voice_id, coalesce(
               (select name from voices where id = voice_id and name <> 'Everything'), ''
           ), seed, finish, model_fingerprint, n_tokens
    from drafts order by id;
update drafts_of_requests set version_id =
    (select id from versions where draft_id = drafts_of_requests.id);

drop table drafts;
alter table drafts_of_requests rename to drafts;
create index drafts_by_time on drafts (profile_id, updated_at);
create index drafts_by_version on drafts (version_id);
create index versions_by_draft on versions (draft_id);
create index versions_by_voice on versions (voice_id);
"""

_DRAFT_INDEX = """
create virtual table drafts_fts using fts5 (
    brief, recipient, subject, text, content = 'drafts', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);
insert into drafts_fts (drafts_fts) values ('rebuild');
create trigger drafts_indexed after insert on drafts begin
    insert into drafts_fts (rowid, brief, recipient, subject, text)
        values (new.id, new.brief, new.recipient, new.subject, new.text);
end;
create trigger drafts_unindexed after delete on drafts begin
    insert into drafts_fts (drafts_fts, rowid, brief, recipient, subject, text)
        values ('delete', old.id, old.brief, old.recipient, old.subject, old.text);
end;
create trigger drafts_reindexed after update of brief, recipient, subject, text on drafts
when old.brief <> new.brief or old.recipient <> new.recipient or old.subject <> new.subject
    or old.text <> new.text begin
    insert into drafts_fts (drafts_fts, rowid, brief, recipient, subject, text)
        values ('delete', old.id, old.brief, old.recipient, old.subject, old.text);
    insert into drafts_fts (rowid, brief, recipient, subject, text)
        values (new.id, new.brief, new.recipient, new.subject, new.text);
end;

create virtual table versions_fts using fts5 (
    text, content = 'versions', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);
insert into versions_fts (versions_fts) values ('rebuild');
create trigger versions_indexed after insert on versions begin
    insert into versions_fts (rowid, text) values (new.id, new.text);
end;
create trigger versions_unindexed after delete on versions begin
    insert into versions_fts (versions_fts, rowid, text) values ('delete', old.id, old.text);
end;
"""

_CHOICES = """
-- A draft that was taken over another one, or one that was edited.
create table choices (
    id integer primary key,
    profile_id integer not null references profiles (id) on delete cascade,
    kind text not null,
    strength real not null check (strength between 0 and 100),
    voice text not null,
    -- Of a pick.
    rejected_strength real check (rejected_strength between 0 and 100),
    rejected_voice text,
    -- Of an edit: share of the draft's words that are left.
    kept real check (kept between 0 and 1),
    made_at text not null,
    check ((kept is null) = (rejected_strength is not null)),
    check ((kept is null) = (rejected_voice is not null))
) strict;
create index choices_by_time on choices (profile_id, made_at);
"""

_PROMPT_INDEX = """
-- The newest samples of a language and kind, without reading a text.
create index samples_by_language on samples (
    profile_id, excluded, language, kind, written_at desc
);
"""

_COUNTS = """
create index samples_counted on samples (profile_id, excluded, words);
"""

_EDITED_VERSIONS = """
alter table choices add column version_id integer references versions (id) on delete set null;
create unique index choices_by_version on choices (version_id);
"""
