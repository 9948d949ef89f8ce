"""Tools on the page of sources: each with its folders, what was read, and switches to leave it out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tokenmirror.domain.choosing import Act, Choosing
from tokenmirror.ui.labels import ElidedLabel, Hairline, Link, PlainLabel, ValueLabel
from tokenmirror.ui.panels import Panel
from tokenmirror.ui.placing import placed_once
from tokenmirror.ui.switches import Switch
from tokenmirror.ui.text import tooltip, visible
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import FolderRow, SourcesView, ToolRow

KEY = "key"
"""The property by which a control is known again when the page is drawn anew."""
LABEL_WIDTH = 130
_MOST_PROBLEMS = 8
_TOP = Qt.AlignmentFlag.AlignTop


class ToolsPanel(Panel):
    """The tools that left something here; the others can be unfolded."""

    chosen = Signal(object)
    """A `Choosing`."""
    forget_asked = Signal(object)
    """A `Choosing` that forgets: what goes is to be told first."""
    add_asked = Signal(str)
    """A folder is to be added; the tool's short name, or nothing."""
    folded = Signal(bool)

    def __init__(self, *, unfolded: bool) -> None:
        super().__init__(say("sources.tools"))
        self._unfolded = unfolded
        add = _link(say("sources.add"), "add", say("sources.add"))
        add.clicked.connect(partial(self._ask_to_add, ""))
        self.add_action(add)

    def filling(self, view: SourcesView) -> Iterator[None]:
        """Add the tools, one a step."""
        if not view.tools:
            self.column.addWidget(ValueLabel(view.no_tools, 12.5, ink=2))
        for place, row in enumerate(view.tools):
            with placed_once(self):
                if place:
                    self.column.addWidget(Hairline())
                self.column.addLayout(self._tool(row))
            yield
        if view.others:
            with placed_once(self):
                self.column.addWidget(Hairline())
                self._add_others(view.others, unfolded=self._unfolded)

    def _ask_to_add(self, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.add_asked.emit(name)

    # ---- a tool that is there

    def _tool(self, row: ToolRow) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(self._head(row))
        for folder in row.folders:
            column.addLayout(self._folder(row, folder))
        if row.facts:
            column.addLayout(facts_grid(row.facts))
        for problem in row.problems[:_MOST_PROBLEMS]:
            column.addWidget(ValueLabel(problem, 12))
        return column

    def _head(self, row: ToolRow) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        state = PlainLabel(row.state_text, 12.5, QFont.Weight.DemiBold if row.needs_look else QFont.Weight.Normal)
        state.setProperty("ink", "1" if row.needs_look else "2")
        switch = _switch(say("sources.read"), say("sources.read.tool", tool=row.title), row.name, on=row.read)
        switch.toggled.connect(partial(self._switched, row.name, None))
        head.addWidget(PlainLabel(row.title, 13, QFont.Weight.Medium))
        head.addWidget(state)
        head.addStretch(1)
        head.addWidget(self._add_link(row))
        if row.has_rows:
            head.addWidget(self._forget_link(say("sources.forget"), row.title, Choosing(Act.FORGET, row.name)))
        head.addWidget(switch)
        return head

    def _add_link(self, row: ToolRow) -> Link:
        link = _link(say("sources.add"), f"add {row.name}", say("sources.add.to", tool=row.title))
        link.clicked.connect(partial(self._ask_to_add, row.name))
        return link

    def _forget_link(self, text: str, what: str, choosing: Choosing) -> Link:
        key = f"forget {choosing.source} {choosing.path or ''}"
        link = _link(text, key, say("sources.forget.of", folder=what))
        link.clicked.connect(lambda: self.forget_asked.emit(choosing))
        return link

    def _switched(self, name: str, path: str | None, on: bool) -> None:  # noqa: FBT001 - Qt's
        self.chosen.emit(Choosing(Act.ON if on else Act.OFF, name, path))

    def _folder(self, row: ToolRow, folder: FolderRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        spoken = say("sources.read.folder", folder=folder.path)
        switch = _switch("", spoken, f"{row.name} {folder.path}", on=folder.read and row.read)
        switch.setEnabled(row.read)
        switch.toggled.connect(partial(self._switched, row.name, folder.path))
        line.addWidget(switch)
        line.addWidget(ElidedLabel(folder.path, 12, middle=True), 1)
        line.addWidget(PlainLabel(folder.about, 12, ink=2))
        if folder.added:
            line.addWidget(self._remove_link(row, folder))
        if folder.has_logs and sum(one.has_logs for one in row.folders) > 1:
            choosing = Choosing(Act.FORGET, row.name, folder.path)
            line.addWidget(self._forget_link(say("sources.forget.folder"), folder.path, choosing))
        return line

    def _remove_link(self, row: ToolRow, folder: FolderRow) -> Link:
        choosing = Choosing(Act.REMOVE, row.name, folder.path)
        spoken = say("sources.remove.of", folder=folder.path)
        link = _link(say("sources.remove"), f"remove {row.name} {folder.path}", spoken)
        link.clicked.connect(lambda: self.chosen.emit(choosing))
        return link

    # ---- the others

    def _add_others(self, rows: tuple[ToolRow, ...], *, unfolded: bool) -> None:
        line = QHBoxLayout()
        words = say("sources.others.one" if len(rows) == 1 else "sources.others", count=len(rows))
        line.addWidget(PlainLabel(words, 12.5, ink=2))
        self.unfold = _link("", "others", words)
        line.addWidget(self.unfold)
        line.addStretch(1)
        self.column.addLayout(line)
        self._other_rows: tuple[ToolRow, ...] = rows
        self.others = QWidget()
        self.column.addWidget(self.others)
        self.unfold.clicked.connect(self._turn)
        self._fold(unfolded=unfolded)

    def _turn(self) -> None:
        self._fold(unfolded=self.others.isHidden())
        self.folded.emit(self.others.isHidden())

    def _fold(self, *, unfolded: bool) -> None:
        if unfolded and self.others.layout() is None:
            self._fill_others()
        self.others.setVisible(unfolded)
        self.unfold.setText(say("sources.hide" if unfolded else "sources.show"))

    def _fill_others(self) -> None:
        """Show the tools that are not here, each with where it was looked for; forty rows are not made unasked."""
        grid = QGridLayout(self.others)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for place, row in enumerate(self._other_rows):
            looked = ", ".join(folder.path for folder in row.folders)
            grid.addWidget(PlainLabel(row.title, 12), place, 0)
            grid.addWidget(ElidedLabel(looked, 12, ink=2, middle=True), place, 1)
            grid.addWidget(self._add_link(row), place, 2)


def _switch(text: str, spoken: str, key: str, *, on: bool) -> Switch:
    switch = Switch(text, spoken, f"{spoken}. {say('sources.read.hint')}.", on=on)
    switch.setProperty(KEY, f"switch {key}")
    return switch


def _link(text: str, key: str, spoken: str) -> Link:
    link = Link(text)
    link.setAccessibleName(visible(spoken))
    link.setToolTip(tooltip(spoken) if spoken != text else "")
    link.setProperty(KEY, key)
    return link


def facts_grid(facts: tuple[tuple[str, str], ...]) -> QGridLayout:
    """Return labels with their values, as rows below a name."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(2)
    grid.setColumnMinimumWidth(0, LABEL_WIDTH)
    grid.setColumnStretch(1, 1)
    for place, (label, value) in enumerate(facts):
        grid.addWidget(PlainLabel(label, 12, ink=3), place, 0, _TOP)
        grid.addWidget(ValueLabel(value, 12, ink=2), place, 1)
    return grid
