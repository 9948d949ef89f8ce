"""A look into a tool's database keeps each slice as it was read, whatever happens between two of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path, PurePath

import pytest

from tests.unit.sources.merged import KEY
from tests.unit.store.files import new_database
from tokenmirror.collector.ingest import COMMIT_SLICES, Ingest
from tokenmirror.domain.events import ApiCall, Event, Reading
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.forgetting import Namer
from tokenmirror.domain.usage import TokenUsage
from tokenmirror.sources.log_objects import moment
from tokenmirror.sources.source import Chunk, Source, Value
from tokenmirror.sources.table_sweep import sweep

ROWS = COMMIT_SLICES * 2 + 30
EARLY, LATE = 1_780_000_000_000, 1_790_000_000_000
TOTALS = "SELECT count(*), sum(input_tokens), sum(output_tokens), (SELECT sum(records) FROM call_record) FROM call"

Meanwhile = Callable[[int], None]


class Died(Exception):  # noqa: N818 - not an error
    """The collector came to its end."""


class Tool:
    """A tool with one table, whose reader takes one row a slice; something may happen within one."""

    def __init__(self, path: Path, mode: str) -> None:
        self.path = path
        self.slices = 0
        self.within: Meanwhile = lambda _: None
        self.source = Source("tool", "Tool", lambda _home, _env: [path.parent], self.is_log, self.parse)
        rows = ", ".join(f"({number}, {number + 1}, {EARLY + ROWS - number})" for number in range(ROWS))
        self.write(
            f"PRAGMA journal_mode = {mode}",
            "CREATE TABLE call (id INTEGER PRIMARY KEY, tokens, changed)",
            f"INSERT INTO call VALUES {rows}",  # noqa: S608 - our own numbers
        )

    def write(self, *orders: str) -> None:
        """Write as the tool does, and close."""
        with closing(sqlite3.connect(self.path, isolation_level=None)) as tool:
            tool.execute("PRAGMA synchronous = OFF")
            for order in orders:
                tool.execute(order)

    def is_log(self, path: PurePath) -> bool:
        """Tell its database."""
        return path.name == self.path.name

    def parse(self, chunk: Chunk) -> Reading:
        """Read the next row."""
        self.slices += 1
        assert chunk.tables is not None
        swept = sweep(chunk.tables, "call", ("tokens",), "changed", chunk.state, most=1)
        self.within(self.slices)
        events = list(self.calls(swept.rows))
        return Reading(events, state=swept.state, records=len(events), more=swept.more)

    def calls(self, rows: list[tuple[Value, ...]]) -> Iterator[Event]:
        """Tell what rows are."""
        for number, _changed, tokens in rows:
            assert isinstance(number, int)
            at = moment(EARLY)
            assert at is not None
            assert isinstance(tokens, int)
            yield ApiCall(str(number), "session", at, "model", TokenUsage(tokens, output_tokens=tokens))


@pytest.fixture(params=["WAL", "DELETE"])
def tool(tmp_path: Path, request: pytest.FixtureRequest) -> Tool:
    """A tool that is not running, so that its database lies alone."""
    return Tool(tmp_path / "tool.db", request.param)


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    """Our own database."""
    with new_database() as connection:
        yield connection


def look(db: sqlite3.Connection, tool: Tool) -> None:
    """Look as a collector does that was started just now."""
    Ingest(db, [tool.source], Fingerprinter(KEY).lines, Namer(KEY)).take([(tool.source, tool.path)])


def look_until_read(db: sqlite3.Connection, tool: Tool) -> None:
    """Look as often as the file is another than the one that was read."""
    ingest, home = Ingest(db, [tool.source], Fingerprinter(KEY).lines, Namer(KEY)), tool.path.parent
    for _ in range(3):
        ingest.take([(source, log.path) for source, log in ingest.pending(ingest.listings(home, {}))])
    assert not ingest.pending(ingest.listings(home, {}))


def totals(db: sqlite3.Connection) -> tuple[int, ...]:
    """Return what is known."""
    found: tuple[int, ...] = db.execute(TOTALS).fetchone()
    return found


def quiet_totals(tool: Tool) -> tuple[int, ...]:
    """Return what a look finds that nothing happens in."""
    tool.within = lambda _: None
    with new_database() as other:
        look(other, tool)
        return totals(other)


def test_a_slice_is_written_before_the_next_is_read(db: sqlite3.Connection, tool: Tool) -> None:
    """Memory holds one, however many there are."""
    held: list[int] = []
    tool.within = lambda number: held.append(number - 1 - totals(db)[0])
    look(db, tool)
    assert held == [0] * (ROWS + 1), "the last one finds that there is nothing more"


@pytest.mark.parametrize("last", [1, 2, COMMIT_SLICES, COMMIT_SLICES + 1, ROWS - 1, ROWS + 1])
def test_a_look_that_was_broken_off_goes_on(db: sqlite3.Connection, tool: Tool, last: int) -> None:
    """From its last commit; nothing is counted twice, and what was written meanwhile is seen."""

    def die(number: int) -> None:
        if number == last:
            raise Died

    tool.within = die
    with pytest.raises(Died):
        look(db, tool)
    kept = totals(db)[0]
    tool.within, tool.slices = lambda _: None, 0
    tool.write(f"UPDATE call SET tokens = 1000, changed = {LATE} WHERE id = 3")  # noqa: S608 - our own numbers
    look_until_read(db, tool)

    assert kept == (last - 1) // COMMIT_SLICES * COMMIT_SLICES
    assert tool.slices <= ROWS - kept + 4
    assert totals(db)[:3] == quiet_totals(tool)[:3]


@pytest.mark.parametrize("running", [True, False])
def test_what_is_written_between_two_slices_is_seen(db: sqlite3.Connection, tool: Tool, *, running: bool) -> None:
    """Rows that were read already, rows to come and new ones; at the latest by the next look."""
    writes = {
        10: f"UPDATE call SET tokens = 1000, changed = {LATE} WHERE id = 3",  # noqa: S608 - our own numbers
        20: f"UPDATE call SET tokens = 2000, changed = {LATE + 1} WHERE id = {ROWS - 2}",  # noqa: S608 - as above
        30: f"INSERT INTO call VALUES ({ROWS + 5}, 3000, {LATE + 2})",  # noqa: S608 - as above
        40: f"UPDATE call SET tokens = 4000, changed = {LATE + 3} WHERE id = 5",  # noqa: S608 - as above
    }

    def saved(order: str) -> None:
        if order.startswith("UPDATE log SET device") and tool.slices in writes:
            tool.write(writes.pop(tool.slices))

    with closing(sqlite3.connect(tool.path)) as open_tool:
        if running:
            open_tool.execute("SELECT count(*) FROM call").fetchone()
        db.set_trace_callback(saved)
        look_until_read(db, tool)
        db.set_trace_callback(None)

    assert not writes
    assert totals(db)[:3] == quiet_totals(tool)[:3]
    assert totals(db)[0] == ROWS + 1


def test_a_slice_during_which_a_lonely_database_was_written_does_not_count(
    db: sqlite3.Connection, tmp_path: Path
) -> None:
    """What was read before it stays, and another look goes on there."""
    tool = Tool(tmp_path / "tool.db", "WAL")

    def write(number: int) -> None:
        if number == COMMIT_SLICES + 5:
            tool.write(f"UPDATE call SET tokens = 1000, changed = {LATE} WHERE id IN (3, {number})")  # noqa: S608

    tool.within = write
    look(db, tool)
    kept = totals(db)[0]
    tool.slices = 0
    tool.within = lambda _: None
    look_until_read(db, tool)

    assert kept == COMMIT_SLICES + 4
    assert tool.slices <= ROWS - kept + 5, "two rows that were written, and the latest before them, once more"
    assert totals(db)[:3] == quiet_totals(tool)[:3]
