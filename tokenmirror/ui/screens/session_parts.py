"""The panels under a session's timeline: from commit to commit, and what the session was meant for."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from tokenmirror.domain.corrections import Saying
from tokenmirror.domain.noting import Meaning
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.labels import ElidedLabel, Hairline, Link, PlainLabel, Swatch
from tokenmirror.ui.note_field import NoteField
from tokenmirror.ui.panels import Panel
from tokenmirror.ui.placing import placed_once
from tokenmirror.ui.strip import kinds_of
from tokenmirror.ui.text import tooltip, visible
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.turns import Turns
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.own_notes import OwnNote
from tokenmirror.viewmodels.timeline_shapes import IntentChoice, SessionPage, StretchRow

MOST_ROWS = 40
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TIME, _SWATCHES, _WENT, _CALLS, _EDITS, _EVIDENCE, _TOKENS = range(7)
_ONE_ROW, _IN_A_STEP, _BETWEEN = 380, 4, 4


class StretchesPanel(Panel):
    """The stretches of a session as rows that add up to it."""

    commit_opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(say("session.stretches"), say("session.stretches.hint"))
        self._theme = theme
        self._body: QWidget | None = None
        self._page: SessionPage | None = None
        self._all = False
        self._filled: tuple[tuple[StretchRow, ...], StretchRow] | None = None
        self._added = 0
        self._turns = Turns(self)
        self.more = Link("")
        self.more.clicked.connect(self._show_all)
        self.add_action(self.more)
        self.column.addStretch(1)

    def show_page(self, page: SessionPage, *, same: bool) -> None:
        """Show the stretches of a session; those of another one come some at a time."""
        self._page = page
        self._all = self._all and same
        self._fill(at_once=same)

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _fill(self, *, at_once: bool = False) -> None:
        page = self._page
        if page is None or page.together is None:
            return
        rows = page.stretches if self._all else page.stretches[:MOST_ROWS]
        hidden = len(page.stretches) - len(rows)
        self.more.setVisible(hidden > 0)
        self.more.setText(say("session.stretches.more", count=hidden))
        if self._filled == (rows, page.together):
            return
        self._filled = rows, page.together
        body = QWidget()
        steps = self._rows(body, rows, page.together)
        self._turns.drop()
        next(steps, None)
        if at_once:
            deque(steps, maxlen=0)
        else:
            self._turns.follow(steps)
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = body
        self.column.insertWidget(1, body)

    def _rows(self, body: QWidget, rows: tuple[StretchRow, ...], together: StretchRow) -> Iterator[None]:
        """Add rows, some a step, in the room that all of them will need."""
        self._added, grid = 1, _grid(body)
        self._add_head(grid)
        _keep_room(grid, rows)
        for start in range(0, len(rows), _IN_A_STEP):
            with placed_once(body):
                for row in rows[start : start + _IN_A_STEP]:
                    self._add_row(grid, row)
            yield
        with placed_once(body):
            self._add_row(grid, together, QFont.Weight.DemiBold, line=False)
            for column in range(_TOKENS + 1):
                grid.setColumnMinimumWidth(column, 0)

    def _add_head(self, grid: QGridLayout) -> None:
        texts = {
            _TIME: "column.time", _WENT: "column.went", _CALLS: "column.calls", _EDITS: "column.edits",
            _EVIDENCE: "column.evidence", _TOKENS: "column.tokens",
        }  # fmt: skip
        for column, key in texts.items():
            label = PlainLabel(say(key), 12, ink=2)
            left = _SWATCHES if column == _WENT else column
            grid.addWidget(label, 0, left, 1, 2 if column == _WENT else 1, _side(column))
        grid.addWidget(Hairline(), 1, 0, 1, _TOKENS + 1)

    def _add_row(
        self, grid: QGridLayout, row: StretchRow, weight: QFont.Weight = QFont.Weight.Normal, *, line: bool = True
    ) -> None:
        at = 2 * self._added
        self._added += 1
        grid.setRowMinimumHeight(at, 0)
        grid.setRowMinimumHeight(at + 1, 0)
        texts = {_CALLS: row.calls_text, _EDITS: row.edits_text, _EVIDENCE: row.evidence_text, _TOKENS: row.tokens_text}
        grid.addWidget(PlainLabel(row.time_text, 12.5, weight), at, _TIME, 1, 1 if line else 3)
        if line:
            grid.addWidget(self._swatches(row), at, _SWATCHES)
            grid.addWidget(self._went(row), at, _WENT)
        for column, text in texts.items():
            label = PlainLabel(text, 12.5, weight, ink=2 if column == _EVIDENCE else 1)
            grid.addWidget(label, at, column, _side(column))
        if line:
            grid.addWidget(Hairline(), at + 1, 0, 1, _TOKENS + 1)

    def _swatches(self, row: StretchRow) -> QWidget:
        box = QWidget()
        line = QGridLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setHorizontalSpacing(2)
        box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        for place, part in enumerate(row.segments[:3]):
            line.addWidget(Swatch(part.outcome, self._theme, **kinds_of(part)), 0, place)
        return box

    def _went(self, row: StretchRow) -> QWidget:
        if not row.commit:
            return ElidedLabel(row.went_text, 12.5)
        link = Link(visible(row.went_text), 12.5, ink=1)
        link.setAccessibleName(visible(say("session.open.commit", commit=row.commit[:10], went=row.went_text)))
        link.setToolTip(tooltip(row.commit))
        link.clicked.connect(partial(self._open, row.commit))
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(link)
        line.addStretch(1)
        return box

    def _open(self, commit: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.commit_opened.emit(commit)


def _side(column: int) -> Qt.AlignmentFlag:
    return _RIGHT if column in {_CALLS, _EDITS, _TOKENS} else Qt.AlignmentFlag.AlignVCenter


def _grid(body: QWidget) -> QGridLayout:
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 2, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(_BETWEEN)
    grid.setColumnStretch(_WENT, 1)
    return grid


def _keep_room(grid: QGridLayout, rows: tuple[StretchRow, ...]) -> None:
    """Keep the room of rows that are still to come, so that nothing moves when they do."""
    figures, words = QFontMetrics(sized(12.5, figures=True)), QFontMetrics(sized(12.5))
    texts = {
        _TIME: (row.time_text for row in rows), _CALLS: (row.calls_text for row in rows),
        _EDITS: (row.edits_text for row in rows), _EVIDENCE: (row.evidence_text for row in rows),
        _TOKENS: (row.tokens_text for row in rows),
    }  # fmt: skip
    for column, every in texts.items():
        grid.setColumnMinimumWidth(column, max(map(figures.horizontalAdvance, set(every)), default=0))
    links = {row.went_text for row in rows if row.commit}
    grid.setColumnMinimumWidth(_WENT, max(map(words.horizontalAdvance, links), default=0))
    for place, row in enumerate(rows, 1):
        grid.setRowMinimumHeight(2 * place, words.height() + (3 if row.commit else 0) + _BETWEEN)
        grid.setRowMinimumHeight(2 * place + 1, 1 + _BETWEEN)  # an empty row has no room about it


class IntentPanel(Panel):
    """What a person says that a session was meant for, and a note of their own."""

    said = Signal(object)
    """A `Saying`, a `Meaning` or a `Noting`."""

    def __init__(self) -> None:
        super().__init__(say("session.intent"), say("session.intent.hint"))
        self._box = QWidget()
        self._grid = QGridLayout(self._box)
        self._grid.setContentsMargins(0, 2, 0, 0)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(4, 1)
        self.buttons: list[QPushButton] = []
        self.why = PlainLabel(say("session.intent.why"), 12, ink=2)
        self.why.setWordWrap(True)
        self.note = NoteField()
        self.note.wanted.connect(self.said)
        self.column.addWidget(self._box)
        self.column.addWidget(self.why)
        self.column.addSpacing(6)
        self.column.addWidget(self.note)
        self.column.addStretch(1)

    def show_intents(self, intents: tuple[IntentChoice, ...], own: OwnNote | None = None) -> None:
        """Offer the words; the one that was said is pressed. Show the note that was written."""
        self.note.setVisible(own is not None)
        if own is not None:
            self.note.show_note(own.subject, own.text)
        focused = next((place for place, one in enumerate(self.buttons) if one.hasFocus()), None)
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(one) for one in intents]
        self._place()
        if focused is not None and focused < len(self.buttons):
            self.buttons[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, intent: IntentChoice) -> QPushButton:
        button = QPushButton(visible(intent.text).replace("&", "&&"))
        button.setCheckable(True)
        button.setChecked(intent.chosen)
        button.setProperty("chip", "true")
        hint = say("session.intent.undo" if intent.chosen else "session.intent.say")
        button.setToolTip(tooltip(hint))
        button.setAccessibleDescription(hint)
        button.toggled.connect(partial(self._say, intent.saying))  # also what assistive programs do
        return button

    def _say(self, saying: Saying | Meaning, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.said.emit(saying)

    def _place(self) -> None:
        across = 3 if self.width() >= _ONE_ROW else 2
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // across, place % across)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the words in two rows where room is short."""
        super().resizeEvent(event)
        self._place()
