"""Cells of a database that memory would not bear: a slice ends early, and one that is too long is passed over."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.unit.sources import test_crush as crush
from tests.unit.sources import test_goose as goose
from tests.unit.sources.looked import open_tool
from tests.unit.sources.looks import looked
from tests.unit.sources.opencode_stores import assistant, made_database, put_message, put_session, session
from tokenmirror.domain.events import ApiCall, Edit, Reading
from tokenmirror.sources.crush import SOURCE as CRUSH
from tokenmirror.sources.goose import SOURCE as GOOSE
from tokenmirror.sources.opencode import SOURCE as OPENCODE
from tokenmirror.sources.table_sweep import LONGEST, MOST_BYTES, short, sweep
from tokenmirror.store.tool_tables import opened_tables

TOO_LONG = "x" * LONGEST


def kinds(readings: list[Reading]) -> list[str]:
    """Return what could not be read."""
    return [problem.kind for reading in readings for problem in reading.problems]


def test_a_slice_ends_where_memory_does(tmp_path: Path) -> None:
    """However few rows that are; together the slices are everything, and a row by itself is one."""
    path = tmp_path / "tool.db"
    state: object = None
    slices: list[list[Any]] = []
    with open_tool(path) as tool:
        tool.execute("CREATE TABLE things (name, text)")
        lengths = (10, MOST_BYTES // 2, MOST_BYTES // 2, 10, MOST_BYTES * 2, 10)
        tool.executemany("INSERT INTO things VALUES (?, ?)", [(n, "x" * length) for n, length in enumerate(lengths)])
        with opened_tables(path) as tables:
            more = True
            while more:
                rows, state, more = sweep(tables, "things", ("name", "text"), "", state)
                slices.append([row[2] for row in rows])
    assert slices == [[0, 1, 2], [3, 4], [5]]


def test_a_text_that_is_too_long_is_a_number(tmp_path: Path) -> None:
    """One that is just not is held."""
    path = tmp_path / "tool.db"
    with open_tool(path) as tool:
        tool.execute("CREATE TABLE things (text)")
        tool.executemany("INSERT INTO things VALUES (?)", [(TOO_LONG,), (TOO_LONG + "x",), (None,)])
        with opened_tables(path) as tables:
            found = [row[0] for row in tables.rows("things", (short("text"),), order="rowid")]
    assert found == [TOO_LONG, LONGEST + 1, None]


def test_a_message_of_crush_is_a_call_whatever_came_of_its_tools(tmp_path: Path) -> None:
    """Only what its tools did is passed over, and said to be."""
    path = tmp_path / "shop" / ".crush" / "crush.db"
    path.parent.mkdir(parents=True)
    with closing(crush.opened(path, crush.SESSIONS, crush.MESSAGES)) as tool:
        for number, parts in enumerate((json.dumps([TOO_LONG]), "[]")):
            row = (str(number), "s", "assistant", parts, "m", crush.START, crush.START)
            tool.execute("INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?, ?, NULL, NULL, 0)", row)
        readings = looked(CRUSH, path)
    assert sum(isinstance(event, ApiCall) for reading in readings for event in reading.events) == 2
    assert kinds(readings) == ["too_long"]


def test_a_message_of_goose_is_passed_over(tmp_path: Path) -> None:
    """As a line of a log would be."""
    path = tmp_path / "sessions.db"
    with closing(goose.opened(path, goose.SESSIONS, goose.LEDGER, goose.MESSAGES)) as tool:
        for text in (TOO_LONG, "short"):
            content = json.dumps([{"type": "text", "text": text}])
            row = {"session_id": "s", "role": "user", "content_json": content, "created_timestamp": goose.START}
            goose.put(tool, "messages", **row)
        readings = looked(GOOSE, path)
    assert kinds(readings) == ["too_long"]


def test_what_a_tool_of_opencode_did_is_passed_over(tmp_path: Path) -> None:
    """The call stays, and so do its other edits."""
    path = tmp_path / "opencode.db"
    parts = []
    for number, content in enumerate((TOO_LONG, "short\n")):
        asked = {"filePath": f"/home/robin/shop/{number}.py", "content": content}
        done = {"status": "completed", "input": asked, "output": "", "metadata": {}, "time": {"start": 1, "end": 2}}
        parts.append({"id": f"prt_{number}", "type": "tool", "tool": "write", "callID": f"c{number}", "state": done})
    with closing(made_database(path)) as tool:
        put_session(tool, session())
        put_message(tool, assistant(1, parts=parts))
        readings = looked(OPENCODE, path)
    events = [event for reading in readings for event in reading.events]
    assert sum(isinstance(event, ApiCall) for event in events) == 1
    assert [event.path for event in events if isinstance(event, Edit)] == ["/home/robin/shop/1.py"]
    assert kinds(readings) == ["too_long"]
