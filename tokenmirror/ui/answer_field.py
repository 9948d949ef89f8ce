"""Where a person answers in their own words: kept after a pause, and when the page is left."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from tokenmirror.domain.own_words import MOST_HOURS, MOST_LETTERS, OwnAnswer, OwnWord
from tokenmirror.language import tr
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.help import how_counted
from tokenmirror.ui.labels import Link
from tokenmirror.ui.wrapped import WrappedLabel
from tokenmirror.viewmodels.five_questions import QuestionView, hours_read

PAUSE_MS, MOST_MS = 1200, 5000
"""How long nothing is typed before it is stored, and how long is typed without a pause."""
_HEIGHT, _HOURS = 96, 90


class AnswerField(QWidget):
    """One answer of one time; hours too, where they are asked for."""

    written = Signal(object)
    """An `OwnWord`."""

    def __init__(self, question: QuestionView, lookback: str) -> None:
        super().__init__()
        self._asked, self._lookback = question, lookback
        self._said: dict[str, OwnAnswer] = {}
        """What was written here, by the time that it is of: it is newer than what is read."""
        self._loading = False
        self._wait = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._wait.timeout.connect(self.settle)
        self._most = QTimer(self, singleShot=True, interval=MOST_MS)
        self._most.timeout.connect(self.settle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.label = QLabel(tr("Your own answer"))
        self.label.setFont(sized(12))
        self.label.setProperty("ink", "2")
        self.text = _Text(self)
        self.text.left.connect(self.settle)
        self.text.setAccessibleName(tr("Your own answer: {question}", question=question.title))
        self.text.textChanged.connect(self._changed)
        self.label.setBuddy(self.text)
        column.addWidget(self.label)
        column.addWidget(self.text)
        self.hours = QLineEdit()
        line, counted = self._hours_line()
        column.addLayout(line)
        column.addWidget(counted, 0, Qt.AlignmentFlag.AlignLeft)
        self.state = WrappedLabel("", 12, ink=3)
        column.addWidget(self.state)
        self.show_question(question, lookback)

    def _hours_line(self) -> tuple[QHBoxLayout, Link]:
        line = QHBoxLayout()
        line.setSpacing(8)
        name = tr("Hours it spared you, as you think")
        words = WrappedLabel(name, 12, ink=2)
        words.setBuddy(self.hours)
        self.hours.setAccessibleName(name)
        self.hours.setFixedWidth(_HOURS)
        self.hours.textChanged.connect(self._changed)
        self.hours.editingFinished.connect(self.settle)
        counted = Link(tr("How is this counted"))
        counted.clicked.connect(lambda: how_counted("own_hours", self))
        line.addWidget(words, 1)
        line.addWidget(self.hours)
        for part in (words, self.hours, counted):
            part.setVisible(self._asked.asks_hours)
        return line, counted

    # ---- what is shown

    def show_question(self, question: QuestionView, lookback: str) -> None:
        """Show the answer of a time; what is being written stays."""
        same = lookback == self._lookback
        if same and (self._wait.isActive() or self.text.hasFocus() or self.hours.hasFocus()):
            return
        if not same:
            self.settle()
        self._asked, self._lookback = question, lookback
        said = self._said.get(lookback)
        self._load(question.answer if said is None else said.text, self._hours_text(question, said))

    def _hours_text(self, question: QuestionView, said: OwnAnswer | None) -> str:
        if said is None:
            return question.hours_text
        return "" if said.hours is None else f"{said.hours:g}"

    def _load(self, text: str, hours: str) -> None:
        self._loading = True
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)
        if self.hours.text() != hours:
            self.hours.setText(hours)
        self._loading = False
        self.state.setText("")
        self._kept = (text.strip(), hours.strip())

    # ---- what is written

    def _changed(self) -> None:
        if not self._loading:
            self.state.setText("")
            self._wait.start()
            if not self._most.isActive():
                self._most.start()

    def settle(self) -> None:
        """Store what is written and not stored yet."""
        self._wait.stop()
        self._most.stop()
        text, typed = self.text.toPlainText().strip(), self.hours.text().strip()
        if (text, typed) == self._kept:
            return
        hours = hours_read(typed) if typed else None
        if typed and (hours is None or not 0 <= hours <= MOST_HOURS):
            self.state.setText(tr("Hours are a number, such as 6 or 2.5."))
            return
        if len(text) > MOST_LETTERS:
            self.state.setText(tr("That is longer than an answer can be."))
            return
        self._kept = (text, typed)
        answer = OwnAnswer(self._asked.question, self._lookback, text, hours)
        self._said[self._lookback] = answer
        self.state.setText(tr("Kept, for you alone.") if text or typed else tr("Taken away."))
        self.written.emit(OwnWord(answer))


class _Text(QPlainTextEdit):
    """Some lines of plain text; Tab leads on."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFont(sized(13))
        self.setFixedHeight(_HEIGHT)
        self.setPlaceholderText(tr("In your own words"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is elsewhere; a menu of its own leaves it."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()
