"""A tool's own database is read as it stands, whatever the tool is doing, and its folder stays as it was."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from tokenmirror.store.tool_tables import ToolDatabaseError, opened_tables


def filled(path: Path, mode: str) -> sqlite3.Connection:
    """Make a database with one row in a table, and keep it open."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode = {mode}")
    connection.execute("CREATE TABLE call (id TEXT PRIMARY KEY, tokens INTEGER, secret TEXT)")
    connection.execute("INSERT INTO call VALUES ('a', 7, 'text')")
    return connection


@contextmanager
def closed(folder: Path, mode: str) -> Iterator[Path]:
    """A tool that was ended in order."""
    filled(folder / "tool.db", mode).close()
    yield folder / "tool.db"


@contextmanager
def running(folder: Path, mode: str) -> Iterator[Path]:
    """A tool that is open."""
    with closing(filled(folder / "tool.db", mode)):
        yield folder / "tool.db"


@contextmanager
def copied(folder: Path, mode: str) -> Iterator[Path]:
    """A copy of a database, with what was not yet in its file, taken while the tool was open."""
    (folder / "there").mkdir()
    with closing(filled(folder / "there" / "tool.db", mode)) as tool:
        tool.execute("PRAGMA wal_checkpoint")
        tool.execute("INSERT INTO call VALUES ('b', 8, 'late')")
        for name in ("tool.db", "tool.db-wal"):
            if (folder / "there" / name).exists():
                shutil.copy(folder / "there" / name, folder / name)
    yield folder / "tool.db"


State = Callable[[Path, str], AbstractContextManager[Path]]


def seen(path: Path, column: str = "id", meanwhile: Callable[[], object] = lambda: None) -> list[tuple[object, ...]]:
    """Read a column as a source does."""
    with opened_tables(path) as tables:
        found: list[tuple[object, ...]] = list(tables.rows("call", [column]))
        meanwhile()
    return found


def write(path: Path, order: str) -> None:
    """Write as the tool does."""
    with closing(sqlite3.connect(path, isolation_level=None)) as tool:
        tool.execute(order)


def beside(path: Path) -> list[tuple[str, int]]:
    """List a folder."""
    return sorted((entry.name, entry.stat().st_size) for entry in path.parent.iterdir() if entry.is_file())


@pytest.mark.parametrize("state", [closed, running, copied])
@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_a_database_is_read_and_nothing_is_made_beside_it(tmp_path: Path, state: State, mode: str) -> None:
    """Whether the tool is open, was ended, or the database was copied."""
    with state(tmp_path, mode) as path:
        before = beside(path)
        with opened_tables(path) as tables:
            assert tables.columns("call") == {"id", "tokens", "secret"}
            assert tables.columns("nothing") == set()
            assert ("a", 7) in list(tables.rows("call", ["id", "tokens"], "tokens >= ?", (7,), "id"))
        assert beside(path) == before


def test_a_tool_that_holds_its_database_is_waited_for(tmp_path: Path) -> None:
    """A lock passes by itself."""
    with running(tmp_path, "DELETE") as path, closing(sqlite3.connect(path, isolation_level=None)) as tool:
        tool.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ToolDatabaseError) as problem:
            seen(path)
    assert problem.value.passing


def test_writing_while_a_lonely_database_is_read_spoils_what_was_seen(tmp_path: Path) -> None:
    """What was read of it counts only if it stayed as it was."""
    with closed(tmp_path, "WAL") as path, pytest.raises(ToolDatabaseError) as problem:
        seen(path, meanwhile=lambda: write(path, "INSERT INTO call VALUES ('b', 8, '')"))
    assert problem.value.passing
    assert seen(path) == [("a",), ("b",)]


@pytest.mark.parametrize("content", [b"no database at all, but long enough to be looked at", b"SQLite format 3\0" * 9])
def test_what_is_no_database_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    """Refused with a sentence, until it changes."""
    (tmp_path / "tool.db").write_bytes(content)
    with pytest.raises(ToolDatabaseError) as problem:
        seen(tmp_path / "tool.db")
    assert not problem.value.passing


def test_an_empty_file_is_an_empty_database(tmp_path: Path) -> None:
    """As a tool leaves it that was only just installed."""
    (tmp_path / "tool.db").touch()
    with opened_tables(tmp_path / "tool.db") as tables:
        assert tables.columns("call") == set()


def test_a_table_of_another_version_is_said_to_be_one(tmp_path: Path) -> None:
    """A column that is not there is another shape, not damage."""
    with closed(tmp_path, "WAL") as path, pytest.raises(ToolDatabaseError, match="another shape") as problem:
        seen(path, "price")
    assert not problem.value.passing
