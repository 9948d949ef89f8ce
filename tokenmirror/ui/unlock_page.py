"""The page in the place of all screens while the key of an encrypted database is not known."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.icons import program_icon
from tokenmirror.ui.labels import Link, PlainLabel
from tokenmirror.viewmodels.encryption import UnlockView

_WIDE, _ICON, _SOON_MS = 520, 44, 400
"""A keyring that is open answers before anything is seen of this page."""


class UnlockPage(QWidget):
    """Says what is waited for, and takes what the person types instead."""

    again_asked = Signal()
    other_asked = Signal()
    plain_asked = Signal()
    quit_asked = Signal()
    typed = Signal(str)

    def __init__(self, view: UnlockView, *, at_once: bool) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(tr("The database is encrypted"))
        self._middle = QWidget()
        self._middle.setMaximumWidth(_WIDE)
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 20, 24, 20)
        across.addStretch(1)
        across.addWidget(self._middle, 100)
        across.addStretch(1)
        self._fill(QVBoxLayout(self._middle))
        self.show_view(view)
        self._middle.setVisible(at_once)
        if not at_once:
            QTimer.singleShot(_SOON_MS, self._middle, self._appear)

    def _appear(self) -> None:
        self._middle.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, column: QVBoxLayout) -> None:
        column.setSpacing(10)
        column.addStretch(2)
        mark = QLabel()
        mark.setPixmap(program_icon().pixmap(QSize(_ICON, _ICON)))
        column.addWidget(mark)
        self._title = PlainLabel("", 22, QFont.Weight.DemiBold)
        self._sentence = _wrapped(PlainLabel("", 13, ink=2))
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(8)
        self._label = PlainLabel("", 12.5, QFont.Weight.DemiBold)
        self.field = QLineEdit()
        self.field.returnPressed.connect(self._type)
        self.open = QPushButton(tr("Open"))
        self.open.setProperty("primary", "true")
        self.open.clicked.connect(self._type)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self.open)
        column.addWidget(self._label)
        column.addLayout(line)
        self._trouble = _wrapped(PlainLabel("", 12.5))
        column.addWidget(self._trouble)
        self.other = Link("")
        self.other.clicked.connect(self.other_asked)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        column.addLayout(self._ways_out())
        column.addStretch(3)

    def _ways_out(self) -> QHBoxLayout:
        self.again, self.plain = QPushButton(), QPushButton()
        self.again.clicked.connect(self.again_asked)
        self.plain.clicked.connect(self.plain_asked)
        self.leave = QPushButton(tr("Quit"))
        self.leave.clicked.connect(self.quit_asked)
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in (self.again, self.plain, self.leave):
            line.addWidget(button)
        line.addStretch(1)
        return line

    def show_view(self, view: UnlockView) -> None:
        """Show how things are now."""
        self._title.setText(view.title)
        self._sentence.setText(view.sentence)
        self._label.setText(view.field)
        self.field.setAccessibleName(view.field)
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if view.is_code else QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText("XXXXX-XXXXX-…" if view.is_code else "")
        for widget, words in (
            (self._trouble, view.trouble), (self.other, view.other), (self.again, view.again), (self.plain, view.plain),
        ):  # fmt: skip
            widget.setText(words)
            widget.setVisible(bool(words))

    def _type(self) -> None:
        text = self.field.text()  # as it is: a passphrase may begin or end with a space
        if text.strip():
            self.typed.emit(text)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the field."""
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.ActiveWindowFocusReason)


def _wrapped(label: PlainLabel) -> PlainLabel:
    label.setWordWrap(True)
    return label
