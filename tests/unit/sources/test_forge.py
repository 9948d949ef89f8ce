"""Forge's database, made after what others read, not real: counts inside of conversations."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.looked import look, open_tool
from tests.unit.sources.merged import merge
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.forge import SOURCE

PLACE = 1234567890123456789


def answer(asked: int, answered: int, read: int | None = None, kind: str = "actual") -> dict[str, Any]:
    usage = {"prompt_tokens": {kind: asked}, "completion_tokens": {kind: answered}}
    usage |= {} if read is None else {"cached_tokens": {kind: read}}
    return {"message": {"text": {"role": "Assistant", "content": "secret", "model": "gpt-5.2"}}, "usage": usage}


def context(*messages: Any) -> str:
    asked = {"message": {"text": {"role": "User", "content": "secret", "model": "gpt-5.2"}}}
    return json.dumps({"conversation_id": "c", "messages": [asked, *messages]})


def made(tool: sqlite3.Connection, content: str | None) -> None:
    tool.execute(
        "CREATE TABLE conversations (conversation_id TEXT PRIMARY KEY NOT NULL, title TEXT, workspace_id BIGINT,"
        " context TEXT, created_at TIMESTAMP, updated_at TIMESTAMP, metrics TEXT)"
    )
    tool.execute("CREATE TABLE workspaces (workspace_id BIGINT, path TEXT)")
    tool.execute("INSERT INTO workspaces VALUES (?, '/w')", (PLACE,))
    row = ("c", PLACE, content, "2026-08-06 11:00:00", "2026-08-06 12:00:00.848497543")
    tool.execute("INSERT INTO conversations VALUES (?, 'x', ?, ?, ?, ?, NULL)", row)


def test_answers_of_a_conversation(tmp_path: Path) -> None:
    """Input holds the cache; equal answers are two; an approximation is an estimate; the folder is the workspace's."""
    path = tmp_path / ".forge.db"
    with open_tool(path) as tool:
        made(tool, context(answer(100, 25, 40), answer(100, 25, 40), answer(30, 10, kind="approx"), answer(0, 0)))
        found = merge(look(SOURCE, path))

    assert [(call.usage.counts()[:6:5], call.usage.quality) for call in found.calls.values()] == [
        ((100, 25), Quality.EXACT),
        ((100, 25), Quality.EXACT),
        ((30, 10), Quality.ESTIMATED),
        ((0, 0), Quality.NOT_RECORDED),
    ]
    assert {(call.cwd, call.model, call.at.hour) for call in found.calls.values()} == {("/w", "gpt-5.2", 11)}
    assert found.usage().cache_read_input_tokens == 80


def test_a_sum_that_is_missing_makes_a_lower_bound(tmp_path: Path) -> None:
    """Unknown output is not zero."""
    path = tmp_path / ".forge.db"
    message = answer(100, 25)
    del message["usage"]["completion_tokens"]
    with open_tool(path) as tool:
        made(tool, context(message))
        usage = merge(look(SOURCE, path)).usage()

    assert (usage.input_tokens, usage.output_tokens, usage.quality) == (100, 0, Quality.LOWER_BOUND)


def test_what_is_shortened_stays(tmp_path: Path) -> None:
    """A conversation that lost its beginning adds what is new; what did not change is not read again."""
    path = tmp_path / ".forge.db"
    with open_tool(path) as tool:
        made(tool, context(answer(100, 25), answer(200, 5)))
        first = look(SOURCE, path)
        sql = "UPDATE conversations SET context = ?, updated_at = '2026-08-06 13:00:00'"
        tool.execute(sql, (context(answer(200, 5), answer(60, 7)),))
        second = look(SOURCE, path, first[-1].state)

    assert merge([*first, *second]).usage().input_tokens == 360
    assert merge([*first, *second, *second]).usage().input_tokens == 360


def test_other_shapes_are_said(tmp_path: Path) -> None:
    """A missing table and unreadable messages are problems; a conversation that never began is none."""
    path = tmp_path / ".forge.db"
    with open_tool(path) as tool:
        tool.execute("CREATE TABLE other (id)")
        assert [problem.kind for problem in look(SOURCE, path)[0].problems] == ["other_shape"]
        made(tool, None)
        tool.execute(
            "INSERT INTO conversations (conversation_id, context, created_at) VALUES ('d', 'no json', '2026-08-06')"
        )
        tool.execute(
            "INSERT INTO conversations (conversation_id, context, created_at) VALUES ('e', '[1]', '2026-08-06')"
        )
        readings = look(SOURCE, path)

    assert [problem.kind for reading in readings for problem in reading.problems] == ["other_shape"]
    assert list(merge(readings).sessions) == ["e"]


def test_many_conversations_are_read_by_the_slice(tmp_path: Path) -> None:
    """One look holds a few at a time, none is lost, and older versions without some columns are read."""
    path = tmp_path / ".forge.db"
    with open_tool(path) as tool:
        tool.execute("CREATE TABLE conversations (conversation_id TEXT, context TEXT, created_at TEXT)")
        rows = [(f"c{number}", context(answer(1, 1)), "2026-08-06 11:00:00") for number in range(50)]
        tool.executemany("INSERT INTO conversations VALUES (?, ?, ?)", rows)
        readings = look(SOURCE, path)

    assert len(readings) > 2
    assert len(merge(readings).calls) == 50


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(["message", "text", "model", "usage", "prompt_tokens", "actual"]), inner, max_size=4
        )
    ),
    max_leaves=8,
)


@given(ODD, ODD)
@settings(max_examples=60, deadline=None)
def test_never_raises_for_odd_shapes(tmp_path_factory: pytest.TempPathFactory, odd: Any, usage: Any) -> None:
    """Fields of any shape anywhere do no harm, and no count is negative."""
    path = tmp_path_factory.mktemp("forge") / ".forge.db"
    with open_tool(path) as tool:
        made(tool, context(odd, {**answer(1, 1), "usage": usage}, answer(3, 1)))

        assert min(merge(look(SOURCE, path)).usage().counts()) >= 0


def test_where_the_tool_writes(tmp_path: Path) -> None:
    """Its folder, an early one that is there, and the one that is named; only databases are logs."""
    assert SOURCE.roots(tmp_path, {}) == [tmp_path / ".forge"]
    (tmp_path / "forge").mkdir()
    (tmp_path / "forge" / ".forge.db").touch()
    assert SOURCE.roots(tmp_path, {"FORGE_CONFIG": "/f"}) == [Path("/f"), tmp_path / ".forge", tmp_path / "forge"]
    assert SOURCE.is_log(PurePosixPath(".forge.db"))
    assert not SOURCE.is_log(PurePosixPath(".forge.db.sock"))
