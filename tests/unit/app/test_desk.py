"""The parts together: the first question, what changes ask again, and what the window says."""

import time
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.unit.app.made_asker import MadeAsker
from tests.unit.ui import made_views
from tokenmirror.app.child import Child
from tokenmirror.app.desk import Desk
from tokenmirror.app.memory import Memory
from tokenmirror.app.reader import Asker
from tokenmirror.domain.budgeting import Budgeting
from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit
from tokenmirror.domain.choosing import Act, Choosing
from tokenmirror.domain.corrections import Saying, Word
from tokenmirror.domain.forgetting import Forgetting, Scope
from tokenmirror.domain.periods import PeriodChoice
from tokenmirror.messages import Changed, Idle, Paused, Progress, Trouble
from tokenmirror.ui.choosing import ConfirmCard
from tokenmirror.ui.labels import Link
from tokenmirror.ui.tray import Tray

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def asker() -> MadeAsker:
    return MadeAsker()


@pytest.fixture
def desk(asker: MadeAsker, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(lambda: asker, Memory(tmp_path), ZoneInfo("Europe/Berlin"), "light")
    made.window.show()
    qtbot.waitUntil(lambda: made.window.mirror.chart.drawn, timeout=10_000)
    yield made
    made.stop()
    made.window.deleteLater()


class _Silent(Child):
    """A collector that is never started; the tests speak for it."""

    def __init__(self) -> None:
        super().__init__([])
        self.told: list[str] = []

    def start(self) -> None:
        """Start nothing."""

    def ask(self, what: str) -> None:
        """Remember what was asked."""
        self.told.append(what)


@pytest.fixture
def child(desk: Desk) -> _Silent:
    made = _Silent()
    desk.use_child(made)
    return made


def test_what_is_stored_is_shown_at_once(desk: Desk, asker: MadeAsker, qtbot: QtBot) -> None:
    """The first question is the mirror of the remembered period, and its answer is drawn."""
    qtbot.waitUntil(lambda: desk.window.mirror.sentence.text() == made_views.mirror().sentence, timeout=5000)

    assert asker.asked[0][0] == "mirror"


def test_every_screen_asks_its_own_question(desk: Desk, asker: MadeAsker, qtbot: QtBot) -> None:
    """Opening a screen asks for it, and choosing a row asks for what is behind it."""
    for screen in ("changes", "sessions", "settings", "reflect"):
        with qtbot.waitSignal(desk.drawn, check_params_cb=lambda kind, one=screen: kind == one):
            desk.window.go(screen)
    desk.window.go("sessions")
    qtbot.waitUntil(lambda: ("session", "claude_code:00000000") in asker.asked)  # the first row is in hand by itself
    desk.window.sessions.table.choose("claude_code:00000002")

    qtbot.waitUntil(lambda: ("session", "claude_code:00000002") in asker.asked)


def test_changes_are_drawn_at_once_and_then_at_a_steady_beat(
    desk: Desk, asker: MadeAsker, child: _Silent, qtbot: QtBot
) -> None:
    """The first change asks immediately; a flood of them asks about four times a second."""
    QTest.qWait(350)
    before = len([kind for kind, _what in asker.asked if kind == "mirror"])
    with qtbot.waitSignal(desk.drawn, timeout=1000, check_params_cb=lambda kind: kind == "mirror"):
        child.said.emit(Changed("calls", 1))
    began = time.monotonic()
    for _ in range(100):
        child.said.emit(Changed("calls", 1))
        QTest.qWait(10)
    QTest.qWait(400)
    asked = len([kind for kind, _what in asker.asked if kind == "mirror"]) - before

    assert 3 <= asked <= 2 + (time.monotonic() - began) / 0.25  # the first, the beats, and the last


def test_a_look_at_a_year_is_asked_for_less_often(desk: Desk, asker: MadeAsker, child: _Silent, qtbot: QtBot) -> None:
    """The first change asks at once; while more follow, the room of looking back rests some seconds."""
    with qtbot.waitSignal(desk.drawn, check_params_cb=lambda kind: kind == "reflect"):
        desk.window.go("reflect")
    before = len([kind for kind, _what in asker.asked if kind == "reflect"])
    for _ in range(60):
        child.said.emit(Changed("calls", 1))
        QTest.qWait(10)
    QTest.qWait(100)

    assert len([kind for kind, _what in asker.asked if kind == "reflect"]) - before == 1


def test_a_hidden_window_asks_nothing(desk: Desk, asker: MadeAsker, child: _Silent) -> None:
    """Nothing is computed for a window that nobody sees; coming back asks."""
    QTest.qWait(350)
    desk.window.hide()
    before = len(asker.asked)
    child.said.emit(Changed("calls", 1))
    QTest.qWait(350)
    assert len(asker.asked) == before
    desk.come_forward()
    QTest.qWait(200)
    assert len(asker.asked) > before


def test_a_catch_up_is_said(desk: Desk, child: _Silent) -> None:
    """Progress stands in the header until the collector is idle."""
    child.said.emit(Progress("logs", 1, 4))
    assert desk.window.header.progress.text() == "reading older logs, 25\u202f%"
    child.said.emit(Idle())
    assert desk.window.header.progress.text() == ""


def test_trouble_is_said_in_the_window(desk: Desk, child: _Silent) -> None:
    """What the collector wants known is a line under the header, the newest of its kind."""
    child.said.emit(Trouble("watch-limit", "Too many folders to watch."))
    child.said.emit(Trouble("watch-limit", "Still too many folders to watch."))

    assert desk.window.notices == ("Still too many folders to watch.",)


def test_the_third_death_is_said_and_recovery_takes_it_back(desk: Desk, child: _Silent) -> None:
    """Two restarts are nobody's business; the third is, until the collector is well."""
    for times in (1, 2):
        child.died.emit(times)
    before = list(desk.window.notices)
    child.died.emit(3)
    third = list(desk.window.notices)
    child.said.emit(Idle())

    assert (before, list(desk.window.notices)) == ([], [])
    assert "3 times in a row" in third[0]


def test_a_problem_of_the_reader_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    """A database that cannot be read is a line in the window, not an empty screen without a word."""

    def cannot_open() -> Asker:
        raise PermissionError("tokenmirror.db cannot be read")

    desk = Desk(cannot_open, Memory(tmp_path), ZoneInfo("UTC"), "light")
    desk.window.show()
    qtbot.waitUntil(lambda: bool(desk.window.notices), timeout=5000)
    desk.stop()

    assert "tokenmirror.db cannot be read" in desk.window.notices[0]


def test_without_a_tray_the_window_is_shown(desk: Desk) -> None:
    """The offscreen desktop has no tray: the window stays reachable and says so once."""
    desk.window.hide()
    desk.use_tray(Tray(desk))

    assert desk.window.isVisible()
    assert not desk.window.keeps_running
    assert "no tray icon" in desk.window.notices[0]


def test_pausing_asks_the_collector(desk: Desk, child: _Silent) -> None:
    """The tray's menu pauses and resumes; the state follows what the collector says."""
    tray = Tray(desk)
    desk.use_tray(tray)
    tray.pause_asked.emit(True)
    child.said.emit(Paused())
    tray.pause_asked.emit(False)

    assert child.told == ["pause", "resume"]
    assert desk.watching.tray_state == "paused"
    child.said.emit(Idle())
    assert desk.watching.tray_state == "watching"


def test_the_window_can_pause_without_a_tray(desk: Desk, child: _Silent, qtbot: QtBot) -> None:
    """Sources & data offers the pause too, and then to resume."""
    desk.window.go("settings")
    qtbot.waitUntil(lambda: bool(desk.window.settings.tools.findChildren(QPushButton)), timeout=5000)
    pause = desk.window.settings.tools.findChildren(QPushButton)[0]
    before = pause.text()
    pause.click()
    child.said.emit(Paused())
    after = pause.text()
    pause.click()

    assert (before, after) == ("Pause watching", "Resume watching")
    assert child.told == ["pause", "resume"]


def test_a_tool_is_left_out(desk: Desk, asker: MadeAsker, child: _Silent, qtbot: QtBot) -> None:
    """It is stored in the reading thread; the collector looks again, but not while it is paused."""
    off = Choosing(Act.OFF, "codex")
    desk.window.chosen.emit(off)
    qtbot.waitUntil(lambda: child.told == ["rescan"], timeout=5000)
    child.said.emit(Paused())
    desk.window.chosen.emit(off)
    qtbot.waitUntil(lambda: child.told == ["rescan", "judge"], timeout=5000)

    assert [what for kind, what in asker.asked if kind == "choose"] == [off, off]
    assert asker.threads == {"reader"}


def test_what_cannot_be_chosen_is_said(desk: Desk, child: _Silent, qtbot: QtBot) -> None:
    """Under the header, in the words of the answer."""
    desk.window.chosen.emit(Choosing(Act.ADD, "codex", "/nowhere"))
    qtbot.waitUntil(lambda: any("It is no folder." in notice for notice in desk.window.notices), timeout=5000)
    assert child.told == ["rescan"]


def test_a_ceiling_is_kept_without_the_collector(desk: Desk, child: _Silent, asker: MadeAsker, qtbot: QtBot) -> None:
    """It changes nothing that is read: the room is asked anew, nothing is told; what cannot be kept is said."""
    desk.window.go("budget", what="2")
    qtbot.waitUntil(lambda: ("budget", "2") in asker.asked, timeout=5000)
    before = asker.asked.count(("budget", "2"))
    set_, refused = (Budgeting(Ceiling(CeilingPeriod.MONTH, CeilingUnit.TOKENS, amount)) for amount in (5, 0))
    desk.window.chosen.emit(set_)
    qtbot.waitUntil(lambda: asker.asked.count(("budget", "2")) > before, timeout=5000)
    assert ("keep_budget", set_) in asker.asked
    assert desk.window.notices == ()
    desk.window.chosen.emit(refused)
    qtbot.waitUntil(lambda: any("more than nothing" in notice for notice in desk.window.notices), timeout=5000)
    assert child.told == []


def test_forgetting_is_asked_twice(desk: Desk, asker: MadeAsker, qtbot: QtBot) -> None:
    """First what would go is told; only then it is done."""
    gone = Choosing(Act.FORGET, "pi")
    desk.window.forget_asked.emit(gone)
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(ConfirmCard)), timeout=5000)
    wanted: list[object] = []
    desk.task_wanted.connect(wanted.append)
    assert wanted == []
    desk.window.findChildren(ConfirmCard)[0].do.click()
    qtbot.waitUntil(lambda: wanted == [Forgetting(Scope.TOOL, "pi")], timeout=5000)
    assert [kind for kind, _what in asker.asked if kind == "choose"] == []


