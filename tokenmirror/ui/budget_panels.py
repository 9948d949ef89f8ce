"""The panels of the room of budgets: the chart, the ceilings beside it, and what if."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from tokenmirror.domain.budgeting import Budgeting
from tokenmirror.language import tr
from tokenmirror.ui.charts.budget import BudgetCurve
from tokenmirror.ui.charts.frame import ChartFrame
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.help import mark_counted
from tokenmirror.ui.labels import ElidedLabel, Hairline, Link, PlainLabel
from tokenmirror.ui.lists import ElidedLink
from tokenmirror.ui.panels import Panel
from tokenmirror.ui.preferences import preferences
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.budget_shapes import BudgetView, CeilingRow, ScenarioRow, WhatIfView

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CHART_HEIGHT, _BAR_HEIGHT, _BAR_WIDTH = 320, 10, 150


class BudgetFrame(ChartFrame):
    """The panel of a ceiling's chart."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Used so far"))
        mark_counted(self, "forecast")
        self.curve: BudgetCurve | None = None
        self.setMinimumHeight(_CHART_HEIGHT)

    def show_view(self, view: BudgetView) -> None:
        """Draw the ceiling that is chosen."""
        if view.chart is None:
            return
        if self.curve is None:
            self.curve = BudgetCurve(self.theme, self.window())
            self.hold(self.curve)
        self.curve.show_chart(view.chart)
        self.tell(view.chart.title, view.chart.hint, view.chart.alternative)


def _replaced(panel: Panel, old: QWidget | None) -> QWidget:
    """Return a new body for a panel, in the place of the one that goes."""
    body = QWidget()
    if old is None:
        panel.column.insertWidget(1, body)
    else:
        panel.column.replaceWidget(old, body)
        old.hide()
        old.deleteLater()
    return body


