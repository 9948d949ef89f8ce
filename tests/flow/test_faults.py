"""Kills, torn files and full disks: a short form of the fault run, and what it found."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.flow.computer import CHECKOUT, Computer, session_log, snapshot
from tests.flow.moments import NOON
from tests.flow.somebody import IS_ROOT
from tokenmirror.collector.keeping import Keeping
from tokenmirror.collector.workplace import collect_once, open_workplace
from tokenmirror.messages import Changed, Message
from tokenmirror.paths import DataPaths
from tokenmirror.sources.registry import all_sources
from tokenmirror.store.backups import backups, take
from tokenmirror.store.checks import WELL, last_check, note_check


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed and forked the Unix way")
def test_after_any_fault_rows_are_those_of_an_undisturbed_run(tmp_path: Path) -> None:
    """Some of each fault, in a process that may fork; `python -m tests.faults` does it by the thousand."""
    command = [sys.executable, "-m", "tests.faults", "short", "--folder", str(tmp_path / "computer")]
    ran = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False, timeout=240)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "0 with other rows" in ran.stdout
    for what in ("judging", "database cut off", "files too small"):
        assert what in ran.stdout


class Died(Exception):  # noqa: N818 - not an error of ours
    """What ends a collector in its middle."""


def test_days_that_a_dead_collector_left_to_count_are_counted(tmp_path: Path) -> None:
    """Killed between judging and counting, the next collector counts though nothing moved since."""
    computer = Computer(tmp_path)
    shop = computer.repository()
    at = NOON - timedelta(days=60)
    log = computer.claude_log(shop.path, at)
    session_log(log, at=at)
    log.write(shop.path / "crates.txt", "one\ntwo\n", at + timedelta(minutes=5))
    shop.write("crates.txt", "one\ntwo\n")
    shop.commit("Sort crates", at + timedelta(minutes=6))

    def tell(message: Message) -> None:
        if isinstance(message, Changed) and message.what == "history":
            raise Died

    place = open_workplace(DataPaths(computer.data), all_sources(), computer.home, computer.environment(), tell)
    with pytest.raises(Died):
        collect_once(place)
    place.close()
    assert not snapshot(computer.database)["alive_at"]

    computer.collect()

    assert snapshot(computer.database)["alive_at"]
    (repository,) = snapshot(computer.database)["repository"]
    assert not any("days to count" in value for value in repository)


def test_a_clock_that_goes_back_holds_nothing_up(tmp_path: Path) -> None:
    """All that was noted bears times to come: what is new is read and judged, and a copy is taken."""
    computer = Computer(tmp_path)
    shop = computer.repository()
    session_log(computer.claude_log(shop.path))
    computer.collect()
    later = datetime.now(UTC) + timedelta(days=400)
    ahead = round(later.timestamp() * 1000)
    with closing(sqlite3.connect(computer.database)) as db:
        for table, columns in _NOTED.items():
            db.execute(f"UPDATE {table} SET {', '.join(f'{column} = {ahead}' for column in columns)}")  # noqa: S608
        db.commit()
        copy = take(db, computer.data / "backups", later)
    note_check(DataPaths(computer.data), later, WELL, thoroughly=True)
    log = computer.claude_log(shop.path, NOON + timedelta(hours=3))
    session_log(log, at=NOON + timedelta(hours=3))
    log.write(shop.path / "crates.txt", "one\ntwo\n", NOON + timedelta(hours=3, minutes=20))
    shop.write("crates.txt", "one\ntwo\n")
    made = shop.commit("Sort crates", NOON + timedelta(hours=3, minutes=21))

    ran = computer.process("collect", "--once", "--json")

    assert (ran.code, ran.err) == (0, "")
    with closing(sqlite3.connect(computer.database)) as db:
        assert db.execute("SELECT count(*) FROM session").fetchone() == (2,)
        linked = "SELECT count(*) FROM link JOIN git_commit c ON c.id = commit_id WHERE oid LIKE ?"
        assert db.execute(linked, (f"{made.id}%",)).fetchone() == (1,)
        keeping = Keeping(db, DataPaths(computer.data), lambda _message: None)
        keeping._looked_at = -10_000.0
        keeping.look(lambda: True)
    found = backups(computer.data / "backups")
    assert len(found) == 2
    assert found[0].path == copy.path
    assert found[1].taken_at < later
    checked = last_check(DataPaths(computer.data))
    assert checked is not None
    assert checked.at < later


_NOTED = {
    "repository": ("checked_at", "fate_at"),
    "root": ("seen_at",),
    "place": ("checked_at",),
    "observed": ("since", "until"),
    "git_commit": ("first_seen",),
    "fate": ("as_of",),
}


@pytest.mark.skipif(not (IS_ROOT and sys.platform == "linux"), reason="only root can mount a small disk")
def test_a_disk_that_can_only_be_read(tmp_path: Path) -> None:
    """What is stored is shown; whatever would write says what is the matter; writable again, nothing was lost."""
    computer = Computer(tmp_path)
    session_log(computer.claude_log(computer.home / "notes"))
    computer.data.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=20m,mode=700", "tmpfs", str(computer.data)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no disk can be mounted in this container")
    try:
        computer.collect()
        session_log(computer.claude_log(computer.home / "later", NOON + timedelta(hours=1)))
        subprocess.run(["mount", "-o", "remount,ro", str(computer.data)], check=True)
        for words in (("collect", "--once"), ("backup", "take"), ("backup", "check"), ("me", "add", "a@b.example")):
            ran = computer.process(*words)
            assert ran.code == 1
            assert "Traceback" not in ran.err
            assert str(computer.data) in ran.out + ran.err
        assert computer.report()["totals"]["sessions"] == 1
        subprocess.run(["mount", "-o", "remount,rw", str(computer.data)], check=True)
        assert computer.collect().code == 0
        assert computer.report()["totals"]["sessions"] == 2
    finally:
        subprocess.run(["umount", "--lazy", str(computer.data)], check=True)
