"""The person's notes, and a search among them: each leads to its session, change or time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.labels import ElidedLabel, Hairline, PlainLabel
from tokenmirror.ui.lists import ElidedLink
from tokenmirror.ui.panels import EmptyPlace
from tokenmirror.ui.screens.reflect_page import ReflectPage
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.turns import Turns
from tokenmirror.viewmodels.look_back_shapes import FoundNote, NotesView
from tokenmirror.viewmodels.reflect_pages import NOTES

_MARGIN, _WIDE, _FIELD, _AFTER_MS, _IN_A_STEP = 24, 860, 360, 250, 6


class NotesPage(ReflectPage):
    """A field, and the notes that hold its words."""

    timed = False

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.view: NotesView | None = None
        self.links: list[ElidedLink] = []
        self._turns = Turns(self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search your notes"))
        self.search.setAccessibleName(tr("Search your notes"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(_FIELD)
        self._pause = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.counted = PlainLabel("", 12, ink=2)
        self.empty = EmptyPlace()
        self.empty.setVisible(False)
        self._body = QWidget()
        self._place_parts()

    def _place_parts(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDE)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for part in (self.search, self.counted, self.empty, self._body):
            self._column.addWidget(part)
        page = QWidget()
        page.setObjectName("page")
        outer = QVBoxLayout(page)
        outer.setContentsMargins(_MARGIN, 14, _MARGIN, _MARGIN)
        outer.addWidget(inside)
        outer.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls lead through it
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _ask(self) -> None:
        words = " ".join(self.search.text().split())
        if self.view is None or words != self.view.searched:
            self.went.emit("reflect", "/".join(filter(None, (NOTES, words))))

    def open_part(self, part: str) -> None:
        """Search for words that are not typed here, as the way back brings them."""
        if part != " ".join(self.search.text().split()):
            self.search.blockSignals(True)
            self.search.setText(part)
            self.search.blockSignals(False)

    def show_view(self, view: NotesView) -> None:
        """List other notes, some a turn."""
        if view == self.view:
            return
        self.view = view
        self.counted.setText(view.counted)
        self.counted.setVisible(bool(view.counted))
        self.empty.setVisible(view.empty is not None)
        if view.empty is not None:
            self.empty.show_state(view.empty)
        body = QWidget()
        self._column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body, self.links = body, []
        self._turns.drop()
        self._turns.follow(self._listing(view, QVBoxLayout(body)))

    @property
    def drawn(self) -> bool:
        """Return whether all of the page stands."""
        return not self._turns.busy

    def _listing(self, view: NotesView, column: QVBoxLayout) -> Iterator[None]:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for place, one in enumerate(view.notes):
            self._add(column, one)
            if place % _IN_A_STEP == _IN_A_STEP - 1:
                yield

    def _add(self, column: QVBoxLayout, one: FoundNote) -> None:
        link = ElidedLink(one.name, sized(13, QFont.Weight.Medium), self.theme)
        link.setAccessibleDescription(visible(f"{one.when} \u00b7 {one.text}"))
        link.clicked.connect(partial(self._open, one))
        self.links.append(link)
        column.addWidget(Hairline())
        column.addWidget(link)
        column.addWidget(ElidedLabel(one.text, 13))
        column.addWidget(PlainLabel(one.when, 12, ink=2))

    def _open(self, one: FoundNote, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.went.emit(one.screen, one.what)
