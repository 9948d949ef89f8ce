"""The schema, as numbered functions that are never edited once shipped.

Times are milliseconds since 1970 in UTC. `id` of sessions, calls, turns and edits is a 63-bit hash of the
tool's own identity, so that reading twice changes nothing. Fingerprint columns hold big-endian 64-bit numbers.
"""

from __future__ import annotations

import sqlite3

import sqlite_utils
from sqlite_utils.migrations import Migrations

from tokenmirror.store.versions import MIGRATION_SET

migrations = Migrations(MIGRATION_SET)

_COUNTS = {
    "input_tokens": int,
    "cache_read_input_tokens": int,
    "cache_creation_input_tokens": int,
    "cache_creation_input_tokens_5m": int,
    "cache_creation_input_tokens_1h": int,
    "output_tokens": int,
    "reasoning_output_tokens": int,
}


def apply(connection: sqlite3.Connection) -> None:
    """Bring a database up to date, one transaction a migration."""
    migrations.apply(sqlite_utils.Database(connection))


@migrations()
def m001_first_schema(db: sqlite_utils.Database) -> None:
    """Everything the first version stores."""
    _logs(db)
    _sessions(db)
    _calls(db)
    _edits(db)
    _repositories(db)
    _commits(db)
    _answers(db)


def _logs(db: sqlite_utils.Database) -> None:
    # One row a log file: the cursor that is saved with the rows it led to.
    db.table("log").create(
        {
            "id": int, "source": str, "path": str, "device": str, "inode": str, "head": bytes, "tail": bytes,
            "size": int, "mtime_ns": int, "offset": int, "skipping": int, "state": str, "reader_version": int,
            "records": int, "last_at": int, "status": str, "detail": str,
        },
        pk="id", not_null={"source", "path", "offset"}, strict=True,
    )  # fmt: skip
    db.table("log").create_index(["source", "path"], unique=True)
    # A record that could not be read: where and why, never its text.
    db.table("problem").create(
        {"id": int, "log": int, "offset": int, "kind": str, "detail": str, "found_at": int},
        pk="id", foreign_keys=[("log", "log", "id")], not_null={"log", "offset", "kind"}, strict=True,
    )  # fmt: skip
    db.table("problem").create_index(["log", "offset", "kind"], unique=True)
    # Folders that tools write below, as they were found at the last look.
    db.table("root").create(
        {"id": int, "source": str, "path": str, "status": str, "logs": int, "detail": str, "seen_at": int},
        pk="id", strict=True,
    )  # fmt: skip
    db.table("root").create_index(["source", "path"], unique=True)


def _sessions(db: sqlite_utils.Database) -> None:
    # Names that recur (models, branches, agents, service tiers), stored once.
    db.table("word").create({"id": int, "text": str}, pk="id", not_null={"text"}, strict=True)
    db.table("word").create_index(["text"], unique=True)
    # A working folder that sessions name, and the repository it was found to belong to.
    db.table("place").create(
        {"id": int, "path": str, "repository": int, "status": str, "detail": str, "checked_at": int},
        pk="id", not_null={"path"}, strict=True,
    )  # fmt: skip
    db.table("place").create_index(["path"], unique=True)
    db.table("session").create(
        {
            "id": int, "source": str, "native": str, "parent": str, "cwd": str, "tool_version": str,
            "entrypoint": str, "started": int, "ended": int,
        },
        pk="id", not_null={"source", "native"}, strict=True,
    )  # fmt: skip
    db.table("turn").create({"id": int, "session": int, "at": int}, pk="id", strict=True)
    db.table("turn").create_index(["session", "at"])


def _calls(db: sqlite_utils.Database) -> None:
    # One billed model response. `replay` marks a copy of another call: stored, never counted.
    db.table("call").create(
        {
            "id": int, "session": int, "at": int, "model": int, "place": int, "branch": int, "agent": int,
            "kind": str, "service_tier": int, **_COUNTS, "quality": int, "own_key": int, "replay_key": int,
            "replay": int,
        },
        pk="id", not_null={"session", "at", "model", "quality", "replay", *_COUNTS}, strict=True,
    )  # fmt: skip
    db.table("call").create_index(["session", "at"])
    db.table("call").create_index(["at"])
    db.execute("CREATE INDEX call_own_key ON call(own_key) WHERE own_key IS NOT NULL")
    db.execute("CREATE INDEX call_replay_key ON call(replay_key) WHERE replay_key IS NOT NULL")
    # How many records of which log told of a call: the receipt behind every total.
    db.execute(
        "CREATE TABLE call_record (call INTEGER NOT NULL, log INTEGER NOT NULL REFERENCES log(id) ON DELETE CASCADE,"
        " records INTEGER NOT NULL, PRIMARY KEY (call, log)) STRICT, WITHOUT ROWID"
    )
    db.table("call_record").create_index(["log"])
    # Where a call's tokens went. A call without rows here has not been looked at since it changed.
    db.execute(
        "CREATE TABLE flow (call INTEGER NOT NULL REFERENCES call(id) ON DELETE CASCADE, part INTEGER NOT NULL,"
        " commit_id INTEGER, outcome TEXT NOT NULL, input_tokens INTEGER NOT NULL,"
        " cache_read_input_tokens INTEGER NOT NULL, cache_creation_input_tokens INTEGER NOT NULL,"
        " cache_creation_input_tokens_5m INTEGER NOT NULL, cache_creation_input_tokens_1h INTEGER NOT NULL,"
        " output_tokens INTEGER NOT NULL, reasoning_output_tokens INTEGER NOT NULL,"
        " PRIMARY KEY (call, part)) STRICT, WITHOUT ROWID"
    )
    db.execute("CREATE INDEX flow_commit ON flow(commit_id) WHERE commit_id IS NOT NULL")
    # A changed call must never be shown with the shares of its old counts.
    db.execute("CREATE TRIGGER call_changed AFTER UPDATE ON call BEGIN DELETE FROM flow WHERE call = new.id; END")


