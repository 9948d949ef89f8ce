"""The page of a week, a month or a quarter: what went in, what stayed, observations, one question, a note."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.help import mark_counted
from tokenmirror.ui.labels import PlainLabel, Swatch
from tokenmirror.ui.note_field import NoteField
from tokenmirror.ui.observations import ObservationPart
from tokenmirror.ui.own_note import MeantBox
from tokenmirror.ui.panels import EmptyPlace
from tokenmirror.ui.screens.reflect_page import ReflectPage
from tokenmirror.ui.screens.reflect_side import SidePane
from tokenmirror.ui.strip import Strip, kinds_of, label_of
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.turns import Turns
from tokenmirror.ui.words import say
from tokenmirror.ui.wrapped import Flow, WrappedLabel
from tokenmirror.viewmodels.look_back_shapes import LookBackView, Observation
from tokenmirror.viewmodels.shapes import Segment

_MARGIN, _WIDE, _STACK_BELOW = 24, 800, 860


class LookBackPage(ReflectPage):
    """One page of a time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.view: LookBackView | None = None
        self.parts: list[ObservationPart] = []
        self._turns = Turns(self)
        self._make_parts()
        self._place_parts()

    def _make_parts(self) -> None:
        self.heading = WrappedLabel("", 12.5, ink=2)
        self.sentence = WrappedLabel(say("mirror.reading"), 20, QFont.Weight.Medium)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.strip, self.legend = Strip(self.theme, 14), Flow()
        self.empty = EmptyPlace()
        self.empty.acted.connect(self.acted)
        self.few = WrappedLabel("", 13, ink=2)
        self.question = QFrame()
        self.question.setObjectName("question")
        self.asked = WrappedLabel("", 15, QFont.Weight.Medium)
        mark_counted(self.question, "look_back")
        self.note = NoteField()
        self.note.wanted.connect(self.chosen)
        self.meant = MeantBox()
        self.meant.wanted.connect(self.chosen)
        mark_counted(self.note, "note")
        mark_counted(self.meant, "meant")
        self.note.line.addWidget(PlainLabel(tr("Meant for"), 12, ink=2))
        self.note.line.addWidget(self.meant)
        self.side = SidePane()
        self.side.opened.connect(lambda key: self.went.emit("reflect", key))

    def _place_parts(self) -> None:
        box = QVBoxLayout(self.question)
        box.setContentsMargins(16, 10, 16, 12)
        box.setSpacing(3)
        box.addWidget(PlainLabel(tr("One question"), 12, ink=2))
        box.addWidget(self.asked)
        self._told = QVBoxLayout()
        self._told.setSpacing(0)
        inside = QWidget()
        inside.setMaximumWidth(_WIDE)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.heading, self.sentence, self.strip, self.legend, self.empty):
            column.addWidget(part)
        column.addSpacing(4)
        column.addLayout(self._told)
        column.addWidget(self.few)
        column.addWidget(self.question)
        column.addSpacing(6)
        column.addWidget(self.note)
        self._page = QWidget()
        self._page.setObjectName("page")
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(_MARGIN, 14, _MARGIN, _MARGIN)
        self._column.setSpacing(18)
        self._column.addWidget(inside)
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidget(self._page)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls lead through it
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.area, 1)
        self._row.addWidget(self.side)
        for hidden in (self.strip, self.legend, self.empty, self.few, self.question, self.note, self.side):
            hidden.setVisible(False)

    # ---- views

    def show_view(self, view: LookBackView) -> None:
        """Draw another page, a part a turn from the top; one that is equal stays."""
        if view == self.view:
            return
        self._turns.drop()
        if self.view is None or self.view.when.key != view.when.key:
            self.area.verticalScrollBar().setValue(0)
        before, self.view = self.view, view
        steps = self._drawing(view, before)
        next(steps, None)
        self._turns.follow(steps)

    @property
    def drawn(self) -> bool:
        """Return whether all of the page stands."""
        return not self._turns.busy

    def _drawing(self, view: LookBackView, before: LookBackView | None) -> Iterator[None]:
        self.heading.setText(view.when.heading)
        self.sentence.setText(view.sentence)
        self.sentence.setVisible(bool(view.sentence))
        self.heading.setVisible(view.empty is None)
        self.empty.setVisible(view.empty is not None)
        if view.empty is not None:
            self.empty.show_state(view.empty)
        self.strip.show_segments(view.strip)
        self.strip.setVisible(bool(view.strip))
        self.legend.setVisible(bool(view.strip))
        self.note.setVisible(view.empty is None)
        self.note.show_note(view.own.subject, view.own.text)
        self.meant.show_meant(view.own.subject, view.own.intent)
        yield
        if before is None or before.strip != view.strip:
            self.legend.show_parts([_Named(part, self.theme) for part in view.strip])
            yield
        self.side.setVisible(view.empty is None)
        self.side.show_view(view)
        yield
        self.few.setText(view.few)
        self.few.setVisible(bool(view.few))
        self.asked.setText(view.question)
        self.question.setVisible(bool(view.question))
        yield from self._telling(view.observations, before.observations if before is not None else ())

    def _telling(self, wanted: tuple[Observation, ...], before: tuple[Observation, ...]) -> Iterator[None]:
        if wanted == before and len(self.parts) == len(wanted):
            return
        for part in self.parts:
            self._told.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.parts = []
        for one in wanted:
            part = ObservationPart(one, self.theme)
            part.went.connect(self.went)
            yield  # placing it takes as long again
            self.parts.append(part)
            self._told.addWidget(part)
            yield
        links = [link for part in self.parts for link in (part.foot.show_them, part.foot.counted)]
        for one_link, other in pairwise((*links, self.meant, self.note.text, self.side.list)):
            QWidget.setTabOrder(one_link, other)  # as they stand, not as they were made

    def settle(self) -> None:
        """Store what is written."""
        self.note.settle()

    # ---- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side pane under the page where room is short."""
        super().resizeEvent(event)
        below = self.width() < _STACK_BELOW
        if below == self.side.below:
            return
        self.side.set_below(below=below)
        if below:
            self._column.insertWidget(1, self.side)
        else:
            self._row.addWidget(self.side)


class _Named(QWidget):
    """A part of the strip with its swatch and its words."""

    def __init__(self, part: Segment, theme: Theme) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(5)
        line.addWidget(Swatch(part.outcome, theme, **kinds_of(part)))
        line.addWidget(PlainLabel(f"{label_of(part)} {part.text}", 12))
