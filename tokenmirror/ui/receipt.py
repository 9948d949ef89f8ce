"""The receipt: every line behind the numbers, with its explanation."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tokenmirror.ui.labels import Hairline, PlainLabel
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import ReceiptLine

_WIDTH, _HEIGHT = 560, 440


class ReceiptCard(QDialog):
    """Show the receipt until it is closed."""

    def __init__(self, lines: tuple[ReceiptLine, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWindowTitle(say("receipt.title"))
        self.setModal(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(PlainLabel(say("receipt.title"), 17, QFont.Weight.Medium))
        column.addWidget(_scrolled(_lines(lines)), 1)
        close = QPushButton(say("receipt.close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(_WIDTH, _HEIGHT)


def _lines(lines: tuple[ReceiptLine, ...]) -> QWidget:
    box = QWidget()
    box.setObjectName("page")
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 8, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    for place, line in enumerate(lines):
        row = 3 * place
        grid.addWidget(PlainLabel(line.label, 13), row, 0)
        grid.addWidget(PlainLabel(line.value, 13), row, 1, Qt.AlignmentFlag.AlignRight)
        why = PlainLabel(line.explanation, 12, ink=2)
        why.setWordWrap(True)
        grid.addWidget(why, row + 1, 0, 1, 2)
        grid.addWidget(Hairline(), row + 2, 0, 1, 2)
    grid.setRowStretch(3 * len(lines), 1)
    return box


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    return area
