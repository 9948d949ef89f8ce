"""The database as an encrypted file: on, off, another key, lost keys, cut off at any moment; nothing is ever lost."""

import json
import sqlite3
import subprocess
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.benchmarks.kill_encryption import run
from tests.flow.computer import Computer, Ran, session_log
from tests.flow.moments import NOON
from tokenmirror.keys.held import forget

PASSPHRASE = "four plain words here"
FORBIDDEN = (b"SQLite format", b"notes", b"CREATE TABLE", b"claude")
"""What any plain database of these tests holds."""


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """A computer whose logs were read, and of which a copy was taken."""
    made = Computer(tmp_path)
    for number in range(4):
        session_log(made.claude_log(made.home / f"notes {number}"), replies=8)
    made.collect()
    assert made.run("backup", "take").code == 0
    return made


def typing(computer: Computer, typed: str, *argv: str) -> Ran:
    """Run a command in a process of its own that is told some lines."""
    with computer.spawn(*argv, stdin=subprocess.PIPE) as running:
        out, err = running.communicate(f"{typed}\n", timeout=60)
    return Ran(running.returncode, out, err)


def encrypt(computer: Computer, *words: str, typed: str = PASSPHRASE) -> str:
    """Run the command in a process of its own; return the recovery code that it printed, if it did."""
    ran = typing(computer, typed, "encrypt", *words)
    assert ran.code == 0, ran.err + ran.out
    return next((line for line in ran.out.splitlines() if line.count("-") == 12), "")


def files_with_text(folder: Path) -> list[str]:
    """Return the files in which something of the database can be read."""
    return [
        one.name
        for one in folder.rglob("*")
        if one.is_file() and one.name not in ("window.ini",) and any(word in one.read_bytes() for word in FORBIDDEN)
    ]


def calls(computer: Computer, typed: str = PASSPHRASE) -> int:
    """Return how many calls the report counts."""
    ran = typing(computer, typed, "report", "--json")
    assert ran.code == 0, ran.err + ran.out
    return int(ran.json["totals"]["api_calls"])


def test_on_and_off(computer: Computer) -> None:
    """Encrypted, nothing of it can be read in any file of the folder, and everything is counted as before."""
    before = calls(computer)
    assert files_with_text(computer.data)

    encrypt(computer, "on", "--passphrase")

    assert files_with_text(computer.data) == []
    assert not (computer.data / "fingerprint.key").exists()
    assert calls(computer) == before
    with closing(sqlite3.connect(computer.database)) as db, pytest.raises(sqlite3.DatabaseError, match="not a database"):
        db.execute("SELECT * FROM call")

    encrypt(computer, "off")

    assert calls(computer) == before
    assert (computer.data / "fingerprint.key").stat().st_size == 32
    assert not (computer.data / "encryption.json").exists()
    with closing(sqlite3.connect(computer.database)) as db:
        assert db.execute("SELECT count(*) FROM call").fetchone()[0] == before
        assert db.execute("SELECT 1 FROM sqlite_master WHERE name = 'secret'").fetchone() is None


def test_killed_at_any_moment(computer: Computer) -> None:
    """Whenever it is killed, every row is there at once, and the next start does what is left; `kill_encryption`
    does the same for long."""
    assert sum(run(computer.data, times=9).values()) == 9
