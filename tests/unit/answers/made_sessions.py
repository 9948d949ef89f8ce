"""Sessions of every shape in a real database: long, empty, of edits alone, over a changed clock, with hostile names."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from tests.unit.store.one_reading import write_reading
from tests.unit.store.small_world import CLAUDE, MODEL, NOON, SHOP, World
from tokenmirror.domain.events import (
    ApiCall,
    CallKind,
    Charge,
    CommitSaid,
    Edit,
    EditKind,
    Event,
    Reading,
    SessionSeen,
    ShellRan,
    TurnStarted,
)
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.store import work_rows
from tokenmirror.store.event_rows import EventWriter
from tokenmirror.store.log_rows import add_log
from tokenmirror.store.rows import stable_id

HOSTILE = "<b>bold</b>\u202egnp.exe & \x1b[31m"
CLOCK_SET_BACK = datetime(2026, 10, 25, 1, tzinfo=UTC)
"""When clocks in Berlin go from three to two."""


def usage(held: int, cached: int = 0, output: int = 100, quality: Quality = Quality.EXACT) -> TokenUsage:
    """Return the usage of a call that holds some context."""
    return TokenUsage(held, cached, output_tokens=output, quality=quality)


def add_sessions(db: sqlite3.Connection) -> None:
    """Put the sessions into a database that has the small world."""
    writer, log = EventWriter(db), add_log(db, CLAUDE, "/logs/strange.jsonl")
    for events in (_long(), _edits_alone(), _one_call(), _night(), _unrecorded(), _held(), _family(), [_named()]):
        write_reading(writer, CLAUDE, log, Reading(list(events)))
    repository = db.execute("SELECT id FROM repository").fetchone()[0]
    places = db.execute("SELECT id, path FROM edit WHERE path LIKE ?", (f"{SHOP}/%",))
    rows = [(repository, path.removeprefix(f"{SHOP}/"), key) for key, path in places]
    work_rows.settle_edits(db, rows)


def _named() -> Event:
    return SessionSeen("nothing")


def _long() -> Iterator[Event]:
    """Nine days, five thousand calls, forty files, three subagents."""
    yield SessionSeen("long", cwd=SHOP)
    for number in range(5000):
        at = NOON + timedelta(days=number // 556, seconds=(number % 556) * 55)
        agent = f"agent-{number // 600}" if number % 600 > 560 else None
        held = 20_000 + (number % 400) * 300
        yield ApiCall(
            f"l{number}", "long", at, MODEL, usage(held, held - 900), cwd=SHOP, branch=f"topic/{HOSTILE}", agent=agent,
            kind=CallKind.SUBAGENT if agent else CallKind.MAIN,
        )  # fmt: skip
        if number % 25 == 0:
            yield TurnStarted(f"t{number}", "long", at - timedelta(seconds=9))
        if number % 7 == 0:
            path = f"{SHOP}/{'deeply/nested/' * (number % 3)}{HOSTILE}{number % 40}.py"
            yield Edit(
                f"le{number}", "long", at + timedelta(seconds=5), path, EditKind.UPDATE, (number,), (1,), cwd=SHOP
            )


def _edits_alone() -> Iterator[Event]:
    for number in range(3):
        at = NOON + timedelta(minutes=number)
        yield Edit(f"a{number}", "edits", at, f"{SHOP}/only{number}.py", EditKind.CREATE, (number,), (), cwd=SHOP)


def _one_call() -> Iterator[Event]:
    yield ApiCall("o1", "one", NOON, MODEL, usage(900), cwd=SHOP)


def _night() -> Iterator[Event]:
    """Work through the hour that comes twice."""
    for number in range(30):
        at = CLOCK_SET_BACK + timedelta(minutes=5 * number - 75)
        yield ApiCall(f"n{number}", "night", at, MODEL, usage(1000 + number), cwd=SHOP)


def _unrecorded() -> Iterator[Event]:
    for number in range(4):
        at = NOON + timedelta(minutes=number)
        yield ApiCall(f"u{number}", "unrecorded", at, MODEL, usage(0, 0, 0, Quality.NOT_RECORDED), cwd=SHOP)
    yield Charge("uc", "unrecorded", NOON, 2.5, "credits")


def _held() -> Iterator[Event]:
    """A cache that expires in a pause, and a context that is compacted."""
    steps = ((0, 50_000, 0), (2, 52_000, 50_000), (40, 53_000, 0), (42, 54_000, 53_000), (44, 12_000, 0))
    for number, (minute, held, cached) in enumerate(steps):
        at = NOON + timedelta(minutes=minute)
        if minute == 44:
            compacting = usage(54_000, 53_000)
            yield ApiCall("hc", "held", at - timedelta(seconds=30), MODEL, compacting, kind=CallKind.COMPACTION)
        yield ApiCall(f"h{number}", "held", at, MODEL, usage(held, cached), cwd=SHOP)
    yield ShellRan("hs", "held", NOON + timedelta(minutes=45), SHOP)
    yield CommitSaid("hk", "held", NOON + timedelta(minutes=45), "abcdef1", SHOP)


def _family() -> Iterator[Event]:
    """A session that another one goes on from, and one of a subagent."""
    yield ApiCall("p1", "parent", NOON, MODEL, usage(500), cwd=SHOP)
    yield SessionSeen("fork", parent="parent")
    yield ApiCall("f1", "fork", NOON + timedelta(minutes=3), MODEL, usage(700), cwd=SHOP)
    yield SessionSeen("helper", parent="parent")
    for minute in (2, 50):
        at = NOON + timedelta(minutes=minute)
        yield ApiCall(f"s{minute}", "helper", at, MODEL, usage(300), cwd=SHOP, kind=CallKind.SUBAGENT)


def link_long(db: sqlite3.Connection, world: World) -> None:
    """Let the first half of the long session have gone into two commits of one moment, the rest into nothing."""
    session = stable_id(CLAUDE, "session", "long")
    calls = db.execute("SELECT id, input_tokens, output_tokens FROM call WHERE session = ? ORDER BY at", (session,))
    flows = []
    for number, (call, given, made) in enumerate(calls.fetchall()):
        parts = ((world.kept, "kept"), (world.pending, "kept")) if number < 2500 else ((None, "set_aside"),)
        for part, (commit, outcome) in enumerate(parts):
            share = [count // 2 + (count % 2 and not part) if len(parts) > 1 else count for count in (given, made)]
            flows.append((call, part, commit, outcome, share[0], 0, 0, 0, 0, share[1], 0))
    work_rows.replace_flows(db, session, flows)
    evidence = json.dumps(["content"])
    db.execute("INSERT INTO link VALUES (?, ?, 0.5, 9, 0, ?, 1)", (world.kept, session, evidence))
    db.commit()
