"""Many logs are read in parts, each once, and what is known of them takes a few bytes each."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.flow.computer import Computer, session_log
from tests.flow.moments import NOON
from tokenmirror.collector import ingest
from tokenmirror.collector.known_logs import KnownLogs
from tokenmirror.store import log_rows
from tokenmirror.store.database import open_writer
from tokenmirror.store.log_rows import LogRow
from tokenmirror.watch.found_logs import FoundLog


def test_more_logs_than_fit_are_read_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two tools, newest first, three at a time: all are read once, one that cannot be read keeps none waiting."""
    monkeypatch.setattr(ingest, "MOST_AT_ONCE", 3)
    computer = Computer(tmp_path)
    made = []
    for number in range(8):
        log = computer.claude_log(computer.home / f"notes {number}", NOON)
        other = computer.codex_log(computer.home / f"notes {number}", NOON)
        for one in (log, other):
            session_log(one, replies=1)
            os.utime(one.path, (1_700_000_000 - number % 3, 1_700_000_000 - number % 3))
        made += [log.path, other.path]
    bad = made[0].with_name("bad.jsonl")
    os.mkfifo(bad)

    with computer.workplace() as place:
        place.collector.logs()

        assert [len(found) for found in (_stored(computer), set(_stored(computer)))] == [16, 16]
        assert place.collector.logs().logs == 0
        made[3].unlink()
        place.collector.logs()
        with closing(sqlite3.connect(computer.database)) as db:
            gone = db.execute("SELECT path FROM log WHERE status = 'gone'").fetchall()
        assert gone == [(str(made[3]),)]


def _stored(computer: Computer) -> list[str]:
    with closing(sqlite3.connect(computer.database)) as db:
        return [str(row[0]) for row in db.execute("SELECT native FROM session")]


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A database of one's own."""
    with closing(open_writer(tmp_path / "tokenmirror.db")) as made:
        yield made


def test_the_table_knows_what_it_was_told(db: sqlite3.Connection) -> None:
    """Thousands of logs are told apart; what was dropped, changed or not seen is known."""
    db.execute("BEGIN")
    known = KnownLogs(db, "codex")
    for number in range(5000):
        key = log_rows.add_log(db, "codex", f"/logs/{number}.jsonl")
        row = LogRow(key, "codex", f"/logs/{number}.jsonl", "1", str(number), b"", b"", 5, 7, 5, skipping=False)
        log_rows.save_log(db, row._replace(reader_version=2), None)
        known.note(row._replace(reader_version=2))
    fresh = KnownLogs(db, "codex")
    for table in (known, fresh):
        table.begin()
        same = [FoundLog(f"/logs/{number}.jsonl", 5, 7, 1, number) for number in range(4990)]
        assert not any(table.differs(log, 2) for log in same)
        assert table.differs(FoundLog("/logs/1.jsonl", 6, 7, 1, 1), 2)
        assert table.differs(FoundLog("/logs/1.jsonl", 5, 7, 1, 1), 3)
        assert table.differs(FoundLog("/logs/new.jsonl", 5, 7, 1, 1), 2)
        assert {log.path for log in table.missing()} == {f"/logs/{number}.jsonl" for number in range(4990, 5000)}
        table.drop("/logs/2.jsonl")
        assert table.row("/logs/2.jsonl") is None
        assert table.row("/logs/3.jsonl") is not None
