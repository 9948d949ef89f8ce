"""A reader that fails at a record keeps neither the other records of its log nor other logs from being read."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from tests.unit.collector.test_looking import Tool
from tests.unit.sources.merged import KEY
from tokenmirror.collector.faults import NOT_UNDERSTOOD, read_around
from tokenmirror.collector.looking import look_into
from tokenmirror.domain.events import Problem, Reading, TurnStarted
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.sources.log_objects import moment
from tokenmirror.sources.source import Chunk, Source
from tokenmirror.watch.changes import Trouble, Unreadable

PRINTS = Fingerprinter(KEY).lines
AT = moment("2026-05-04T12:00:00Z")
STRANGE: dict[str, object] = {"list": [], "object": {}, "number": 10**400, "word": "x"}


def parse(chunk: Chunk) -> Reading:
    """Read lines as a reader does that forgot what values can be: it counts words of a dictionary, and halves."""
    reading, seen = Reading(), int(str(chunk.state.get("seen", 0)))
    offset = chunk.offset
    for line in chunk.data.splitlines(keepends=True):
        value = json.loads(line)["value"]
        seen += {1: 1}.get(value, 0) + int(value / 2) * 0
        assert AT is not None
        reading.events.append(TurnStarted(str(offset), "s", AT))
        reading.records += 1
        offset += len(line)
    reading.state = {"seen": seen}
    return reading


SOURCE = Source("tool", "Tool", lambda _home, _env: [], lambda _path: True, parse)


def log(*values: object) -> bytes:
    return "".join(json.dumps({"value": value}) + "\n" for value in values).encode()


def read(data: bytes, path: str = "/w/log.jsonl", state: dict[str, object] | None = None) -> Reading:
    return read_around(SOURCE, Chunk(path, data, 100, PRINTS, state or {}))


@pytest.mark.parametrize("value", STRANGE.values(), ids=STRANGE)
def test_a_strange_record_is_passed_over_alone(value: object) -> None:
    """All around it is read once, in order, with the state carried over it, and its place is told."""
    before, after = [1] * 70, [1] * 30
    reading = read(log(*before, value, *after), state={"seen": 5})
    at = 100 + len(log(*before))
    detail = f"{len(log(value))} bytes were not understood and passed over; a later version may know them."
    assert reading.problems == [Problem(NOT_UNDERSTOOD, at, detail)]
    assert reading.state == {"seen": 105}
    assert reading.records == 100
    ids = [int(event.id) for event in reading.events if isinstance(event, TurnStarted)]
    assert ids == sorted(set(ids))
    assert len(ids) == 100


def test_what_is_well_is_read_at_once() -> None:
    """A sound stretch costs one reading."""
    assert read(log(1, 1, 1)) == parse(Chunk("/w/log.jsonl", log(1, 1, 1), 100, PRINTS, {}))


@pytest.mark.parametrize("values", [[[]], [[], 1], [1, []], [[], []]])
def test_first_and_last(values: list[object]) -> None:
    """Wherever it stands, and with or without the line feed at the end."""
    for data in (log(*values), log(*values)[:-1]):
        reading = read(data)
        assert reading.records == values.count(1)
        assert sum(int(problem.detail.split()[0]) for problem in reading.problems) + 13 * values.count(1) in (
            len(data),
            len(data) + 1,
        )


def test_a_document_is_passed_over_as_a_whole() -> None:
    """Half of one says something else than the whole."""
    reading = read(log(1, []), "/w/log.json")
    assert [problem.offset for problem in reading.problems] == [100]
    assert (reading.records, reading.events) == (0, [])


def test_a_log_of_nothing_else_takes_no_time() -> None:
    """Many strange records are told as few stretches, and what each costs is bounded."""
    began = time.process_time()
    reading = read(log(*([[]] * 40_000), *([1] * 10)))
    assert time.process_time() - began < 3
    assert 20 <= len(reading.problems) < 60


def test_a_row_that_is_not_understood_is_told(tmp_path: Path) -> None:
    """A database is left until it changes, and no other is kept from being read."""
    tool = Tool(tmp_path / "tool.db", "delete")
    broken = Source("tool", "Tool", tool.source.roots, lambda _path: True, lambda _chunk: {}[[]])  # type: ignore[index]
    ((block, reading),) = look_into(broken, tool.path, {"seen": 3}, PRINTS)
    assert isinstance(block.problem, Unreadable)
    assert block.problem.kind is Trouble.BROKEN
    assert block.cursor is not None
    assert reading == Reading(state={"seen": 3})
