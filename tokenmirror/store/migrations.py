"""The schema, as numbered functions that are never edited once shipped.

Times are milliseconds since 1970 in UTC. `id` of sessions, calls, turns and edits is a 63-bit hash of the
tool's own identity, so that reading twice changes nothing. Fingerprint columns hold big-endian 64-bit numbers.
"""

from __future__ import annotations

import sqlite3

import sqlite_utils
from sqlite_utils.migrations import Migrations

from tokenmirror.store.day_schema import make_day_sums
from tokenmirror.store.editions import make_editions
from tokenmirror.store.first_schema import create_first_schema
from tokenmirror.store.versions import MIGRATION_SET

migrations = Migrations(MIGRATION_SET)


def apply(connection: sqlite3.Connection) -> None:
    """Bring a database up to date, one transaction a migration."""
    migrations.apply(sqlite_utils.Database(connection))


@migrations()
def m001_first_schema(db: sqlite_utils.Database) -> None:
    """Everything the first version stores."""
    create_first_schema(db)


@migrations()
def m002_corrections(db: sqlite_utils.Database) -> None:
    """Keep what the person says of commits and sessions, which outlives whatever was inferred."""
    # Named by what outlives a rebuild: a folder of the repository, the commit's id, the session's stable id.
    # One place holds one word, so that the newest counts.
    db.execute(
        "CREATE TABLE correction (folder TEXT NOT NULL, oid TEXT NOT NULL, session INTEGER NOT NULL,"
        " word TEXT NOT NULL, said_at INTEGER NOT NULL, PRIMARY KEY (folder, oid, session)) STRICT, WITHOUT ROWID"
    )
    db.execute("CREATE INDEX correction_session ON correction(session)")


@migrations()
def m003_dated_fates(db: sqlite_utils.Database) -> None:
    """Fate as dated states, and lines alive some days after landing."""
    # Measured once: what a branch held on a day does not change unless its history is rewritten.
    db.execute(
        "CREATE TABLE alive_at (commit_id INTEGER NOT NULL REFERENCES git_commit(id), days INTEGER NOT NULL,"
        " landed_in TEXT NOT NULL, at_commit TEXT NOT NULL, lines INTEGER NOT NULL,"
        " PRIMARY KEY (commit_id, days)) STRICT, WITHOUT ROWID"
    )
    # What happened to a commit, in order; `at` is empty where nobody knows when.
    db.execute(
        "CREATE TABLE dated_state (commit_id INTEGER NOT NULL REFERENCES git_commit(id), number INTEGER NOT NULL,"
        " state TEXT NOT NULL, at INTEGER, evidence TEXT NOT NULL,"
        " PRIMARY KEY (commit_id, number)) STRICT, WITHOUT ROWID"
    )


@migrations()
def m004_mentions(db: sqlite_utils.Database) -> None:
    """Which commits name which sessions, in trailers and in notes."""
    # `name` is a keyed hash of an id; most are of other people's sessions, and `session` stays empty.
    db.execute(
        "CREATE TABLE mention (commit_id INTEGER NOT NULL REFERENCES git_commit(id), kind TEXT NOT NULL,"
        " name INTEGER NOT NULL, session INTEGER, PRIMARY KEY (commit_id, kind, name)) STRICT, WITHOUT ROWID"
    )
    db.execute("CREATE INDEX mention_waiting ON mention(name) WHERE session IS NULL")
    # Commits whose message was looked at for ids, and which version of their note.
    db.execute("CREATE TABLE words_read (commit_id INTEGER PRIMARY KEY REFERENCES git_commit(id), note TEXT) STRICT")


@migrations()
def m006_reverse_patches(db: sqlite_utils.Database) -> None:
    """Patch ids of the exact reverts of commits."""
    # It never changes, and asking takes long.
    db.execute(
        "CREATE TABLE reverse_patch (commit_id INTEGER PRIMARY KEY REFERENCES git_commit(id), patch_id TEXT) STRICT"
    )


