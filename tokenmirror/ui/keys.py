"""The keys that work anywhere in the window: each does what the sheet says."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from tokenmirror.ui.shortcuts import ANYWHERE
from tokenmirror.ui.shortcuts_sheet import ShortcutsCard, help_for


def add_keys(window: QWidget, does: Mapping[str, Callable[[], object]]) -> None:
    """Take what each action does; help and closing are the same for every window."""
    own: Mapping[str, Callable[[], object]] = {
        "help": lambda: help_for(window),
        "sheet": lambda: ShortcutsCard(window).open(),
        "close": window.close,
    }
    for shortcut in ANYWHERE:
        act = own.get(shortcut.action) or does[shortcut.action]
        for key in shortcut.keys:
            QShortcut(QKeySequence(key), window, act)
