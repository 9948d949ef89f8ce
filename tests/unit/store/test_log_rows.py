"""Cursors of logs, the folders they are in, and what could not be read."""

from __future__ import annotations

import sqlite3

from tokenmirror.domain.events import Problem
from tokenmirror.store import log_rows
from tokenmirror.store.log_rows import LogRow


def problems(first: int, count: int) -> list[Problem]:
    return [Problem("broken_json", first + number, "This record is not JSON.") for number in range(count)]


def known_logs(db: sqlite3.Connection, source: str) -> dict[str, LogRow | None]:
    """Return all known logs of a source by path."""
    return {look.path: log_rows.log_at(db, source, look.path) for look in log_rows.looks(db, source)}


def test_a_cursor_comes_back_as_it_was_saved(db: sqlite3.Connection) -> None:
    """What the reader needs to go on survives, numbers and nested state included."""
    key = log_rows.add_log(db, "codex", "/logs/a.jsonl")
    row = LogRow(
        key, "codex", "/logs/a.jsonl", "77", "12345678901234567890", b"head", b"tail", 1 << 40, 5, 1 << 39, True,
        {"model": "large", "totals": [1, 2]}, 3, 9, "read", "A sentence.",
    )  # fmt: skip
    log_rows.save_log(db, row, 7)

    assert known_logs(db, "codex") == {"/logs/a.jsonl": row}
    assert known_logs(db, "claude_code") == {}


def test_a_new_log_has_nothing_yet(db: sqlite3.Connection) -> None:
    """Seen for the first time it is read from its start; seen again it is the same one."""
    key = log_rows.add_log(db, "codex", "/logs/a.jsonl")
    new = log_rows.log_at(db, "codex", "/logs/a.jsonl")

    assert new is not None
    assert log_rows.add_log(db, "codex", "/logs/a.jsonl") == key
    assert (new.offset, new.state, new.head, new.skipping, new.status) == (0, {}, b"", False, "new")


def test_the_last_moment_is_kept_where_a_reading_has_none(db: sqlite3.Connection) -> None:
    """A chunk without events does not make a log older."""
    key = log_rows.add_log(db, "codex", "/logs/a.jsonl")
    row = log_rows.log_at(db, "codex", "/logs/a.jsonl")
    assert row is not None
    log_rows.save_log(db, row, 70)
    log_rows.save_log(db, row._replace(offset=9), None)

    assert db.execute("SELECT last_at, offset FROM log WHERE id = ?", (key,)).fetchone() == (70, 9)


def test_the_last_moment_is_that_of_all_readings(db: sqlite3.Connection) -> None:
    """Lines need not be in order; a log that is read from its start again tells anew."""
    key = log_rows.add_log(db, "codex", "/logs/a.jsonl")
    row = log_rows.log_at(db, "codex", "/logs/a.jsonl")
    assert row is not None
    log_rows.save_log(db, row, 70)
    log_rows.save_log(db, row, 60)
    assert db.execute("SELECT last_at FROM log WHERE id = ?", (key,)).fetchone() == (70,)

    log_rows.forget_reading(db, key)
    log_rows.save_log(db, row, 50)

    assert db.execute("SELECT last_at FROM log WHERE id = ?", (key,)).fetchone() == (50,)


def test_problems_of_one_log_are_limited(db: sqlite3.Connection) -> None:
    """A broken file fills no database: a log keeps two hundred, others keep their own; none is stored twice."""
    one, other = (log_rows.add_log(db, "codex", f"/logs/{name}.jsonl") for name in "ab")
    log_rows.add_problems(db, one, problems(0, 150), 1)
    log_rows.add_problems(db, one, problems(1000, 150), 1)
    log_rows.add_problems(db, one, problems(5000, 5), 1)
    log_rows.add_problems(db, other, problems(0, 3), 1)
    log_rows.add_problems(db, other, problems(0, 3), 2)

    assert dict(db.execute("SELECT log, count(*) FROM problem GROUP BY log")) == {one: 200, other: 3}


def test_forgetting_a_reading_keeps_the_calls(db: sqlite3.Connection) -> None:
    """Before a log is read anew its receipts and problems go; calls outlive their logs."""
    one, other = (log_rows.add_log(db, "codex", f"/logs/{name}.jsonl") for name in "ab")
    for log in (one, other):
        log_rows.add_problems(db, log, problems(0, 1), 1)
        db.execute("INSERT INTO call_record VALUES (5, ?, 2)", (log,))
    log_rows.forget_reading(db, one)

    assert db.execute("SELECT log FROM call_record").fetchall() == [(other,)]
    assert db.execute("SELECT log FROM problem").fetchall() == [(other,)]
    assert set(known_logs(db, "codex")) == {"/logs/a.jsonl", "/logs/b.jsonl"}


def test_a_renamed_log_goes_on_where_it_was(db: sqlite3.Connection) -> None:
    """The row moves; a stale row at the new place gives way with what hung on it."""
    key, stale = (log_rows.add_log(db, "codex", f"/logs/{name}.jsonl") for name in "ab")
    log_rows.set_status(db, key, "gone", None)
    log_rows.add_problems(db, stale, problems(0, 2), 1)
    log_rows.move_log(db, key, "/logs/b.jsonl")
    left = known_logs(db, "codex")

    assert [(row.id, path, row.status) for path, row in left.items() if row] == [(key, "/logs/b.jsonl", "read")]
    assert db.execute("SELECT count(*) FROM problem").fetchone() == (0,)
    log_rows.move_log(db, key, "/logs/c.jsonl")
    assert list(known_logs(db, "codex")) == ["/logs/c.jsonl"]


def test_the_same_path_of_another_tool_is_another_log(db: sqlite3.Connection) -> None:
    """Moving a log of one tool touches no other tool's."""
    key = log_rows.add_log(db, "codex", "/logs/a.jsonl")
    log_rows.add_log(db, "claude_code", "/logs/b.jsonl")
    log_rows.move_log(db, key, "/logs/b.jsonl")

    assert list(known_logs(db, "claude_code")) == ["/logs/b.jsonl"]


def test_folders_that_held_logs_are_remembered(db: sqlite3.Connection) -> None:
    """A folder without logs was never seen to be one; the last look counts."""
    log_rows.save_roots(db, [("codex", "/a", "present", 3, ""), ("codex", "/b", "missing", 0, "")], 1)
    log_rows.save_roots(db, [("codex", "/a", "offline", 2, "Away."), ("codex", "/b", "missing", 0, "")], 2)

    assert log_rows.known_roots(db) == {("codex", "/a")}
    assert db.execute("SELECT status, detail, seen_at FROM root WHERE path = '/a'").fetchone() == (
        "offline",
        "Away.",
        2,
    )
