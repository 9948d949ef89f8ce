"""A line of a pane that leads somewhere: as wide as there is room, on as many lines as it needs."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from tokenmirror.ui.fonts import sized
from tokenmirror.ui.labels import breakable
from tokenmirror.ui.text import visible

_FLAGS = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
_TALL = 10_000


class LinkLine(QPushButton):
    """A link that wraps, with its text letter by letter."""

    def __init__(self, text: str, pixels: float = 12.5) -> None:
        super().__init__()
        self.line = self._words = ""
        self._measured: tuple[tuple[int, str, str], int] = (0, "", ""), 0
        self.setObjectName("link")
        self.setFlat(True)
        self.setFont(sized(pixels, figures=True))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text, in the height that it needs."""
        self.line, shown = text, visible(text)
        self._words = breakable(shown)
        super().setText(shown.replace("&", "&&"))
        self.setAccessibleName(shown)
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.setFixedHeight(self._height(self.width()))

    def _height(self, width: int) -> int:
        """Return the height of the words in a width; layouts ask for it many times over."""
        asked = width, self._words, self.font().key()
        if asked != self._measured[0]:
            room = QRect(0, 0, max(width, 60), _TALL)
            self._measured = asked, self.fontMetrics().boundingRect(room, _FLAGS, self._words).height() + 4
        return self._measured[1]

    def sizeHint(self) -> QSize:
        """Return the height that the words need in the room there is."""
        return QSize(60, self._height(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing of the words is cut."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Need another height in another width; said outright, for the style sheet's least height outranks hints."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setFixedHeight(self._height(event.size().width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words underlined."""
        with QPainter(self) as painter:
            font = self.font()
            font.setUnderline(True)
            painter.setFont(font)
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), _FLAGS, self._words)
