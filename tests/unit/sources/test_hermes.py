"""Hermes Agent's database, made after its published schema, not real: running totals of sessions."""

from __future__ import annotations

import sqlite3
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.looked import look, open_tool
from tests.unit.sources.merged import merge
from tokenmirror.domain.events import Charge
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.hermes import SOURCE
from tokenmirror.sources.table_sweep import MOST_ROWS

COLUMNS = (
    "id TEXT PRIMARY KEY, source TEXT, model TEXT, parent_session_id TEXT, started_at REAL, ended_at REAL,"
    " message_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens,"
    " estimated_cost_usd, actual_cost_usd"
)
ROW: dict[str, Any] = {
    "id": "s",
    "source": "cli",
    "model": "opus",
    "started_at": 1783650432.366,
    "message_count": 4,
    "input_tokens": 100,
    "output_tokens": 20,
    "cache_read_tokens": 60,
    "cache_write_tokens": 7,
    "reasoning_tokens": 5,
    "estimated_cost_usd": 9.0,
}


def put(tool: sqlite3.Connection, **fields: Any) -> None:
    row = {**ROW, **fields}
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    tool.execute(f"INSERT OR REPLACE INTO sessions ({names}) VALUES ({marks})", list(row.values()))  # noqa: S608 - our own names


def test_a_total_that_grows_is_one_call(tmp_path: Path) -> None:
    """Input gets the cache; thoughts are a part of the output; the total is the same call as it grows."""
    path = tmp_path / "state.db"
    with open_tool(path) as tool:
        tool.execute(f"CREATE TABLE sessions ({COLUMNS})")
        put(tool)
        first = look(SOURCE, path)
        put(tool, output_tokens=30, input_tokens=150, ended_at=1783650999.0, actual_cost_usd=0.5)
        second = look(SOURCE, path, first[-1].state)

    assert [call.usage.counts() for call in merge(first).calls.values()] == [(167, 60, 7, 0, 0, 20, 5)]
    (call,) = merge([*first, *second]).calls.values()
    assert (call.id, call.usage.input_tokens, call.usage.output_tokens) == ("s|total", 217, 30)
    charges = [event for reading in [*first, *second] for event in reading.events if isinstance(event, Charge)]
    assert [(charge.amount, charge.unit) for charge in charges] == [(0.5, "USD")]


def test_sessions_without_counts(tmp_path: Path) -> None:
    """One with messages is not recorded; one that never did anything is none."""
    zeros = dict.fromkeys(("input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens"), 0)
    path = tmp_path / "state.db"
    with open_tool(path) as tool:
        tool.execute(f"CREATE TABLE sessions ({COLUMNS})")
        put(tool, **zeros)
        put(tool, id="never", message_count=0, **zeros)
        put(tool, id="child", parent_session_id="s")
        found = merge(look(SOURCE, path))

    assert {call.session: call.usage.quality for call in found.calls.values()} == {
        "s": Quality.NOT_RECORDED,
        "child": Quality.EXACT,
    }
    assert found.sessions["child"].parent == "s"


def test_other_shapes(tmp_path: Path) -> None:
    """A missing table is said; fewer columns are enough, and a version that notes the folder is heard."""
    path = tmp_path / "state.db"
    with open_tool(path) as tool:
        tool.execute("CREATE TABLE messages (id)")
        assert [problem.kind for problem in look(SOURCE, path)[0].problems] == ["other_shape"]
        tool.execute("CREATE TABLE sessions (id, started_at, input_tokens, output_tokens, cwd)")
        rows = [(f"s{number}", 1783650432.0, 1, 1, "/w") for number in range(MOST_ROWS * 2 + 50)]
        tool.executemany("INSERT INTO sessions VALUES (?, ?, ?, ?, ?)", rows)
        readings = look(SOURCE, path)

    assert len(readings) > 2
    assert {call.cwd for call in merge(readings).calls.values()} == {"/w"}
    assert merge(readings).usage().total_tokens == 2 * (MOST_ROWS * 2 + 50)


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
    path = tmp_path_factory.mktemp("hermes") / "state.db"
    with open_tool(path) as tool:
        tool.execute(f"CREATE TABLE sessions ({COLUMNS})")
        put(tool, **fields)
        put(tool, id="other")

        assert min(merge(look(SOURCE, path)).usage().counts()) >= 0


def test_where_the_tool_writes(tmp_path: Path) -> None:
    """Its folder and those of its profiles, which the environment can move; only databases are logs."""
    profile = tmp_path / ".hermes" / "profiles" / "work"
    profile.mkdir(parents=True)
    (profile / "state.db").touch()

    assert SOURCE.roots(tmp_path, {}) == [tmp_path / ".hermes", profile]
    assert SOURCE.roots(tmp_path, {"HERMES_HOME": "/h"}) == [Path("/h")]
    assert SOURCE.is_log(PurePosixPath("state.db"))
    assert not SOURCE.is_log(PurePosixPath("config.json"))
