"""The first start: nothing is read before Start; what was left out is stored first; made-up data is another process."""

import sys
from collections.abc import Callable, Iterator
from datetime import UTC
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.unit.app.made_asker import MadeAsker
from tokenmirror.answers.ask import Asker as StoredAsker
from tokenmirror.answers.beginning import LeftOut
from tokenmirror.app.beginning import Beginning, look_command, made_up_command
from tokenmirror.app.desk import Desk
from tokenmirror.app.memory import Memory
from tokenmirror.app.program import is_first_start
from tokenmirror.messages import Looked, Message, RepositoryFound, ToolFound, encode
from tokenmirror.store import folder_rows, status_queries
from tokenmirror.store.database import open_reader
from tokenmirror.ui.first_run import FirstRunPage
from tokenmirror.ui.switches import Switch

pytestmark = pytest.mark.usefixtures("qapp")

FOUND: tuple[Message, ...] = (
    ToolFound("codex", "Codex CLI", 3, 1000, 0, 0),
    RepositoryFound("/src/shop", "/src/shop/.git", 3),
    RepositoryFound("/src/other", "/src/other/.git", 1),
    Looked(80, 44, ("a@b.c",)),
)
SAYS = "import sys; sys.stdout.write(sys.argv[1])"
WAITS = "import time; time.sleep(60)"


def _command(*words: str) -> list[str]:
    return [sys.executable, "-c", *words]


@pytest.fixture
def make_desk(tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def make(
        asker: object,
        look: list[str] = _command(SAYS, "".join(encode(one) for one in FOUND)),  # noqa: B008 - the same each time
        made_up: list[str] = _command(WAITS),  # noqa: B008 - likewise
    ) -> Desk:
        desk = Desk(lambda: asker, Memory(tmp_path), UTC, "light")  # type: ignore[arg-type, return-value]  # either
        desk.wait_for_start(Beginning(UTC, tmp_path, look, made_up))
        desk.window.show()
        made.append(desk)
        return desk

    yield make
    for desk in made:
        desk.stop()
        desk.window.deleteLater()


def _page(desk: Desk, qtbot: QtBot) -> FirstRunPage:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.window.findChildren(FirstRunPage)))
    return next(one for one in desk.window.findChildren(FirstRunPage) if one.isVisible())


def _switch(page: FirstRunPage, name: str) -> Switch:
    return next(one for one in page.findChildren(Switch) if one.accessibleName() == name)


def test_nothing_begins_before_start(make_desk: Callable[..., Desk], qtbot: QtBot) -> None:
    """What was found is shown; Start stores what was switched off, then lets reading begin."""
    asker = MadeAsker()
    desk = make_desk(asker)
    page = _page(desk, qtbot)
    qtbot.waitUntil(lambda: len(page.findChildren(Switch)) == 3)
    _switch(page, "Read Codex CLI").click()
    _switch(page, "Read commits of shop").click()
    assert "begin" not in {kind for kind, _what in asker.asked}
    with qtbot.waitSignal(desk.begun, timeout=5000):
        page.start.click()

    assert ("begin", LeftOut(frozenset({"codex"}), frozenset({("/src/shop", "/src/shop/.git")}))) in asker.asked
    assert desk.beginning is None


def test_start_stores_what_is_left_out(make_desk: Callable[..., Desk], tmp_path: Path, qtbot: QtBot) -> None:
    """In the real database the tool is left out and the repository ignored before anything was read."""
    data = tmp_path / "data"
    desk = make_desk(StoredAsker(data))
    page = _page(desk, qtbot)
    qtbot.waitUntil(lambda: len(page.findChildren(Switch)) == 3)
    _switch(page, "Read Codex CLI").click()
    _switch(page, "Read commits of other").click()
    with qtbot.waitSignal(desk.begun, timeout=10_000):
        page.start.click()
    db = open_reader(data / "tokenmirror.db")

    assert folder_rows.left_out(db) == {("codex", "")}
    assert [(row.top, row.ignored) for row in status_queries.repositories(db)] == [("/src/other", True)]
    db.close()


def test_a_folder_that_cannot_be_used_is_said(make_desk: Callable[..., Desk], tmp_path: Path, qtbot: QtBot) -> None:
    """Where nothing can be stored the page stays and says why."""
    (tmp_path / "data").write_text("a file")
    desk = make_desk(StoredAsker(tmp_path / "data"))
    page = _page(desk, qtbot)
    page.start.click()
    qtbot.waitUntil(lambda: "cannot be used" in page._warning.text(), timeout=5000)

    assert desk.beginning is not None
    assert page.isVisible()


def test_a_look_that_fails_does_not_stop_the_person(make_desk: Callable[..., Desk], qtbot: QtBot) -> None:
    """A look that ends without a word leaves a page without rows, and Start works."""
    desk = make_desk(MadeAsker(), look=["/nonexistent/python"])
    page = _page(desk, qtbot)
    qtbot.waitUntil(lambda: desk.beginning is not None and desk.beginning.has_looked, timeout=5000)
    with qtbot.waitSignal(desk.begun, timeout=5000):
        page.start.click()


def test_made_up_data_opens_beside_and_ends_with_the_program(make_desk: Callable[..., Desk], qtbot: QtBot) -> None:
    """A second process is started once; it is ended when the program ends."""
    desk = make_desk(MadeAsker())
    page = _page(desk, qtbot)
    page.made_up.click()
    beginning = desk.beginning
    assert beginning is not None
    process = beginning._made_up
    assert process is not None
    assert process.waitForStarted(5000)
    assert not page.made_up.isEnabled()
    assert "made up" not in page._duration.text()
    beginning.stop()

    assert process.processId() == 0
    qtbot.waitUntil(page.made_up.isEnabled, timeout=5000)


def test_the_first_start_is_known_by_what_is_stored(tmp_path: Path) -> None:
    """Without a database it is the first start; with one it is not, unless Start was never pressed."""
    assert is_first_start(tmp_path)
    (tmp_path / "tokenmirror.db").touch()
    assert not is_first_start(tmp_path)
    Memory(tmp_path).note_waiting(waits=True)
    assert is_first_start(tmp_path)
    Memory(tmp_path).note_waiting(waits=False)
    assert not is_first_start(tmp_path)


def test_the_commands_are_this_very_program() -> None:
    """The look and the made-up window run in the same Python, and name no data folder of the person's."""
    assert look_command()[1:] == ["-m", "tokenmirror", "collect", "--look"]
    assert made_up_command()[1:] == ["-m", "tokenmirror", "demo"]
