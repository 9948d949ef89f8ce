"""The database as an encrypted file: on, off, another key, lost keys, cut off at any moment; nothing is ever lost."""

import io
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.benchmarks.kill_encryption import run
from tests.flow.computer import Computer, Ran, session_log
from tokenmirror.keys.held import forget
from tokenmirror.keys.notes import read_note
from tokenmirror.store.cipher import is_plain_file

PHRASE = "four plain words here"
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
    """Run a command that knows no key yet and is told some lines."""
    forget(computer.data)
    before, sys.stdin = sys.stdin, io.StringIO(f"{typed}\n")
    try:
        return computer.run(*argv)
    finally:
        sys.stdin = before


def encrypt(computer: Computer, *words: str, typed: str = PHRASE) -> str:
    """Run the command; return the recovery code that it printed, if it did."""
    ran = typing(computer, typed, "encrypt", *words)
    assert ran.code == 0, ran.err + ran.out
    return next((line for line in ran.out.splitlines() if line.count("-") == 12), "")


def files_with_text(folder: Path) -> list[str]:
    """Return the files in which something of the database can be read."""
    files = [one for one in folder.rglob("*") if one.is_file()]
    return [one.name for one in files if any(word in one.read_bytes() for word in FORBIDDEN)]


def calls(computer: Computer, typed: str = PHRASE) -> int:
    """Return how many calls the report counts."""
    ran = typing(computer, typed, "report", "--json")
    assert ran.code == 0, ran.err + ran.out
    return int(ran.json["totals"]["api_calls"])


def test_on_and_off(computer: Computer) -> None:
    """Encrypted, nothing of it can be read in any file of the folder, and everything is counted as before."""
    before = calls(computer)
    assert files_with_text(computer.data)
    fingerprints = (computer.data / "fingerprint.key").read_bytes()
    (computer.data / "set-aside" / "x").mkdir(parents=True)
    damaged = b"notes that were a database once" * 99
    (computer.data / "set-aside" / "x" / "tokenmirror.db").write_bytes(damaged)
    (computer.data / "window.ini").write_text("[look]\nproject=/home/robin/notes 1\nperiod=7d\n", encoding="utf-8")

    encrypt(computer, "on", "--passphrase")

    assert files_with_text(computer.data) == []
    assert not (computer.data / "fingerprint.key").exists()
    assert all(one.stat().st_mode & 0o077 == 0 for one in computer.data.rglob("*") if one.suffix in (".db", ".json"))
    assert calls(computer) == before
    with closing(sqlite3.connect(computer.database)) as db, pytest.raises(sqlite3.DatabaseError, match="not a dat"):
        db.execute("SELECT * FROM call")

    encrypt(computer, "off")

    assert calls(computer) == before
    assert (computer.data / "fingerprint.key").read_bytes() == fingerprints
    assert (computer.data / "set-aside" / "x" / "tokenmirror.db").read_bytes() == damaged
    assert not (computer.data / "encryption.json").exists()
    with closing(sqlite3.connect(computer.database)) as db:
        assert db.execute("SELECT count(*) FROM call").fetchone()[0] == before
        assert db.execute("SELECT 1 FROM sqlite_master WHERE name = 'secret'").fetchone() is None


def test_encrypted_it_is_collected_copied_and_taken_up(computer: Computer) -> None:
    """New lines are read, a copy is taken and taken up, all of it encrypted; so is what is made of nothing."""
    encrypt(computer, "on", "--passphrase")
    before = calls(computer)
    session_log(computer.claude_log(computer.home / "notes 9"), replies=3)
    assert typing(computer, PHRASE, "collect", "--once").code == 0
    assert calls(computer) == before + 3
    taken = typing(computer, PHRASE, "backup", "take")
    assert taken.code == 0, taken.err + taken.out
    assert files_with_text(computer.data) == []
    computer.database.write_bytes(b"\xa5" * 50_000)

    mended = typing(computer, PHRASE, "collect", "--once")

    assert "the backup of" in mended.err
    assert calls(computer) == before + 3
    assert files_with_text(computer.data) == []


def test_another_passphrase_opens_nothing(computer: Computer, tmp_path: Path) -> None:
    """It is told from damage: nothing is set aside or changed. The recovery code opens it, on another computer too.

    There the data folder is enough, also where the note beside the database was lost.
    """
    code = encrypt(computer, "on", "--passphrase")
    before = computer.database.read_bytes()

    wrong = typing(computer, "another phrase", "collect", "--once")

    assert wrong.code == 1
    assert "does not fit" in wrong.err
    assert computer.database.read_bytes() == before
    assert not (computer.data / "set-aside").exists()
    slip = code[:-1] + ("A" if code[-1] != "A" else "B")
    mistyped = typing(computer, slip, "encrypt", "recover", "--passphrase")
    assert mistyped.code == 1
    assert "group 13" in mistyped.out
    other = Computer(tmp_path / "other")
    shutil.copytree(computer.data, other.data)
    (other.data / "encryption.json").unlink()
    told = typing(other, "", "encrypt", "status")
    assert told.code == 1
    assert "is not there" in told.out
    looked = {one["check"]: one for one in other.process("doctor", "--json").json["checks"]}
    assert not looked["Encryption"]["ok"]
    assert "is encrypted" in looked["Encryption"]["what"]
    assert typing(other, f"{code}\nanother phrase", "encrypt", "recover", "--passphrase").code == 0
    assert calls(other, "another phrase") == 4 * 8


