"""A copy is taken and restored from the window, and what was before comes back the same way."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.flow.computer import Computer, session_log
from tests.flow.moments import NOON
from tokenmirror.answers.ask import Asker
from tokenmirror.app.backing_up import BackingUp
from tokenmirror.app.child import Child, collector_command
from tokenmirror.app.desk import Desk
from tokenmirror.app.memory import Memory
from tokenmirror.domain.local_zone import LocalZone
from tokenmirror.paths import DataPaths
from tokenmirror.store.backups import backups
from tokenmirror.store.mending import NotRestored, mend, restore, wish_restore
from tokenmirror.ui.screens.settings.backups import CopiesSection, RestoreCard
from tokenmirror.ui.screens.settings.data import DataPage

SOON = 40_000


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """A computer with one session that was read."""
    made = Computer(tmp_path)
    for folder in ("notes", "other notes"):
        (made.home / folder).mkdir(parents=True)
    session_log(made.claude_log(made.home / "notes"))
    made.collect()
    return made


@pytest.fixture
def desk(computer: Computer, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The window on the page of data, with a collector of its own."""
    for name, value in computer.environment().items():
        monkeypatch.setenv(name, value)
    qapp.setStyle("Fusion")
    made = Desk(lambda: Asker(computer.data, home=computer.home), Memory(tmp_path), LocalZone(), "light")
    BackingUp(made, computer.data)
    made.window.show()
    made.use_child(Child(collector_command(computer.data)))
    made.window.go("settings", what="data")
    yield made
    made.stop()
    made.window.deleteLater()


def page(desk: Desk) -> DataPage:
    found = desk.window.findChildren(DataPage)  # made with the room, after the first paint
    return found[0] if found else DataPage()


def rows(desk: Desk) -> list[str]:
    return [key.removeprefix("copy ") for key in page(desk).rows if key.startswith("copy ")]


def press(desk: Desk, row: str) -> None:
    page(desk).rows[row].findChildren(QAbstractButton)[0].click()


def confirm(desk: Desk) -> None:
    """Agree to what the card tells."""
    (card,) = [one for one in desk.window.findChildren(RestoreCard) if one.isVisible()]
    card.do.click()


def sessions(path: Path) -> int:
    with suppress(sqlite3.Error), closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as db:
        return int(db.execute("SELECT count(*) FROM session").fetchone()[0])
    return -1


def test_a_copy_is_taken_restored_and_what_was_before_comes_back(computer: Computer, desk: Desk, qtbot: QtBot) -> None:
    """Logs are read again after; what there was is a copy of its own, and the window says so."""
    qtbot.waitUntil(lambda: "copies" in page(desk).rows, timeout=SOON)
    assert any(isinstance(one, CopiesSection) for one in page(desk).sections)
    press(desk, "copies")
    qtbot.waitUntil(lambda: len(rows(desk)) == 1, timeout=SOON)
    (taken,) = rows(desk)
    later = computer.home / "other notes"
    log = computer.claude_log(later, NOON + timedelta(hours=2))
    session_log(log, replies=5)
    qtbot.waitUntil(lambda: sessions(computer.database) == 2, timeout=SOON)
    log.path.unlink()

    press(desk, f"copy {taken}")
    confirm(desk)
    qtbot.waitUntil(lambda: len(rows(desk)) == 2, timeout=SOON)
    qtbot.waitUntil(lambda: sessions(computer.database) == 1, timeout=SOON)
    qtbot.waitUntil(lambda: any("was restored" in one for one in desk.window.notices), timeout=SOON)

    (before,) = [one for one in rows(desk) if "before-restore" in one]
    press(desk, f"copy {before}")
    confirm(desk)
    qtbot.waitUntil(lambda: sessions(computer.database) == 2, timeout=SOON)
    qtbot.waitUntil(lambda: desk.watching.word == "watching", timeout=SOON)


def test_what_cannot_be_restored_changes_nothing(computer: Computer) -> None:
    """A name of no copy, a torn copy: it is said, the wish is dropped, and collecting goes on."""
    paths = DataPaths(computer.data)
    computer.run("backup", "take")
    (copy,) = backups(paths.backups)
    copy.path.write_bytes(copy.path.read_bytes()[:10_000])
    before = computer.database.read_bytes()
    for name in ("tokenmirror-none.db", copy.path.name):
        with pytest.raises(NotRestored, match="Nothing was changed"):
            restore(paths, name, NOON)
        wish_restore(paths, name)
        with pytest.raises(NotRestored):
            mend(paths, NOON)
        assert not paths.damaged.exists()
        wish_restore(paths, name)
        assert "Nothing was changed" in computer.process("collect", "--once").err
    assert computer.database.read_bytes() == before
    assert computer.collect().code == 0


@pytest.mark.parametrize("done", ["nothing", "moved away", "taken up"])
def test_a_restore_that_was_cut_off_goes_on(done: str, computer: Computer) -> None:
    """Cut off at any step, the next collecting ends it: nothing is lost, and nothing is read into an empty database."""
    paths = DataPaths(computer.data)
    computer.run("me", "add", "robin@example.org")
    computer.run("backup", "take")
    (copy,) = backups(paths.backups)
    computer.run("me", "add", "later@example.org")
    wish_restore(paths, copy.path.name)
    plan = paths.damaged.read_text()
    restore(paths, copy.path.name, NOON)
    (kept,) = [one.path for one in backups(paths.backups) if one.why]
    paths.damaged.write_text(plan.replace('"aside": ""', f'"aside": "backups/{kept.name}"'))
    if done == "nothing":
        paths.database.unlink()
        kept.rename(paths.database)
    elif done == "moved away":
        paths.database.unlink()

    computer.collect()

    assert computer.run("me", "--json").json["added"] == ["robin@example.org"]
    assert not paths.damaged.exists()
    assert computer.run("backup", "restore", kept.name).code == 0
    assert computer.run("me", "--json").json["added"] == ["later@example.org", "robin@example.org"]
