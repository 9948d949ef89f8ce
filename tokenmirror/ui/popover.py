"""The tray's popover: today in little, a strip and its parts, the week in seven bars, three buttons."""

from __future__ import annotations

import time

from PySide6.QtCore import QByteArray, QEvent, QPoint, QPropertyAnimation, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from tokenmirror.ui.focus import FocusRing
from tokenmirror.ui.fonts import fixed
from tokenmirror.ui.labels import ElidedLabel, Hairline, PlainLabel, Swatch
from tokenmirror.ui.no_taskbar import keep_out_of_taskbar
from tokenmirror.ui.popover_place import place_for
from tokenmirror.ui.preferences import fade_ms
from tokenmirror.ui.strip import Strip, kinds_of, label_of
from tokenmirror.ui.theme import Theme, palette, style_sheet
from tokenmirror.ui.week_bars import WeekBars
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.popover import TodayPart, TodayView

WIDTH, _FADE_MS = 360, 120
_SAME_CLICK_SECONDS = 0.3
"""A click on the icon first takes the focus from an open popover, then asks to open one."""
_LEFT_FOR_MS = 80
"""How long the focus is away before it is elsewhere: a loss that is told late is followed by the news of its return."""


class Popover(QFrame):
    """A card of its own beside the tray; it goes when something else gets the focus."""

    open_asked = Signal()
    pause_asked = Signal()
    shown = Signal()
    """What it shows should be asked."""

    def __init__(self, theme: Theme, menu: QMenu) -> None:
        super().__init__(None, _flags())
        self._menu = menu
        self._gone_at = 0.0
        self._view: TodayView | None = None
        self._paused = self._at_bottom = self._was_used = False
        self._left = QTimer(self, singleShot=True, interval=_LEFT_FOR_MS)
        self._left.timeout.connect(self._leave)
        self.setWindowTitle(say("popover.name"))
        self.setAccessibleName(say("popover.name"))
        self.setFixedWidth(WIDTH)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(1, 1, 1, 1)
        self._whole.setSpacing(0)
        self._ring = FocusRing(self)
        self._fade = QPropertyAnimation(self, QByteArray(b"windowOpacity"), self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._theme = theme
        self._build()

    # ---- building

    def set_theme(self, theme: Theme) -> None:
        """Draw everything again in other colours."""
        if theme == self._theme:
            return
        self._theme = theme
        while item := self._whole.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self._build()

    def _build(self) -> None:
        self.setPalette(palette(self._theme))
        self.setStyleSheet(style_sheet(self._theme))
        self._make_labels()
        for part in (self._today_part(), Hairline(), self._week_part(), Hairline(), self._foot()):
            self._whole.addWidget(part)
        if self._view is not None:
            self.show_view(self._view)
        self.show_paused(paused=self._paused)

    def _make_labels(self) -> None:
        self.when = ElidedLabel("", 12, ink=2)
        self.when.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.sentence = PlainLabel(say("mirror.reading"), 16, QFont.Weight.Medium)
        self.sentence.setWordWrap(True)
        self.strip = Strip(self._theme, 14)
        self.strip.setAccessibleName(say("popover.strip"))
        self.week = ElidedLabel("", 12, ink=2)
        self.week.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bars = WeekBars(self._theme)
        self.budget = ElidedLabel("", 12, ink=2)
        self.budget.hide()  # until there is a ceiling to tell of

    def _today_part(self) -> QWidget:
        part, column = _part(16, 14, 16, 12)
        column.addLayout(_line(PlainLabel(say("popover.today"), 13, QFont.Weight.DemiBold), self.when))
        column.addSpacing(4)
        column.addWidget(self.sentence)
        column.addSpacing(4)
        column.addWidget(self.strip)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(4)
        column.addSpacing(2)
        column.addLayout(self._parts)
        return part

    def _week_part(self) -> QWidget:
        part, column = _part(16, 10, 16, 10)
        column.addLayout(_line(PlainLabel(say("popover.week"), 12, ink=2), self.week))
        column.addWidget(self.bars)
        column.addWidget(self.budget)
        return part

    def _foot(self) -> QWidget:
        part, column = _part(12, 8, 12, 9)
        part.setAutoFillBackground(True)
        self._buttons = part
        self.open = QPushButton(say("popover.open"))
        self.open.setProperty("primary", "true")
        self.open.clicked.connect(self._open)
        self.pause = QPushButton(say("tray.pause"))
        self.pause.clicked.connect(self.pause_asked)
        self.more = QPushButton(say("popover.menu"))
        self.more.clicked.connect(self._open_menu)
        line = QHBoxLayout()
        line.setSpacing(9)
        line.addWidget(self.open)
        line.addWidget(self.pause)
        line.addStretch(1)
        line.addWidget(self.more)
        column.addLayout(line)
        return part

    # ---- showing

    def show_view(self, view: TodayView) -> None:
        """Show other words and bars."""
        self._view = view
        self.when.setText(view.when)
        self.sentence.setText(view.sentence)
        self.strip.show_segments(tuple(part.segment for part in view.parts))
        self.strip.setVisible(bool(view.parts))
        self._show_parts(view.parts)
        self.week.setText(view.week)
        self.bars.show_bars(view.bars, view.spoken)
        self.budget.setText(view.budget)
        self.budget.setVisible(bool(view.budget))
        self.setAccessibleDescription(view.sentence)
        self._fit()

    def _show_parts(self, parts: tuple[TodayPart, ...]) -> None:
        while item := self._parts.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for part in parts:
            line = _part_line(part, self._theme)
            self._parts.addWidget(line)
            line.show()  # now, or the card is measured without it

    def show_paused(self, *, paused: bool) -> None:
        """Offer to pause, or to resume."""
        self._paused = paused
        self.pause.setText(say("tray.resume" if paused else "tray.pause"))

    def _fit(self) -> None:
        """Be as high as the words need; the edge at the panel stays where it is."""
        room = WIDTH - 34
        self.sentence.setMinimumHeight(0)
        self.sentence.setMinimumHeight(max(0, self.sentence.heightForWidth(room)))
        for one in (self.sentence, self.budget):
            if (part := one.parentWidget()) is not None:
                part.updateGeometry()  # now, or the card is measured with lines that it had before
        low = self.geometry().bottom()
        self.setFixedHeight(self._whole.sizeHint().height())
        if self.isVisible() and self._at_bottom:
            self.move(self.x(), low - self.height() + 1)

    def toggle(self, icon: QRect) -> None:
        """Open at the icon; close when it is open, also when this very click closed it."""
        if self.isVisible():
            self._put_away()
        elif time.monotonic() - self._gone_at > _SAME_CLICK_SECONDS:
            self.open_at(icon)

    def _put_away(self) -> None:
        """Close as it was wished: the next click opens it, however soon."""
        self._left.stop()
        self.hide()
        self._gone_at = 0.0  # hiding took the focus away too

    def open_at(self, icon: QRect) -> None:
        """Show today beside the icon, or where the panel is if nothing knows the icon's place."""
        self._fit()
        self._place(icon)
        self._was_used = False
        self._left.stop()  # what was lost before is no news of this opening
        self._fade_in()
        keep_out_of_taskbar(self)
        self.show()
        self.raise_()
        self.activateWindow()
        self.open.setFocus(Qt.FocusReason.PopupFocusReason)
        self.shown.emit()

    def _fade_in(self) -> None:
        """Come into sight gently, or at once where nothing should move."""
        self._fade.stop()
        self._fade.setDuration(fade_ms(_FADE_MS))
        self.setWindowOpacity(0.0 if self._fade.duration() else 1.0)
        if self._fade.duration():
            self._fade.start()

    def _place(self, icon: QRect) -> None:
        if QApplication.platformName().startswith("wayland"):
            return  # a window there cannot choose its place
        place = place_for(self.size(), icon)
        self._at_bottom = place.at_bottom
        self.move(place.corner)

    # ---- what was asked for

    def _open(self) -> None:
        self.hide()
        self.open_asked.emit()

    def _open_menu(self) -> None:
        self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    # ---- Qt's own

    def sizeHint(self) -> QSize:
        """Return the size of the card."""
        return QSize(WIDTH, self._whole.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Go when another window is used; a menu of its own is no other window."""
        if event.type() is QEvent.Type.WindowActivate:
            self._was_used = True
            self._left.stop()
        elsewhere = event.type() is QEvent.Type.WindowDeactivate and QApplication.activePopupWidget() is None
        if elsewhere and self.isVisible() and self._was_used:  # else it is late news of how it was closed before
            self._gone_at = time.monotonic()
            self._left.start()
        return super().event(event)

    def _leave(self) -> None:
        """Go, if the focus has not come back."""
        if self.isVisible() and not self.isActiveWindow():
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; left and right lead through the buttons."""
        key, focused = event.key(), self.focusWidget()
        if key == Qt.Key.Key_Escape:
            self._put_away()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(key == Qt.Key.Key_Right)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the window when today itself is clicked."""
        if event.button() is Qt.MouseButton.LeftButton and event.position().y() < self._buttons.y():
            self._open()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface and its edge."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().base())
            painter.setPen(QPen(self.palette().dark().color(), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _flags() -> Qt.WindowType:
    kind = Qt.WindowType
    return kind.Tool | kind.FramelessWindowHint | kind.WindowStaysOnTopHint


def _part(left: int, top: int, right: int, bottom: int) -> tuple[QWidget, QVBoxLayout]:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(left, top, right, bottom)
    column.setSpacing(6)
    return widget, column


def _line(first: QWidget, last: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(12)
    line.addWidget(first)
    line.addWidget(last, 1)
    return line


def _part_line(part: TodayPart, theme: Theme) -> QWidget:
    """Return a part in words: its swatch, what it is called, its tokens."""
    widget = QWidget()
    line = QHBoxLayout(widget)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(Swatch(part.segment.outcome, theme, **kinds_of(part.segment)))
    name = label_of(part.segment)
    line.addWidget(PlainLabel(f"{name} ·" if part.name else name))
    if part.name:
        place = ElidedLabel(part.name, 12.5, middle=True)
        place.setFont(fixed(12))
        line.addWidget(place, 1)
    else:
        line.addStretch(1)
    line.addWidget(PlainLabel(part.text))
    widget.setAccessibleName(f"{name} {part.name} {part.text}".replace("  ", " "))
    return widget
