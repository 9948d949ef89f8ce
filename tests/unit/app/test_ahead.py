"""What is in an open list of the header is asked for before it is chosen, and asked again when it was."""

import threading
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from tests.unit.app.made_asker import MadeAsker
from tests.unit.ui import made_views
from tokenmirror.app.desk import Desk
from tokenmirror.app.memory import Memory
from tokenmirror.domain.periods import Bucket, Filter
from tokenmirror.ui.filter_box import FilterBox
from tokenmirror.viewmodels.shapes import MirrorView

pytestmark = pytest.mark.usefixtures("qapp")


class _Told(MadeAsker):
    """Says what it was asked for, and how often before, when the gate is open."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.gate.set()

    def mirror(self, asked: Filter, bucket: Bucket | None, /) -> MirrorView:
        """Say it in the sentence."""
        self.gate.wait(20)
        self.asked.append(("mirror", (asked, bucket)))
        again = sum(1 for kind, what in self.asked if (kind, what) == ("mirror", (asked, bucket)))
        return replace(made_views.mirror(), sentence=f"{_days(asked)} of {asked.project}, time {again}")


def _days(asked: Filter) -> str:
    period = asked.period
    return "all" if period.start is None or period.end is None else f"{(period.end - period.start).days} days"


@pytest.fixture
def asker() -> _Told:
    return _Told()


@pytest.fixture
def desk(asker: _Told, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(lambda: asker, Memory(tmp_path), ZoneInfo("UTC"), "light")
    made.window.show()
    qtbot.waitUntil(lambda: made.window.mirror.sentence.text().startswith("30 days"), timeout=10_000)
    qtbot.waitUntil(lambda: made.window.drawn, timeout=10_000)
    yield made
    asker.gate.set()
    made.stop()
    made.window.deleteLater()


def _choose(box: FilterBox, key: str) -> None:
    box.hidePopup()
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def _asked(asker: _Told) -> list[Filter]:
    return [what[0] for kind, what in asker.asked if kind == "mirror" and isinstance(what, tuple)]


def test_a_period_is_there_when_it_is_chosen(desk: Desk, asker: _Told, qtbot: QtBot) -> None:
    """All but the one that is seen are asked for once; what is chosen is shown at once, and asked for again."""
    before, sentence = len(asker.asked), desk.window.mirror.sentence
    desk.window.header.period.showPopup()
    qtbot.waitUntil(lambda: len(asker.asked) == before + 5)
    asked = _asked(asker)[before:]
    asker.gate.clear()
    _choose(desk.window.header.period, "7d")
    qtbot.waitUntil(lambda: sentence.text() == "7 days of None, time 1")
    asker.gate.set()
    qtbot.waitUntil(lambda: sentence.text() == "7 days of None, time 2")

    assert [_days(one) for one in asked] == ["1 days", "7 days", "91 days", "365 days", "all"]


def test_a_project_that_is_chosen_while_it_is_asked_for(desk: Desk, asker: _Told, qtbot: QtBot) -> None:
    """Its answer is shown when it comes; what nobody waits for any more is not asked."""
    sentence, (first, second) = desk.window.mirror.sentence, ("/home/me/src/ledgerlib", "/home/me/src/tally-web")
    asker.gate.clear()
    desk.window.header.project.showPopup()
    qtbot.wait(50)
    _choose(desk.window.header.project, first)
    asker.gate.set()
    qtbot.waitUntil(lambda: sentence.text() == f"30 days of {first}, time 2")
    qtbot.wait(50)

    assert {one.project for one in _asked(asker)} == {None, first}
    assert second not in {one.project for one in _asked(asker)}


def test_on_another_screen_nothing_is_asked_ahead(desk: Desk, asker: _Told, qtbot: QtBot) -> None:
    """Only the first screen is shown so."""
    desk.window.go("sessions")
    qtbot.waitUntil(lambda: any(kind == "sessions" for kind, _what in asker.asked))
    qtbot.wait(50)
    before = len(_asked(asker))
    desk.window.header.period.showPopup()
    qtbot.wait(100)

    assert len(_asked(asker)) == before
