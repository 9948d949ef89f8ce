"""The tables of the first schema, which is never edited: what came later is in migrations.py."""

from __future__ import annotations

import sqlite_utils

_COUNTS = {
    "input_tokens": int,
    "cache_read_input_tokens": int,
    "cache_creation_input_tokens": int,
    "cache_creation_input_tokens_5m": int,
    "cache_creation_input_tokens_1h": int,
    "output_tokens": int,
    "reasoning_output_tokens": int,
}


def create_first_schema(db: sqlite_utils.Database) -> None:
    """Create everything the first version stored."""
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
