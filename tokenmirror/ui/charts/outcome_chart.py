"""Tokens by outcome over time, with the changes that landed above and list price below."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tokenmirror.ui.charts.card import Card
from tokenmirror.ui.charts.lanes import Lanes
from tokenmirror.ui.charts.picture import Picture
from tokenmirror.ui.charts.side_lanes import MOST_SQUARES, SQUARE
from tokenmirror.ui.charts.spoken import CHART_NAME, announce, bar_in_words, call_charts_charts
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import OutcomeChart

_DRAG_FROM = 6
_LEAST_ZOOM = 2.0


class OutcomeChartView(QWidget):
    """Draw the chart, read it by pointer or keys, zoom it by dragging."""

    opened = Signal(int)
    """A bar was entered; its place."""
    commit_opened = Signal(str)
    """A change that landed was clicked; its commit."""
    zoomed = Signal(bool)
    """A part of the time is shown, or the whole again."""
    table_asked = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__()
        call_charts_charts()
        self.setObjectName(CHART_NAME)
        self.picture = Picture(theme)
        self.lanes = Lanes(self.picture)
        self._window = window
        self._card = Card(theme, window)
        self._pressed: QPointF | None = None
        self._whole = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.lanes.widget)
        viewport = self.lanes.widget.viewport()
        viewport.setMouseTracking(True)
        viewport.installEventFilter(self)

    def show_chart(self, chart: OutcomeChart) -> None:
        """Draw another chart; a zoom stays while the time is the same."""
        same = _times(self.picture.bars) == _times(chart.bars)
        self.picture.take(chart)
        self.lanes.renew()
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(f"{chart.text_alternative} {say('chart.keys')}")
        if not same:
            self.show_whole()
        elif self._card.isVisible():
            self._show_card()

    def show_whole(self) -> None:
        """Show the whole period."""
        self._whole = True
        self.lanes.show_range(0, self.picture.slots)
        self._point_at(None)
        self.zoomed.emit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the pointer over the view; the wheel is left to the page."""
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if event.type() == QEvent.Type.Leave:
            self._pressed = None
            self._point_at(None)
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _mouse(self, event: QMouseEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove:
            self._moved(event.position())
        elif event.button() is not Qt.MouseButton.LeftButton:
            return False
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = event.position()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._released(event.position())
        return True

    def _moved(self, point: QPointF) -> None:
        if self._pressed is None:
            self._point_at(self._index_at(point))
        elif abs(point.x() - self._pressed.x()) >= _DRAG_FROM:
            self._card.hide()
            self.picture.drag = (self.lanes.place_at(self._pressed), self.lanes.place_at(point))
            self.lanes.redraw()

    def _released(self, point: QPointF) -> None:
        drag, self._pressed, self.picture.drag = self.picture.drag, None, None
        if drag is not None:
            self._zoom(*sorted(drag))
        elif (commit := self._commit_at(point)) is not None:
            self.commit_opened.emit(commit)
        elif (index := self._index_at(point)) is not None:
            self.opened.emit(index)

    def _zoom(self, left: float, right: float) -> None:
        first, last = max(math.floor(left), 0), min(math.ceil(right), len(self.picture.bars))
        if last - first >= _LEAST_ZOOM:
            self._whole = False
            self.lanes.show_range(first, last)
            self.zoomed.emit(True)
        self.lanes.redraw()

    def _index_at(self, point: QPointF) -> int | None:
        place = self.lanes.place_at(point)
        left, right = self.lanes.shown
        if left <= place < min(right, len(self.picture.bars)):
            return int(place)
        return None

    def _commit_at(self, point: QPointF) -> str | None:
        index = self._index_at(point)
        if index is None:
            return None
        left, right = self.lanes.column_in_view(index)
        place = self.lanes.square_at(point)
        landed = self.picture.bars[index].landed
        near = abs(point.x() - (left + right) / 2) <= SQUARE
        return landed[place].commit if near and place is not None and place < min(len(landed), MOST_SQUARES) else None

    def _point_at(self, index: int | None) -> None:
        if index != self.picture.current:
            self.lanes.redraw_bar(self.picture.current)
            self.picture.current = index
            self.lanes.redraw_bar(index)
        if index is None:
            self._card.hide()
        else:
            self._show_card()

    def _show_card(self) -> None:
        index = self.picture.current
        if index is None:
            return
        left, right = self.lanes.column_in_view(index)
        view, window = self.lanes.widget, self._window
        top_left = view.mapTo(window, QPoint(round(left), 12))
        column = QRect(top_left, top_left + QPoint(round(right - left), view.height() - 24))
        self._card.show_bar(self.picture.bars[index], column, window.rect().adjusted(4, 4, -4, -4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the bars by arrow keys; plain letters act only while the chart has the focus."""
        key, bars = Qt.Key(event.key()), len(self.picture.bars)
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -bars, Qt.Key.Key_End: bars}
        if key in moves and bars and not event.modifiers():
            self._step(moves[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.picture.current is not None:
            self.opened.emit(self.picture.current)
        elif key is Qt.Key.Key_T and not event.modifiers():
            self.table_asked.emit()
        elif key is Qt.Key.Key_Backspace and not self._whole:
            self.show_whole()
        elif key is Qt.Key.Key_Escape and self.picture.current is not None:
            self._point_at(None)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        left, right = self.lanes.shown
        last = min(math.ceil(right), len(self.picture.bars)) - 1
        start = self.picture.current if self.picture.current is not None else (last + 1 if by < 0 else int(left) - 1)
        self._point_at(min(max(start + by, int(left)), last))
        announce(self, bar_in_words(self.picture.bars[self.picture.current or 0]))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the card away when the focus goes."""
        self._point_at(None)
        super().focusOutEvent(event)

    def hide_card(self) -> None:
        """Put the card away, when the chart is no longer seen."""
        self._point_at(None)


def _times(bars: tuple[object, ...]) -> tuple[object, ...]:
    return tuple(getattr(bar, "start", None) for bar in bars)
