"""The cases behind an observation: a list that opens under it, each row with its change or session behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tokenmirror.language import count, tr
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.help import how_counted, mark_counted
from tokenmirror.ui.labels import ElidedLabel, Link, PlainLabel
from tokenmirror.ui.lists import ElidedLink
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.turns import Turns
from tokenmirror.viewmodels.measures import CaseLine

_FIRST, _MORE, _IN_A_STEP = 12, 20, 5
_ROW, _ABOVE, _APART = 22, 4, 14


class CaseList(QWidget):
    """Some of the cases at first, more when they are asked for.

    Rows are placed here and by no layout: in a page of wrapped words a grid of some dozens takes half a second.
    """

    went = Signal(str, str)
    grew = Signal()

    def __init__(self, cases: Sequence[CaseLine], theme: Theme) -> None:
        super().__init__()
        self._cases, self._theme = tuple(cases), theme
        self._rows: list[tuple[PlainLabel, ElidedLink, PlainLabel]] = []
        self._beside = [0, 0]
        """How wide times and figures are."""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.more = Link("")
        self.more.setParent(self)
        self.more.clicked.connect(self._add_more)
        self._turns = Turns(self)
        self._turns.follow(self._adding(_FIRST))

    @property
    def links(self) -> list[ElidedLink]:
        """Return what leads to each case."""
        return [link for _when, link, _figure in self._rows]

    @property
    def drawn(self) -> bool:
        """Return whether all rows stand that are asked for."""
        return not self._turns.busy

    def _add_more(self) -> None:
        self._turns.follow(self._adding(_MORE, take_focus=True))

    def _adding(self, number: int, *, take_focus: bool = False) -> Iterator[None]:
        """Add rows, some a turn; the keyboard goes to the first of them where it was on what asked for more."""
        first = len(self._rows)
        last = min(first + number, len(self._cases))
        while len(self._rows) < last:
            for case in self._cases[len(self._rows) : min(len(self._rows) + _IN_A_STEP, last)]:
                self._add_row(case)
            self._end()
            if take_focus and self.more.hasFocus():
                self.links[first].setFocus(Qt.FocusReason.OtherFocusReason)
            yield
        self.grew.emit()

    def _end(self) -> None:
        left = len(self._cases) - len(self._rows)
        self.more.setText(count(left, "{n} more", "{n} more"))
        self.more.setVisible(left > 0)
        self.setFixedHeight(_ABOVE + _ROW * (len(self._rows) + (left > 0)))
        self._place()

    def _add_row(self, case: CaseLine) -> None:
        when, figure = PlainLabel(case.when, 12, ink=2), PlainLabel(case.figure, 12)
        link = ElidedLink(case.name, sized(12.5), self._theme)
        link.setAccessibleName(visible(" \u00b7 ".join(filter(None, (case.when, case.name, case.figure)))))
        link.setAccessibleDescription(tr("Open the session") if case.screen == "sessions" else tr("Open the change"))
        link.clicked.connect(partial(self._open, case))
        for widget in (when, link, figure):
            widget.setParent(self)
            widget.show()
        for place, label in enumerate((when, figure)):
            self._beside[place] = max(self._beside[place], label.sizeHint().width())
        self._rows.append((when, link, figure))

    def _place(self) -> None:
        times, figures = self._beside
        room = max(self.width() - times - figures - 2 * _APART, 0)
        for row, (when, link, figure) in enumerate(self._rows):
            self._put(when, 0, row, times)
            self._put(link, times + _APART, row, min(link.sizeHint().width(), room))
            wide = figure.sizeHint().width()
            self._put(figure, self.width() - wide, row, wide)
        self._put(self.more, 0, len(self._rows), self.more.sizeHint().width())

    def _put(self, widget: QWidget, left: int, row: int, wide: int) -> None:
        """Place something in its row, from the side where reading begins."""
        high = min(widget.sizeHint().height(), _ROW)
        across = self.width() - left - wide if self.isRightToLeft() else left
        widget.setGeometry(across, _ABOVE + row * _ROW + (_ROW - high) // 2, wide, high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the rows anew in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

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

    def say_of(self, what: str) -> None:
        """Say of which words these are the cases: several feet on a page are called the same."""
        for link in (self.show_them, self.counted):
            link.setAccessibleDescription(visible(what))

    def _turn(self) -> None:
        """Open the list, or put it away."""
        opens = self.list is None or self.list.isHidden()
        if self.list is None:
            self.list = CaseList(self._cases, self._theme)
            self.list.went.connect(self.went)
            self.list.grew.connect(self._order)
            self._column.addWidget(self.list)
        self.list.setVisible(opens)
        self.show_them.setText(tr("Put them away") if opens else tr("Show them"))
        self.show_them.updateGeometry()

    def _order(self) -> None:
        """Let the keyboard come from the links to the rows that they opened."""
        if self.list is not None:
            for one, other in pairwise((self.counted, *self.list.links, self.list.more)):
                QWidget.setTabOrder(one, other)
