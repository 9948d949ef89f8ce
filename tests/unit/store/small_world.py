"""A small world in a real database: two sessions, one repository, three commits, and what became of them."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from tests.unit.store.one_reading import write_reading
from tokenmirror.domain.commits import ChangeKind, CommitId, CommitRead, FileChange
from tokenmirror.domain.events import ApiCall, Edit, EditKind, Event, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.store import git_rows, repository_rows, work_rows
from tokenmirror.store.event_rows import EventWriter
from tokenmirror.store.log_rows import add_log
from tokenmirror.store.rows import stable_id, to_ms

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
SHOP, NOTES = "/home/robin/shop", "/home/robin/notes"
CLAUDE, CODEX = "claude_code", "codex"
MODEL = "claude-sonnet-4-20250514"


def minute(number: int) -> datetime:
    """Return a moment after noon."""
    return NOON + timedelta(minutes=number)


def oid(number: int) -> CommitId:
    """Return the id of a commit."""
    return CommitId(f"{number:x}" * 40)


def spent(fresh: int, output: int, quality: Quality = Quality.EXACT) -> TokenUsage:
    """Return usage without any cache."""
    return TokenUsage(fresh, output_tokens=output, quality=quality)


@dataclass(frozen=True, slots=True)
class World:
    """Ids of what is in the database."""

    alpha: int
    beta: int
    repository: int
    kept: int
    pending: int
    others: int


def read_commit(number: int, at: datetime, subject: str, *, author: str = "robin@example.com") -> CommitRead:
    """Return a commit that added two lines to one file."""
    file = FileChange(f"{number}.py", None, ChangeKind.ADD, (number * 2, number * 4), (), 2, 0)
    return CommitRead(oid(number), (), author, at, at, subject, files=(file,))


def build(db: sqlite3.Connection) -> World:
    """Put the world into a database, as the collector would."""
    writer, claude, codex = (
        EventWriter(db),
        add_log(db, CLAUDE, "/logs/alpha.jsonl"),
        add_log(db, CODEX, "/logs/beta.jsonl"),
    )
    write_reading(writer, CLAUDE, claude, Reading(_alpha()))
    write_reading(writer, CODEX, codex, Reading(_beta()))
    repository = repository_rows.add_repository(db, f"{SHOP}/.git", SHOP)
    for place, path, _status in repository_rows.unchecked_places(db, 1):
        inside = repository if path == SHOP else None
        repository_rows.settle_place(db, place, inside, "repository" if inside else "not_git", None, 5)
    work_rows.settle_edits(db, [(repository, "1.py", stable_id(CLAUDE, "edit", "e1"))])
    _commits(db, repository)
    keys = {row.oid: row.id for row in git_rows.stored_commits(db, repository)}
    alpha, beta = stable_id(CLAUDE, "session", "alpha"), stable_id(CODEX, "session", "beta")
    world = World(alpha, beta, repository, keys[oid(1)], keys[oid(2)], keys[oid(3)])
    _answers(db, world)
    return world


def _alpha() -> list[Event]:
    return [
        SessionSeen("alpha", cwd=SHOP, tool_version="2.1.0"),
        TurnStarted("t1", "alpha", minute(0)),
        ApiCall("a1", "alpha", minute(1), MODEL, spent(1000, 100), cwd=SHOP, records=3),
        Edit("e1", "alpha", minute(2), f"{SHOP}/1.py", EditKind.CREATE, (2, 4), (), cwd=SHOP),
        ApiCall("a2", "alpha", minute(10), MODEL, spent(2000, 200), cwd=SHOP),
        ApiCall("a3", "alpha", minute(20), MODEL, spent(300, 30, Quality.LOWER_BOUND), cwd=SHOP),
    ]


def _beta() -> list[Event]:
    return [
        ApiCall("b1", "beta", minute(30), "made-up-model", spent(50, 5), cwd=NOTES, own_key="k"),
        ApiCall("b2", "beta", minute(31), "made-up-model", spent(50, 5), cwd=NOTES, replay_key="k", records=2),
    ]


def _commits(db: sqlite3.Connection, repository: int) -> None:
    commits = [
        (read_commit(1, minute(5), "Weigh the crates"), True),
        (read_commit(2, minute(15), "Sort them"), True),
        (read_commit(3, minute(16), "By somebody else", author="kim@example.com"), False),
    ]
    git_rows.add_commits(db, repository, commits, [], {}, 1)


def _answers(db: sqlite3.Connection, world: World) -> None:
    as_of = to_ms(minute(60))
    fates = [
        (world.kept, "kept", None, oid(1), "ancestor", to_ms(minute(5)), 2, 2, 2, None, as_of,
         json.dumps(["ancestor", "blame:2/2"])),
        (world.pending, "pending", None, oid(2), "ancestor", to_ms(minute(15)), 2, 2, 0, None, as_of, "[]"),
    ]  # fmt: skip
    work_rows.replace_fates(db, world.repository, fates)
    links = [
        (world.kept, world.alpha, 1.0, 2, to_ms(minute(5)), '["said", "content"]', 1),
        (world.pending, world.alpha, 0.75, 0, to_ms(minute(15)), '["content"]', 1),
        (world.pending, world.beta, 0.25, 0, to_ms(minute(15)), '["said"]', 0),
    ]
    work_rows.replace_links(db, world.repository, links)
    one, two = stable_id(CLAUDE, "call", "a1"), stable_id(CLAUDE, "call", "a2")
    work_rows.replace_flows(
        db, world.alpha,
        [
            (one, 0, world.kept, "kept", 1000, 0, 0, 0, 0, 100, 0),
            (two, 0, world.pending, "kept", 1500, 0, 0, 0, 0, 150, 0),
            (two, 1, world.kept, "rewritten", 500, 0, 0, 0, 0, 50, 0),
        ],
    )  # fmt: skip
    three = stable_id(CODEX, "call", "b1")
    work_rows.replace_flows(db, world.beta, [(three, 0, None, "outside_git", 50, 0, 0, 0, 0, 5, 0)])
