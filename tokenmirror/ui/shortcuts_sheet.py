"""The sheet of shortcuts: as a card over the window, and as a page of the settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.help import counted_key, how_counted
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.shortcuts import Group, Shortcut, groups, native
from tokenmirror.ui.text import visible

_WIDTH, _KEYS, _HIGH = 620, 250, 640
_CAP = 21


class ShortcutsCard(QDialog):
    """All shortcuts over the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("page")
        self.setWindowTitle(visible(tr("Keyboard shortcuts")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, min(_HIGH, window.height() - 40))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(tr("Keyboard shortcuts"), 17, QFont.Weight.Medium))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(tr("Keyboard shortcuts"))
        area.setWidget(sheet())
        column.addWidget(area, 1)
        leave = QPushButton(tr("Close"))
        leave.setDefault(True)
        leave.clicked.connect(self.accept)
        column.addWidget(leave, 0, Qt.AlignmentFlag.AlignRight)
        leave.setFocus(Qt.FocusReason.OtherFocusReason)


def help_for(window: QWidget) -> None:
    """Say how what has the keyboard is counted; show the shortcuts where that is nothing that counts."""
    if how_counted(counted_key(window.focusWidget()), window) is None:
        ShortcutsCard(window).open()


def sheet() -> QWidget:
    """Return all shortcuts, by where they hold."""
    page = QWidget()
    page.setObjectName("page")
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(18)
    for group in groups():
        column.addLayout(group_of_keys(group))
    column.addStretch(1)
    return page


def group_of_keys(group: Group) -> QGridLayout:
    """Return the shortcuts that hold in one place, a line each, under the place's name."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(5)
    grid.setColumnMinimumWidth(0, _KEYS)
    grid.setColumnStretch(1, 1)
    grid.addWidget(PlainLabel(group.title, 13, QFont.Weight.DemiBold), 0, 0, 1, 2)
    for place, shortcut in enumerate(group.shortcuts, 1):
        grid.addLayout(_keys(shortcut), place, 0)
        grid.addWidget(PlainLabel(shortcut.words, 13, ink=2), place, 1)
    return grid


def _keys(shortcut: Shortcut) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(5)
    for key in shortcut.keys:
        cap = PlainLabel(native(key), 12)
        cap.setObjectName("keycap")
        cap.setMinimumHeight(_CAP)
        cap.setAccessibleName(tr("{keys}: {does}", keys=native(key), does=shortcut.words))
        line.addWidget(cap)
    line.addStretch(1)
    return line