def test_another_key(computer: Computer) -> None:
    """The old code opens neither the database nor a copy of it any more; the new one does."""
    old = encrypt(computer, "on", "--passphrase")
    before = calls(computer)

    new = encrypt(computer, "change-key", "--passphrase", typed=f"{PHRASE}\nnew words are here")

    assert new != old
    assert calls(computer, "new words are here") == before
    assert typing(computer, old, "encrypt", "recover", "--passphrase").code == 1


@pytest.mark.parametrize("backend", ["keyring.backends.fail.Keyring", "keyring.backends.null.Keyring", ""])
def test_without_a_keyring_nothing_is_encrypted(computer: Computer, backend: str) -> None:
    """One that fails, that keeps nothing silently, or that is missing: it is said, with what to do instead."""
    if backend:
        computer.env["PYTHON_KEYRING_BACKEND"] = backend

    ran = computer.process("encrypt", "on")

    assert ran.code == 1
    assert "keyring" in ran.out
    assert "--passphrase" in ran.out
    assert is_plain_file(computer.database)
    assert read_note(computer.data) is None


def test_while_something_has_it_open_nothing_is_begun(computer: Computer) -> None:
    """A program that reads the database keeps it from being replaced; it is said, and all is as it was."""
    before = calls(computer)
    with closing(sqlite3.connect(computer.database)) as db:
        db.execute("BEGIN")
        db.execute("SELECT count(*) FROM call").fetchone()
        # In a process of its own, as such programs are: two engines in one process do not see each other's locks.
        with computer.spawn("encrypt", "on", "--passphrase", stdin=subprocess.PIPE) as running:
            out, _err = running.communicate(f"{PHRASE}\n", timeout=60)

    assert running.returncode == 1
    assert "Another program has the database open" in out
    assert read_note(computer.data) is None
    assert calls(computer) == before


def cannot_grow() -> list[str]:
    """Return the program in a process whose files cannot become as large as the database is."""
    about = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000)); "
        "from tokenmirror.cli import main; sys.exit(main())"
    )
    return [sys.executable, "-c", about]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits there")
def test_what_cannot_be_written_to_its_end_changes_nothing(computer: Computer) -> None:
    """It is said, the wish is taken back, nothing is left of it, and the database is as it was."""
    before = computer.database.read_bytes()
    with computer.spawn("encrypt", "on", "--passphrase", program=cannot_grow(), stdin=subprocess.PIPE) as running:
        out, _err = running.communicate(f"{PHRASE}\n", timeout=60)

    assert running.returncode == 1
    assert "Nothing was changed" in out
    assert read_note(computer.data) is None
    assert [one.name for one in computer.data.iterdir() if one.name.startswith(".")] == []
    assert len(computer.database.read_bytes()) == len(before)
    assert calls(computer) > 0


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can mount a small disk")
def test_a_disk_without_room_is_told_before_it_begins(computer: Computer) -> None:
    """How much is needed and how much there is; no key is made and no code is shown."""
    kept = computer.folder / "kept"
    computer.data.rename(kept)
    computer.data.mkdir()
    small = ["mount", "-t", "tmpfs", "-o", "size=6m,mode=700", "tmpfs", str(computer.data)]
    if subprocess.run(small, check=False, capture_output=True).returncode:
        pytest.skip("no disk can be mounted in this container")
    try:
        shutil.copytree(kept, computer.data, dirs_exist_ok=True)
        ran = typing(computer, PHRASE, "encrypt", "on", "--passphrase")
    finally:
        subprocess.run(["umount", "--lazy", str(computer.data)], check=True)

    assert ran.code == 1
    assert "MB are free" in ran.out
    assert ran.out.count("-") < 12


def test_a_plain_database_put_in_its_place_is_encrypted(computer: Computer) -> None:
    """Where it was switched on, whatever comes to lie there is encrypted at the next collecting."""
    plain = computer.database.read_bytes()
    encrypt(computer, "on", "--passphrase")
    computer.database.write_bytes(plain)

    assert typing(computer, PHRASE, "collect", "--once").code == 0

    assert files_with_text(computer.data) == []


def test_killed_at_any_moment(computer: Computer) -> None:
    """Whenever it is killed, every row is there at once, and the next start does what is left."""
    assert sum(run(computer.data, times=9).values()) == 9