def _edits(db: sqlite_utils.Database) -> None:
    # One applied change to a file, as keyed fingerprints of its lines.
    db.table("edit").create(
        {
            "id": int, "session": int, "at": int, "place": int, "path": str, "kind": str, "added": bytes,
            "removed": bytes, "moved_to": str, "user_modified": int, "repository": int, "inside": str, "on_disk": int,
        },
        pk="id", not_null={"session", "at", "path", "kind"}, strict=True,
    )  # fmt: skip
    db.table("edit").create_index(["session", "at"])
    db.table("edit").create_index(["repository"])
    # `git commit` was run in a session and its output named the commit.
    db.table("said").create(
        {"id": int, "session": int, "at": int, "place": int, "prefix": str, "branch": int},
        pk="id", not_null={"session", "at", "prefix"}, strict=True,
    )  # fmt: skip
    db.table("said").create_index(["session", "at"])
    db.table("shell").create({"id": int, "session": int, "at": int, "place": int}, pk="id", strict=True)
    db.table("shell").create_index(["session", "at"])


def _repositories(db: sqlite_utils.Database) -> None:
    db.table("repository").create(
        {
            "id": int, "common_dir": str, "top": str, "status": str, "detail": str, "default_ref": str,
            "default_head": str, "default_why": str, "chosen_ref": str, "ignored": int, "moved_heads": str,
            "checked_at": int, "fate_at": int,
        },
        pk="id", not_null={"common_dir", "top", "ignored"}, defaults={"ignored": 0}, strict=True,
    )  # fmt: skip
    db.table("repository").create_index(["common_dir"], unique=True)
    # Folders under which sessions knew a repository: worktrees, and old places the person named.
    db.table("repository_folder").create(
        {"path": str, "repository": int, "by_person": int},
        pk="path", foreign_keys=[("repository", "repository", "id")], strict=True,
    )  # fmt: skip
    # Addresses that count as the person, besides git's own configuration.
    db.table("own_address").create({"address": str, "added_at": int}, pk="address", strict=True)


def _commits(db: sqlite_utils.Database) -> None:
    # `seen` is `history` (reachable from a head) or `reflog`; what git forgets stays here.
    db.table("git_commit").create(
        {
            "id": int, "repository": int, "oid": str, "author": str, "author_time": int, "committer_time": int,
            "subject": str, "parents": str,
            "patch_id": str, "branch_patch_id": str, "reverts": str, "seen": str, "merge": int,
            "mine": int, "first_seen": int,
        },
        pk="id", foreign_keys=[("repository", "repository", "id")],
        not_null={"repository", "oid", "author_time", "committer_time", "mine"}, strict=True,
    )  # fmt: skip
    db.table("git_commit").create_index(["repository", "oid"], unique=True)
    db.table("git_commit").create_index(["author_time"])
    db.table("commit_file").create(
        {
            "id": int, "commit_id": int, "path": str, "old_path": str, "kind": str, "added": bytes,
            "removed": bytes, "generated": int,
        },
        pk="id", foreign_keys=[("commit_id", "git_commit", "id")], not_null={"commit_id", "path"}, strict=True,
    )  # fmt: skip
    db.table("commit_file").create_index(["commit_id"])
    # Blame of a file's version on the default branch: who the living lines belong to.
    db.execute(
        "CREATE TABLE blame (repository INTEGER NOT NULL, path TEXT NOT NULL, blob TEXT NOT NULL,"
        " lines BLOB NOT NULL, PRIMARY KEY (repository, path)) STRICT, WITHOUT ROWID"
    )


def _answers(db: sqlite_utils.Database) -> None:
    db.table("fate").create(
        {
            "commit_id": int, "state": str, "landed_as": str, "landed_in": str, "landed_how": str, "landed_at": int,
            "lines_added": int, "lines_alive": int, "tool_lines": int, "same_work": int, "as_of": int,
            "evidence": str,
        },
        pk="commit_id", foreign_keys=[("commit_id", "git_commit", "id")], not_null={"state"}, strict=True,
    )  # fmt: skip
    # Which session made which commit, how much of it, and what says so.
    db.execute(
        "CREATE TABLE link (commit_id INTEGER NOT NULL REFERENCES git_commit(id), session INTEGER NOT NULL,"
        " weight REAL NOT NULL, lines INTEGER NOT NULL, stop_at INTEGER NOT NULL, evidence TEXT NOT NULL,"
        # A link that does not end a stretch is told by another commit that stands for the same work.
        " ends_stretch INTEGER NOT NULL,"
        " PRIMARY KEY (commit_id, session)) STRICT, WITHOUT ROWID"
    )
    db.table("link").create_index(["session"])


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
