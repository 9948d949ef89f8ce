"""What is painted how often: a chart takes long to paint, and layouts come to rest in several steps."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_views
from tokenmirror.ui.charts.outcome_chart import OutcomeChartView
from tokenmirror.ui.window import Window

Maker = Callable[..., Window]
SMALL, LARGE = (880, 560), (1600, 1000)


class Paintings(QObject):
    """Count how often a widget is painted, and at which sizes."""

    def __init__(self, of: QWidget) -> None:
        super().__init__(of)
        self.sizes: list[tuple[int, int]] = []
        of.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Note a painting."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.sizes.append(watched.size().toTuple())
        return False


@pytest.fixture
def window(make_window: Maker, qtbot: QtBot) -> Window:
    """A window with its chart drawn."""
    window = make_window()
    window.resize(*SMALL)
    window.show_view(made_views.mirror())
    window.library.load()
    qtbot.waitUntil(lambda: window.drawn and bool(window.findChildren(OutcomeChartView)), timeout=20_000)
    qtbot.wait(50)
    return window


@pytest.mark.parametrize(("before", "after"), [(SMALL, LARGE), (LARGE, SMALL)])
def test_a_jump_in_size_paints_the_chart_at_its_new_size_only(
    window: Window, qtbot: QtBot, before: tuple[int, int], after: tuple[int, int]
) -> None:
    """Rail, layout and scroll bar have come to rest when it is painted."""
    (chart,) = window.findChildren(OutcomeChartView)
    window.resize(*before)
    qtbot.wait(100)
    paintings = Paintings(chart.lanes.widget.viewport())

    window.resize(*after)
    qtbot.wait(100)

    assert set(paintings.sizes) == {chart.lanes.widget.viewport().size().toTuple()}