def test_choices_are_remembered(desk: Desk, asker: MadeAsker, tmp_path: Path) -> None:
    """The next start opens with the same period and size."""
    desk.window.header.period_picked.emit("7d")
    desk.window.resize(880, 600)
    desk.stop()
    again = Desk(lambda: asker, Memory(tmp_path), ZoneInfo("UTC"), "light")
    again.stop()

    assert again.window.narrowing.choice is PeriodChoice.DAYS_7
    assert (again.window.width(), again.window.height()) == (880, 600)


def test_a_word_is_stored_and_the_collector_judges(desk: Desk, asker: MadeAsker, child: _Silent, qtbot: QtBot) -> None:
    """Each word is stored in the reading thread, in turn; when the collector is idle, rows and pane are asked again."""
    desk.window.go("changes")
    with qtbot.waitSignal(desk.drawn, check_params_cb=lambda kind: kind == "commit"):
        desk.window.detail_asked.emit("commit", "c1")
    words = [Saying(Word.LINKED, "c1", "codex:s"), Saying(Word.LINKED, "c1", "codex:t")]
    for word in words:
        desk.window.said.emit(word)
    qtbot.waitUntil(lambda: child.told == ["judge", "judge"], timeout=5000)
    assert [what for kind, what in asker.asked if kind == "correct"] == words
    assert asker.threads == {"reader"}
    QTest.qWait(200)
    before = len(asker.asked)
    child.said.emit(Idle())

    qtbot.waitUntil(lambda: {"changes", "change"} <= {kind for kind, _ in asker.asked[before:]}, timeout=5000)
    assert desk.window.notices == ("Said.",)


