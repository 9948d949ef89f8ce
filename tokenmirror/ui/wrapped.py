"""Words on as many lines as they need, where a page that scrolls would take a wrapped label for one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tokenmirror.ui.labels import PlainLabel


class WrappedLabel(PlainLabel):
    """A label as wide as there is room, and as high as its words are then."""

    def __init__(
        self, text: str = "", pixels: float = 13, weight: QFont.Weight = QFont.Weight.Normal, ink: int = 1
    ) -> None:
        super().__init__("", pixels, weight, ink)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show other words, in the height that they need."""
        super().setText(text)
        policy = self.sizePolicy()
        if policy.hasHeightForWidth():  # it says its height itself; layouts that ask for it take ten times as long
            policy.setHeightForWidth(False)
            self.setSizePolicy(policy)
        self._fit()

    def _fit(self) -> None:
        if self.width() > 0:
            self.setMinimumHeight(0)  # or the answer would be no less than what was set before
            self.setFixedHeight(max(self.heightForWidth(self.width()), self.fontMetrics().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Need another height in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()


class Flow(QWidget):
    """Parts side by side, on as many lines as they need."""

    def __init__(self, across: int = 16, down: int = 4) -> None:
        super().__init__()
        self._across, self._down = across, down
        self._parts: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Hold other parts in the place of those before; what is among both stays."""
        for part in self._parts:
            if part not in parts:
                part.hide()
                part.deleteLater()
        self._parts = list(parts)
        for part in self._parts:
            part.setParent(self)
            part.show()
        self._place()

    def _place(self) -> None:
        left = top = high = 0
        for part in self._parts:
            size = part.sizeHint()
            if left and left + size.width() > self.width():
                left, top = 0, top + high + self._down
            x = self.width() - left - size.width() if self.isRightToLeft() else left
            part.setGeometry(x, top, size.width(), size.height())
            left, high = left + size.width() + self._across, size.height()
        self.setFixedHeight(top + high)

    def sizeHint(self) -> QSize:
        """Return any width; the height follows from it."""
        return QSize(100, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()
