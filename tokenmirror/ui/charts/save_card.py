"""What the Save link of a chart opens: a small card in the window, which assistive programs are told of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from tokenmirror.ui.labels import Hairline, Link
from tokenmirror.ui.words import say

Act = tuple[str, Callable[[], object]]
_INSIDE, _KEEP_OFF = 8, 4
_BACK, _ON = {Qt.Key.Key_Up, Qt.Key.Key_Backtab}, {Qt.Key.Key_Down, Qt.Key.Key_Tab}


class SaveCard(QFrame):
    """Offer acts, one a line; it goes when one is chosen, with Escape, and when the keyboard goes elsewhere.

    A menu of Qt would do the same, but its window is none that assistive programs are told of.
    """

    def __init__(self, opener: QWidget, groups: Sequence[Sequence[Act]]) -> None:
        """Take the link that opens it, and what it offers, with a line between groups."""
        super().__init__(opener.window())
        self._opener = opener
        self.setObjectName("card")
        self.setAccessibleName(say("save.title"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSIDE + 4, _INSIDE, _INSIDE + 4, _INSIDE)
        column.setSpacing(6)
        self.links: list[Link] = []
        for number, group in enumerate(groups):
            if number:
                column.addWidget(Hairline())
            for text, act in group:
                link = Link(text, 12.5, ink=1)
                link.clicked.connect(partial(self._do, act))
                column.addWidget(link)
                self.links.append(link)
        opener.destroyed.connect(self.deleteLater)

    def open_below(self, *, by_keys: bool) -> None:
        """Stand below the link, inside of the window, with the first line in hand."""
        self.adjustSize()
        window, under = self._opener.window(), QPoint(self._opener.width() - self.width(), self._opener.height())
        at = self._opener.mapTo(window, under)
        left = min(max(at.x(), _KEEP_OFF), window.width() - self.width() - _KEEP_OFF)
        top = at.y() + _KEEP_OFF
        if top + self.height() > window.height():
            top = at.y() - self._opener.height() - self.height() - _KEEP_OFF
        self.move(left, max(top, _KEEP_OFF))
        self.show()
        self.raise_()
        self.links[0].setFocus(Qt.FocusReason.TabFocusReason if by_keys else Qt.FocusReason.PopupFocusReason)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_went)
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go when something else of the window is pressed; the link itself puts the card away."""
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            inside = watched is self or self.isAncestorOf(watched)
            if not inside and watched is not self._opener and watched.window() is self.window():
                self.close()
        return False

    def _focus_went(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self.isAncestorOf(now) and now.window() is self.window():
            self.close()

    def _do(self, act: Callable[[], object], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self._opener.setFocus(Qt.FocusReason.OtherFocusReason)  # which closes the card
        act()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead through the lines, round and round; Escape leads back to the link."""
        if event.key() == Qt.Key.Key_Escape:
            self._opener.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in _BACK | _ON:
            self._step(-1 if event.key() in _BACK else 1)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, on: bool) -> bool:  # noqa: FBT001 - Qt's
        """Keep Tab among the lines."""
        self._step(1 if on else -1)
        return True

    def _step(self, by: int) -> None:
        at = next((place for place, link in enumerate(self.links) if link.hasFocus()), -1)
        self.links[(at + by) % len(self.links)].setFocus(Qt.FocusReason.TabFocusReason)
