"""ZCode's database, made after what others found in theirs, not real."""

from __future__ import annotations

import sqlite3
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.looked import look, open_tool
from tests.unit.sources.merged import Merged, merge
from tokenmirror.domain.events import CallKind
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.table_sweep import MOST_ROWS
from tokenmirror.sources.zcode import SOURCE

T0 = 1783650432366
COLUMNS = (
    "id TEXT PRIMARY KEY, session_id TEXT, model_id TEXT, status TEXT, query_source TEXT, started_at INTEGER,"
    " completed_at INTEGER, input_tokens, output_tokens, reasoning_tokens, cache_creation_input_tokens,"
    " cache_read_input_tokens, computed_total_tokens"
)
ROW: dict[str, Any] = {
    "id": "u1",
    "session_id": "s",
    "model_id": "glm-5.2",
    "status": "completed",
    "started_at": T0,
    "completed_at": T0 + 9000,
    "input_tokens": 100,
    "output_tokens": 20,
    "reasoning_tokens": 5,
    "cache_creation_input_tokens": 0,
    "cache_read_input_tokens": 64,
}


def put(tool: sqlite3.Connection, **fields: Any) -> None:
    row = {**ROW, **fields}
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    tool.execute(f"INSERT OR REPLACE INTO model_usage ({names}) VALUES ({marks})", list(row.values()))  # noqa: S608 - our own names


def made(tool: sqlite3.Connection) -> None:
    tool.execute(f"CREATE TABLE model_usage ({COLUMNS})")
    tool.execute("CREATE TABLE session (id TEXT PRIMARY KEY, directory TEXT)")
    tool.execute("INSERT INTO session VALUES ('s', '/w')")


def merged(tmp_path: Path, *rows: dict[str, Any]) -> Merged:
    with open_tool(tmp_path / "db.sqlite") as tool:
        made(tool)
        for number, row in enumerate(rows):
            put(tool, **{"id": f"u{number}", **row})
        return merge(look(SOURCE, tmp_path / "db.sqlite"))


@pytest.mark.parametrize(
    ("total", "counts", "quality"),
    [
        (120, (100, 64, 20, 5), Quality.EXACT),
        (125, (100, 64, 25, 5), Quality.EXACT),
        (184, (164, 64, 20, 5), Quality.EXACT),
        (189, (164, 64, 25, 5), Quality.EXACT),
        (None, (100, 64, 20, 5), Quality.LOWER_BOUND),
        (7, (100, 64, 20, 5), Quality.LOWER_BOUND),
    ],
)
def test_the_total_tells_the_parts(tmp_path: Path, total: Any, counts: tuple[int, ...], quality: Quality) -> None:
    """Whether input holds the cache, and output the thoughts, shows in the total; else it is a lower bound."""
    usage = merged(tmp_path, {"computed_total_tokens": total}).usage()

    parts = (usage.input_tokens, usage.cache_read_input_tokens, usage.output_tokens, usage.reasoning_output_tokens)
    assert (parts, usage.quality) == (counts, quality)


def test_requests_and_folders(tmp_path: Path) -> None:
    """A request is one call in the folder of its session; helpers are told apart; running ones are none yet."""
    zeros = dict.fromkeys(("input_tokens", "output_tokens", "cache_read_input_tokens"), 0)
    found = merged(tmp_path, {}, {"query_source": "subagent"}, {"status": "running"}, {"status": "error", **zeros})

    assert [(call.id, call.kind, call.cwd) for call in found.calls.values()] == [
        ("u0", CallKind.MAIN, "/w"),
        ("u1", CallKind.SUBAGENT, "/w"),
        ("u3", CallKind.MAIN, "/w"),
    ]
    assert found.calls["u3"].usage.quality is Quality.NOT_RECORDED
    assert (found.sessions["s"].cwd, found.problems) == ("/w", [])


def test_a_request_that_completes_is_seen_again(tmp_path: Path) -> None:
    """A row that ran when it was passed gets its counts later; what did not change is not read again."""
    path = tmp_path / "db.sqlite"
    with open_tool(path) as tool:
        made(tool)
        put(tool, status="running", completed_at=None)
        put(tool, id="u2", started_at=T0 + 1)
        first = look(SOURCE, path)
        put(tool, status="completed", completed_at=T0 + 60_000)
        second = look(SOURCE, path, first[-1].state)

    assert list(merge(first).calls) == ["u2"]
    assert "u1" in merge(second).calls


def test_many_requests_are_read_by_the_slice(tmp_path: Path) -> None:
    """One look holds some hundreds at a time, and none is lost."""
    path = tmp_path / "db.sqlite"
    with open_tool(path) as tool:
        made(tool)
        for number in range(MOST_ROWS * 2 + 50):
            put(tool, id=f"u{number}")
        readings = look(SOURCE, path)

    assert len(readings) > 2
    assert len(merge(readings).calls) == MOST_ROWS * 2 + 50


def test_other_shapes_are_said(tmp_path: Path) -> None:
    """A table that is missing, or lacks what is needed, is a problem; one with fewer other columns is read."""
    path = tmp_path / "db.sqlite"
    with open_tool(path) as tool:
        tool.execute("CREATE TABLE message (id)")
        assert [problem.kind for problem in look(SOURCE, path)[0].problems] == ["other_shape"]
        needed = "id, session_id, model_id, started_at, input_tokens, output_tokens, cache_read_input_tokens"
        tool.execute(f"CREATE TABLE model_usage ({needed}, cache_creation_input_tokens)")
        tool.execute("INSERT INTO model_usage VALUES (7, 's', 'm', 1783650432366, 10, 2, 0, 0)")
        found = merge(look(SOURCE, path))

    assert [(call.id, call.usage.total_tokens) for call in found.calls.values()] == [("7", 12)]


VALUES = (
    st.none()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.text(max_size=3)
    | st.binary(max_size=3)
)


@given(st.dictionaries(st.sampled_from([name for name in ROW if name != "id"]), VALUES, min_size=1))
@settings(max_examples=60, deadline=None)
def test_never_raises_for_odd_values(tmp_path_factory: pytest.TempPathFactory, fields: dict[str, Any]) -> None:
    """Whatever stands in a row, reading it ends with a reading, and no count is negative."""
    found = merged(tmp_path_factory.mktemp("zcode"), fields, {})

    assert min(found.usage().counts()) >= 0


def test_where_the_tool_writes() -> None:
    """One folder, and the one of the database that is named; only the database is a log."""
    assert SOURCE.roots(Path("/home/me"), {}) == [Path("/home/me/.zcode/cli/db")]
    assert SOURCE.roots(Path("/home/me"), {"ZCODE_SESSION_DB_PATH": "/d/db.sqlite"})[0] == Path("/d")
    assert SOURCE.is_log(PurePosixPath("db.sqlite"))
    assert not SOURCE.is_log(PurePosixPath("db.sqlite-wal"))
