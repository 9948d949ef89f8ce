"""The cases behind an observation: a list that opens under it, each row with its change or session behind it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tokenmirror.language import count, tr
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.help import how_counted, mark_counted
from tokenmirror.ui.labels import ElidedLabel, Link, PlainLabel
from tokenmirror.ui.lists import ElidedLink
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.measures import CaseLine

_FIRST, _MORE = 12, 50
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CaseList(QWidget):
    """Some of the cases at first, more when they are asked for."""

    went = Signal(str, str)
    grew = Signal()

    def __init__(self, cases: Sequence[CaseLine], theme: Theme) -> None:
        super().__init__()
        self._cases, self._theme, self._shown = tuple(cases), theme, 0
        self.links: list[ElidedLink] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 2)
        column.setSpacing(4)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        self.more = Link("")
        self.more.clicked.connect(self._add_more)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._add(_FIRST)

    def _add_more(self) -> None:
        first = self._shown
        self._add(_MORE)
        self.grew.emit()
        self.links[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, number: int) -> None:
        for case in self._cases[self._shown : self._shown + number]:
            self._add_row(case)
        left = len(self._cases) - self._shown
        self.more.setVisible(left > 0)
        self.more.setText(count(left, "{n} more", "{n} more"))
        self.more.updateGeometry()

    def _add_row(self, case: CaseLine) -> None:
        row = self._shown
        self._shown += 1
        self._grid.addWidget(PlainLabel(case.when, 12, ink=2), row, 0)
        link = ElidedLink(case.name, sized(12.5), self._theme)
        link.setAccessibleName(visible(" · ".join(filter(None, (case.when, case.name, case.figure)))))
        link.setAccessibleDescription(tr("Open the session") if case.screen == "sessions" else tr("Open the change"))
        link.clicked.connect(partial(self._open, case))
        self.links.append(link)
        self._grid.addWidget(link, row, 1)
        self._grid.addWidget(PlainLabel(case.figure, 12), row, 2, _RIGHT)

    def _open(self, case: CaseLine, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.went.emit(case.screen, case.what)


class CaseFoot(QWidget):
    """How many cases there are, what shows them, and how it is counted."""

    went = Signal(str, str)

    def __init__(self, rule: str, counted: str, cases: Sequence[CaseLine], theme: Theme) -> None:
        super().__init__()
        self._cases, self._theme = tuple(cases), theme
        self.list: CaseList | None = None
        mark_counted(self, rule)
        self.show_them = Link(tr("Show them"))
        self.show_them.setAccessibleName(visible(tr("Show them: {cases}", cases=counted)))
        self.show_them.setVisible(bool(cases))
        self.show_them.clicked.connect(self._turn)
        self.counted = Link(tr("How is this counted"))
        self.counted.clicked.connect(lambda: how_counted(rule, self))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(ElidedLabel(counted, 12, ink=2, grows=False))
        line.addWidget(self.show_them)
        line.addWidget(self.counted)
        line.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(line)

    def _turn(self) -> None:
        """Open the list, or put it away."""
        opens = self.list is None or self.list.isHidden()
        if self.list is None:
            self.list = CaseList(self._cases, self._theme)
            self.list.went.connect(self.went)
            self.list.grew.connect(self._order)
            self._column.addWidget(self.list)
            self._order()
        self.list.setVisible(opens)
        self.show_them.setText(tr("Put them away") if opens else tr("Show them"))
        self.show_them.updateGeometry()

    def _order(self) -> None:
        """Let the keyboard come from the links to the rows that they opened."""
        if self.list is not None:
            for one, other in pairwise((self.counted, *self.list.links, self.list.more)):
                QWidget.setTabOrder(one, other)
