"""What every chart can do: be read by pointer and keys, zoomed by dragging, opened, copied, and drawn anywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from tokenmirror.ui.charts.card import Card
from tokenmirror.ui.charts.spoken import announce, call_chart
from tokenmirror.ui.charts.spots import PointRing, Spot, Where, distance_to
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.cards import CardLine
from tokenmirror.viewmodels.chart_table import NO_TABLE, ChartTable

_DRAG_FROM, _NEAR = 6, 12.0


class ChartSurface(QWidget):
    """The base of every chart; one kind of chart says where its points are and how it is painted."""

    opened = Signal(object)
    """A point was clicked or entered; its key."""
    zoomed = Signal(bool)
    """A part of the time is shown, or the whole again."""
    table_asked = Signal()
    copy_asked = Signal()
    save_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__()
        call_chart(self)
        self.theme = theme
        self.current: Where | None = None
        """The point in hand."""
        self.is_whole = True
        self.drag: tuple[float, float] | None = None
        """Two places in pixels, while a part is being chosen."""
        self._by_keys = False
        self._alternative = ""
        self._window = window
        self.card = Card(theme, window)
        self._ring = PointRing(self, window)
        self.destroyed.connect(self.card.deleteLater)  # they stand on the window, and would outlive the chart
        self.destroyed.connect(self._ring.deleteLater)
        self._page: QScrollArea | None = None
        self._pressed: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    # ---- what a kind of chart says

    def series(self) -> Sequence[int]:
        """Return how many points each series has, in reading order."""
        return ()

    def spot(self, where: Where) -> Spot:
        """Return a point."""
        raise NotImplementedError

    def nearest(self, point: QPointF) -> Where | None:
        """Return the point of the chart under a place; the nearest one within a few pixels."""
        every = [(line, place) for line, length in enumerate(self.series()) for place in range(length)]
        near = [(distance_to(self.spot(where).rect, point), where) for where in every]
        distance, where = min(near, default=(_NEAR + 1, None))
        return where if distance <= _NEAR else None

    def zoom_to(self, left: float, right: float) -> bool:
        """Show only what lies between two places across, in pixels; return whether that was possible."""
        del left, right
        return False

    def zoom_out(self) -> None:
        """Show all of it."""

    def reach(self) -> tuple[int, int]:
        """Return the first and last place that keys can read, of what is shown of a zoomed chart."""
        return 0, max(self.series(), default=0) - 1

    def paint_picture(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        """Paint the chart into a box, in a theme: on the screen, into a picture or a drawing.

        Nothing may be read from the widget but its data: the box can have any size.
        """
        raise NotImplementedError

    def table(self) -> ChartTable:
        """Return the figures."""
        return NO_TABLE

    def legend(self) -> tuple[CardLine, ...]:
        """Return what a picture of this chart alone needs explained: swatches and words."""
        return ()

    def renew(self) -> None:
        """Draw again, after the point in hand or the drag changed."""
        self.update()

    def redraw(self) -> None:
        """Draw again, after what is shown changed."""
        self.renew()

    # ---- what charts share

    def describe(self, title: str, alternative: str) -> None:
        """Name the chart, and say it in a sentence to who cannot see it."""
        self.setAccessibleName(title)
        self._alternative = f"{alternative} {say('chart.keys')}"
        self.setAccessibleDescription(self._alternative)

    def show_whole(self) -> None:
        """Show all of it again."""
        self.is_whole = True
        self.point_at(None)
        self.zoom_out()
        self.redraw()
        self.zoomed.emit(False)

    def point_at(self, where: Where | None, *, by_keys: bool = False) -> None:
        """Take a point in hand: its card stands beside it, and by keys the ring around it."""
        if where != self.current:
            self.current = where
            self.renew()
        self._by_keys = by_keys
        if where is None:
            self.hide_card()
        else:
            self.show_card()

    def show_card(self) -> None:
        """Show the card of the point in hand beside it."""
        if self.current is None:
            return
        spot = self.spot(self.current)
        around = spot.rect.toAlignedRect()
        top_left = self.mapTo(self._window, around.topLeft())
        within = self._window.rect().adjusted(4, 4, -4, -4)
        self.card.show_text(spot.card, QRect(top_left, around.size()), within)
        self._ring.stand_around(around if self._by_keys else None)
        self._follow_page()

    def _follow_page(self) -> None:
        """Put the card away once the page under it is scrolled."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and area is not self._page:
            self._page = area
            area.verticalScrollBar().valueChanged.connect(self.hide_card)

    def hide_card(self) -> None:
        """Put the card and the ring away, when the chart is no longer seen."""
        self.card.hide()
        self._ring.hide()

    # ---- pointer

    def watch(self, viewport: QWidget) -> None:
        """Hear the pointer over a child that covers the chart; the wheel is left to the page."""
        viewport.setMouseTracking(True)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Treat the pointer over the child as over the chart."""
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if event.type() == QEvent.Type.Leave:
            self._left()
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the point under the pointer, or choose a part."""
        self._mouse(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        self._mouse(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open a point, or zoom."""
        self._mouse(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Put the card away."""
        self._left()
        super().leaveEvent(event)

    def _left(self) -> None:
        self._pressed = None
        if not self._by_keys:
            self.point_at(None)

    def _mouse(self, event: QMouseEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove:
            self._moved(event.position())
        elif event.button() is not Qt.MouseButton.LeftButton:
            return False
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = event.position()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            self._released(event.position())
        return True

    def _moved(self, point: QPointF) -> None:
        if self._pressed is None:
            self.point_at(self.nearest(point))
        elif abs(point.x() - self._pressed.x()) >= _DRAG_FROM:
            self.hide_card()
            self.drag = (self._pressed.x(), point.x())
            self.renew()

    def _released(self, point: QPointF) -> None:
        drag, self._pressed, self.drag = self.drag, None, None
        if drag is not None:
            self._zoom(*sorted(drag))
        else:
            self.clicked(point)

    def _zoom(self, left: float, right: float) -> None:
        if self.zoom_to(left, right):
            self.is_whole = False
            self.point_at(None)
            self.zoomed.emit(True)
            self.redraw()
        self.renew()

    def clicked(self, point: QPointF) -> None:
        """Open what is under the pointer."""
        self.open_spot(self.nearest(point))

    def open_spot(self, where: Where | None) -> None:
        """Open what is behind a point."""
        key = None if where is None else self.spot(where).key
        if key is not None:
            self.opened.emit(key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, by pointer or by key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        spot = self.spot(self.current).rect if by_key and self.current is not None else None
        self.menu_asked.emit(self.mapToGlobal(spot.center().toPoint()) if spot is not None else event.globalPos())

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the points by arrow keys; plain letters act only while the chart has the focus."""
        if not (self._command(event) or (not _modified(event) and (self._move(event) or self._plain(event)))):
            super().keyPressEvent(event)

    def _command(self, event: QKeyEvent) -> bool:
        for command, signal in (
            (QKeySequence.StandardKey.Copy, self.copy_asked),
            (QKeySequence.StandardKey.Save, self.save_asked),
        ):
            if event.matches(command):
                signal.emit()
                return True
        return False

    def _plain(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.open_spot(self.current)
        elif key is Qt.Key.Key_T:
            self.table_asked.emit()
        elif key is Qt.Key.Key_Backspace and not self.is_whole:
            self.show_whole()
        elif key is Qt.Key.Key_Escape and self.current is not None:
            self.point_at(None)
            self.setAccessibleDescription(self._alternative)
        else:
            return False
        return True

    def _move(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        key, lengths = Qt.Key(event.key()), self.series()
        if not any(lengths) or not (key in steps or key in (Qt.Key.Key_Home, Qt.Key.Key_End)):
            return False
        where = self._ended(key) if key not in steps else self.stepped(*steps[key])
        if where is not None:
            self.point_at(where, by_keys=True)
            words = self.spot(where).words
            self.setAccessibleDescription(f"{words} {self._alternative}")
            announce(self, words)
        return True

    def _ended(self, key: Qt.Key) -> Where | None:
        line = self._line()
        first, last = self._reach_of(line)
        return line, first if key is Qt.Key.Key_Home else last

    def _line(self) -> int:
        """Return the series in hand, else the first that has points."""
        if self.current is not None:
            return self.current[0]
        return next(line for line, length in enumerate(self.series()) if length)

    def _reach_of(self, line: int) -> Where:
        first, last = self.reach()
        return first, min(last, self.series()[line] - 1)

    def stepped(self, lines: int, places: int) -> Where | None:
        """Return the point after some steps from the one in hand; from nowhere the newest, or the first."""
        line = self._line()
        first, last = self._reach_of(line)
        if self.current is None:
            return line, last if places < 0 else first
        if lines:
            return self.beside(self.current, lines)
        return line, min(max(self.current[1] + places, first), last)

    def beside(self, where: Where, by: int) -> Where | None:
        """Return the point of another series that lies nearest across."""
        lines = [line for line, length in enumerate(self.series()) if length]
        wanted = lines.index(where[0]) + by
        if not 0 <= wanted < len(lines):
            return None
        line = lines[wanted]
        here = self.spot(where).rect.center().x()
        first, last = self._reach_of(line)
        return line, min(
            range(first, last + 1), key=lambda place: abs(self.spot((line, place)).rect.center().x() - here)
        )

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the card away when the focus goes; a menu of the chart's own leaves it."""
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.point_at(None)
        super().focusOutEvent(event)

    def picture_size(self) -> QSize:
        """Return the size in which the chart is copied and saved."""
        return self.size().expandedTo(QSize(640, 320))


def _modified(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
