"""What every page of the settings is made of: a sentence, rows with a control each, and a line that undoes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from time import perf_counter

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QComboBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.focus import KEY, held_key, hold_key
from tokenmirror.ui.labels import Hairline, Link, PlainLabel, ValueLabel
from tokenmirror.ui.placing import placed_once
from tokenmirror.ui.text import tooltip, visible
from tokenmirror.ui.turns import Turns

_WIDE = 796
_SLICE_SECONDS = 0.007
"""How long rows are made before the window may turn to other things; showing them takes as long again or twice."""


class Entry(msgspec.Struct, frozen=True):
    """What the search finds on a page."""

    row: str
    title: str
    words: str


class Page(QScrollArea):
    """One page: scrolled where it is long, never wider than is good to read."""

    went = Signal(str, str)
    preferred = Signal(object)
    """The person prefers other things from now on: `Preferences`."""
    decided = Signal(object)
    """The person decided something that is stored: a `Deciding`."""
    name = ""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows: dict[str, QWidget] = {}
        self._wanted = ""
        self._undo: tuple[str, Callable[[], object]] | None = None
        self.column = QVBoxLayout()
        self._is_drawn = False
        self._rest: Iterator[None] = iter(())
        self._turns = Turns(self)

    def title(self) -> str:
        """Return the name of the page in the list."""
        raise NotImplementedError

    def sentence(self) -> str:
        """Return the sentence at the top."""
        return self.title()

    def caption(self) -> str:
        """Return what stands under the sentence."""
        return ""

    def finds(self) -> str:
        """Return further words under which the page is found."""
        return ""

    def fill(self) -> Iterable[None]:
        """Add the rows; each `None` is a place where the window may turn to other things."""
        return ()

    @property
    def is_drawn(self) -> bool:
        """Whether its rows are there, or on their way."""
        return self._is_drawn

    def draw(self) -> None:
        """Draw the page when it is first needed: eleven pages would hold the window's start back."""
        if not self._is_drawn:
            self._is_drawn = True
            self.redraw()

    def redraw(self) -> None:
        """Draw the page anew; the place in it, and the control that has the keyboard, stay."""
        if not self._is_drawn:
            return  # nobody has opened it yet
        place, held = self.verticalScrollBar().value(), held_key(self)
        self._turns.drop()
        self.rows = {}
        if (old := self.takeWidget()) is not None:
            old.hide()
            old.deleteLater()  # not at once: one of its controls may be speaking
        page = self._drawn()
        if place or held or self._wanted:
            self.finish()  # where the person is in the page must be there at once
        elif self.isVisible() or self._draw_on():
            self._turns.follow(self._drawing_on())
        self.setWidget(page)
        self.verticalScrollBar().setValue(place)
        hold_key(self.widget(), held)
        if self._wanted in self.rows:
            self.point_at(self._wanted)

    def finish(self) -> None:
        """Make all rows that are still to come."""
        self._turns.drop()
        for _row in self._rest:
            pass

    def _drawing_on(self) -> Iterator[None]:
        while self._draw_on():
            yield

    def _draw_on(self) -> bool:
        """Make rows for a moment; return whether there are more."""
        until = perf_counter() + _SLICE_SECONDS
        with placed_once(self.column.parentWidget()):
            for _row in self._rest:
                if perf_counter() > until:
                    return True
        return False

    def _drawn(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        across = QHBoxLayout(page)
        across.setContentsMargins(32, 20, 32, 24)
        inner = QWidget()
        inner.setMaximumWidth(_WIDE)
        across.addWidget(inner, 1)
        across.addStretch(0)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addWidget(wrapped(PlainLabel(self.sentence(), 20, QFont.Weight.Medium)))
        if self.caption():
            self.column.addWidget(wrapped(PlainLabel(self.caption(), 12, ink=2)))
        self.column.addSpacing(8)
        if self._undo is not None:
            self.column.addLayout(self._undo_line(*self._undo))
        self._rest = self._filled()
        return page

    def _filled(self) -> Iterator[None]:
        yield from self.fill()
        self.column.addStretch(1)

    # ---- rows

    def add_row(self, key: str, title: str, hint: str, *controls: QWidget) -> None:
        """Add a line: what it is, what that means, and its controls at the right."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 8, 4, 8)
        line.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(wrapped(PlainLabel(title, 13)))
        if hint:
            words.addWidget(wrapped(PlainLabel(hint, 12, ink=2)))
        line.addLayout(words, 1)
        for control in controls:
            if not control.accessibleName() and not isinstance(control, PlainLabel):
                control.setAccessibleName(visible(title))
            control.setAccessibleDescription(visible(hint))
            if control.property(KEY) is None:
                control.setProperty(KEY, key)
            line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.put(key, row)

    def put(self, key: str, row: QWidget) -> None:
        """Add a line of any kind, with a hairline under it."""
        self.rows[key] = row
        self.column.addWidget(row)
        self.column.addWidget(Hairline())

    def add_heading(self, text: str) -> None:
        """Add a heading between rows."""
        self.column.addSpacing(14)
        self.column.addWidget(PlainLabel(text, 13, QFont.Weight.DemiBold))

    def entries(self) -> list[Entry]:
        """Return what the search can find here."""
        self.draw()
        self.finish()
        labels = {key: row.findChildren(PlainLabel) for key, row in self.rows.items()}
        return [self.whole()] + [
            Entry(key, words[0].text().replace("\u200b", ""), " ".join(label.text() for label in words))
            for key, words in labels.items()
            if words
        ]

    def whole(self) -> Entry:
        """Return the entry of the page itself."""
        return Entry("", self.title(), f"{self.sentence()} {self.caption()} {self.finds()}")

    def point_at(self, key: str) -> None:
        """Bring a row into sight and give it the keyboard; one that is not there yet, once it is."""
        self.finish()
        self._wanted = "" if key in self.rows else key
        row = self.rows.get(key)
        if row is not None:
            QTimer.singleShot(0, row, lambda: self._show_row(row))

    def _show_row(self, row: QWidget) -> None:
        self.ensureWidgetVisible(row, 0, 40)
        for control in row.findChildren(QWidget):
            if isinstance(control, QAbstractButton | QComboBox | QLineEdit) and control.isEnabled():
                control.setFocus(Qt.FocusReason.TabFocusReason)
                return

    # ---- undoing

    def offer_undo(self, words: str, undo: Callable[[], object]) -> None:
        """Say what was done, and offer to take it back."""
        self._undo = (words, undo)
        self.redraw()

    def forget_undo(self) -> None:
        """Put the offer away."""
        if self._undo is not None:
            self._undo = None
            self.redraw()

    def _undo_line(self, words: str, undo: Callable[[], object]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 8)
        line.setSpacing(10)
        line.addWidget(PlainLabel(words, 12.5, ink=2))
        link = make_link(tr("Undo"), "undo", words)
        link.clicked.connect(self.forget_undo)
        link.clicked.connect(undo)
        line.addWidget(link)
        line.addStretch(1)
        return line


def wrapped(label: PlainLabel) -> PlainLabel:
    """Let a label take several lines."""
    label.setWordWrap(True)
    return label


def make_link(text: str, key: str, spoken: str) -> Link:
    """Return a link that is known again by its key and says what it is about."""
    link = Link(text)
    link.setProperty(KEY, key)
    link.setAccessibleName(visible(f"{text}: {spoken}" if spoken else text))
    link.setToolTip(tooltip(spoken) if spoken else "")
    return link


def facts(rows: tuple[tuple[str, str], ...], wide: int = 150) -> QVBoxLayout:
    """Return labels with their values below each other."""
    column = QVBoxLayout()
    column.setSpacing(3)
    for label, value in rows:
        line = QHBoxLayout()
        line.setSpacing(16)
        name = wrapped(PlainLabel(label, 12, ink=3))
        name.setFixedWidth(wide)
        line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(ValueLabel(value, 12, ink=2), 1)
        column.addLayout(line)
    return column
