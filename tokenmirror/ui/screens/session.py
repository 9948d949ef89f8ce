"""The page of one session: its sentence, its timeline, and what it went into from commit to commit."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from tokenmirror.ui.charts.frame import ChartFrame
from tokenmirror.ui.charts.timeline import TimelineChart
from tokenmirror.ui.help import mark_counted
from tokenmirror.ui.labels import ElidedLabel, Link, PlainLabel
from tokenmirror.ui.panels import EmptyPlace
from tokenmirror.ui.receipt import ReceiptCard
from tokenmirror.ui.screens.room import Room
from tokenmirror.ui.screens.session_parts import IntentPanel, StretchesPanel
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.trail import Place
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.timeline_shapes import SessionPage

_MARGIN, _STACK_BELOW, _SENTENCE_WIDTH, _SCROLL = 24, 880, 860, 10
_HEX = frozenset("0123456789abcdef")
_SHORT, _WORDY = 4, 13


class TimelineFrame(ChartFrame):
    """The panel of the timeline, with a link that opens the lanes of all files."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, say("session.timeline"))
        self.view: TimelineChart | None = None
        self.whole.setText(say("session.whole"))
        self.table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)  # as high as the chart
        self.setAccessibleName(say("session.timeline"))
        mark_counted(self, "sessions")

    def add_own_links(self) -> None:
        """Add what folds the lanes of files again."""
        self.fold = Link(say("session.fold"))
        self.fold.hide()
        self.fold.clicked.connect(self._fold)
        self.add_action(self.fold)

    def _fold(self) -> None:
        if self.view is not None:
            self.view.open_files(opened=False)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _grow(self, height: int) -> None:
        """Give chart and table the height that the lanes need."""
        if (place := self.stack.parentWidget()) is not None:
            place.setFixedHeight(height)

    def show_page(self, page: SessionPage, room: int, *, same: bool) -> None:
        """Draw the timeline of a session; before it was ever laid out it takes the room it will have."""
        if page.timeline is None:
            return
        if self.view is None:
            self.view = TimelineChart(self.theme, self.window())
            self.view.files_opened.connect(self.fold.setVisible)
            self.view.grew.connect(self._grow)
            self.hold(self.view)
        if not self.view.isVisible():
            margins = self.column.contentsMargins()
            self.view.resize(room - margins.left() - margins.right() - 2, self.view.height())
        self.view.show_timeline(page.timeline, page.events, same=same)
        if not same:
            self.fold.setVisible(False)
        self.tell(say("session.timeline"), "", page.timeline.text_alternative)


