"""Help: how a figure is counted, in a card over the window; asked for by F1, a menu or a link."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.labels import Link, PlainLabel, ValueLabel
from tokenmirror.ui.text import visible
from tokenmirror.viewmodels.definitions import Definition, definition

COUNTED = "counted"
"""The property that names the definition of a widget, or of what is in hand in it."""
_WIDTH = 460


def mark_counted(widget: QWidget, key: str) -> None:
    """Say which definition F1 opens while the keyboard is in a widget; may be said anew at any time."""
    widget.setProperty(COUNTED, key)


def counted_key(widget: QWidget | None) -> str:
    """Return the definition's key of a widget, or of the nearest one around it; empty where there is none."""
    while widget is not None:
        if key := widget.property(COUNTED):
            return str(key)
        widget = widget.parentWidget()
    return ""


def how_counted(key: str, near: QWidget) -> CountedCard | None:
    """Open the card of a definition over a widget's window; None where the catalogue has none of that key."""
    found = definition(key)
    if found is None:
        return None
    card = CountedCard(found, near.window())
    card.open()
    return card


def add_counted(menu: QMenu, key: str, near: QWidget) -> QAction:
    """Add to a menu the line that opens a definition."""
    action = menu.addAction(tr("How is this counted"))
    action.triggered.connect(lambda: how_counted(key, near))
    return action


class CountedCard(QDialog):
    """One definition with its caveat, and the way to all of them."""

    def __init__(self, shown: Definition, window: QWidget) -> None:
        super().__init__(window)
        self.shown = shown
        self.setObjectName("page")
        self.setWindowTitle(visible(tr("How {figure} is counted", figure=shown.title)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(6)
        column.addWidget(PlainLabel(tr("How is this counted"), 12, ink=2))
        column.addWidget(PlainLabel(shown.title, 17, QFont.Weight.Medium))
        column.addSpacing(4)
        column.addWidget(_words(shown.text, ink=1))
        column.addSpacing(8)
        column.addWidget(PlainLabel(tr("What it does not say"), 12, QFont.Weight.DemiBold))
        column.addWidget(_words(shown.caveat, ink=2))
        column.addSpacing(10)
        column.addLayout(self._foot(window))

    def _foot(self, window: QWidget) -> QHBoxLayout:
        every = Link(tr("All definitions"))
        every.setAutoDefault(False)
        every.clicked.connect(lambda: self._show_all(_way(window)))
        every.setVisible(_way(window) is not None)
        self.leave = QPushButton(tr("Close"))
        self.leave.setDefault(True)
        self.leave.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(every)
        row.addStretch(1)
        row.addWidget(self.leave)
        self.every = every
        return row

    def _show_all(self, go: Callable[..., object] | None) -> None:
        self.accept()
        if go is not None:
            go("settings", what=f"help/{self.shown.key}")


def _way(window: QWidget) -> Callable[..., object] | None:
    """Return how a page of the settings is opened from here: the window can, the tray's card cannot."""
    go = getattr(window, "go", None)
    return go if callable(go) else None


def _words(text: str, ink: int) -> ValueLabel:
    label = ValueLabel(text, 13, ink=ink)
    label.setFixedWidth(_WIDTH - 48)
    label.setMinimumHeight(label.heightForWidth(_WIDTH - 48))
    return label
