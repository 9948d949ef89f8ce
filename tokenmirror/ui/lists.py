"""Short lists in panels: open work, and the receipt's lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.fonts import fixed
from tokenmirror.ui.labels import ElidedLabel, Hairline, PlainLabel, Swatch
from tokenmirror.ui.panels import Panel
from tokenmirror.ui.text import tooltip
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import ReceiptLine

_MOST = 6
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _ListPanel(Panel):
    """A panel with rows parted by hairlines."""

    def __init__(self, title: str, hint: str) -> None:
        super().__init__(title, hint)
        self._shown: tuple[object, ...] | None = None
        self._body = QWidget()
        self.column.addWidget(self._body)
        self.column.addStretch(1)

    def renew(self, rows: tuple[object, ...]) -> QGridLayout | None:
        """Return an empty grid when the rows are others than before."""
        if rows == self._shown:
            return None
        self._shown = rows
        fresh = QWidget()
        self.column.replaceWidget(self._body, fresh)
        self._body.hide()
        self._body.deleteLater()
        self._body = fresh
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        return grid


class OpenWorkPanel(_ListPanel):
    """Work that has not landed: where it is, how old, its tokens."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(say("open.title"), say("open.hint"))
        self._theme = theme

    def show_work(self, work: tuple[tuple[str, str, str], ...]) -> None:
        """Show other work."""
        grid = self.renew(work)
        if grid is None:
            return
        grid.setColumnStretch(1, 1)
        for place, (where, age, tokens) in enumerate(work[:_MOST]):
            name = ElidedLabel(where, 12.5)
            name.setFont(fixed(12.5))
            row = 2 * place
            if place:
                grid.addWidget(Hairline(), row - 1, 0, 1, 4)
            grid.addWidget(Swatch(Outcome.IN_PROGRESS, self._theme), row, 0)
            grid.addWidget(name, row, 1)
            grid.addWidget(PlainLabel(age, 12.5, ink=2), row, 2)
            grid.addWidget(PlainLabel(tokens, 12.5), row, 3, _RIGHT)


class ReceiptPanel(_ListPanel):
    """The receipt in short: label and figure, the explanation as tooltip."""

    def __init__(self) -> None:
        super().__init__(say("receipt.short"), say("receipt.hint"))

    def show_lines(self, lines: tuple[ReceiptLine, ...]) -> None:
        """Show other lines."""
        grid = self.renew(lines)
        if grid is None:
            return
        grid.setColumnStretch(0, 1)
        for place, line in enumerate(lines[:_MOST]):
            row = 2 * place
            if place:
                grid.addWidget(Hairline(), row - 1, 0, 1, 2)
            label = ElidedLabel(line.label, 12.5, ink=2)
            grid.addWidget(label, row, 0)
            value = PlainLabel(line.value, 12.5)
            value.setToolTip(tooltip(line.explanation))
            grid.addWidget(value, row, 1, _RIGHT)
