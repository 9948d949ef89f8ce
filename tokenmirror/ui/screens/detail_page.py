"""What the side pane scrolls: lines that stay and say something else for each row that is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from tokenmirror.ui.explained import ExplainedPart
from tokenmirror.ui.labels import Hairline, PlainLabel, ValueLabel
from tokenmirror.ui.link_line import LinkLine
from tokenmirror.ui.placing import placed_once
from tokenmirror.viewmodels.explained import Section
from tokenmirror.viewmodels.paging import Opening
from tokenmirror.viewmodels.shapes import Detail

_APART = 6


class DetailPage(QWidget):
    """Show details one after the other.

    A new line takes a hundred times as long as another text in an old one, and who holds the Down key sees ten rows a
    second.
    """

    went = Signal(str, str)
    """A line was followed: the screen it leads to, and what of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self._title = ValueLabel("", 15, QFont.Weight.DemiBold)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._facts: list[tuple[PlainLabel, ValueLabel, Hairline]] = []
        self._lists = QVBoxLayout()
        self._lists.setSpacing(8)
        self._headings: list[PlainLabel] = []
        self._values: list[ValueLabel] = []
        self._links: list[LinkLine] = []
        self._explained: ExplainedPart | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(8)
        self._column.addWidget(self._title)
        self._column.addLayout(self._grid)
        self._column.addLayout(self._lists)
        self._column.addStretch(1)

    def show_detail(self, detail: Detail) -> None:
        """Show another row's detail."""
        for _step in self.showing(detail):
            pass

    def showing(self, detail: Detail) -> Iterator[None]:
        """Show another row's detail, from the top."""
        with placed_once(self):
            self._title.setText(detail.title)
            self._show_facts(detail.facts)
        yield
        with placed_once(self):
            self._show_lists(detail.lists)
        yield
        with placed_once(self):
            self._explain(detail.explained)

    def _explain(self, sections: tuple[Section, ...]) -> None:
        if self._explained is None and sections:
            self._explained = ExplainedPart(())
            self._column.insertWidget(self._column.count() - 1, self._explained)
        if self._explained is not None:
            self._explained.setVisible(bool(sections))
            self._explained.show_sections(sections)
            self._explained.raise_()

    def _show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        while len(self._facts) < len(facts):
            self._add_fact()
        for place, parts in enumerate(self._facts):
            if place < len(facts):
                parts[0].setText(facts[place][0])
                parts[1].setText(facts[place][1])
            for part in parts:
                part.setVisible(place < len(facts))

    def _add_fact(self) -> None:
        row = 2 * len(self._facts)
        parts = PlainLabel("", 12.5, ink=2), ValueLabel("", 12.5), Hairline()
        self._grid.addWidget(parts[0], row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(parts[1], row, 1)
        self._grid.addWidget(parts[2], row + 1, 0, 1, 2)
        self._facts.append(parts)

    def _show_lists(self, lists: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        while self._lists.takeAt(0) is not None:
            pass
        headings, values, links = 0, 0, 0
        for heading, lines in lists:
            self._lists.addSpacing(_APART)
            self._put(self._heading(headings), heading)
            headings += 1
            for line in lines:
                if isinstance(line, Opening):
                    self._put(self._link(links), line)
                    links += 1
                else:
                    self._put(self._value(values), line)
                    values += 1
        for left in (*self._headings[headings:], *self._values[values:], *self._links[links:]):
            left.hide()

    def _put(self, line: PlainLabel | LinkLine, text: str) -> None:
        line.setText(text)
        self._lists.addWidget(line)
        line.raise_()  # read aloud in the order in which they stand
        line.show()

    def _heading(self, place: int) -> PlainLabel:
        if place == len(self._headings):
            self._headings.append(PlainLabel("", 13, QFont.Weight.DemiBold))
        return self._headings[place]

    def _value(self, place: int) -> ValueLabel:
        if place == len(self._values):
            self._values.append(ValueLabel("", 12.5))
        return self._values[place]

    def _link(self, place: int) -> LinkLine:
        if place == len(self._links):
            link = LinkLine("")
            link.clicked.connect(partial(self._follow, link))
            self._links.append(link)
            self._lists.addWidget(link)
            if self._explained is not None:  # Tab comes to the evidence last
                QWidget.setTabOrder(link, self._explained.toggle)
                QWidget.setTabOrder(self._explained.toggle, self._explained.text)
        return self._links[place]

    def _follow(self, link: LinkLine, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        if isinstance(link.line, Opening):
            self.went.emit(link.line.screen, link.line.what)
