"""Disks, databases and second collectors that get in the way: a sentence each, and nothing lost."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from tests.flow.computer import Computer, session_log, snapshot
from tests.flow.somebody import IS_ROOT, give_away, run_as_somebody, somebodys_computer

_TOKENS = 37_068
NO_SIZES = pytest.mark.skipif(sys.platform == "win32", reason="the size of files is limited the Unix way")


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    made = Computer(tmp_path)
    session_log(made.claude_log(made.home / "notes"))
    return made


def test_a_damaged_database_is_named(computer: Computer) -> None:
    """Every command that reads says what is wrong with the file and what to do; it is left as it is."""
    computer.data.mkdir()
    computer.database.write_bytes(b"This was a letter, not a database.\n" * 500)
    before = computer.database.read_bytes()

    for command in (("report",), ("sessions",), ("doctor",), ("repos",), ("me",)):
        ran = computer.run(*command)
        assert ran.code == 1
        assert f"{computer.database} is damaged or is not a database" in ran.out + ran.err
        assert "Traceback" not in ran.err
    assert computer.database.read_bytes() == before


def test_a_database_damaged_in_its_middle_is_named(computer: Computer) -> None:
    """A page that was overwritten ends no command with a traceback, and the doctor sees it."""
    for number in range(30):
        session_log(computer.claude_log(computer.home / f"notes {number}"), replies=20)
    computer.collect()
    db = sqlite3.connect(computer.database)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    with computer.database.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (computer.database.stat().st_size - 4096))

    assert computer.run("doctor").code == 1
    for command in (("report",), ("sessions", "--json"), ("sources",), ("commits",), ("repos",)):
        ran = computer.process(*command)
        assert ran.code == 1
        assert "damaged" in ran.out + ran.err
        assert "Traceback" not in ran.err


def test_a_newer_database_is_refused(computer: Computer) -> None:
    """Both versions are named, and not a byte is changed."""
    computer.collect()
    db = sqlite3.connect(computer.database)
    columns = [row[1] for row in db.execute("PRAGMA table_info(_sqlite_migrations)") if row[1] != "id"]
    tomorrow = ", ".join("'m999_of_tomorrow'" if name == "name" else name for name in columns)
    db.execute(
        f"INSERT INTO _sqlite_migrations ({', '.join(columns)})"  # noqa: S608 - columns as the table names them
        f" SELECT {tomorrow} FROM _sqlite_migrations LIMIT 1"
    )
    db.commit()
    last = db.execute("SELECT max(name) FROM _sqlite_migrations WHERE name < 'm999'").fetchone()[0]
    db.close()
    before = snapshot(computer.database)

    for command in (("collect", "--once"), ("report",), ("doctor",), ("me", "add", "a@b.example")):
        ran = computer.run(*command)
        assert ran.code == 1
        assert "m999_of_tomorrow" in ran.out + ran.err
        assert last in ran.out + ran.err
        assert "Nothing was changed" in ran.out + ran.err
    assert snapshot(computer.database) == before


def test_a_damaged_key_is_named(computer: Computer) -> None:
    """Without its key, old fingerprints say nothing: nothing is read, nothing is overwritten, it is told."""
    computer.collect()
    key = computer.data / "fingerprint.key"
    key.write_bytes(b"short")

    ran = computer.run("collect", "--once", "--json")
    assert ran.code == 1
    assert str(key) in ran.json["problems"][0]
    doctor = computer.run("doctor")
    assert doctor.code == 1
    assert str(key) in doctor.out
    assert key.read_bytes() == b"short"
    assert computer.run("report").code == 0


def test_a_locked_database_is_waited_for(computer: Computer) -> None:
    """Another program that writes for a moment costs nothing; everything is read afterwards."""
    computer.collect()
    session_log(computer.codex_log(computer.home / "notes"))
    db = sqlite3.connect(computer.database, isolation_level=None)
    db.execute("BEGIN IMMEDIATE")
    running = computer.spawn("collect", "--once", "--json")
    time.sleep(1.0)
    assert running.poll() is None
    db.execute("ROLLBACK")
    db.close()
    _out, err = running.communicate(timeout=30)

    assert (running.returncode, err) == (0, "")
    assert computer.report()["totals"]["sessions"] == 2


def test_the_second_collector_says_so(computer: Computer) -> None:
    """While one watches, another leaves the work to it; nothing counts twice."""
    with computer.spawn("collect", "--pipe") as first:
        assert first.stdout is not None
        assert any('"idle"' in line for line in first.stdout)
        second = computer.run("collect", "--once", "--json")
        third = computer.run("collect")
        assert first.stdin is not None
        first.stdin.close()
        first.stdout.read()
        first.wait(10)

    assert second.json["done"] is False
    assert "Another collector is at work" in second.json["problems"][0]
    assert (third.code, third.out) == (1, "")
    assert "Another collector is at work" in third.err
    assert computer.tokens() == _TOKENS
    assert computer.collect().code == 0


@NO_SIZES
def test_a_full_disk_loses_nothing(computer: Computer) -> None:
    """Where no more can be written, a sentence says so; with space again, everything is there once."""
    computer.collect()
    for number in range(20):
        session_log(computer.claude_log(computer.home / f"notes {number}"), replies=60)

    ran = computer.process("collect", "--once", "--json", program=_with_little_room())
    assert ran.code == 1
    assert "Traceback" not in ran.err
    assert str(computer.database) in ran.out
    assert ran.json["done"] is False
    assert computer.tokens() >= _TOKENS
    assert computer.collect().code == 0
    assert computer.tokens() == 20 * 60 * _TOKENS // 3 + _TOKENS


def _with_little_room() -> list[str]:
    """Return the program in a process whose files cannot grow beyond what the first log took."""
    limit = 400_000
    about = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit})); "
        "from tokenmirror.cli import main; sys.exit(main())"
    )
    return [sys.executable, "-c", about]


@pytest.mark.skipif(not (IS_ROOT and sys.platform == "linux"), reason="only root can mount a small disk")
def test_a_disk_that_is_really_full(computer: Computer) -> None:
    """The sentence names the full disk; whole rows are kept; more room, and all is read."""
    computer.data.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=600k,mode=700", "tmpfs", str(computer.data)],
        check=False,
        capture_output=True,
    )
    if mounted.returncode:
        pytest.skip("no disk can be mounted in this container")
    try:
        for number in range(20):
            session_log(computer.claude_log(computer.home / f"notes {number}"), replies=60)
        full = computer.process("collect", "--once", "--json")
        assert (full.code, full.err) == (1, "")
        assert "is full; free some space" in full.json["problems"][0]
        subprocess.run(["mount", "-o", "remount,size=20m", str(computer.data)], check=True)
        assert computer.collect().code == 0
        assert computer.tokens() == 20 * 60 * _TOKENS // 3 + _TOKENS
    finally:
        subprocess.run(["umount", str(computer.data)], check=True)


def test_a_data_folder_that_cannot_be_written() -> None:
    """Collecting says whose rights are missing; what is stored can still be read."""
    with somebodys_computer() as computer:
        session_log(computer.claude_log(computer.home / "notes"))
        give_away(computer)
        assert run_as_somebody(computer, "collect", "--once").code == 0
        computer.data.chmod(0o500)

        ran = run_as_somebody(computer, "collect", "--once", "--json")
        assert (ran.code, ran.err) == (1, "")
        assert str(computer.data) in ran.json["problems"][0]
        doctor = run_as_somebody(computer, "doctor")
        assert doctor.code == 1
        assert "cannot be written to" in doctor.out
        assert "Traceback" not in run_as_somebody(computer, "report").err
        computer.data.chmod(0o700)
        assert run_as_somebody(computer, "report", "--json").json["totals"]["api_calls"] == 3


def test_a_file_in_place_of_the_data_folder(computer: Computer) -> None:
    """It is said, not a traceback."""
    computer.data.write_text("not a folder")

    ran = computer.process("collect", "--once")
    assert ran.code == 1
    assert str(computer.data) in ran.err
    assert "Traceback" not in ran.err
    for command in ("report", "me", "doctor"):
        assert "Traceback" not in computer.process(command).err


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("live", [True, False])
def test_a_signal_ends_it_without_a_word(computer: Computer, how: signal.Signals, *, live: bool) -> None:
    """SIGTERM and Ctrl+C stop a collector in the middle of its work; the next one brings everything."""
    for number in range(15):
        session_log(computer.claude_log(computer.home / f"notes {number}"), replies=100)
    # Who runs the tests in the background has Ctrl+C ignored, and their children with them.
    heard = {"preexec_fn": partial(signal.signal, signal.SIGINT, signal.SIG_DFL)}
    with computer.spawn("collect", *([] if live else ["--once"]), **heard) as running:
        for _wait in range(200):
            if computer.database.exists():  # before that it is Python that starts, and no work of ours
                break
            time.sleep(0.05)
        time.sleep(0.3)
        running.send_signal(how)
        _out, err = running.communicate(timeout=30)

    assert "Traceback" not in err
    assert computer.collect().code == 0
    assert computer.tokens() == 15 * 100 * _TOKENS // 3 + _TOKENS


def test_a_reader_that_has_seen_enough(computer: Computer) -> None:
    """`report | head -1` ends without a complaint."""
    computer.collect()
    for command in (("report", "--json"), ("report",), ("sources",), ("doctor",)):
        with computer.spawn(*command) as running:
            assert running.stdout is not None
            running.stdout.close()
            assert running.stderr is not None
            err = running.stderr.read()
            running.wait(20)
        assert err == ""


def test_no_display_is_said(computer: Computer) -> None:
    """Without a screen the window says so, names the commands that work, and counts as wrong use."""
    computer.env |= {"QT_QPA_PLATFORM": ""}
    ran = computer.process()

    if sys.platform != "linux":
        pytest.skip("other systems always have a display")
    assert ran.code == 2
    assert "Traceback" not in ran.err
    for command in ("report", "commits", "sessions", "doctor"):
        assert command in ran.out + ran.err


def test_files_are_the_owners_alone(computer: Computer) -> None:
    """Folder and files can be entered and read by nobody else, also where they were once open."""
    if sys.platform == "win32":
        pytest.skip("Windows keeps rights another way")
    old = os.umask(0)
    try:
        computer.collect()
        modes = {(path.is_dir(), path.stat().st_mode & 0o777) for path in computer.data.rglob("*")}
        assert modes == {(False, 0o600), (True, 0o700)}
        assert computer.data.stat().st_mode & 0o777 == 0o700
        computer.data.chmod(0o755)
        computer.database.chmod(0o644)
        assert computer.run("doctor").code == 1
        computer.collect()
    finally:
        os.umask(old)
    assert computer.data.stat().st_mode & 0o777 == 0o700
    assert computer.database.stat().st_mode & 0o777 == 0o600
    shutil.rmtree(computer.data)
