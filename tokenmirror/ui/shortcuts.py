"""Every shortcut in one table: the window makes its keys from it, and the sheet of shortcuts shows it."""

from __future__ import annotations

import msgspec
from PySide6.QtGui import QKeySequence

from tokenmirror.language import tr
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.rooms import SCREENS


class Shortcut(msgspec.Struct, frozen=True):
    """One action, and the keys that do it."""

    action: str
    keys: tuple[str, ...]

    @property
    def words(self) -> str:
        """Return what it does."""
        screen = self.action.removeprefix("go ")
        return say(f"screen.{screen}") if screen in SCREENS else _words()[self.action]


def native(key: str) -> str:
    """Return a key as the system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


ANYWHERE = (
    *(Shortcut(f"go {screen}", (f"Ctrl+{place}",)) for place, screen in enumerate(SCREENS, 1)),
    Shortcut("back", ("Alt+Left",)),
    Shortcut("forward", ("Alt+Right",)),
    Shortcut("earlier", ("Ctrl+[", "Alt+PgUp")),
    Shortcut("later", ("Ctrl+]", "Alt+PgDown")),
    Shortcut("now", ("Ctrl+0",)),
    Shortcut("undo", ("Ctrl+Z",)),
    Shortcut("rescan", ("F5",)),
    Shortcut("help", ("F1",)),
    Shortcut("sheet", ("Ctrl+/", "?")),
    Shortcut("close", ("Ctrl+W",)),
    Shortcut("quit", ("Ctrl+Q",)),
)
"""What the window itself answers to; each makes a `QShortcut` a key."""


IN_CHARTS = (
    Shortcut("point", ("Left", "Right")),
    Shortcut("ends", ("Home", "End")),
    Shortcut("series", ("Up", "Down")),
    Shortcut("open", ("Return",)),
    Shortcut("leave", ("Esc",)),
    Shortcut("table", ("T",)),
    Shortcut("whole", ("Backspace",)),
    Shortcut("copy figures", ("Ctrl+C",)),
    Shortcut("save", ("Ctrl+S",)),
)
"""What a chart answers to while it has the keyboard."""
IN_TABLES = (
    Shortcut("rows", ("Up", "Down", "PgUp", "PgDown", "Home", "End")),
    Shortcut("open", ("Return",)),
    Shortcut("copy rows", ("Ctrl+C",)),
    Shortcut("find", ("Ctrl+F",)),
    Shortcut("to rows", ("Down", "Return")),
)
"""What a table answers to while it has the keyboard."""
IN_CONTENTS = (
    Shortcut("tick", ("Space",)),
    Shortcut("move", ("Alt+Up", "Alt+Down")),
    Shortcut("write beside", ("Return",)),
    Shortcut("step", ("Ctrl+Z", "Ctrl+Shift+Z")),
    Shortcut("find contents", ("Ctrl+F",)),
)
"""What the contents of a summary answer to while they have the keyboard."""


class Group(msgspec.Struct, frozen=True):
    """Shortcuts that hold in one place."""

    title: str
    shortcuts: tuple[Shortcut, ...]


def groups() -> tuple[Group, ...]:
    """Return all shortcuts as the sheet shows them."""
    return (
        Group(tr("Anywhere"), ANYWHERE),
        Group(tr("In a chart"), IN_CHARTS),
        Group(tr("In a table"), IN_TABLES),
        Group(tr("In the contents of a summary"), IN_CONTENTS),
    )


def _words() -> dict[str, str]:
    return {
        "back": tr("Back"),
        "forward": tr("Forward"),
        "earlier": tr("The period before"),
        "later": tr("The period after"),
        "now": tr("The period up to now"),
        "undo": tr("Take the last correction back"),
        "rescan": tr("Read again"),
        "help": tr("How what has the keyboard is counted"),
        "sheet": tr("These shortcuts"),
        "close": tr("Close the window"),
        "quit": tr("Quit"),
        "point": tr("The point before or after"),
        "ends": tr("The first or last point"),
        "series": tr("Another lane or series"),
        "open": tr("Open what is behind it"),
        "leave": tr("Leave the point"),
        "table": tr("The data as a table"),
        "whole": tr("Back to the whole period"),
        "copy figures": tr("Copy the figures"),
        "save": tr("Save the chart"),
        "rows": tr("Move through the rows"),
        "copy rows": tr("Copy the rows"),
        "find": tr("Search the rows"),
        "to rows": tr("From the search to the rows"),
        "tick": tr("Tick, or tick no more"),
        "move": tr("Move it up or down"),
        "write beside": tr("Write beside it, or open what is below it"),
        "step": tr("One step back, or forth again"),
        "find contents": tr("Search the contents"),
    }
