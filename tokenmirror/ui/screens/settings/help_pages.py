"""The pages of help: every definition, to be searched, and every shortcut."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.focus import KEY
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.labels import PlainLabel, ValueLabel
from tokenmirror.ui.screens.settings.page import Entry, Page
from tokenmirror.ui.shortcuts import groups
from tokenmirror.ui.shortcuts_sheet import group_of_keys
from tokenmirror.ui.text import tooltip, visible
from tokenmirror.viewmodels.definitions import Definition, definitions, searched

_INDENT, _HIGH, _MARK = 20, 26, 7


class HelpPage(Page):
    """How each figure, chart and column is counted."""

    name = "help"

    def title(self) -> str:
        """Return the page's name."""
        return tr("Help")

    def sentence(self) -> str:
        """Return what it answers."""
        return tr("How is this counted")

    def caption(self) -> str:
        """Say where else it is answered."""
        return tr("F1 on a figure, or its menu, shows the definition of that figure alone.")

    def finds(self) -> str:
        """Return words people look for."""
        return tr("definitions how is this counted")

    def __init__(self) -> None:
        super().__init__()
        self._opened: set[str] = set()
        """The terms that the person opened, or was led to."""
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._open_next)

    def fill(self) -> Iterator[None]:
        """Add the field and all terms; typing leaves those that hold the words, and opens them."""
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search the definitions"))
        self.field.setAccessibleName(tr("Search the definitions"))
        self.field.setProperty(KEY, "field")
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(320)
        self.field.textChanged.connect(self._narrow)
        self.column.addWidget(self.field)
        self._nothing = PlainLabel(tr("No definition holds these words."), 13, ink=2)
        self._nothing.hide()
        self.column.addWidget(self._nothing)
        self._headings: dict[str, PlainLabel] = {}
        self.terms: dict[str, Term] = {}
        for one in definitions():
            yield
            if one.group not in self._headings:
                self._headings[one.group] = PlainLabel(one.group, 12, QFont.Weight.DemiBold, ink=2)
                self.column.addSpacing(12)
                self.column.addWidget(self._headings[one.group])
            self.terms[one.key] = self.rows[one.key] = term = Term(one)
            self.column.addWidget(term)
            term.turned.connect(partial(self._note, one.key))
            term.show_words(shown=one.key in self._opened)

    def _note(self, key: str, opened: bool) -> None:  # noqa: FBT001 - a signal's argument
        (self._opened.add if opened else self._opened.discard)(key)

    def _narrow(self, words: str) -> None:
        self.finish()
        found = {one.key for one in searched(words)}
        for key, term in self.terms.items():
            term.setVisible(key in found)
            if not words.strip() and key not in self._opened:
                term.show_words(shown=False)
        for group, heading in self._headings.items():
            heading.setVisible(any(one.group == group and one.key in found for one in definitions()))
        self._nothing.setVisible(not found)
        self._next.stop()
        if words.strip():
            self._open_next()

    def _open_next(self) -> None:
        """Open the next of the terms that were found: all at once would hold the window up."""
        for term in self.terms.values():
            if not term.isHidden() and not term.is_open:
                term.show_words(shown=True)
                self._next.start()
                return

    def point_at(self, key: str) -> None:
        """Open a term, and bring it into sight."""
        self.finish()
        if key in self.terms:
            self._opened.add(key)
            self.terms[key].show_words(shown=True)
        super().point_at(key)

    def entries(self) -> list[Entry]:
        """Return every definition beside the page itself."""
        return [
            self.whole(),
            *(Entry(one.key, one.title, f"{one.title} {one.text} {one.caveat}") for one in definitions()),
        ]


class Term(QWidget):
    """A term; what it means is under it once it is opened, and is not made before."""

    turned = Signal(bool)
    """The person opened or closed it."""

    def __init__(self, one: Definition) -> None:
        super().__init__()
        self._one = one
        self._words: QWidget | None = None
        self.is_open = False
        self.setAccessibleName(one.title)
        self.button = TermButton(one.title)
        self.button.clicked.connect(self._turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.button)

    def _turn(self) -> None:
        self.show_words(shown=not self.is_open)
        self.turned.emit(self.is_open)

    def show_words(self, *, shown: bool) -> None:
        """Show what the term means, or put it away."""
        if shown and self._words is None:
            self._words = _words(self._one)
            self._column.addWidget(self._words)
        if self._words is not None:
            self._words.setVisible(shown)
        self.is_open = shown
        self.button.setChecked(shown)


def _words(one: Definition) -> QWidget:
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(_INDENT, 0, 0, 8)
    column.setSpacing(2)
    column.addWidget(ValueLabel(one.text, 13))
    column.addWidget(ValueLabel(one.caveat, 12, ink=2))
    return words


class TermButton(QPushButton):
    """The line of a term: a mark that says whether it is open, and its name."""

    def __init__(self, title: str) -> None:
        super().__init__(visible(title))
        self.setCheckable(True)
        self.setFont(sized(13, QFont.Weight.Medium))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be as high as a row of the settings."""
        return QSize(_INDENT + self.fontMetrics().horizontalAdvance(self.text()), _HIGH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole name where it is cut."""
        super().resizeEvent(event)
        self.setToolTip(tooltip(self.text()) if self.sizeHint().width() > self.width() else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark, a triangle that points down once it is open, and the name."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            away = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
            middle = QPointF(_MARK if away > 0 else self.width() - _MARK, self.height() / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.PlaceholderText))
            corners = (
                ((-4, -2), (4, -2), (0, 3)) if self.isChecked() else ((-2 * away, -4), (-2 * away, 4), (3 * away, 0))
            )
            painter.drawPolygon([middle + QPointF(x, y) for x, y in corners])
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.setFont(self.font())
            place = self.rect().adjusted(*((_INDENT, 0, 0, 0) if away > 0 else (0, 0, -_INDENT, 0)))
            name = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)


class KeyboardPage(Page):
    """Every shortcut."""

    name = "keyboard"

    def title(self) -> str:
        """Return the page's name."""
        return tr("Keyboard")

    def sentence(self) -> str:
        """Return what it lists."""
        return tr("Keyboard shortcuts")

    def caption(self) -> str:
        """Say how the sheet is opened."""
        return tr("Tab leads through every control. The same sheet opens anywhere with ? or Ctrl+/.")

    def finds(self) -> str:
        """Return words people look for."""
        return tr("shortcuts keys hotkeys")

    def fill(self) -> Iterator[None]:
        """Add the sheet, one group of shortcuts after the other."""
        for place, group in enumerate(groups()):
            self.column.addSpacing(14 if place else 0)
            self.column.addLayout(group_of_keys(group))
            yield

    def entries(self) -> list[Entry]:
        """Return the page alone: it has no rows."""
        return [self.whole()]
