"""The window while the disk is full or another program holds the database: said with a way out, and over by itself."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.flow.computer import Computer, session_log
from tests.flow.somebody import IS_ROOT
from tokenmirror.answers.ask import Asker
from tokenmirror.app.child import Child, collector_command
from tokenmirror.app.desk import Desk
from tokenmirror.app.memory import Memory
from tokenmirror.domain.local_zone import LocalZone
from tokenmirror.ui.labels import Link

_HOLD = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA locking_mode = " + sys.argv[2])
db.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""
SOON = 40_000
"""A collector waits ten seconds for a lock, and a quarter of a minute before it tries again."""
Open = Callable[[], Desk]


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """Give a computer with one session that was read."""
    made = Computer(tmp_path)
    for folder in ("notes", "other notes"):
        (made.home / folder).mkdir(parents=True, exist_ok=True)
    session_log(made.claude_log(made.home / "notes"))
    made.collect()
    return made


@pytest.fixture
def open_desk(
    computer: Computer, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Open]:
    """Return what opens the window with a collector of its own."""
    for name, value in computer.environment().items():
        monkeypatch.setenv(name, value)
    qapp.setStyle("Fusion")
    (tmp_path / "window.ini").write_text("[look]\nperiod=all\n")
    made: list[Desk] = []

    def start() -> Desk:
        desk = Desk(lambda: Asker(computer.data, home=computer.home), Memory(tmp_path), LocalZone(), "light")
        made.append(desk)
        desk.window.show()
        desk.use_child(Child(collector_command(computer.data)))
        return desk

    yield start
    for desk in made:
        desk.stop()
        desk.window.deleteLater()


@contextmanager
def held(database: Path, mode: str) -> Iterator[None]:
    """Let another program hold a database; in the mode EXCLUSIVE nobody else can even read it."""
    command = [sys.executable, "-c", _HOLD, str(database), mode]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        yield
        holder.communicate()


def offered(desk: Desk) -> list[str]:
    """Return the words of what can be pressed about what is said."""
    buttons = [*desk.window.findChildren(Link), *desk.window.findChildren(QPushButton)]
    return [one.text() for one in buttons if one.isVisible()]


def told(desk: Desk) -> list[str]:
    """Return all words that are seen."""
    return [label.text() for label in desk.window.findChildren(QLabel) if label.isVisible()]


def words_of(desk: Desk) -> str:
    """Return the sentence on the first screen."""
    return desk.window.mirror.sentence.text()


def test_a_writer_that_is_locked_out(computer: Computer, open_desk: Open, qtbot: QtBot) -> None:
    """What is stored stays in view; what is the matter is said, and taken back once the lock is gone."""
    with held(computer.database, "NORMAL"):
        session_log(computer.claude_log(computer.home / "other notes"))
        desk = open_desk()
        qtbot.waitUntil(lambda: any("locked" in one for one in desk.window.notices), timeout=SOON)
        assert "tokens" in words_of(desk)
        qtbot.waitUntil(lambda: "Try again" in offered(desk), timeout=SOON)
        assert desk.watching.word == "held"
        before = words_of(desk)
    desk.window.acted.emit("rescan")  # what the offer does; else it would be tried within a quarter of a minute
    qtbot.waitUntil(lambda: words_of(desk) != before, timeout=SOON)
    qtbot.waitUntil(lambda: desk.watching.word == "watching", timeout=SOON)

    assert not desk.window.notices


def test_a_database_that_nobody_else_can_read(computer: Computer, open_desk: Open, qtbot: QtBot) -> None:
    """The screen says who has it and offers to try again; once it is free it comes back by itself."""
    with held(computer.database, "EXCLUSIVE"):
        desk = open_desk()
        qtbot.waitUntil(lambda: words_of(desk) == "What is stored cannot be shown.", timeout=SOON)
        assert "Try again" in offered(desk)
        qtbot.waitUntil(lambda: any("locked" in one for one in desk.window.notices), timeout=SOON)
    qtbot.waitUntil(lambda: "tokens" in words_of(desk), timeout=SOON)

    assert not desk.window.notices


@pytest.mark.skipif(not (IS_ROOT and sys.platform == "linux"), reason="only root can mount a small disk")
@pytest.mark.parametrize("when", ["at the first start", "at a later start", "while watching"])
def test_a_disk_that_is_full(computer: Computer, open_desk: Open, qtbot: QtBot, when: str) -> None:
    """It is said what to do, whenever it happens; with room again all is read."""
    with small_disk(computer.data):
        if when != "at the first start":
            computer.collect()
        filler = computer.data / "filler"
        if when == "while watching":
            desk = open_desk()
            qtbot.waitUntil(lambda: desk.watching.word == "watching", timeout=SOON)
            fill(filler)
            session_log(computer.claude_log(computer.home / "other notes"), replies=300)
        else:
            fill(filler)
            desk = open_desk()
        qtbot.waitUntil(lambda: any("is full; free some space" in one for one in desk.window.notices), timeout=SOON)
        qtbot.waitUntil(lambda: "Try again" in offered(desk), timeout=SOON)
        if when == "at the first start":
            desk.ask_screen()
            qtbot.waitUntil(lambda: words_of(desk) == "What is stored cannot be shown.", timeout=SOON)
            assert not [text for text in told(desk) if "No tool has left logs" in text]
            assert [text for text in told(desk) if "Nothing could be stored" in text]
        filler.unlink()
        desk.window.acted.emit("rescan" if when == "while watching" else "restart")
        qtbot.waitUntil(lambda: not desk.window.notices and desk.watching.word == "watching", timeout=SOON)
        qtbot.waitUntil(lambda: " tokens so far" in words_of(desk), timeout=SOON)
        assert "No tokens" not in words_of(desk)
        desk.stop()


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """Put a disk of three megabytes in the place of a folder."""
    about = ["mount", "-t", "tmpfs", "-o", "size=3m,mode=700", "tmpfs", str(folder)]
    if subprocess.run(about, check=False, capture_output=True).returncode:
        pytest.skip("no disk can be mounted in this container")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(filler: Path) -> None:
    """Leave no room on a disk."""
    room = os.statvfs(filler.parent)
    filler.write_bytes(b"\0" * (room.f_bavail * room.f_frsize))
