"""The tables of sums of days, and what marks a day that has to be summed anew; see day_sums.py and kept_days.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tokenmirror.store.rows import COUNTS

if TYPE_CHECKING:
    import sqlite_utils  # for those who migrate; all who write rows load this module, and it brings numpy along

DAY_MS = 86_400_000
DAY_TABLES = ("day_spent", "day_session", "day_commit", "day_open")
"""Each row of them is of the day of the person that begins at `start`."""
_COUNTS = ", ".join(f"{name} INTEGER NOT NULL" for name in COUNTS)
_OF_DAY = "start INTEGER NOT NULL, n INTEGER NOT NULL"
_BY_DAY = "PRIMARY KEY (start, n)) STRICT, WITHOUT ROWID"
"""Rows of a day lie side by side, numbered."""
_MARK = "INSERT INTO unsummed SELECT d.day FROM ({0}) d WHERE d.day NOT IN (SELECT day FROM unsummed)"
_AT_NEW = f"SELECT new.at / {DAY_MS} AS day"
_AT_BOTH = f"SELECT old.at / {DAY_MS} AS day UNION SELECT new.at / {DAY_MS}"
_AT_OLD = f"SELECT old.at / {DAY_MS} AS day"
_AT_CALL = f"SELECT at / {DAY_MS} AS day FROM call WHERE id = old.call"
_AT_SESSION = f"SELECT DISTINCT at / {DAY_MS} AS day FROM call WHERE session = new.id"


def make_day_sums(db: sqlite_utils.Database) -> None:
    """Make the tables; every day with a call is to be summed."""
    # Days are of UTC here, as calls have them: a person's days are told by where their clock is.
    db.execute("CREATE TABLE unsummed (day INTEGER PRIMARY KEY) STRICT")
    db.execute("CREATE TABLE summed (start INTEGER PRIMARY KEY, stop INTEGER NOT NULL) STRICT")
    # Where a call has no folder its session's tells the project; prices go by model, tier, UTC day and size of input.
    db.execute(
        f"CREATE TABLE day_spent ({_OF_DAY}, source TEXT NOT NULL, model INTEGER NOT NULL,"
        " tier INTEGER NOT NULL, place INTEGER, cwd TEXT, outcome TEXT NOT NULL, pending INTEGER NOT NULL,"
        " guessed INTEGER NOT NULL, quality INTEGER NOT NULL, above INTEGER NOT NULL, day INTEGER NOT NULL,"
        " at INTEGER NOT NULL, parts INTEGER NOT NULL, calls INTEGER NOT NULL, committed INTEGER NOT NULL,"
        f" {_COUNTS}, {_BY_DAY}"
    )
    db.execute(
        f"CREATE TABLE day_session ({_OF_DAY}, session INTEGER NOT NULL, place INTEGER,"
        " calls INTEGER NOT NULL, unrecorded INTEGER NOT NULL, first INTEGER,"
        " records INTEGER NOT NULL, repeats INTEGER NOT NULL, replays INTEGER NOT NULL,"
        f" {_BY_DAY}"
    )
    db.execute(
        f"CREATE TABLE day_commit ({_OF_DAY}, commit_id INTEGER NOT NULL, session INTEGER NOT NULL,"
        " quality INTEGER NOT NULL, tokens INTEGER NOT NULL,"
        f" {_BY_DAY}"
    )
    db.execute("CREATE INDEX day_commit_commit ON day_commit(commit_id)")
    db.execute(
        f"CREATE TABLE day_open ({_OF_DAY}, commit_id INTEGER, session INTEGER NOT NULL, place INTEGER,"
        " quality INTEGER NOT NULL, at INTEGER NOT NULL, call INTEGER NOT NULL, parts INTEGER NOT NULL,"
        f" {_COUNTS}, {_BY_DAY}"
    )
    for name, when, days in (
        # Calls come by the ten thousand, nearly all on days that are marked already.
        (
            "call_summed",
            f"AFTER INSERT ON call WHEN NOT EXISTS (SELECT 1 FROM unsummed WHERE day = new.at / {DAY_MS})",
            _AT_NEW,
        ),
        ("call_resummed", "AFTER UPDATE ON call", _AT_BOTH),
        ("call_unsummed", "AFTER DELETE ON call", _AT_OLD),
        ("flow_unsummed", "AFTER DELETE ON flow", _AT_CALL),
        ("record_resummed", "AFTER UPDATE ON call_record", _AT_CALL),
        ("record_unsummed", "AFTER DELETE ON call_record", _AT_CALL),
        ("session_moved", "AFTER UPDATE OF cwd ON session WHEN old.cwd IS NOT new.cwd", _AT_SESSION),
    ):
        db.execute(f"CREATE TRIGGER {name} {when} BEGIN {_MARK.format(days)}; END")
    db.execute(f"INSERT INTO unsummed SELECT DISTINCT at / {DAY_MS} FROM call")
