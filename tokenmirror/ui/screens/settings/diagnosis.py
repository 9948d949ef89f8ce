"""What helps to find a fault, shown as it is before it is copied or saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.charts.saving import FOLDER
from tokenmirror.ui.fonts import fixed
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.screens.settings.page import wrapped

_FILE = "tokenmirror-diagnostics.md"


class Diagnosing:
    """Who makes the diagnosis, and who writes it to a file; nobody until the program says who."""

    def __init__(self) -> None:
        self.make: Callable[[Callable[[str], None]], None] = lambda _shown: None
        """Is given who shows the text; an empty one says that it could not be made."""
        self.save: Callable[[Path, str], str] = lambda _file, _text: ""
        """Returns why a file could not be written, or nothing."""


DIAGNOSING = Diagnosing()


class DiagnosisCard(QDialog):
    """Show the text, which is made meanwhile; then it can be copied, or saved."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWindowTitle(tr("Diagnosis"))
        self.resize(640, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(PlainLabel(tr("Diagnosis"), 17, QFont.Weight.Medium))
        column.addWidget(wrapped(PlainLabel(tr("Nothing is sent. Read it before you give it to anyone."), 12, ink=2)))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(fixed(12))
        self.text.setAccessibleName(tr("Diagnosis"))
        self.text.setTabChangesFocus(True)
        self.text.setPlainText(tr("It is being made…"))
        column.addWidget(self.text, 1)
        self.said = PlainLabel("", 12, ink=2)
        self.copy, self.save = QPushButton(tr("Copy")), QPushButton(tr("Save…"))
        self._add_buttons(column)
        self._gone = False
        self.finished.connect(self._leave)
        DIAGNOSING.make(self._show)

    def _add_buttons(self, column: QVBoxLayout) -> None:
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.save.clicked.connect(self._ask_where)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(wrapped(self.said), 1)
        for button in (self.copy, self.save, close):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.copy.setEnabled(False)
        self.save.setEnabled(False)
        column.addLayout(line)

    def _leave(self, _how: int) -> None:
        self._gone = True
        self.deleteLater()

    def _show(self, text: str) -> None:
        if self._gone:
            return
        made = bool(text)
        self.text.setPlainText(text or tr("It could not be made. In a terminal: tokenmirror diagnostics"))
        self.copy.setEnabled(made)
        self.save.setEnabled(made)

    def _ask_where(self) -> None:
        asked = QFileDialog(self, tr("Save…"), str(FOLDER.begin()))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.selectFile(_FILE)
        asked.fileSelected.connect(self.save_as)
        asked.open()

    def save_as(self, file: str) -> None:
        """Save what is shown, and say where."""
        why_not = DIAGNOSING.save(Path(file), self.text.toPlainText())
        self.said.setText(why_not or tr("Saved, readable by you alone."))
        if not why_not:
            FOLDER.remember(str(Path(file).parent))