@migrations()
def m007_rewrapped_lines(db: sqlite_utils.Database) -> None:
    """Which added lines of a file only break removed ones differently."""
    # Each line, how many it stands for, and these. Empty for most files, and for what was read before.
    db.execute("ALTER TABLE commit_file ADD COLUMN rewrapped BLOB")


@migrations()
def m008_more_tools(db: sqlite_utils.Database) -> None:
    """Charges in units of the tools' own, and folders that the person added or left out."""
    # Of several records of one charge the largest stays, as with calls: a session's sum only grows.
    db.execute(
        "CREATE TABLE charge (id INTEGER PRIMARY KEY, session INTEGER NOT NULL, at INTEGER NOT NULL,"
        " model INTEGER, unit TEXT NOT NULL, amount REAL NOT NULL) STRICT"
    )
    db.execute("CREATE INDEX charge_session ON charge(session, at)")
    db.execute(
        "CREATE TABLE added_folder (source TEXT NOT NULL, path TEXT NOT NULL, host TEXT,"
        " PRIMARY KEY (source, path)) STRICT, WITHOUT ROWID"
    )
    # An empty path leaves the whole tool out.
    db.execute(
        "CREATE TABLE left_out (source TEXT NOT NULL, path TEXT NOT NULL,"
        " PRIMARY KEY (source, path)) STRICT, WITHOUT ROWID"
    )
    # Where a tool deletes its logs before anybody looks, nothing is known; that is not zero.
    db.execute(
        "CREATE TABLE observed (source TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL,"
        " PRIMARY KEY (source, since)) STRICT, WITHOUT ROWID"
    )
    # So that a folder's sessions can be forgotten with it.
    db.execute(
        "CREATE TABLE told (log INTEGER NOT NULL REFERENCES log(id) ON DELETE CASCADE, session INTEGER NOT NULL,"
        " PRIMARY KEY (log, session)) STRICT, WITHOUT ROWID"
    )
    # The computer a session's log was copied from; empty for this one.
    db.execute("ALTER TABLE session ADD COLUMN host TEXT")


@migrations()
def m009_problem_lines(db: sqlite_utils.Database) -> None:
    """On which line of its log a record stands that could not be read."""
    # Empty where a log has no lines, and for what was found before.
    db.execute("ALTER TABLE problem ADD COLUMN line INTEGER")


@migrations()
def m010_reflection(db: sqlite_utils.Database) -> None:
    """Own notes, ceilings and experiments of the person, and fingerprints of commands."""
    # Only the person knows these: no rebuild may touch them, and a backup saves them.
    db.execute(
        "CREATE TABLE note (about TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL,"
        " written_at INTEGER NOT NULL, PRIMARY KEY (about, subject)) STRICT, WITHOUT ROWID"
    )
    db.execute(
        "CREATE TABLE intent (about TEXT NOT NULL, subject TEXT NOT NULL, word TEXT NOT NULL, said_at INTEGER NOT NULL,"
        " PRIMARY KEY (about, subject)) STRICT, WITHOUT ROWID"
    )
    # What a person says to a question that no figure answers, a time at a time; hours where they were asked for.
    db.execute(
        "CREATE TABLE own_answer (question TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL, hours REAL,"
        " written_at INTEGER NOT NULL, PRIMARY KEY (question, subject)) STRICT, WITHOUT ROWID"
    )
    db.execute(
        "CREATE TABLE ceiling (id INTEGER PRIMARY KEY, period TEXT NOT NULL, unit TEXT NOT NULL,"
        " amount INTEGER NOT NULL, project TEXT NOT NULL, name TEXT NOT NULL, set_at INTEGER NOT NULL) STRICT"
    )
    # What is asked of prices is kept as JSON: factors, a model, a cache lifetime, a plan.
    db.execute(
        "CREATE TABLE scenario (id INTEGER PRIMARY KEY, name TEXT NOT NULL, asked TEXT NOT NULL,"
        " set_at INTEGER NOT NULL) STRICT"
    )
    # A day from which something was done in another way; in one project or everywhere.
    db.execute(
        "CREATE TABLE experiment (id INTEGER PRIMARY KEY, name TEXT NOT NULL, day TEXT NOT NULL,"
        " project TEXT NOT NULL, until TEXT, set_at INTEGER NOT NULL) STRICT"
    )
    # A keyed fingerprint tells that two commands were the same and says nothing of their text.
    db.execute("ALTER TABLE shell ADD COLUMN command INTEGER")
    db.execute("ALTER TABLE shell ADD COLUMN failed INTEGER")


