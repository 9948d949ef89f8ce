"""The focus ring: two pixels of ink around the control that has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

_OFF, _WIDTH = 2, 2
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize)
_ENDS = (QEvent.Type.MouseButtonPress, QEvent.Type.Hide)
KEY = "key"
"""The property by which a control is known again when what it stands on is drawn anew."""


def held_key(of: QWidget | None) -> str:
    """Return which control has the keyboard; empty for one without a key."""
    focused = of.focusWidget() if of is not None else None
    return "" if focused is None else str(focused.property(KEY) or "")


def hold_key(within: QWidget | None, key: str) -> None:
    """Give the keyboard to the control of that key, if it is there again."""
    if within is None or not key:
        return
    for control in within.findChildren(QWidget):
        if control.property(KEY) == key and control.isVisibleTo(within):
            control.setFocus(Qt.FocusReason.OtherFocusReason)
            return


class FocusRing(QWidget):
    """Follow the focus while it moves by keyboard; put itself away for the pointer."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._chain: tuple[QWidget, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self.follow)

    def follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Stand around another widget, if the keyboard brought the focus there."""
        if not isValid(self._window):  # the focus moves once more while a window is taken down
            return
        for widget in self._chain:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._chain = ()
        by_keys = self._window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if new is None or not by_keys or not self._window.isAncestorOf(new):
            self.hide()
            return
        self._chain = tuple(_up_to(new, self._window))
        for widget in self._chain:
            widget.installEventFilter(self)
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move along with the control and with the page it is on."""
        if event.type() in _MOVES:
            self._settle()
        elif event.type() in _ENDS and self._chain and watched is self._chain[0]:
            self.hide()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        if not self._chain:
            return
        around = self._chain[0]
        room = 0 if isinstance(around, QAbstractScrollArea) else _OFF + _WIDTH
        place = QRect(around.mapTo(self._window, QPoint(0, 0)), around.size())
        self.setGeometry(place.adjusted(-room, -room, room, room))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().windowText().color(), _WIDTH))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


def _up_to(widget: QWidget, window: QWidget) -> list[QWidget]:
    chain = []
    current: QWidget | None = widget
    while current is not None and current is not window:
        chain.append(current)
        current = current.parentWidget()
    return chain
