"""Cards in which a person chooses: a folder to read as well, and whether something is really to be forgotten."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tokenmirror.domain.choosing import Act, Choosing
from tokenmirror.ui.choice_box import ChoiceBox
from tokenmirror.ui.labels import PlainLabel, ValueLabel
from tokenmirror.ui.text import visible
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import Confirmation

_WIDTH = 480


class Card(QDialog):
    """A small card with a title, a body, and two buttons of which the first leaves all as it is."""

    def __init__(self, title: str, button: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWindowTitle(visible(title))
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(10)
        self.column.addWidget(wide(ValueLabel(title, 15, QFont.Weight.DemiBold)))
        self.leave = QPushButton(say("choose.cancel"))
        self.leave.clicked.connect(self.reject)
        self.do = QPushButton(button)
        self.do.clicked.connect(self.accept)

    def event(self, event: QEvent) -> bool:
        """Grow with what is said later: a window does not by itself, and lines would be cut."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self.resize(self.width(), max(self.height(), self.column.totalHeightForWidth(self.width())))
        return done

    def add_buttons(self) -> None:
        """Put the buttons below the body."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.do)
        self.column.addStretch(1)
        self.column.addSpacing(6)
        self.column.addLayout(row)


def wide(label: PlainLabel) -> PlainLabel:
    """Let a label take the card's width, in as many lines as it needs."""
    label.setWordWrap(True)
    label.setMinimumWidth(_WIDTH - 48)
    return label


class ConfirmCard(Card):
    """Say what goes; the button that changes nothing has the keyboard."""

    def __init__(self, view: Confirmation, parent: QWidget) -> None:
        super().__init__(view.title, view.button, parent)
        for line in view.lines:
            self.column.addWidget(wide(PlainLabel(line, 13, ink=2)))
        self.add_buttons()
        self.leave.setDefault(True)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)


class AddFolderCard(Card):
    """Ask for a tool, a folder and perhaps the computer it was copied from."""

    chosen = Signal(object)
    """A `Choosing`."""

    def __init__(self, tools: Sequence[tuple[str, str]], wanted: str, parent: QWidget) -> None:
        super().__init__(say("choose.add.title"), say("choose.add"), parent)
        self.tool, self.folder, self.host = ChoiceBox(), QLineEdit(), QLineEdit()
        for name, title in tools:
            self.tool.addItem(visible(title), name)
        self.tool.setCurrentIndex(max(self.tool.findData(wanted), 0))
        self.host.setPlaceholderText(say("choose.host.hint"))
        self.column.addWidget(wide(PlainLabel(say("choose.add.why"), 12, ink=2)))
        self.column.addLayout(self._form())
        self.add_buttons()
        self.do.setProperty("primary", "true")
        self.do.setDefault(True)
        self.folder.textChanged.connect(self._look)
        self.accepted.connect(self._choose)
        self._look()
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.folder, 1)
        browse = QPushButton(say("choose.browse"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        place.addWidget(browse)
        form.addRow(_label("choose.tool", self.tool), self.tool)
        form.addRow(_label("choose.folder", self.folder), place)
        form.addRow(_label("choose.host", self.host), self.host)
        return form

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, say("choose.add.title"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _look(self) -> None:
        self.do.setEnabled(bool(self.folder.text().strip()))

    def _choose(self) -> None:
        host = self.host.text().strip() or None
        self.chosen.emit(Choosing(Act.ADD, str(self.tool.currentData()), self.folder.text().strip(), host))


def _label(key: str, field: QWidget) -> QLabel:
    field.setAccessibleName(say(key))
    label = QLabel(say(key))
    label.setBuddy(field)
    return label
