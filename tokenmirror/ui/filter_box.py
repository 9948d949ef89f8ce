"""A combo box that carries its name before its value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle

from tokenmirror.ui.fonts import sized
from tokenmirror.ui.text import tooltip, visible
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.shapes import Choice

_HEIGHT, _PAD, _GAP, _ARROW, _MOST_VALUE, _WIDEST = 28, 10, 6, 16, 190, 520


class FilterBox(QComboBox):
    """Choose one value; a value that narrows is semibold."""

    picked = Signal(str)
    opened = Signal()
    """Its list is seen now."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._name, self._theme = name, theme
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # on Unix, Qt gives a combo box its value as its name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
        self.setMaxVisibleItems(18)
        self.activated.connect(lambda place: self.picked.emit(str(self.itemData(place))))
        self.currentIndexChanged.connect(lambda _place: self.updateGeometry())  # its room is that of its value
        self._plain = ""

    def offer(self, choices: Sequence[Choice], chosen: str, plain: str = "") -> None:
        """Offer choices; `plain` is the value that does not narrow."""
        self._plain = plain
        wanted = [(choice.key, visible(choice.text)) for choice in choices]
        if wanted != [(self.itemData(place), self.itemText(place)) for place in range(self.count())]:
            self.clear()
            for key, text in wanted:
                self.addItem(text, key)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.setToolTip(tooltip(self.currentText()) if len(self.currentText()) > 24 else "")  # noqa: PLR2004 - elided
        self.updateGeometry()
        self.update()

    def _value_font(self) -> QFont:
        narrows = self.currentData() != self._plain
        return sized(13, QFont.Weight.DemiBold if narrows else QFont.Weight.Medium)

    def sizeHint(self) -> QSize:
        """Return room for name, value and arrow."""
        name = QFontMetrics(sized(13)).horizontalAdvance(self._name)
        value = min(QFontMetrics(self._value_font()).horizontalAdvance(self.currentText()), _MOST_VALUE)
        return QSize(2 * _PAD + name + _GAP + value + _ARROW + 2, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the same as the wanted size."""
        return self.sizeHint()

    def showPopup(self) -> None:
        """Show the list as wide as its values; it is not made before somebody wants to see it."""
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + 24, _WIDEST))
        super().showPopup()
        self.opened.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: turning it must not change a filter."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, its name in a quieter ink and its value."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.setBrush(QColor(theme.hover if self.underMouse() else theme.surface))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            self._paint_words(painter)
            self._paint_arrow(painter)

    def _paint_words(self, painter: QPainter) -> None:
        left = QFontMetrics(sized(13)).horizontalAdvance(self._name) + _PAD + _GAP
        painter.setFont(sized(13))
        painter.setPen(QColor(self._theme.ink3))
        # A painter flips the alignment where reading begins at the right, but not the place.
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(_PAD, 0, left, self.height()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._name)
        font = self._value_font()
        rect = QRect(left, 0, self.width() - left - _ARROW - _PAD + 4, self.height())
        rect = QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.ink))
        text = QFontMetrics(font).elidedText(self.currentText(), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def _paint_arrow(self, painter: QPainter) -> None:
        across = _PAD + 3 if self.isRightToLeft() else self.width() - _PAD - 3
        middle = QPointF(across, self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.ink2))
        down = (QPointF(-3, -1.5), QPointF(3, -1.5), QPointF(0, 2.2))
        painter.drawPolygon(QPolygonF([middle + corner for corner in down]))
