"""Charts are painted in turns of their own: what is seen stays until the next picture is ready."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_views
from tests.unit.ui.looking import picture_of
from tokenmirror.ui.charts.kept import KeptPicture
from tokenmirror.ui.charts.outcome_chart import OutcomeChartView
from tokenmirror.ui.charts.picture import Column
from tokenmirror.ui.charts.side_lanes import LandedLane
from tokenmirror.ui.window import Window

_SLOW_SECONDS = 0.01


class _Slow(QWidget):
    """Takes long to paint, in a colour."""

    def __init__(self) -> None:
        super().__init__()
        self.colour = "#ff0000"
        self.painted: list[QRect] = []
        self.kept = KeptPicture(self, self._paint)
        self.resize(60, 40)

    def _paint(self, painter: QPainter) -> None:
        time.sleep(_SLOW_SECONDS)
        self.painted.append(painter.clipBoundingRect().toRect())
        painter.fillRect(self.rect(), QColor(self.colour))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Show what is kept."""
        with QPainter(self) as painter:
            self.kept.put(painter)

    def seen(self, x: int = 5) -> str:
        """Return the colour at a place."""
        return self.grab().toImage().pixelColor(x, 5).name()


@pytest.fixture
def slow(qtbot: QtBot) -> _Slow:
    """Return a chart on the screen, painted once."""
    chart = _Slow()
    qtbot.addWidget(chart)
    with qtbot.waitExposed(chart):
        chart.show()
    qtbot.waitUntil(lambda: bool(chart.painted) and chart.kept.is_new)
    chart.painted.clear()
    return chart


def test_what_was_seen_stays_until_the_next_is_ready(slow: _Slow, qtbot: QtBot) -> None:
    """The old picture is shown while the new one waits for its turn; both are painted once."""
    slow.colour = "#0000ff"
    slow.kept.outdate()
    assert (slow.seen(), slow.painted, slow.kept.is_new) == ("#ff0000", [], False)

    qtbot.waitUntil(lambda: slow.kept.is_new)
    assert (slow.seen(), len(slow.painted)) == ("#0000ff", 1)
    slow.repaint()
    assert len(slow.painted) == 1


def test_a_part_alone_is_painted_anew(slow: _Slow, qtbot: QtBot) -> None:
    """What lies beside it stays as it was."""
    slow.colour = "#0000ff"
    slow.kept.outdate(QRegion(0, 0, 20, 40))
    slow.seen()
    qtbot.waitUntil(lambda: slow.kept.is_new)

    assert (slow.seen(5), slow.seen(30)) == ("#0000ff", "#ff0000")
    assert slow.painted == [QRect(0, 0, 20, 40)]


def test_another_size_is_painted_whole(slow: _Slow, qtbot: QtBot) -> None:
    """Meanwhile the picture of the old size is seen."""
    slow.resize(90, 40)
    assert slow.seen(5) == "#ff0000"
    qtbot.waitUntil(lambda: slow.kept.is_new)
    assert slow.seen(80) == "#ff0000"
    assert slow.painted[-1].size() == QSize(90, 40)


def test_what_nobody_sees_is_painted_when_it_is_asked_for(qtbot: QtBot) -> None:
    """A picture of a hidden chart shows the chart."""
    chart = _Slow()
    qtbot.addWidget(chart)
    assert chart.seen() == "#ff0000"
    assert chart.kept.is_new


def test_a_hint_of_the_pointer_paints_a_column_and_a_tooltip_nothing(
    make_window: Callable[..., Window], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bars are not painted anew for what lies over them, and only one column for the bar in hand."""
    window = make_window()
    window.show_view(made_views.mirror())
    window.mirror.chart.prepare()
    chart = window.findChild(OutcomeChartView)
    assert chart is not None
    picture_of(chart)
    qtbot.waitUntil(lambda: window.drawn)
    shown: list[int] = []
    paint = LandedLane.paint_lane

    def watched(lane: LandedLane, painter: QPainter, box: QRectF, columns: tuple[Column, ...]) -> None:
        shown.append(sum(lane.exposed(column) for column in columns))
        paint(lane, painter, box, columns)

    monkeypatch.setattr(LandedLane, "paint_lane", watched)
    label = QWidget(window)
    label.setGeometry(QRect(chart.mapTo(window, QPoint(40, 40)), QSize(50, 50)))
    label.show()
    picture_of(chart)
    assert shown == []

    chart.point_at((0, 3))
    picture_of(chart)
    assert 1 <= max(shown) <= 3


def test_what_is_outdated_by_the_painting_itself_is_painted_too(slow: _Slow, qtbot: QtBot) -> None:
    """A scene may find out only while it is painted that something moves."""
    paint = slow._paint

    def outdating(painter: QPainter) -> None:
        paint(painter)
        if slow.colour == "#0000ff":
            slow.colour = "#00ff00"
            QTimer.singleShot(0, slow, slow.kept.outdate)

    slow.colour = "#0000ff"
    slow.kept._paint = outdating
    slow.kept.outdate()
    qtbot.waitUntil(lambda: len(slow.painted) == 2 and slow.kept.is_new)
    assert slow.seen() == "#00ff00"


def test_a_picture_of_another_size_is_not_new(slow: _Slow) -> None:
    """Who waits for all that is shown waits for a chart that has grown and was not painted since."""
    assert slow.kept.is_new
    slow.resize(90, 40)
    assert not slow.kept.is_new
