"""The evidence in the side pane: sentences, and below each, when asked for, the commands that check it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from tokenmirror.ui.fonts import fixed
from tokenmirror.ui.labels import Hairline, Link, PlainLabel, ValueLabel
from tokenmirror.ui.text import visible
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.explained import Check, Section

_INDENT = 10


class ExplainedPart(QWidget):
    """Show sections of steps; their commands come with the first press of a link, and go with the next."""

    commands_shown = Signal(bool)

    def __init__(self, sections: tuple[Section, ...], *, with_commands: bool) -> None:
        super().__init__()
        self._sections = sections
        self._boxes: list[QWidget] = []
        self._slots: list[tuple[QVBoxLayout, tuple[Check, ...]]] = []
        self.toggle = Link(say("explained.show"))
        self.toggle.clicked.connect(lambda: self._show_commands(shown=not self._boxes))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._fill()
        self._show_commands(shown=with_commands)

    def _fill(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(say("explained.title"), 15, QFont.Weight.DemiBold))
        head.addStretch(1)
        head.addWidget(self.toggle)
        self._column.addWidget(Hairline())
        self._column.addLayout(head)
        for section in self._sections:
            self._column.addSpacing(6)
            self._column.addWidget(PlainLabel(section.heading, 13, QFont.Weight.DemiBold))
            for step in section.steps:
                self._column.addWidget(ValueLabel(step.text, 12.5))
                slot = QVBoxLayout()
                slot.setContentsMargins(_INDENT, 0, 0, 0)
                slot.setSpacing(6)
                self._column.addLayout(slot)
                self._slots.append((slot, step.checks))

    def _show_commands(self, *, shown: bool) -> None:
        for box in self._boxes:
            box.hide()
            box.deleteLater()
        self._boxes = []
        for slot, checks in self._slots if shown else ():
            for check in checks:
                box = CheckBox(check)
                slot.addWidget(box)
                self._boxes.append(box)
        self.toggle.setText(say("explained.hide" if shown else "explained.show"))
        self.toggle.setVisible(any(checks for _slot, checks in self._slots))
        self.commands_shown.emit(shown)


class CheckBox(QFrame):
    """One command with what it shows, and a link that copies it as it is."""

    def __init__(self, check: Check) -> None:
        super().__init__()
        self._command = check.command
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(2)
        column.addWidget(CommandText(check.command))
        below = QHBoxLayout()
        shows = PlainLabel(check.shows, 11.5, ink=2)
        shows.setWordWrap(True)
        self.copy = Link(say("explained.copy"), 11.5)
        self.copy.setAccessibleDescription(check.command)
        self.copy.clicked.connect(self._to_clipboard)
        below.addWidget(shows, 1)
        below.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(below)

    def _to_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self._command)


class CommandText(QPlainTextEdit):
    """A command in the fixed font, broken anywhere and as tall as it is; what is selected holds nothing else."""

    def __init__(self, command: str) -> None:
        super().__init__()
        self.setObjectName("command")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(4)
        self.setFont(fixed(11))
        self.setPlainText(visible(command))
        self.setAccessibleName(command)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as the lines that the width leads to."""
        super().resizeEvent(event)
        lines = max(1, int(self.document().size().height()))  # of a plain document: in lines
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * int(self.document().documentMargin()) + 2)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the pane scroll."""
        event.ignore()
