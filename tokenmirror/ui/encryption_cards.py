"""The cards that turn encryption on: where the key is to be, and the recovery code, which is shown once."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.choosing import Card, wide
from tokenmirror.ui.fonts import fixed
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.switches import Switch
from tokenmirror.ui.text import visible

_LEAST, _GROUPS_A_LINE, _CODE_HIGH = 8, 5, 68


class KeyCard(Card):
    """Ask where the key is to be kept; it stays open until the key is kept."""

    wanted = Signal(str)
    """The passphrase, or nothing for the keyring."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, tr("Go on"), parent)
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._go_on)
        words = tr(
            "The database and all copies of it are written anew, encrypted. That takes some seconds, needs as much "
            "room again while it lasts, and goes on by itself if it is interrupted."
        )
        self.column.addWidget(wide(PlainLabel(words, 13, ink=2)))
        self.where = wide(PlainLabel("", 13, ink=2))
        self.column.addWidget(self.where)
        instead = tr("A passphrase of mine instead, which is asked for at each start")
        self.own = Switch(instead, instead, "", on=False)
        self.column.addWidget(self.own)
        self.first, self.second = (self._field(tr("Passphrase")), self._field(tr("Passphrase once more")))
        for field in (self.first, self.second):
            self.column.addWidget(field)
        self.own.toggled.connect(self._show_fields)
        self.note = wide(PlainLabel("", 12.5))
        self.column.addWidget(self.note)
        self.add_buttons()
        self.do.setProperty("primary", "true")
        self.do.setDefault(True)
        self._show_fields(False)
        self.say("")

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.textChanged.connect(self._look)
        return field

    def _show_fields(self, own: bool) -> None:  # noqa: FBT001 - a signal's argument
        for field in (self.first, self.second):
            field.setVisible(own)
        keyring = tr("The key goes into the keyring of this computer, and the window opens when you are logged in.")
        passphrase = tr("The key is kept under your passphrase. Without it the recovery code alone opens the database.")
        self.where.setText(passphrase if own else keyring)
        self._look()

    def _look(self) -> None:
        first, second = self.first.text(), self.second.text()
        fits = not self.own.isChecked() or (len(first) >= _LEAST and first == second)
        self.do.setEnabled(fits)
        if self.own.isChecked() and first and not fits:
            least = tr("At least {n} letters, twice the same.", n=str(_LEAST))
            self.say(least)
        else:
            self.say("")

    def _go_on(self) -> None:
        self.wait()
        self.wanted.emit(self.first.text() if self.own.isChecked() else "")

    def wait(self) -> None:
        """Show that the keyring is asked, which may ask the person."""
        self.do.setEnabled(False)
        asks = tr("The keyring is asked. It may open a window that wants its password.")
        self.say(tr("One moment.") if self.own.isChecked() else asks)

    def say(self, words: str) -> None:
        """Say what is the matter."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def refuse(self, words: str) -> None:
        """Say why the key could not be kept, and let the person choose anew."""
        self.say(words)
        self.do.setEnabled(True)


class CodeCard(Card):
    """Show the recovery code; nothing is encrypted before the person has kept it."""

    def __init__(self, code: str, parent: QWidget) -> None:
        super().__init__(tr("Your recovery code"), tr("Encrypt now"), parent)
        words = tr(
            "Without the key nobody can read anything. If the keyring is lost, the passphrase forgotten or the "
            "data folder carried to another computer, this code opens it. It is shown this once: keep it elsewhere."
        )
        self.column.addWidget(wide(PlainLabel(words, 13, ink=2)))
        self.code = QPlainTextEdit(_in_lines(code))
        self.code.setReadOnly(True)
        self.code.setTabChangesFocus(True)
        self.code.setFont(fixed(14))
        self.code.setFixedHeight(_CODE_HIGH)
        self.code.setAccessibleName(visible(tr("Recovery code")))
        self.column.addWidget(self.code)
        copy = QPushButton(tr("Copy"))
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setMimeData(as_secret(code)))
        self.column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.kept = Switch(tr("I have kept it"), tr("I have kept it"), "", on=False)
        self.column.addWidget(self.kept)
        self.add_buttons()
        self.do.setProperty("primary", "true")
        self.do.setEnabled(False)
        self.kept.toggled.connect(self.do.setEnabled)


def as_secret(words: str) -> QMimeData:
    """Return what is copied so that keepers of what was copied before are asked to keep none of it."""
    data = QMimeData()
    data.setText(words)
    data.setData("x-kde-passwordManagerHint", b"secret")  # Linux
    data.setData('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"1")
    data.setData("org.nspasteboard.ConcealedType", b"1")  # macOS
    return data


def _in_lines(code: str) -> str:
    groups = code.split("-")
    return "\n".join("-".join(groups[at : at + _GROUPS_A_LINE]) for at in range(0, len(groups), _GROUPS_A_LINE))


class PlainCard(Card):
    """Ask whether the database is to be a plain file again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Make it a plain file again?"), tr("Decrypt"), parent)
        words = tr(
            "The database and its copies are written anew without encryption. Whoever can read your files can read "
            "them then; the key and the recovery code open nothing any more."
        )
        self.column.addWidget(wide(PlainLabel(words, 13, ink=2)))
        self.add_buttons()
        self.leave.setDefault(True)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
