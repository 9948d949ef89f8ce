"""The side pane of a row: facts, lists with a heading each, and the evidence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tokenmirror.ui.explained import ExplainedPart
from tokenmirror.ui.labels import Hairline, PlainLabel, ValueLabel
from tokenmirror.ui.link_line import LinkLine
from tokenmirror.ui.row_menu import fill_menu
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.paging import Opening
from tokenmirror.viewmodels.shapes import Detail, MenuLine


class DetailPane(QFrame):
    """Show what is behind the row in hand."""

    said = Signal(object)
    """The person corrects something: a `Saying`."""
    went = Signal(str, str)
    """A line was followed: the screen it leads to, and what of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAccessibleName(say("detail.name"))
        self._shown: Detail | None = None
        self.correct = QPushButton(say("detail.correct"))
        self.correct.setToolTip(say("detail.correct.hint"))
        self.correct.setMenu(QMenu(self.correct))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(say("detail.name"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._area)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addWidget(self.correct)
        foot.addStretch(1)
        column.addLayout(foot)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what the pane is for."""
        self._shown = None
        self.correct.hide()
        self._area.setWidget(_page(_body_of_nothing))

    def show_detail(self, detail: Detail) -> None:
        """Show another row's detail."""
        if detail != self._shown:
            self._shown = detail
            self._area.setWidget(_page(lambda column: _fill(column, detail, self.went.emit)))
            self._offer(detail.menu)

    def take_focus(self) -> None:
        """Give the keyboard to the first thing of the pane that takes it."""
        page = self._area.widget()
        links = page.findChildren(QPushButton) if page is not None else []
        first = next((link for link in links if link.isVisible()), self._area)
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def menu_of(self, row: str) -> tuple[MenuLine, ...] | None:
        """Return what can be said of a row; None while another row's detail is shown."""
        return self._shown.menu if self._shown is not None and self._shown.of == row else None

    def _offer(self, lines: tuple[MenuLine, ...]) -> None:
        menu = self.correct.menu()
        menu.clear()
        fill_menu(menu, lines, self.said.emit)
        self.correct.setVisible(bool(lines))


def _page(fill: object) -> QWidget:
    page = QWidget()
    page.setObjectName("page")
    column = QVBoxLayout(page)
    column.setContentsMargins(16, 16, 16, 16)
    column.setSpacing(8)
    if callable(fill):
        fill(column)
    column.addStretch(1)
    return page


def _body_of_nothing(column: QVBoxLayout) -> None:
    column.addWidget(ValueLabel(say("detail.choose"), ink=3))


def _fill(column: QVBoxLayout, detail: Detail, follow: Callable[[str, str], None]) -> None:
    column.addWidget(ValueLabel(detail.title, 15, QFont.Weight.DemiBold))
    column.addLayout(_facts(detail.facts))
    for heading, lines in detail.lists:
        column.addSpacing(6)
        column.addWidget(PlainLabel(heading, 13, QFont.Weight.DemiBold))
        for line in lines:
            column.addWidget(_line(line, follow))
    if detail.explained:
        column.addWidget(ExplainedPart(detail.explained))


def _line(line: str, follow: Callable[[str, str], None]) -> QWidget:
    """Return a line, which can be followed where it leads somewhere."""
    if not isinstance(line, Opening):
        return ValueLabel(line, 12.5)
    link = LinkLine(line)
    link.clicked.connect(lambda: follow(line.screen, line.what))
    return link


def _facts(facts: tuple[tuple[str, str], ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for place, (label, value) in enumerate(facts):
        row = 2 * place
        grid.addWidget(PlainLabel(label, 12.5, ink=2), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(ValueLabel(value, 12.5), row, 1)
        grid.addWidget(Hairline(), row + 1, 0, 1, 2)
    return grid
