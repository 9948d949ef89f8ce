"""The seven figures under the sentence; outcomes without tokens share one last cell."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from tokenmirror.ui.charts.spoken import call_link
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.help import add_counted, mark_counted
from tokenmirror.ui.labels import Hairline, PartsLabel, PlainLabel, Swatch
from tokenmirror.ui.text import tooltip
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import Figure

_WRAP_BELOW = 760
_FIRST_ROW = 4
_AROUND_WORD = 47
"""Pixels of a cell that its word does not get: rule, swatch and the gaps."""


class FiguresRow(QWidget):
    """Draw one cell a figure, wrapped into two rows where room is short."""

    opened = Signal(object)
    """What is behind a figure is asked for; its outcome."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._figures: tuple[Figure, ...] = ()
        self._cells: list[_Cell] = []
        self._boxes: list[_Ruled] = []
        self._wrapped, self._room = False, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(10)
        self.setAccessibleName(say("figures.name"))

    def show_figures(self, figures: tuple[Figure, ...]) -> None:
        """Draw other figures; equal ones stay as they are."""
        if figures == self._figures:
            return
        same = _present(figures) == _present(self._figures)
        self._figures = figures
        if self._room:
            self.wrap_for(self._room)
        if not same:
            self._build()
            return
        for cell, figure in zip(self._cells, (figure for figure in figures if figure.present), strict=True):
            cell.show_figure(figure)

    def wrap_for(self, width: int) -> None:
        """Wrap into two rows below a width, or where a word would be cut in one."""
        self._room = width
        wrapped = width < _WRAP_BELOW or self._is_crowded(width)
        if wrapped != self._wrapped:
            self._wrapped = wrapped
            self._place()

    def _is_crowded(self, width: int) -> bool:
        present = [figure for figure in self._figures if figure.present]
        if len(present) < len(self._figures) or not present:
            return False  # those without tokens share a cell, which leaves room for the others
        metrics = QFontMetrics(sized(12))
        unit = width / (2 * len(present) + 1)
        words = (metrics.horizontalAdvance(figure.label) + _AROUND_WORD for figure in present)
        return any(word > (3 if place == 0 else 2) * unit for place, word in enumerate(words))

    def _build(self) -> None:
        for box in self._boxes:
            self._grid.removeWidget(box)
            box.hide()
            box.deleteLater()
        present = [figure for figure in self._figures if figure.present]
        absent = [figure for figure in self._figures if not figure.present]
        self._cells = [_Cell(figure, self._theme) for figure in present]
        for one in self._cells:
            one.opened.connect(self.opened)
        cells: list[QWidget] = [*self._cells]
        if absent and present:
            cells.append(_AbsentCell(absent, self._theme))
        self._boxes = [_Ruled(cell) for cell in cells]
        self._place()

    def _place(self) -> None:
        """Stand the cells in one row or two; the first of each row has no rule before it."""
        columns = _FIRST_ROW if self._wrapped else max(len(self._boxes), 1)
        for column in range(max(self._grid.columnCount(), columns)):
            self._grid.setColumnStretch(column, 0 if column >= min(columns, len(self._boxes)) else 2 + (column == 0))
        for place, box in enumerate(self._boxes):
            row, column = divmod(place, columns)
            self._grid.addWidget(box, row, column)
            box.rule(shown=column > 0)


def _present(figures: tuple[Figure, ...]) -> list[tuple[str, bool]]:
    return [(figure.label, figure.present) for figure in figures]


class _Ruled(QWidget):
    """A cell and, where another stands before it, the rule between them."""

    def __init__(self, cell: QWidget) -> None:
        super().__init__()
        self._rule = Hairline(upright=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._rule)
        row.addWidget(cell, 1)

    def rule(self, *, shown: bool) -> None:
        """Show the rule, or leave it out."""
        self._rule.setVisible(shown)


class _Cell(QWidget):
    """One figure: swatch and word, tokens, share; a click or Enter opens what is behind it."""

    opened = Signal(object)

    def __init__(self, figure: Figure, theme: Theme) -> None:
        super().__init__()
        self._exact = ""
        self._outcome = figure.outcome
        mark_counted(self, figure.outcome.value)
        call_link(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(1)
        column.addLayout(_head((figure,), theme))
        self._tokens = PlainLabel("", 17, QFont.Weight.Medium)
        self._share = PartsLabel("", 11, ink=3, grows=False)
        column.addWidget(self._tokens)
        column.addWidget(self._share)
        self.show_figure(figure)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what is behind the figure."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self._outcome)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release is heard here."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter or Space, copy by the system's key."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._outcome)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer how it is counted, what is behind it, and the exact figure."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height())) if by_key else event.globalPos())

    def menu(self) -> QMenu:
        """Return the figure's menu."""
        menu = QMenu(self)
        add_counted(menu, self._outcome.value, self)
        menu.addAction(say("figure.open"), lambda: self.opened.emit(self._outcome))
        menu.addSeparator()
        menu.addAction(say("figures.copy"), QKeySequence(QKeySequence.StandardKey.Copy), self._copy)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._exact)

    def show_figure(self, figure: Figure) -> None:
        """Show other numbers of the same outcome."""
        self._exact = figure.exact_text
        self._tokens.setText(figure.tokens_text)
        self._share.setText(figure.of_which)
        self.setToolTip(tooltip(figure.exact_text))
        self.setAccessibleName(f"{figure.label}: {figure.tokens_text}")
        self.setAccessibleDescription(figure.of_which)


class _AbsentCell(QWidget):
    """The outcomes that have no tokens, together in one cell."""

    def __init__(self, figures: list[Figure], theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(_head(tuple(figures), theme))
        none = PlainLabel(say("figures.none"), 17, QFont.Weight.Medium, ink=2)
        column.addWidget(none)
        column.addWidget(PlainLabel(say("figures.without"), 11, ink=3))


def _head(figures: tuple[Figure, ...], theme: Theme) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for figure in figures:
        row.addWidget(Swatch(figure.outcome, theme))
        row.addWidget(PlainLabel(figure.label, 12, ink=2))
        row.addSpacing(4)
    row.addStretch(1)
    return row
