"""An observation on a page: its words, its small picture, and its cases under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tokenmirror.ui.case_lists import CaseFoot
from tokenmirror.ui.labels import Hairline, PlainLabel
from tokenmirror.ui.small_pictures import WIDE, SmallPicture
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.wrapped import WrappedLabel
from tokenmirror.viewmodels.look_back_shapes import MeasureLine, Observation, Picture
from tokenmirror.viewmodels.measures import CaseLine

_STACK_BELOW = 560


class _Told(QWidget):
    """Words at the left, a picture beside or below them, and the cases below both."""

    went = Signal(str, str)

    def __init__(self, rule: str, counted: str, cases: Sequence[CaseLine], picture: Picture | None, theme: Theme
                 ) -> None:  # fmt: skip
        super().__init__()
        self.words = QVBoxLayout()
        self.words.setSpacing(3)
        self.foot = CaseFoot(rule, counted, cases, theme)
        self.foot.went.connect(self.went)
        self.picture = SmallPicture(picture, theme) if picture is not None else None
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(24)
        self._beside.addLayout(self.words, 1)
        if self.picture is not None:
            self._beside.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._beside.addSpacing(WIDE + self._beside.spacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(Hairline())
        column.addSpacing(8)
        column.addLayout(self._beside)
        column.addWidget(self.foot)
        column.addSpacing(10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the picture below the words where room is short."""
        super().resizeEvent(event)
        upright = self.width() < _STACK_BELOW
        direction = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        if direction != self._beside.direction() and self.picture is not None:
            self._beside.setSpacing(6 if upright else 24)
            self._beside.setDirection(direction)


class ObservationPart(_Told):
    """One observation of a time."""

    def __init__(self, one: Observation, theme: Theme) -> None:
        super().__init__(one.rule, one.counted, one.cases, one.picture, theme)
        self.sentence = WrappedLabel(one.sentence, 14)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.addWidget(self.sentence)
        self.foot.say_of(one.sentence)


class MeasurePart(_Told):
    """One measure of a time."""

    def __init__(self, one: MeasureLine, theme: Theme) -> None:
        super().__init__(one.rule, one.counted, one.cases, one.picture, theme)
        title = QHBoxLayout()
        title.addWidget(PlainLabel(one.title, 13, QFont.Weight.DemiBold))
        title.addStretch(1)
        title.addWidget(PlainLabel(one.figure, 14, QFont.Weight.Medium))
        self.words.addLayout(title)
        self.foot.say_of(one.title)
        for place, words in enumerate(filter(None, one.words)):
            self.words.addWidget(WrappedLabel(words, 13, ink=2 if place else 1))