def test_the_last_word_is_taken_back(desk: Desk, asker: MadeAsker, child: _Silent, qtbot: QtBot) -> None:
    """The line above the rows offers it until something else is done; Ctrl+Z and its button take the word back."""
    word = Saying(Word.UNLINKED, "c1", "codex:s")
    back = Saying(Word.UNLINKED, "c1", "codex:s", undo=True)
    desk.window.go("changes")

    def said() -> list[object]:
        return [what for kind, what in asker.asked if kind == "correct"]

    desk.window.said.emit(word)
    qtbot.waitUntil(lambda: desk.window.notices == ("Said.",), timeout=5000)
    QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: said() == [word, back], timeout=5000)
    qtbot.waitUntil(lambda: child.told == ["judge", "judge"], timeout=5000)
    assert desk.window.notices == ()
    QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    desk.window.said.emit(word)
    qtbot.waitUntil(lambda: desk.window.notices == ("Said.",), timeout=5000)

    def offers() -> list[Link]:
        return [one for one in desk.window.findChildren(Link) if one.text() == "Undo" and one.isVisible()]

    qtbot.waitUntil(lambda: len(offers()) == 1, timeout=5000)  # Qt shows what is new with its next turn
    (undo,) = offers()
    QTest.keyClick(undo, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: said() == [word, back, word, back], timeout=5000)

    desk.window.said.emit(word)
    qtbot.waitUntil(lambda: desk.window.notices == ("Said.",), timeout=5000)
    desk.window.go("sessions")
    assert desk.window.notices == ()


