"""Warp's database, made after what others read, not real: totals that are not split, and credits."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.looked import look, open_tool
from tests.unit.sources.merged import merge
from tokenmirror.domain.events import Charge, Reading
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.table_sweep import MOST_ROWS
from tokenmirror.sources.warp import SOURCE

USED = [{"model_id": "opus", "warp_tokens": 605182, "byok_tokens": 0}, {"model_id": "haiku", "warp_tokens": 0}]


def data(usage: Any = USED, credits_spent: Any = 126.82, **more: Any) -> str:
    return json.dumps({"conversation_usage_metadata": {"credits_spent": credits_spent, "token_usage": usage}, **more})


def filled(tool: sqlite3.Connection, conversation: str | None = None) -> None:
    tool.execute(
        "CREATE TABLE agent_conversations (id INTEGER PRIMARY KEY, conversation_id TEXT, conversation_data TEXT,"
        " last_modified_at TIMESTAMP)"
    )
    tool.execute(
        "CREATE TABLE ai_queries (id INTEGER PRIMARY KEY, exchange_id TEXT, conversation_id TEXT, start_ts TEXT,"
        " input TEXT, working_directory TEXT, model_id TEXT)"
    )
    row = ("c", conversation or data(), "2026-07-18 12:00:00")
    tool.execute(
        "INSERT INTO agent_conversations (conversation_id, conversation_data, last_modified_at) VALUES (?, ?, ?)", row
    )
    for number in (2, 1):
        asked = (f"x{number}", "c", f"2026-07-18 11:0{number}:00.000000", "[secret]", f"/w/{number}")
        tool.execute(
            "INSERT INTO ai_queries (exchange_id, conversation_id, start_ts, input, working_directory)"
            " VALUES (?, ?, ?, ?, ?)",
            asked,
        )


def charges(readings: list[Reading]) -> list[tuple[str, float, str]]:
    events = [event for reading in readings for event in reading.events if isinstance(event, Charge)]
    return [(charge.id, charge.amount, charge.unit) for charge in events]


def test_one_number_is_neither_input_nor_output(tmp_path: Path) -> None:
    """A model with a total is one call without tokens, dated by the first question; credits are charged."""
    with open_tool(tmp_path / "warp.sqlite") as tool:
        filled(tool)
        readings = look(SOURCE, tmp_path / "warp.sqlite")
    merged = merge(readings)

    (call,) = merged.calls.values()
    assert (call.id, call.usage.quality, call.usage.total_tokens) == ("c|opus|total", Quality.NOT_RECORDED, 0)
    assert (call.at, call.until) == (
        datetime(2026, 7, 18, 11, 1, tzinfo=UTC),
        datetime(2026, 7, 18, 12, 0, tzinfo=UTC),
    )
    assert charges(readings) == [("c:credits", 126.82, "credits")]
    assert (merged.sessions["c"].cwd, sorted(merged.turns)) == ("/w/1", ["x1", "x2"])


def test_a_split_is_used(tmp_path: Path) -> None:
    """A version that tells input from output is counted."""
    with open_tool(tmp_path / "warp.sqlite") as tool:
        filled(tool, data([{"model_id": "m", "input_tokens": 30, "output_tokens": 4, "warp_tokens": 34}]))
        merged = merge(look(SOURCE, tmp_path / "warp.sqlite"))

    assert [call.usage.counts()[::5] for call in merged.calls.values()] == [(30, 4)]
    assert merged.usage().quality is Quality.EXACT


def test_what_grows_is_charged_at_its_latest(tmp_path: Path) -> None:
    """A conversation that is overwritten is the same; what did not change is not read again."""
    path = tmp_path / "warp.sqlite"
    with open_tool(path) as tool:
        filled(tool)
        first = look(SOURCE, path)
        sql = "UPDATE agent_conversations SET conversation_data = ?, last_modified_at = '2026-07-18 13:00:00'"
        tool.execute(sql, (data(credits_spent=200),))
        second = look(SOURCE, path, first[-1].state)

    assert charges(second) == [("c:credits", 200.0, "credits")]
    assert list(merge([*first, *second]).calls) == ["c|opus|total"]


def test_many_conversations_are_read_by_the_slice(tmp_path: Path) -> None:
    """One look holds some hundreds at a time, and none is lost."""
    path = tmp_path / "warp.sqlite"
    with open_tool(path) as tool:
        filled(tool)
        rows = [(f"s{number}", data(), "2026-07-18 12:00:00") for number in range(MOST_ROWS * 2 + 50)]
        tool.executemany(
            "INSERT INTO agent_conversations (conversation_id, conversation_data, last_modified_at) VALUES (?, ?, ?)",
            rows,
        )
        readings = look(SOURCE, path)

    assert len(readings) > 2
    assert len(merge(readings).sessions) == MOST_ROWS * 2 + 51


def test_other_shapes_are_said(tmp_path: Path) -> None:
    """Without the table, or with data that cannot be read, it is a problem; another table is enough for the rest."""
    path = tmp_path / "warp.sqlite"
    with open_tool(path) as tool:
        tool.execute("CREATE TABLE blocks (id)")
        assert [problem.kind for problem in look(SOURCE, path)[0].problems] == ["other_shape"]
        filled(tool, "no json")
        readings = look(SOURCE, path)
        assert [problem.kind for problem in readings[0].problems] == ["other_shape"]
        tool.execute("DROP TABLE ai_queries")
        tool.execute("UPDATE agent_conversations SET conversation_data = ?", (data(),))
        assert len(merge(look(SOURCE, path)).calls) == 1


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(["model_id", "warp_tokens", "input_tokens", "output_tokens"]), inner, max_size=4
        )
    ),
    max_leaves=8,
)


@given(ODD, ODD)
@settings(max_examples=40, deadline=None)
def test_never_raises_for_odd_shapes(tmp_path_factory: pytest.TempPathFactory, usage: Any, spent: Any) -> None:
    """Fields of any shape anywhere do no harm."""
    path = tmp_path_factory.mktemp("warp") / "warp.sqlite"
    with open_tool(path) as tool:
        filled(tool, data([usage] if isinstance(usage, dict) else usage, spent))

        assert min(merge(look(SOURCE, path)).usage().counts()) >= 0


def test_where_the_tool_writes() -> None:
    """The state folder of each system, and the one that is named; only the database is a log."""
    roots = SOURCE.roots(Path("/home/me"), {"LOCALAPPDATA": "/local", "WARP_DB_PATH": "/other/warp.sqlite"})

    assert roots[0] == Path("/home/me/.local/state/warp-terminal")
    assert roots[-2:] == [Path("/local/warp/Warp/data"), Path("/other")]
    assert SOURCE.is_log(PurePosixPath("warp.sqlite"))
    assert not SOURCE.is_log(PurePosixPath("warp.log"))
