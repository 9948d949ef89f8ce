"""The room of budgets: what is used under a ceiling, where it leads, all ceilings, and what if."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tokenmirror.domain.budgeting import Budgeting
from tokenmirror.domain.ceilings import Ceiling
from tokenmirror.language import tr
from tokenmirror.ui.budget_cards import CeilingCard, ScenarioCard
from tokenmirror.ui.budget_panels import BudgetFrame, CeilingsPanel, WhatIfPanel
from tokenmirror.ui.help import how_counted
from tokenmirror.ui.labels import Link, PlainLabel
from tokenmirror.ui.panels import EmptyPlace
from tokenmirror.ui.screens.room import Room
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.trail import Place
from tokenmirror.ui.words import say
from tokenmirror.ui.wrapped import Flow
from tokenmirror.viewmodels.budget import ADD
from tokenmirror.viewmodels.budget_shapes import BudgetView

WHAT_IF = "what-if"
_SETTLED_MS = 60
"""After so long panels that have just come have their places."""
_MARGIN, _SENTENCE_WIDTH, _STACK_BELOW, _SIDE, _SCROLL = 24, 900, 880, 330, 10


class BudgetScreen(Room):
    """Ceilings that a person set for themselves."""

    filtered = False
    chosen = Signal(object)
    """A `Budgeting`: something is set or taken away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.view: BudgetView | None = None
        self._gone: Budgeting | None = None
        self._to_what_if = False
        self._make_parts()
        inside = QWidget()
        inside.setObjectName("page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(_MARGIN, 18, _MARGIN, _MARGIN)
        self._column.setSpacing(12)
        self._place_parts()
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls lead through it
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def _make_parts(self) -> None:
        self.sentence, self.second = PlainLabel("", 20, QFont.Weight.Medium), PlainLabel("", 20, QFont.Weight.Medium)
        for label in (self.sentence, self.second):
            label.setWordWrap(True)
            label.setMaximumWidth(_SENTENCE_WIDTH)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setText(say("mirror.reading"))
        self._caption, self.caption = "", Flow(across=4, down=2)
        self.counted = Link(say("mirror.counted"))
        self.counted.clicked.connect(lambda: how_counted("forecast", self))
        self.undone, self.undo = PlainLabel("", 13, ink=2), Link(tr("Undo"), 13, ink=1)
        self.undo.clicked.connect(self._take_back)
        self.empty = EmptyPlace()
        self.empty.acted.connect(self._act)
        self.chart = BudgetFrame(self.theme)
        self.ceilings = CeilingsPanel(self.theme)
        self.ceilings.opened.connect(lambda key: self.went.emit("budget", key))
        self.ceilings.add_asked.connect(self.add_ceiling)
        self.ceilings.change_asked.connect(self.add_ceiling)
        self.ceilings.wanted.connect(self._decide)
        self.ceilings.settings_asked.connect(lambda: self.went.emit("settings", "start"))
        self.what_if = WhatIfPanel(self.theme)
        self.what_if.add_asked.connect(self.add_scenario)
        self.what_if.wanted.connect(self._decide)

    def _place_parts(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.sentence)
        words.addWidget(self.second)
        self.caption.show_parts([self.counted])
        words.addWidget(self.caption)
        self._column.addLayout(words)
        self._column.addLayout(_line(self.undone, self.undo))
        self._column.addWidget(self.empty)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(12)
        self._beside.addWidget(self.chart, 1)
        self._beside.addWidget(self.ceilings)
        self._column.addLayout(self._beside, 1)
        self._column.addWidget(self.what_if)
        self._column.addStretch(0)
        self._last = self._column.count() - 1
        self._parts = (self.second, self.caption, self.chart, self.ceilings, self.what_if, self.empty)
        for part in (*self._parts, self.undone, self.undo):
            part.setVisible(False)

    # ---- places

    def open_place(self, place: Place) -> None:
        """Look at one ceiling, or at what if; to come back to the room leaves nothing to undo."""
        self._to_what_if = place.what == WHAT_IF
        if self._to_what_if and self.view is not None:
            QTimer.singleShot(_SETTLED_MS, self, self._scroll)

    def _scroll(self) -> None:
        if not self._to_what_if:
            return
        self._to_what_if = False
        self.area.verticalScrollBar().setValue(self.what_if.y() - _MARGIN)
        self.what_if.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_view(self, view: BudgetView) -> None:
        """Draw the room."""
        deque(self.drawing(view), maxlen=0)

    def drawing(self, view: BudgetView) -> Iterator[None]:
        """Draw the room, a part a step, from the top."""
        self.view = view
        self.sentence.setText(view.sentence)
        self.second.setText(view.second)
        self._show_caption(view.caption)
        self.sentence.setVisible(bool(view.sentence))
        self.second.setVisible(bool(view.second))
        self.caption.setVisible(view.chart is not None)
        self._fit_sentences()
        self.empty.setVisible(view.empty is not None)
        if view.empty is not None:
            self.empty.show_state(view.empty)
        for part in (self.chart, self.ceilings):
            part.setVisible(view.chart is not None)
        self._column.setStretch(self._last, 0 if view.chart is not None else 1)
        self._column.setStretchFactor(self._beside, 1 if view.chart is not None else 0)
        self.what_if.setVisible(view.what_if is not None)
        yield
        if view.chart is not None:
            self.chart.show_view(view)
            yield
            self.ceilings.show_view(view)
            yield
        if view.what_if is not None:
            self.what_if.show_view(view.what_if)
        self._order()
        if self._to_what_if:
            QTimer.singleShot(_SETTLED_MS, self, self._scroll)  # when everything has its place

    def _show_caption(self, caption: str) -> None:
        """Say what the figures leave out, part by part and uncut, and then how they are counted."""
        if caption == self._caption:
            return
        self._caption = caption
        parts = [PlainLabel(f"{part} \u00b7", 12, ink=2) for part in caption.split(" \u00b7 ") if part]
        self.caption.show_parts([*parts, self.counted])

    def _order(self) -> None:
        """Let the keyboard go as the room is read: what came last is not what stands last."""
        chart = (self.chart.whole, self.chart.table_link, self.chart.save_link, self.chart.table, self.chart.curve)
        ceilings = (self.ceilings.add, *self.ceilings.links, self.ceilings.warnings)
        stops = (self.counted, *chart, *ceilings, self.what_if.add, *self.what_if.removes)
        for one, other in pairwise(stop for stop in stops if stop is not None):
            QWidget.setTabOrder(one, other)

    # ---- what is decided

    def _act(self, key: str) -> None:
        if key == ADD:
            self.add_ceiling()
        else:
            self.acted.emit(key)

    def add_ceiling(self, change: Ceiling | None = None) -> CeilingCard | None:
        """Ask for a ceiling, or for what is to be another of one."""
        if self.view is None:
            return None
        card = CeilingCard(self.view.projects, self.view.currency, self.window(), change)
        card.chosen.connect(self._decide)
        card.open()
        return card

    def add_scenario(self) -> ScenarioCard | None:
        """Ask for a scenario."""
        if self.view is None:
            return None
        card = ScenarioCard(self.view.models, self.view.currency, self.window())
        card.chosen.connect(self._decide)
        card.open()
        return card

    def _decide(self, wanted: Budgeting) -> None:
        """Pass a decision on; what is taken away can be set again from the same place."""
        self._gone = Budgeting(wanted.subject) if wanted.remove else None
        ceiling = isinstance(wanted.subject, Ceiling)
        self.undone.setText(tr("The ceiling is removed.") if ceiling else tr("The scenario is removed."))
        for part in (self.undone, self.undo):
            part.setVisible(wanted.remove)
        self.chosen.emit(wanted)
        if wanted.remove:
            self.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back(self) -> None:
        if self._gone is not None:
            self._decide(self._gone)

    # ---- room

    def _fit_sentences(self) -> None:
        """Keep room for all lines: a scrolled page takes a wrapped label for one line when room is short."""
        width = max(min(_SENTENCE_WIDTH, self.width() - 2 * _MARGIN - _SCROLL), 200)
        for label in (self.sentence, self.second):
            label.setMinimumHeight(0)  # or the answer would be no less than what was set before
            label.setMinimumHeight(max(0, label.heightForWidth(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the panels where room is short."""
        super().resizeEvent(event)
        self._fit_sentences()
        upright = self.width() < _STACK_BELOW
        self._beside.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        self.ceilings.setMinimumWidth(0 if upright else _SIDE)
        self.ceilings.setMaximumWidth(16_777_215 if upright else _SIDE)


def _line(*parts: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(6)
    for part in parts:
        line.addWidget(part)
    line.addStretch(1)
    return line