class SessionScreen(Room):
    """What one session was, and what became of it."""

    filtered = False
    commit_opened = Signal(str)
    said = Signal(object)
    """The person corrects something: a `Saying`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.wanted = ""
        """The session that is looked at: source and id."""
        self.page: SessionPage | None = None
        self._make_parts()
        inside = QWidget()
        inside.setObjectName("page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(_MARGIN, 18, _MARGIN, _MARGIN)
        self._column.setSpacing(12)
        self._place_parts()
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls lead through it
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def _make_parts(self) -> None:
        self.sentence = PlainLabel("", 20, QFont.Weight.Medium)
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.caption = ElidedLabel("", 12, ink=2)
        self.earlier = QPushButton(say("session.previous"))
        self.later = QPushButton(say("session.next"))
        self.counted = QPushButton(say("mirror.counted"))
        self.earlier.clicked.connect(lambda: self._step(earlier=True))
        self.later.clicked.connect(lambda: self._step(earlier=False))
        self.counted.clicked.connect(self.open_receipt)
        self.chart = TimelineFrame(self.theme)
        self.chart.opened.connect(self._open)
        self.stretches = StretchesPanel(self.theme)
        self.stretches.commit_opened.connect(self.commit_opened)
        self.intent = IntentPanel()
        self.intent.said.connect(self.said)
        self.empty = EmptyPlace()
        self.empty.acted.connect(self.acted)
        self._parts = (self.chart, self.stretches, self.intent, self.counted)

    def _place_parts(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignTop)
        for button in (self.earlier, self.later, self.counted):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(5)
        words.addLayout(head)
        words.addWidget(self.caption)
        self._column.addLayout(words)
        self._column.addWidget(self.chart)
        self._column.addWidget(self.empty)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(12)
        self._foot.addWidget(self.stretches, 4)
        self._foot.addWidget(self.intent, 3)
        self._column.addLayout(self._foot)
        self._column.addStretch(1)
        self._show_waiting()

    def title(self, place: Place) -> str:
        """Return what the header calls the session: `Session a41f`."""
        return say("session.title", name=short_name(place.what))

    def open_place(self, place: Place) -> None:
        """Look at another session; what was drawn of the one before is put away until the answer comes."""
        if place.what != self.wanted:
            self.wanted = place.what
            self.page = None
            self._show_waiting()

    def _show_waiting(self) -> None:
        self.sentence.setText(say("mirror.reading"))
        self.caption.setText("")
        for part in (*self._parts, self.empty):
            part.setVisible(False)
        for button in (self.earlier, self.later):
            button.setEnabled(False)

    def show_page(self, page: SessionPage) -> None:
        """Draw a session."""
        for _step in self.drawing(page):
            pass

    def drawing(self, page: SessionPage) -> Iterator[None]:
        """Draw a session, from the top; one that is no longer looked at is not drawn."""
        if page.id != self.wanted:
            return
        same = self.page is not None and self.page.id == page.id
        self.page = page
        self.sentence.setText(page.sentence)
        self.sentence.setVisible(bool(page.sentence))
        self._fit_sentence()
        self.caption.setText(page.caption)
        self.earlier.setEnabled(bool(page.earlier))
        self.later.setEnabled(bool(page.later))
        yield
        if page is not self.page:
            return  # another one was opened meanwhile
        self.chart.show_page(page, self.area.viewport().width() - 2 * _MARGIN, same=same)
        yield
        if page is not self.page:
            return
        self._show_what_there_is(page)
        if not same:
            self.area.verticalScrollBar().setValue(0)
        yield
        if page is not self.page:
            return
        self.stretches.show_page(page, same=same)
        self.stretches.setVisible(page.together is not None)
        yield
        if page is not self.page:
            return
        self.intent.show_intents(page.intents, page.own)
        self.intent.setVisible(bool(page.intents))

    def _show_what_there_is(self, page: SessionPage) -> None:
        self.empty.setVisible(page.empty is not None)
        if page.empty is not None:
            self.empty.show_state(page.empty)
        self.chart.setVisible(page.timeline is not None)
        self.counted.setVisible(bool(page.receipt))
        for button in (self.earlier, self.later):
            button.setVisible(bool(page.receipt))

    def _open(self, key: object) -> None:
        screen, _slash, what = str(key).partition("/")
        if screen == "changes":
            self.commit_opened.emit(what)
        elif screen:
            self.went.emit(screen, what)

    def _step(self, *, earlier: bool) -> None:
        wanted = "" if self.page is None else self.page.earlier if earlier else self.page.later
        if wanted:
            self.went.emit("sessions", wanted)

    def open_receipt(self) -> None:
        """Show how the numbers were counted."""
        if self.page is not None and self.page.receipt:
            ReceiptCard(self.page.receipt, self.window()).exec()

    def _fit_sentence(self) -> None:
        """Keep room for all its lines: a scrolled page takes a wrapped label for one line when room is short."""
        buttons = sum(button.sizeHint().width() + 8 for button in (self.earlier, self.later, self.counted))
        width = min(_SENTENCE_WIDTH, self.width() - 2 * _MARGIN - _SCROLL - buttons)
        self.sentence.setMinimumHeight(0)  # or the answer would be no less than what was set before
        self.sentence.setMinimumHeight(max(0, self.sentence.heightForWidth(max(width, 200))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the panels where room is short."""
        super().resizeEvent(event)
        self._fit_sentence()
        upright = self.width() < _STACK_BELOW
        direction = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(direction)


def short_name(wanted: str) -> str:
    """Return how a session is called in few letters: `a41f` of an id in hex, else the beginning of its name."""
    native = wanted.partition(":")[2] or wanted
    begin = native[:8].lower()
    return native[:_SHORT] if begin and set(begin) <= _HEX else native[:_WORDY]
