"""Panels with a title line, and what stands in the place of a chart that has no data."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tokenmirror.ui.labels import ElidedLabel, PlainLabel
from tokenmirror.viewmodels.shapes import EmptyState

_EMPTY_WIDTH = 420
_INSIDE, _BETWEEN = 14, 24


class Panel(QFrame):
    """A surface with a hairline around it, a title and room for actions at the right."""

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_INSIDE, 11, _INSIDE, 12)
        self.column.setSpacing(6)
        self.title = ElidedLabel(title, 13, QFont.Weight.DemiBold, grows=False)
        self.hint = ElidedLabel(hint, 12, ink=2, grows=False)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(10)
        self.column.addLayout(self._title_line())

    def _title_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.title)
        line.addWidget(self.hint)
        line.addStretch(1)
        line.addLayout(self._actions)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the hint out where there is no room for all of it."""
        super().resizeEvent(event)
        self.fit_hint()

    def fit_hint(self) -> None:
        """Show the hint if it fits beside title and actions; the title is cut only after that."""
        taken = self.title.sizeHint().width() + self._actions.sizeHint().width() + _BETWEEN
        room = self.contentsRect().width() - 2 * _INSIDE - taken
        self.hint.setVisible(bool(self.hint.text()) and self.hint.sizeHint().width() <= room)

    def add_action(self, widget: QWidget) -> None:
        """Put a control at the right of the title line."""
        self._actions.addWidget(widget)


class EmptyPlace(QWidget):
    """Say what is missing, why, and offer the one thing to do."""

    acted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._action = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(6)
        self._title = PlainLabel("", 15, QFont.Weight.DemiBold)
        self._why = PlainLabel("", 13, ink=2)
        self._details = PlainLabel("", 12, ink=3)
        """What helps whoever helps; the lines of a reason but its first."""
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton()
        self._button.clicked.connect(lambda: self.acted.emit(self._action))
        self._words = (self._title, self._why, self._details)
        for label in self._words:
            label.setWordWrap(True)
            label.setFixedWidth(_EMPTY_WIDTH)
            column.addWidget(label)
        column.addSpacing(6)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_state(self, state: EmptyState) -> None:
        """Show other words."""
        self._title.setText(state.title)
        why, _line, details = state.why.partition("\n")
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._details.setText(details)
        self._details.setVisible(bool(details))
        for label in self._words:  # a scrolled page takes a wrapped label for one line
            label.setMinimumHeight(0)  # or the answer would be no less than what was set before
            label.setMinimumHeight(max(0, label.heightForWidth(_EMPTY_WIDTH)))
        self._action = state.action
        self._button.setText(state.action_text)
        self._button.setVisible(bool(state.action_text))
        self.setAccessibleName(state.title)
        self.setAccessibleDescription(state.why)