class CeilingsPanel(Panel):
    """Every ceiling with what is used and left; the one that is drawn can be changed and taken away."""

    opened = Signal(str)
    """A ceiling is to be drawn; its id."""
    add_asked = Signal()
    change_asked = Signal(object)
    """A `Ceiling` is to be changed."""
    wanted = Signal(object)
    """A `Budgeting`."""
    settings_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Ceilings"))
        mark_counted(self, "ceiling")
        self._theme = theme
        self._body: QWidget | None = None
        self.add = Link(tr("Add…"))
        self.add.setAccessibleName(tr("Add a ceiling"))
        self.add.clicked.connect(self.add_asked)
        self.add_action(self.add)
        self.names: list[ElidedLink] = []
        self.links: list[QPushButton] = []
        """Names and what can be done, from the top."""
        self._shown: tuple[object, ...] = ()
        self.note = PlainLabel("", 12, ink=2)
        self.note.setWordWrap(True)
        self.warnings = Link("")
        self.warnings.clicked.connect(self.settings_asked)
        self.column.addSpacing(4)
        self.column.addWidget(self.note)
        self.column.addWidget(self.warnings, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def show_view(self, view: BudgetView) -> None:
        """List the ceilings; the same ones stay, and so does what has the keyboard."""
        told = preferences().notify and preferences().notify_ceiling
        self.warnings.setText(tr("Quiet warnings are on") if told else tr("Quiet warnings are off"))
        if (view.ceilings, view.chosen) == self._shown:
            return
        self._shown = (view.ceilings, view.chosen)
        in_hand = next((place for place, link in enumerate(self.links) if link.hasFocus()), None)
        self._body = body = _replaced(self, self._body)
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setVerticalSpacing(2)
        self.names, self.links = [], []
        for row in view.ceilings:
            self._add_row(grid, row, chosen=row.ceiling.id == view.chosen)
        self.note.setText(view.note)
        if in_hand is not None and in_hand < len(self.links):
            self.links[in_hand].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self, grid: QGridLayout, row: CeilingRow, *, chosen: bool) -> None:
        at, weight = grid.rowCount(), QFont.Weight.DemiBold if chosen else QFont.Weight.Normal
        name = ElidedLink(row.name, sized(13, weight), self._theme)
        name.setAccessibleName(visible(row.spoken))
        name.copied = row.figure
        name.clicked.connect(partial(self._open, row))
        self.names.append(name)
        self.links.append(name)
        grid.addLayout(_ends(name, PlainLabel(row.figure, 13, weight)), at, 0)
        kind = ElidedLabel(row.kind, 12, ink=2)
        grid.addLayout(_ends(kind, PlainLabel(row.rest, 12, ink=2)), at + 1, 0)
        if chosen:
            grid.addLayout(self._deeds(row), at + 2, 0)
        grid.setRowMinimumHeight(at + 3, 9)
        grid.addWidget(Hairline(), at + 3, 0)

    def _deeds(self, row: CeilingRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.setContentsMargins(0, 2, 0, 0)
        self.change, self.remove = Link(tr("Change…")), Link(tr("Remove"))
        self.change.setAccessibleName(visible(tr("Change {name}", name=row.name)))
        self.remove.setAccessibleName(visible(tr("Remove {name}", name=row.name)))
        self.change.clicked.connect(lambda: self.change_asked.emit(row.ceiling))
        self.remove.clicked.connect(lambda: self.wanted.emit(Budgeting(row.ceiling, remove=True)))
        self.links += [self.change, self.remove]
        line.addWidget(self.change)
        line.addWidget(self.remove)
        line.addStretch(1)
        return line

    def _open(self, row: CeilingRow, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.opened.emit(str(row.ceiling.id))


def _ends(left: QWidget, right: QWidget) -> QHBoxLayout:
    """Return a line with something at each end; what is at the left is cut where both have no room."""
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addWidget(left, 1)
    line.addWidget(right, 0, _RIGHT)
    return line


class WhatIfPanel(Panel):
    """The same sessions at other prices, one row a scenario."""

    add_asked = Signal()
    wanted = Signal(object)
    """A `Budgeting`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("What if"))
        mark_counted(self, "what_if")
        self._theme = theme
        self._body: QWidget | None = None
        self.add = Link(tr("Add a scenario…"))
        self.add.clicked.connect(self.add_asked)
        self.add_action(self.add)
        self.removes: list[Link] = []
        self._shown: WhatIfView | None = None
        self.note = PlainLabel("", 12, ink=2)
        self.note.setWordWrap(True)
        self.column.addWidget(self.note)

    def show_view(self, view: WhatIfView) -> None:
        """Show the scenarios beside each other; the same ones stay."""
        if view == self._shown:
            return
        self._shown = view
        in_hand = next((place for place, link in enumerate(self.removes) if link.hasFocus()), None)
        self.hint.setText(view.hint)
        self.fit_hint()
        self._body = body = _replaced(self, self._body)
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        self.removes = []
        highest = max((row.amount or 0 for row in view.rows), default=0)
        for row in view.rows:
            self._add_row(grid, row, view.rows[0].amount or 0, highest)
        self.note.setText(view.note)
        self.note.setVisible(bool(view.note))
        if in_hand is not None and self.removes:
            self.removes[min(in_hand, len(self.removes) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self, grid: QGridLayout, row: ScenarioRow, was: int, highest: int) -> None:
        at = grid.rowCount()
        grid.addWidget(ElidedLabel(row.name, 13, grows=False), at, 0)
        grid.addWidget(ElidedLabel(row.hint, 12, ink=2), at, 1)
        bar = ScenarioBar(row, was, highest, self._theme)
        grid.addWidget(bar, at, 2)
        grid.addWidget(PlainLabel(row.amount_text, 13), at, 3, _RIGHT)
        grid.addWidget(PlainLabel(row.difference, 13, ink=2), at, 4, _RIGHT)
        if row.scenario.id:
            remove = Link(tr("Remove"))
            remove.setAccessibleName(visible(tr("Remove {name}", name=row.name)))
            remove.clicked.connect(partial(self._remove, row))
            self.removes.append(remove)
            grid.addWidget(remove, at, 5)
        grid.addWidget(Hairline(), at + 1, 0, 1, 6)

    def _remove(self, row: ScenarioRow, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.wanted.emit(Budgeting(row.scenario, remove=True))


class ScenarioBar(QWidget):
    """What a scenario comes to as a grey bar, with a mark where it was."""

    def __init__(self, row: ScenarioRow, was: int, highest: int, theme: Theme) -> None:
        super().__init__()
        self._amount, self._was, self._highest, self._theme = row.amount, was, max(highest, 1), theme
        self._is_first = not row.difference and row.amount is not None and not row.scenario.id
        self.setAccessibleName(visible(row.spoken))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(_BAR_WIDTH // 2)

    def sizeHint(self) -> QSize:
        """Return the room of the longest bar."""
        return QSize(_BAR_WIDTH, _BAR_HEIGHT + 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bar and mark."""
        with QPainter(self) as painter:
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                painter.translate(self.width(), 0)
                painter.scale(-1, 1)  # from the side where reading begins
            room, top = self.width() - 4, (self.height() - _BAR_HEIGHT) / 2
            if self._amount is not None:
                grey = QColor(self._theme.line2)
                if not self._is_first:
                    grey.setAlpha(140)
                painter.fillRect(QRectF(0, top, room * self._amount / self._highest, _BAR_HEIGHT), grey)
            mark = QRectF(room * self._was / self._highest - 1, top - 4, 1.5, _BAR_HEIGHT + 8)
            painter.fillRect(mark, QColor(self._theme.ink))