@migrations()
def m011_summaries(db: sqlite_utils.Database) -> None:
    """Drafts of summaries, and what was given away of them."""
    # The person's own, like notes: no rebuild may touch them.
    db.execute(
        "CREATE TABLE summary_draft (name TEXT PRIMARY KEY, chosen TEXT NOT NULL,"
        " saved_at INTEGER NOT NULL) STRICT, WITHOUT ROWID"
    )
    # What was held stands here as it was given: data and choice may have changed since.
    db.execute(
        "CREATE TABLE summary_given (id INTEGER PRIMARY KEY, draft TEXT NOT NULL, format TEXT NOT NULL,"
        " chosen TEXT NOT NULL, held TEXT NOT NULL, digest TEXT NOT NULL, size INTEGER NOT NULL,"
        " given_at INTEGER NOT NULL) STRICT"
    )


@migrations()
def m012_copies_count_once(db: sqlite_utils.Database) -> None:
    """Let every repository be judged again: lines that one commit put into several files count once."""
    db.execute("UPDATE repository SET moved_heads = NULL")


@migrations()
def m013_releases(db: sqlite_utils.Database) -> None:
    """Which release was the first that held a commit."""
    # Only names that the rule of release names allows: other tags are nowhere stored.
    db.execute(
        "CREATE TABLE released (commit_id INTEGER PRIMARY KEY REFERENCES git_commit(id), name TEXT NOT NULL,"
        " at INTEGER NOT NULL) STRICT"
    )


@migrations()
def m014_forgotten(db: sqlite_utils.Database) -> None:
    """Note what was forgotten, so that it is not read again, and for how long things are kept."""
    # How much one act of forgetting was; of a time also when it was. Never what it was.
    db.execute(
        "CREATE TABLE forgotten (id INTEGER PRIMARY KEY, scope TEXT NOT NULL, since INTEGER, until INTEGER,"
        " sessions INTEGER NOT NULL, calls INTEGER NOT NULL, forgotten_at INTEGER NOT NULL) STRICT"
    )
    # Keyed digests of ids and folders, by which a log that is still there is met again.
    db.execute(
        "CREATE TABLE forgotten_name (forgotten INTEGER NOT NULL REFERENCES forgotten(id), kind TEXT NOT NULL,"
        " name INTEGER NOT NULL, PRIMARY KEY (forgotten, kind, name)) STRICT, WITHOUT ROWID"
    )
    # Logs that hold nothing else, by a keyed digest of their paths: unchanged they need not be opened.
    db.execute(
        "CREATE TABLE forgotten_log (name INTEGER PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,"
        " inode TEXT NOT NULL) STRICT"
    )
    # Logs that hold something else as well: they are read again when the person takes it back.
    db.execute("CREATE TABLE forgotten_in (log INTEGER PRIMARY KEY REFERENCES log(id) ON DELETE CASCADE) STRICT")
    db.execute("CREATE TABLE wish (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID")


@migrations()
def m015_day_sums(db: sqlite_utils.Database) -> None:
    """Keep sums of whole days beside the calls that they are made of."""
    make_day_sums(db)


@migrations()
def m016_editions(db: sqlite_utils.Database) -> None:
    """Count what is written of the past, so that answers about it are made anew only when it was."""
    make_editions(db)
