"""Short lists in panels: open work, each line with what is behind it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QSizePolicy, QWidget

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.fonts import fixed, sized
from tokenmirror.ui.help import add_counted, counted_key, mark_counted
from tokenmirror.ui.labels import ElidedLabel, Hairline, PlainLabel, Swatch
from tokenmirror.ui.panels import Panel
from tokenmirror.ui.text import tooltip, visible
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.open_work import OpenWork

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEAST = 24


class OpenWorkPanel(Panel):
    """Work that has not landed: where it is, how old, its tokens."""

    opened = Signal(str, str)
    """A line was opened: `commit` or `session`, and its id."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(say("open.title"), say("open.hint"))
        mark_counted(self, "in_progress")
        self._theme = theme
        self._shown: tuple[OpenWork, ...] | None = None
        self._body = QWidget()
        self.column.addWidget(self._body)
        self.column.addStretch(1)

    def show_work(self, work: tuple[OpenWork, ...]) -> None:
        """Show other work; equal lines stay as they are."""
        if work == self._shown:
            return
        self._shown = work
        fresh = QWidget()
        self.column.replaceWidget(self._body, fresh)
        self._body.hide()
        self._body.deleteLater()
        self._body = fresh
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for place, line in enumerate(work):
            if place:
                grid.addWidget(Hairline(), 2 * place - 1, 0, 1, 4)
            self._add(grid, 2 * place, line)

    def _add(self, grid: QGridLayout, row: int, line: OpenWork) -> None:
        weight = QFont.Weight.Medium if line.is_sum else QFont.Weight.Normal
        if line.is_sum:
            grid.addWidget(PlainLabel(line.name, 12.5, weight), row, 0, 1, 3)
        else:
            grid.addWidget(Swatch(Outcome.IN_PROGRESS, self._theme), row, 0)
            grid.addWidget(self._name(line), row, 1)
            grid.addWidget(PlainLabel(line.age, 12.5, ink=2), row, 2)
        grid.addWidget(PlainLabel(line.tokens, 12.5, weight), row, 3, _RIGHT)

    def _name(self, line: OpenWork) -> QWidget:
        if not line.kind:
            return ElidedLabel(line.name, 12.5, ink=2)
        name = ElidedLink(line.name, fixed(12.5) if line.kind == "commit" else sized(12.5), self._theme)
        name.setAccessibleDescription(" ".join(filter(None, (line.age, line.tokens))))
        name.clicked.connect(lambda: self.opened.emit(line.kind, line.id))
        name.copied = line.tokens
        return name


class ElidedLink(QPushButton):
    """A quiet button that reads as text, cut where room is short and underlined under the pointer."""

    def __init__(self, text: str, font: QFont, theme: Theme) -> None:
        super().__init__()
        self._whole, self._theme = visible(text), theme
        self.copied = ""
        """The figure that the menu copies."""
        self.setObjectName("link")
        self.setFont(font)
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self._whole)
        self.setToolTip(tooltip(text))
        self.setAccessibleDescription(self._whole)  # or it would be read as the tooltip is written
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer how it is counted, what is behind it, and its figure."""
        self.menu_of_line().popup(event.globalPos())

    def menu_of_line(self) -> QMenu:
        """Return the menu of the line."""
        menu = QMenu(self)
        add_counted(menu, counted_key(self), self)
        menu.addAction(say("figure.open"), self.click)
        menu.addSeparator()
        menu.addAction(say("figure.copy"), lambda: QGuiApplication.clipboard().setText(self.copied))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def sizeHint(self) -> QSize:
        """Return the room of the whole text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height() + 3)

    def minimumSizeHint(self) -> QSize:
        """Return the least room: some letters."""
        return QSize(_LEAST, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as fits, and the line of a link."""
        with QPainter(self) as painter:
            painter.setFont(self.font())
            painter.setPen(QColor(self._theme.ink))
            metrics = self.fontMetrics()
            text = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
            wide = min(metrics.horizontalAdvance(text), self.width())
            left = self.width() - wide if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0
            painter.drawText(left, metrics.ascent(), text)
            color = self._theme.ink if self.underMouse() else self._theme.line2
            painter.fillRect(left, self.height() - 1, wide, 1, QColor(color))
