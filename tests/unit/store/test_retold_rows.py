"""A session that its tool's own log tells of is not counted again from a file that retells it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

import pytest

from tests.unit.store.one_reading import write_reading
from tokenmirror.domain.events import ApiCall, Event, Reading, SessionSeen
from tokenmirror.domain.usage import TokenUsage
from tokenmirror.store import retold_rows
from tokenmirror.store.event_rows import EventWriter
from tokenmirror.store.log_rows import add_log
from tokenmirror.store.rows import stable_id

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
RETELLING = ["otlp"]


def call(identity: str, session: str = "s", **keys: str) -> ApiCall:
    at = NOON + timedelta(seconds=len(identity))
    return ApiCall(identity, session, at, "large", TokenUsage(10, output_tokens=5), **keys)  # type: ignore[arg-type]


def tell(db: sqlite3.Connection, source: str, events: Sequence[Event]) -> set[int]:
    """Write what a log tells, and settle."""
    log = add_log(db, source, f"/logs/{source}-{len(events)}.jsonl")
    write_reading(EventWriter(db), source, log, Reading(list(events)))
    return retold_rows.settle(db, RETELLING)


def counted(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return source and session of the calls that count."""
    return db.execute(
        "SELECT s.source, s.native FROM call c JOIN session s ON s.id = c.session WHERE c.replay = 0 ORDER BY 1, 2"
    ).fetchall()


def own(db: sqlite3.Connection) -> set[int]:
    return tell(db, "claude_code", [call("message")])


def retold(db: sqlite3.Connection) -> set[int]:
    return tell(db, "otlp", [call("request"), call("title"), call("elsewhere", "other")])


@pytest.mark.parametrize("order", [(own, retold), (retold, own), (retold, own, retold), (own, retold, own)])
def test_own_logs_count_first(
    db: sqlite3.Connection, order: Sequence[Callable[[sqlite3.Connection], set[int]]]
) -> None:
    """Whichever is read first, and however often, the own log's calls count and the retold ones of other sessions."""
    for step in order:
        step(db)

    assert counted(db) == [("claude_code", "s"), ("otlp", "other")]


def test_a_session_without_calls_of_its_own_is_counted(db: sqlite3.Connection) -> None:
    """A log that only names a session leaves its calls to whoever tells them."""
    tell(db, "claude_code", [SessionSeen("s")])
    retold(db)

    assert len(counted(db)) == 3


def test_what_changed_is_told_once(db: sqlite3.Connection) -> None:
    """The sessions whose tokens moved are returned when they move, and not again."""
    assert retold(db) == set()
    assert own(db) == {stable_id("otlp", "session", "s")}
    assert retold_rows.settle(db, RETELLING) == set()


def test_what_an_own_log_told_counts_again_when_it_is_forgotten(db: sqlite3.Connection) -> None:
    """Without its own log a session counts as it is retold, but for copies within the file."""
    own(db)
    tell(db, "otlp", [call("outer", replay_key="outer"), call("inner", replay_key="inner", own_key="outer")])
    assert counted(db) == [("claude_code", "s")]

    db.execute("DELETE FROM call WHERE session = ?", (stable_id("claude_code", "session", "s"),))

    assert retold_rows.settle(db, RETELLING) == {stable_id("otlp", "session", "s")}
    assert counted(db) == [("otlp", "s")]


def test_other_tools_may_share_a_sessions_id(db: sqlite3.Connection) -> None:
    """Between tools that tell for themselves nothing is left out."""
    own(db)
    tell(db, "codex", [call("message")])

    assert counted(db) == [("claude_code", "s"), ("codex", "s")]
