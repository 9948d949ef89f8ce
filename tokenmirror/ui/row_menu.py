"""The menu of a row: what the person can say of a commit or session, to be taken back in the same place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from tokenmirror.domain.corrections import Saying
from tokenmirror.domain.tasks import Weigh
from tokenmirror.ui.text import visible
from tokenmirror.viewmodels.shapes import MenuLine


def row_menu(lines: Sequence[MenuLine], say: Callable[[Saying | Weigh], None], parent: QWidget) -> QMenu:
    """Return a menu that says what is chosen; it goes when it is closed."""
    menu = QMenu(parent)
    fill_menu(menu, lines, say)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def fill_menu(menu: QMenu, lines: Sequence[MenuLine], say: Callable[[Saying | Weigh], None]) -> None:
    """Put lines into a menu, what can be taken back below a line of its own."""
    undoing = False
    for line in lines:
        undo = isinstance(line.saying, Saying) and line.saying.undo
        if undo and not undoing and not menu.isEmpty():
            menu.addSeparator()
        undoing = undo
        text = visible(line.text).replace("&", "&&")
        if line.saying is not None:
            menu.addAction(text).triggered.connect(partial(_chosen, say, line.saying))
        else:
            fill_menu(menu.addMenu(text), line.choices, say)


def _chosen(say: Callable[[Saying | Weigh], None], saying: Saying | Weigh, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
    say(saying)
