"""The rail at the left: one row a screen, and at its foot what is being done."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tokenmirror.ui.fonts import sized
from tokenmirror.ui.icons import symbolic
from tokenmirror.ui.labels import Hairline, PlainLabel
from tokenmirror.ui.text import tooltip
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.rooms import SCREENS

WIDE, FOLDED = 168, 48
_AT_THE_FOOT = "settings"
_FOLD_BELOW = 1040
_ROW, _ICON, _RADIUS = 30, 16, 5


class RailButton(QAbstractButton):
    """An icon and its word; only the icon when the rail is folded."""

    def __init__(self, screen: str, theme: Theme) -> None:
        super().__init__()
        self._theme, self._screen = theme, screen
        self.folded = False
        self.setText(say(f"screen.{screen}"))
        self.setAccessibleName(say(f"screen.{screen}"))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedHeight(_ROW)

    def sizeHint(self) -> QSize:
        """Return the size of one row."""
        return QSize(FOLDED if self.folded else WIDE - 16, _ROW)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover ground."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon and word."""
        theme, chosen = self._theme, self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if chosen or self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.selection if chosen else theme.hover))
                painter.drawRoundedRect(self.rect(), _RADIUS, _RADIUS)
            ink = theme.selection_ink if chosen else theme.ink2
            mirrored = self.isRightToLeft()
            before = self.width() - _ICON - 10 if mirrored else 10
            left = (self.width() - _ICON) // 2 if self.folded else before
            painter.drawPixmap(
                left, (self.height() - _ICON) // 2, symbolic(self._screen, ink, _ICON, self.devicePixelRatioF())
            )
            if not self.folded:
                painter.setPen(QColor(ink))
                painter.setFont(sized(13, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal))
                start = 4 if mirrored else 36
                painter.drawText(
                    QRect(start, 0, self.width() - 40, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text()
                )


class Rail(QFrame):
    """Choose a screen."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAccessibleName(say("rail.name"))
        self._buttons: dict[str, RailButton] = {}
        self._folded: bool | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 9, 12)
        column.setSpacing(2)
        for screen in SCREENS:
            button = RailButton(screen, theme)
            button.clicked.connect(lambda _checked, one=screen: self.chosen.emit(one))
            # Assistive programs turn a radio button on without clicking it.
            button.toggled.connect(lambda on, one=screen: self.chosen.emit(one) if on else None)
            self._buttons[screen] = button
            if screen == _AT_THE_FOOT:
                column.addStretch(1)
            column.addWidget(button)
        self._line = Hairline()
        self._state = PlainLabel("", 11.5, ink=2)
        self._state.setWordWrap(True)
        self._state.setContentsMargins(10, 6, 0, 0)
        column.addWidget(self._line)
        column.addWidget(self._state)
        self.fold(folded=False)

    def fold(self, *, folded: bool) -> None:
        """Show icons only, with the words as tooltips."""
        if folded is self._folded:
            return
        self.setFixedWidth(FOLDED if folded else WIDE)
        self._folded = folded
        self._show_foot()
        for button in self._buttons.values():
            button.folded = folded
            button.setToolTip(tooltip(button.text()) if folded else "")
            button.update()

    def mark(self, screen: str) -> None:
        """Show which screen is open; Tab comes into the rail at its row, and the arrow keys lead to the others."""
        with QSignalBlocker(self._buttons[screen]):
            self._buttons[screen].setChecked(True)
        for name, button in self._buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == screen else Qt.FocusPolicy.ClickFocus)

    def show_state(self, words: str) -> None:
        """Say at the foot what is being done."""
        self._state.setText(words)
        self._show_foot()

    def _show_foot(self) -> None:
        for part in (self._line, self._state):
            part.setVisible(not self._folded and bool(self._state.text()))


class RailRow(QHBoxLayout):
    """Stand the rail beside what it leads through, folded where room is short.

    Folded before the others are placed: after it all of them would be placed once more.
    """

    def __init__(self, whole: QWidget, rail: Rail) -> None:
        super().__init__(whole)
        self._rail = rail

    def setGeometry(self, room: QRect) -> None:
        """Place rail and screen."""
        self._rail.fold(folded=room.width() < _FOLD_BELOW)
        super().setGeometry(room)
