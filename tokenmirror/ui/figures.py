"""The seven figures under the sentence; outcomes without tokens share one last cell."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tokenmirror.ui.labels import ElidedLabel, Hairline, PlainLabel, Swatch
from tokenmirror.ui.text import tooltip
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import Figure

_WRAP_BELOW = 760
_FIRST_ROW = 4


class FiguresRow(QWidget):
    """Draw one cell a figure, wrapped into two rows where room is short."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._figures: tuple[Figure, ...] = ()
        self._cells: list[_Cell] = []
        self._wrapped = False
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
        if not same:
            self._build()
            return
        for cell, figure in zip(self._cells, (figure for figure in figures if figure.present), strict=True):
            cell.show_figure(figure)

    def wrap_for(self, width: int) -> None:
        """Wrap into two rows below a width."""
        if (width < _WRAP_BELOW) != self._wrapped:
            self._wrapped = width < _WRAP_BELOW
            self._build()

    def _build(self) -> None:
        _emptied(self._grid)
        present = [figure for figure in self._figures if figure.present]
        absent = [figure for figure in self._figures if not figure.present]
        self._cells = [_Cell(figure, self._theme) for figure in present]
        cells: list[QWidget] = [*self._cells]
        if absent and present:
            cells.append(_AbsentCell(absent, self._theme))
        columns = _FIRST_ROW if self._wrapped else max(len(cells), 1)
        for place, cell in enumerate(cells):
            row, column = divmod(place, columns)
            self._grid.addWidget(_ruled(cell) if column else cell, row, column)
            self._grid.setColumnStretch(column, 3 if column == 0 else 2)


def _present(figures: tuple[Figure, ...]) -> list[tuple[str, bool]]:
    return [(figure.label, figure.present) for figure in figures]


def _emptied(grid: QGridLayout) -> None:
    while item := grid.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
    for column in range(grid.columnCount()):
        grid.setColumnStretch(column, 0)


def _ruled(cell: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(Hairline(upright=True))
    row.addWidget(cell, 1)
    return box


class _Cell(QWidget):
    """One figure: swatch and word, tokens, share."""

    def __init__(self, figure: Figure, theme: Theme) -> None:
        super().__init__()
        self._exact = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(1)
        column.addLayout(_head((figure,), theme))
        self._tokens = PlainLabel("", 17, QFont.Weight.Medium)
        self._share = ElidedLabel("", 11, ink=3, grows=False)
        column.addWidget(self._tokens)
        column.addWidget(self._share)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        copy = QAction(say("figures.copy"), self)
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(self._exact))
        self.addAction(copy)
        self.show_figure(figure)

    def show_figure(self, figure: Figure) -> None:
        """Show other numbers of the same outcome."""
        self._exact = figure.exact_text
        self._tokens.setText(figure.tokens_text)
        self._share.setText(figure.share_text)
        self.setToolTip(tooltip(figure.exact_text))
        self.setAccessibleName(f"{figure.label}: {figure.tokens_text}")
        self.setAccessibleDescription(figure.share_text)


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