def test_a_word_that_cannot_be_stored_is_answered(desk: Desk, child: _Silent, qtbot: QtBot) -> None:
    """Why not stands under the header, until the next word is stored."""
    desk.window.said.emit(Saying(Word.NOT_MINE, "c1"))
    qtbot.waitUntil(lambda: desk.window.notices == ("That could not be noted: Not here.",), timeout=5000)
    desk.window.said.emit(Saying(Word.LINKED, "c1", "codex:s"))
    qtbot.waitUntil(lambda: desk.window.notices == ("Said.",), timeout=5000)

    assert child.told == ["judge", "judge"]


def test_the_icon_opens_today_and_keeps_it_true(desk: Desk, asker: MadeAsker, child: _Silent, qtbot: QtBot) -> None:
    """A click asks for today and shows it; what changes is asked again while it is open; Open brings the window."""
    tray = Tray(desk)
    desk.use_tray(tray)
    assert desk.glance is not None
    tray.today_asked.emit(QRect())
    popover = desk.glance.popover
    assert popover is not None
    qtbot.waitUntil(lambda: popover.sentence.text().startswith("620"), timeout=5000)
    child.said.emit(Changed("calls", 1))
    qtbot.waitUntil(lambda: [kind for kind, _what in asker.asked].count("today") == 2, timeout=5000)
    child.said.emit(Paused())
    assert popover.pause.text() == "Resume watching"
    popover.pause.click()
    assert child.told == ["resume"]
    desk.window.hide()
    popover.open.click()

    assert desk.window.isVisible()
    assert not popover.isVisible()


def test_reading_is_stopped_and_goes_on(desk: Desk, child: _Silent) -> None:
    """Beside the progress stands a way to stop; then how far it came, and a way to go on."""
    header = desk.window.header
    child.said.emit(Progress("logs", 64, 100))
    assert (header.halt.text(), header.halt.isVisible()) == ("Stop", True)
    header.halt.click()
    child.said.emit(Paused())
    assert header.progress.text() == "stopped at 64\u202f%; what was read can be used"
    assert header.halt.text() == "Go on"
    header.halt.click()
    assert child.told == ["pause", "resume"]
    child.said.emit(Progress("logs", 70, 100))
    assert header.progress.text() == "reading older logs, 70\u202f%"
    child.said.emit(Idle())

    assert not header.halt.isVisible()


def test_a_state_of_the_database_has_a_way_out(desk: Desk, asker: MadeAsker, qtbot: QtBot) -> None:
    """Open read-only asks for that and says so; Try again asks again; Show everything widens the period."""
    desk.window.acted.emit("open_newer")
    qtbot.waitUntil(lambda: any("read-only" in notice for notice in desk.window.notices), timeout=5000)
    before = len(asker.asked)
    desk.window.acted.emit("again")
    qtbot.waitUntil(lambda: len(asker.asked) > before, timeout=5000)
    desk.window.leading.act("clear")
    assert desk.window.narrowing.choice is PeriodChoice.ALL
    desk.window.leading.act("repositories")

    assert (desk.window.trail.here.screen, desk.window.trail.here.what) == ("settings", "repositories")


def test_a_full_disk_is_said_until_it_is_over(desk: Desk, asker: MadeAsker, child: _Silent, qtbot: QtBot) -> None:
    """The sentence stands under the header until something could be stored again."""
    child.said.emit(Trouble("database", "The disk is full; free some space, reading goes on by itself."))
    told, state = list(desk.window.notices), desk.watching.word
    offered = [link for link in desk.window.findChildren(Link) if link.text() == "Try again"]
    offered[0].click()
    before = len([kind for kind, _what in asker.asked if kind == "mirror"])
    child.said.emit(Changed("calls", 1))

    assert told == ["The disk is full; free some space, reading goes on by itself."]
    assert (state, desk.watching.word, desk.watching.tray_state) == ("held", "watching", "watching")
    assert child.told == ["rescan"]
    assert list(desk.window.notices) == []
    qtbot.waitUntil(lambda: len([kind for kind, _what in asker.asked if kind == "mirror"]) > before, timeout=5000)


def test_why_nothing_can_be_collected_is_said_once(desk: Desk, child: _Silent) -> None:
    """A collector that says why it ends is not also said to have stopped so many times."""
    child.said.emit(Trouble("cannot_collect", "The folder cannot be written to."))
    for times in (1, 2, 3):
        child.died.emit(times)

    assert desk.window.notices == ("The folder cannot be written to.",)


def test_a_jump_of_the_clock_asks_anew(desk: Desk, asker: MadeAsker, child: _Silent, qtbot: QtBot) -> None:
    """After a sleep or in another zone the screen is asked again, and the logs are looked at."""
    QTest.qWait(300)
    before = len([kind for kind, _what in asker.asked if kind == "mirror"])
    desk.clockwork.jumped.emit()
    qtbot.waitUntil(lambda: len([k for k, _ in asker.asked if k == "mirror"]) > before, timeout=5000)

    assert child.told[-1] == "rescan"
