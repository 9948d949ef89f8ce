"""All measures of a time in a list: each against one's own past, with its cases."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.observations import MeasurePart
from tokenmirror.ui.panels import EmptyPlace
from tokenmirror.ui.screens.reflect_page import ReflectPage
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.turns import Turns
from tokenmirror.ui.words import say
from tokenmirror.ui.wrapped import WrappedLabel
from tokenmirror.viewmodels.look_back_shapes import MeasuresPageView

_MARGIN, _WIDE = 24, 860


class MeasuresPage(ReflectPage):
    """One part a measure, in the order in which they are told."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.view: MeasuresPageView | None = None
        self.parts: list[MeasurePart] = []
        self._turns = Turns(self)
        self.heading = WrappedLabel("", 12.5, ink=2)
        self.title = WrappedLabel(say("mirror.reading"), 20, QFont.Weight.Medium)
        self.empty = EmptyPlace()
        self.empty.acted.connect(self.acted)
        self.empty.setVisible(False)
        inside = QWidget()
        inside.setMaximumWidth(_WIDE)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.heading, self.title, self.empty):
            column.addWidget(part)
        column.addSpacing(6)
        self._told = QVBoxLayout()
        self._told.setSpacing(0)
        column.addLayout(self._told)
        page = QWidget()
        page.setObjectName("page")
        outer = QVBoxLayout(page)
        outer.setContentsMargins(_MARGIN, 14, _MARGIN, _MARGIN)
        outer.addWidget(inside)
        outer.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls lead through it
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def show_view(self, view: MeasuresPageView) -> None:
        """Draw the measures of another time, one a turn; those that are equal stay."""
        if view == self.view:
            return
        same = self.view is not None and view.measures == self.view.measures
        self.view = view
        self.heading.setText(view.when.heading)
        self.heading.setVisible(view.empty is None)
        self.title.setText(tr("What took the place of token counts, against your own past"))
        self.title.setVisible(view.empty is None)
        self.empty.setVisible(view.empty is not None)
        if view.empty is not None:
            self.empty.show_state(view.empty)
        if not same or len(self.parts) != len(view.measures):
            self._turns.drop()
            self._turns.follow(self._drawing(view))

    @property
    def drawn(self) -> bool:
        """Return whether all of the page stands."""
        return not self._turns.busy

    def _drawing(self, view: MeasuresPageView) -> Iterator[None]:
        for part in self.parts:
            self._told.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.parts = []
        for one in view.measures:
            part = MeasurePart(one, self.theme)
            part.went.connect(self.went)
            yield  # placing it takes as long again
            self.parts.append(part)
            self._told.addWidget(part)
            yield
