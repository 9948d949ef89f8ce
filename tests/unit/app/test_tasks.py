"""What is done with all data from the window: told before, done in a thread, with a card, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.unit.store.files import new_file
from tests.unit.store.small_world import build
from tokenmirror.answers.ask import Asker
from tokenmirror.app.desk import Desk
from tokenmirror.app.memory import Memory
from tokenmirror.app.tasks import Tasks
from tokenmirror.domain.forgetting import Forgetting, Scope
from tokenmirror.domain.tasks import ExportAll, KeepFor, Weigh
from tokenmirror.store import forgotten_rows
from tokenmirror.store.database import open_reader, open_writer
from tokenmirror.ui.choosing import ConfirmCard
from tokenmirror.ui.task_card import TaskCard

pytestmark = pytest.mark.usefixtures("qapp")
TWICE = 2
ALPHA = Weigh(Forgetting(Scope.SESSION, "claude_code:alpha"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a data folder with the small world."""
    with closing(open_writer(new_file(tmp_path / "tokenmirror.db"))) as db:
        build(db)
    return tmp_path


@pytest.fixture
def desk(folder: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Give a desk on it that does tasks."""
    made = Desk(lambda: Asker(folder, zone=UTC, home=folder), Memory(folder), UTC, "light")
    tasks = Tasks(made, folder)
    made.window.show()
    qtbot.waitUntil(lambda: made.window.drawn, timeout=10_000)
    yield made
    tasks.stop()
    made.stop()
    made.window.deleteLater()


def natives(folder: Path) -> set[str]:
    """Return the sessions that are stored."""
    with closing(open_reader(folder / "tokenmirror.db")) as db:
        return {str(row[0]) for row in db.execute("SELECT native FROM session")}


def asked(desk: Desk, qtbot: QtBot) -> ConfirmCard:
    """Return the card that says what goes."""
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(ConfirmCard)), timeout=5000)
    return desk.window.findChildren(ConfirmCard)[-1]


def test_a_session_is_forgotten_after_a_yes_and_comes_back(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    """The card says how much goes and that logs stay; the line under the header offers the way back."""
    desk.window.said.emit(ALPHA)
    card = asked(desk, qtbot)
    words = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "1 session with " in words
    assert "logs of your tools stay" in words
    assert "alpha" in natives(folder)

    card.accept()
    qtbot.waitUntil(lambda: "alpha" not in natives(folder), timeout=5000)
    qtbot.waitUntil(lambda: any("Forgotten: 1 session" in line for line in desk.window.notices), timeout=5000)

    desk.window.leading.act("undo")
    with closing(open_writer(folder / "tokenmirror.db")) as db:
        qtbot.waitUntil(lambda: not forgotten_rows.listed(db), timeout=5000)


def test_nothing_goes_without_a_yes(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    """A card that is put away leaves all as it was."""
    before = natives(folder)
    desk.window.chosen.emit(Weigh(Forgetting(Scope.EVERYTHING)))
    asked(desk, qtbot).reject()
    qtbot.wait(50)
    assert natives(folder) == before


def test_what_waits_says_so(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    """While another program holds the database a card tells it after half a second; it goes when all is done."""
    with closing(open_writer(folder / "tokenmirror.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        desk.window.chosen.emit(KeepFor(None))
        qtbot.waitUntil(lambda: bool(desk.window.findChildren(TaskCard)), timeout=5000)
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: not desk.window.findChildren(TaskCard), timeout=15_000)


def test_all_is_exported_beside_what_is_there(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    """A folder of its own is made inside of the one that was chosen, twice the same day too."""
    target = folder / "target"
    target.mkdir()
    for _time in range(TWICE):
        desk.window.chosen.emit(ExportAll(str(target)))
    qtbot.waitUntil(lambda: len(list(target.glob("tokenmirror-data-*"))) == TWICE, timeout=5000)
    qtbot.waitUntil(lambda: any("rows are in" in line for line in desk.window.notices), timeout=5000)
    assert all((made / "README.md").is_file() for made in target.iterdir())
