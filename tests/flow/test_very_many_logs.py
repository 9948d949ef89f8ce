"""Of very many logs little is held at once; what is stored is what a reading in one piece stores."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.flow.computer import Computer, session_log, snapshot
from tests.flow.moments import NOON
from tokenmirror.collector import catch_up, ingest
from tokenmirror.collector.workplace import collect_once
from tokenmirror.demo.pairing import Pairing


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """Sessions with commits, edits and answers, in a repository, beside it, and in a folder that comes later."""
    computer = Computer(tmp_path)
    shop = computer.repository()
    for number in range(5):
        at = NOON + timedelta(hours=number)
        work = Pairing(shop, computer.claude_log(shop.path, at))
        work.write(f"prices{number}.py", f"weigh = {number}\n", at)
        work.commit(f"Add prices {number}", at + timedelta(minutes=1))
    for number in range(4):
        log = computer.claude_log(computer.home / "notes", NOON + timedelta(minutes=number))
        session_log(log)
        log.write(computer.home / "notes" / f"{number}.md", "Apples\n", NOON + timedelta(minutes=number))
        session_log(computer.codex_log(computer.home / "src" / "later", NOON + timedelta(minutes=number)))
    return computer


@pytest.fixture
def bit_by_bit() -> Iterator[pytest.MonkeyPatch]:
    """Read three logs at a time, and let the tokens of two sessions flow at once, behind all reading."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ingest, "MOST_AT_ONCE", 3)
        patch.setattr(catch_up, "SETTLED_AT_ONCE", 0)
        patch.setattr(catch_up, "SETTLED_SESSIONS", 2)
        patch.setattr(catch_up, "VERY_MANY", 3)
        yield patch


def _collect(computer: Computer, data: Path) -> None:
    with computer.workplace(data) as place:
        collect_once(place)


def _another(computer: Computer) -> Path:
    """Make a second data folder with the same key."""
    folder = computer.folder / "another"
    folder.mkdir()
    shutil.copy(computer.data / "fingerprint.key", folder)
    return folder


def _unsettle(data: Path) -> None:
    """Let folders be looked for again, and leave things as a collector that died while it was reading."""
    with closing(sqlite3.connect(data / "tokenmirror.db")) as db, db:
        db.execute("UPDATE place SET checked_at = 0")
        db.execute("DELETE FROM flow WHERE call IN (SELECT id FROM call ORDER BY id LIMIT 12)")
        db.execute("PRAGMA user_version = 1")


def _is_unsettled(data: Path) -> bool:
    with closing(sqlite3.connect(data / "tokenmirror.db")) as db:
        return bool(db.execute("PRAGMA user_version").fetchone()[0])


def test_bit_by_bit_the_same_is_stored(computer: Computer, bit_by_bit: pytest.MonkeyPatch) -> None:
    """Of logs, edits, tokens and commits, whoever reads them."""
    _collect(computer, computer.data)
    assert not _is_unsettled(computer.data)
    bit_by_bit.undo()
    whole = _another(computer)
    _collect(computer, whole)

    assert snapshot(computer.database, files=False) == snapshot(whole / "tokenmirror.db", files=False)


@pytest.mark.parametrize("slices", [0, 1, 3, 99])
def test_what_is_broken_off_between_two_slices_goes_on(
    computer: Computer, bit_by_bit: pytest.MonkeyPatch, slices: int
) -> None:
    """Also where a folder turns out to be in a repository, which is known by then, but not who worked in it."""
    whole = computer.data
    _collect(computer, whole)
    pieces = _another(computer)
    _collect(computer, pieces)
    computer.repository("later")
    for data in (whole, pieces):
        _unsettle(data)
    left = [slices]

    def die() -> None:
        left[0] -= 1
        if left[0] < 0:
            raise InterruptedError

    with computer.workplace(pieces) as place:
        place.collector.let_others_in = die
        with suppress(InterruptedError):
            place.collector.settle_left()
    assert _is_unsettled(pieces) == (slices < 99)
    _collect(computer, pieces)
    bit_by_bit.undo()
    _collect(computer, whole)

    assert snapshot(pieces / "tokenmirror.db", files=False) == snapshot(whole / "tokenmirror.db", files=False)


def test_a_folder_that_two_folders_lead_to_is_read_once(tmp_path: Path) -> None:
    """One within the other, as the person may add it; what is read bit by bit comes newest first."""
    computer = Computer(tmp_path)
    for number in range(7):
        log = computer.claude_log(computer.home / f"notes {number % 2}", NOON)
        session_log(log, replies=1)
        os.utime(log.path, (1_700_000_000 + number // 3, 1_700_000_000 + number // 3))
    folder = next(path for path in computer.claude.iterdir() if path.is_dir())
    assert computer.run("sources", "add", "claude_code", str(folder)).code == 0
    with computer.workplace() as place:
        todo = place.collector.ingest.pending(place.collector.ingest.listings(computer.home, computer.environment()))
        found = [log for _source, log in todo]

        assert len(found) == len({log.location for log in found}) == 7
        assert [log.mtime_ns for log in found] == sorted((log.mtime_ns for log in found), reverse=True)
        assert todo.size == sum(log.size for log in found)
        assert place.collector.logs().logs == 7


@pytest.mark.parametrize("year", [1902, 2262, 2300, 2446])
def test_a_log_of_any_year_is_read(tmp_path: Path, year: int) -> None:
    """The database's integers end in 2262, file systems' times do not."""
    computer = Computer(tmp_path)
    log = computer.claude_log(computer.home / "notes", NOON)
    session_log(log)
    when = (datetime(year, 5, 1) - datetime(1970, 1, 1)) // timedelta(seconds=1)  # noqa: DTZ001 - no zone is needed
    os.utime(log.path, (when, when))
    assert computer.collect().json["logs_read"] == 1
    assert computer.collect().json["logs_read"] == 0
    log.reply("And more.", NOON + timedelta(hours=1))
    os.utime(log.path, (when, when))

    assert computer.collect().json["logs_read"] == 1
    assert computer.tokens() == log.tokens.total_tokens
