"""Labels that show text letter by letter, links, swatches and hairlines."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.fills import swatch
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.text import APART, APART_MIRRORED, kept_in_order, led_from_the_right, tooltip, visible
from tokenmirror.ui.theme import Theme


class PlainLabel(QLabel):
    """A label that never guesses markup and names hidden characters."""

    def __init__(
        self, text: str = "", pixels: float = 13, weight: QFont.Weight = QFont.Weight.Normal, ink: int = 1
    ) -> None:
        super().__init__()
        self.said = ""
        """The text as it was given, without marks of direction."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(sized(pixels, weight, figures=True))
        self.setProperty("ink", str(ink))
        self.setText(text)
        if self.isRightToLeft():  # Qt would put a figure, which has no direction, at the left
            self.setAlignment(
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            )

    def setText(self, text: str) -> None:
        """Show text, made visible first."""
        self.said = text
        super().setText(led_from_the_right(visible(text), mirrored=self.isRightToLeft()))


class ElidedLabel(PlainLabel):
    """A label of one line with an ellipsis, at its end or in its middle, where room is short; the tooltip has all."""

    def __init__(
        self,
        text: str = "",
        pixels: float = 13,
        weight: QFont.Weight = QFont.Weight.Normal,
        ink: int = 1,
        *,
        grows: bool = True,
        middle: bool = False,
    ) -> None:
        super().__init__(text, pixels, weight, ink)
        self._mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        across = QSizePolicy.Policy.Ignored if grows else QSizePolicy.Policy.Maximum
        self.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as fits."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.setFont(self.font())
            rect = self.contentsRect()
            short = self.shortened(rect.width())
            whole = kept_in_order(short) if self.isRightToLeft() else short
            text = self.fontMetrics().elidedText(whole, self._mode, rect.width())
            painter.drawText(rect, int(self.alignment()) | Qt.TextFlag.TextSingleLine, text)

    def shortened(self, room: int) -> str:
        """Return what is to be said in so many pixels, before it is cut there."""
        del room
        return self.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text where it is cut."""
        super().resizeEvent(event)
        self._offer_whole()

    def setText(self, text: str) -> None:
        """Show text, and offer the whole where it is cut."""
        super().setText(text)
        self._offer_whole()

    def _offer_whole(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(tooltip(self.said) if cut else "")


class PartsLabel(ElidedLabel):
    """A label of parts, the weightiest first: where room is short the last ones are left to the tooltip."""

    def shortened(self, room: int) -> str:
        """Return as many whole parts as fit, with a mark for those that do not."""
        metrics, text = self.fontMetrics(), self.text()
        between = APART_MIRRORED if APART_MIRRORED in text else APART
        parts = text.split(between)
        for many in range(len(parts), 0, -1):
            said = between.join(parts[:many]) + (" …" if many < len(parts) else "")
            if metrics.horizontalAdvance(said) <= room:
                return said
        return parts[0]


_BREAK, _LONG_WORD, _PIECE = "\u200b", 18, 8


class ValueLabel(PlainLabel):
    """A label whose text can be selected and whose long words, as ids and paths, may break."""

    def __init__(
        self, text: str = "", pixels: float = 13, weight: QFont.Weight = QFont.Weight.Normal, ink: int = 1
    ) -> None:
        super().__init__("", pixels, weight, ink)
        self.setWordWrap(True)
        self.setMinimumWidth(60)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        shown = visible(text)
        QLabel.setText(self, led_from_the_right(breakable(shown), mirrored=self.isRightToLeft()))
        self.setAccessibleName(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy without the marks that let words break."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selectedText().replace(_BREAK, ""))
        else:
            super().keyPressEvent(event)


def breakable(text: str) -> str:
    """Return text whose long words, as ids and paths, may break."""
    return " ".join(_pieces(word) if len(word) > _LONG_WORD else word for word in text.split(" "))


def _pieces(word: str) -> str:
    return _BREAK.join(word[start : start + _PIECE] for start in range(0, len(word), _PIECE))


class Link(QPushButton):
    """A quiet button that reads as underlined text."""

    def __init__(self, text: str, pixels: float = 12, ink: int = 2) -> None:
        super().__init__(text)
        self.setObjectName("link")
        self.setProperty("ink", str(ink))
        self.setFont(sized(pixels))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFlat(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the words and their underline."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isCheckable() else font.weight())
        metrics = QFontMetrics(font)
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + 3)


class Swatch(QWidget):
    """The small square that stands for an outcome."""

    def __init__(
        self,
        outcome: Outcome,
        theme: Theme,
        *,
        pending: bool = False,
        guessed: bool = False,
        estimated: bool = False,
    ) -> None:
        super().__init__()
        self._outcome, self._theme = outcome, theme
        self._how = {"pending": pending, "guessed": guessed, "estimated": estimated}
        self.setFixedSize(12, 12)  # a pixel of room, for scales that are no whole number

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the fill at the screen's scale."""
        scale = self.devicePixelRatioF()
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, swatch(self._outcome, self._theme, scale, **self._how))


class Hairline(QFrame):
    """A line of one device pixel in the theme's line colour."""

    def __init__(self, *, upright: bool = False) -> None:
        super().__init__()
        self.setForegroundRole(self.palette().ColorRole.Mid)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill with the line colour."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().color(self.palette().ColorRole.Mid))
