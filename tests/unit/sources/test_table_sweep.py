"""Walking a tool's table: what is new or changed is seen, whatever else the table holds."""

from __future__ import annotations

import json
import sqlite3
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.unit.sources.looked import open_tool
from tokenmirror.sources.table_sweep import MOST_ROWS, NEVER, brief, sweep
from tokenmirror.store.tool_tables import opened_tables

EARLY, LATE = 1_780_000_000_000, 1_790_000_000_000


@pytest.fixture
def tool(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A tool's connection to its table, in which anything may stand."""
    with open_tool(tmp_path / "tool.db") as connection:
        connection.execute("CREATE TABLE things (name, changed)")
        yield connection


def put(tool: sqlite3.Connection, *rows: tuple[str, object]) -> None:
    tool.executemany("INSERT INTO things VALUES (?, ?)", rows)


def seen(tool: sqlite3.Connection, state: object, most: int = MOST_ROWS, changed: str = "changed") -> tuple[str, Any]:
    """Return the names that one look finds, and its state."""
    names = ""
    with opened_tables(Path(tool.execute("PRAGMA database_list").fetchone()[2])) as tables:
        more = True
        while more:
            found = sweep(tables, "things", ("name",), changed, state, most)
            names += "".join(str(row[2]) for row in found.rows)
            state, more = json.loads(json.dumps(found.state)), found.more
    return names, state


@pytest.mark.parametrize(
    "strange",
    [*(2**63 - 1, -5, 1e308, float("inf"), 5e12, "x", "9999-12-31", "a" * 100_000, "{", b"\xff", None)],
    ids=lambda value: str(value)[:9],
)
@pytest.mark.parametrize("most", [2, MOST_ROWS])
def test_what_can_be_no_time_hides_no_change(tool: sqlite3.Connection, strange: object, most: int) -> None:
    """A row changed in place is seen although another claims to have changed after all that can come."""
    for place in range(3):
        tool.execute("DELETE FROM things")
        rows = [("a", EARLY), ("b", EARLY + 1), ("c", EARLY + 2)]
        put(tool, *rows[:place], ("!", strange), *rows[place:])
        names, state = seen(tool, {}, most)
        assert sorted(names) == ["!", "a", "b", "c"]
        tool.execute("UPDATE things SET changed = ? WHERE name = 'a'", (LATE,))

        assert "a" in seen(tool, state, most)[0]
        assert len(json.dumps(state)) < 200


def test_a_text_among_numbers_hides_no_change(tool: sqlite3.Connection) -> None:
    """SQLite holds every text for later than any number."""
    put(tool, ("!", "2026-01-01"), ("a", EARLY), ("b", EARLY + 1))
    _names, state = seen(tool, {})
    tool.execute("UPDATE things SET changed = ? WHERE name = 'a'", (LATE,))

    assert "a" in seen(tool, state)[0]


def test_rows_with_negative_numbers_are_seen(tool: sqlite3.Connection) -> None:
    """Numbers of rows need not begin at one."""
    tool.execute("INSERT INTO things (rowid, name, changed) VALUES (-7, 'a', ?)", (EARLY,))
    names, state = seen(tool, {})
    put(tool, ("b", EARLY + 1))

    assert names == "a"
    assert "b" in seen(tool, state)[0]


def test_what_never_changes_is_seen_once(tool: sqlite3.Connection) -> None:
    """Not even the latest row is read again."""
    put(tool, ("a", EARLY), ("b", EARLY))
    names, state = seen(tool, {}, 1, NEVER)
    put(tool, ("c", EARLY))

    assert (names, seen(tool, state, 1, NEVER)[0]) == ("ab", "c")


def test_what_is_no_name_is_not_even_read(tool: sqlite3.Connection, tmp_path: Path) -> None:
    """Fifty megabytes in place of a name cost nothing, and the rows around them are read."""
    put(tool, ("a", EARLY), ("b", EARLY))
    tool.execute("INSERT INTO things VALUES (printf('%.*c', 50000000, 'x'), 7)")
    put(tool, ("c", EARLY))
    tracemalloc.start()
    try:
        with opened_tables(tmp_path / "tool.db") as tables:
            found = sweep(tables, "things", brief(("name",)), "changed", {})
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert [row[2] for row in found.rows] == ["a", "b", None, "c"]
    assert peak < 1_000_000
