"""The room of looking back: pages under tabs, and in the header the time that they are of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.filter_box import FilterBox
from tokenmirror.ui.screens.reflect_experiments import ExperimentsPage
from tokenmirror.ui.screens.reflect_look_back import LookBackPage
from tokenmirror.ui.screens.reflect_measures import MeasuresPage
from tokenmirror.ui.screens.reflect_notes import NotesPage
from tokenmirror.ui.screens.reflect_page import ReflectPage
from tokenmirror.ui.screens.reflect_questions import QuestionsPage
from tokenmirror.ui.screens.room import Room
from tokenmirror.ui.shortcuts import native
from tokenmirror.ui.text import tooltip
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.trail import Place
from tokenmirror.viewmodels.look_back_shapes import Stepping
from tokenmirror.viewmodels.reflect_pages import EXPERIMENTS, FIRST, MEASURES, NOTES, PAGE_OF, QUESTIONS, page_and_rest

_MARGIN = 24


class _Tab(msgspec.Struct, frozen=True):
    """A page that can be opened."""

    name: str
    title: str
    make: Callable[[Theme], ReflectPage]


def _tabs() -> tuple[_Tab, ...]:
    return (
        _Tab(FIRST, tr("Look back"), LookBackPage),
        _Tab(MEASURES, tr("Measures"), MeasuresPage),
        _Tab(QUESTIONS, tr("Five questions"), QuestionsPage),
        _Tab(EXPERIMENTS, tr("Experiments"), ExperimentsPage),
        _Tab(NOTES, tr("Notes"), NotesPage),
    )


class TimeTools(QWidget):
    """In the header: a week, a month or a quarter, and the one before or after."""

    def __init__(self, theme: Theme, go: Callable[[str], object]) -> None:
        super().__init__()
        self._go = go
        self._earlier = self._later = ""
        self.look = FilterBox(tr("Look back"), theme)
        self.look.picked.connect(go)
        self.previous, self.next = QPushButton(tr("Previous")), QPushButton(tr("Next"))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        for button, key in ((self.previous, "Alt+PgUp"), (self.next, "Alt+PgDown")):
            button.setToolTip(tooltip(native(key)))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part in (self.look, self.previous, self.next):
            line.addWidget(part)
            part.setEnabled(False)

    def show_when(self, when: Stepping) -> None:
        """Lead on from another time."""
        self._earlier, self._later = when.earlier, when.later
        self.look.setEnabled(True)
        self.look.offer(when.looks, when.key, plain=when.key)
        self.previous.setEnabled(bool(when.earlier))
        self.next.setEnabled(bool(when.later))
        self.previous.setAccessibleDescription(when.heading)
        self.next.setAccessibleDescription(when.heading)

    def step(self, by: int) -> None:
        """Lead to the time before or after."""
        if key := self._earlier if by < 0 else self._later:
            self._go(key)


class ReflectScreen(Room):
    """Open one page after the other; each is made when it is first looked at."""

    filtered = False

    def __init__(self, theme: Theme, chosen: Callable[[object], object]) -> None:
        """Take who stores what the person writes."""
        super().__init__()
        self._theme, self._chosen = theme, chosen
        self._tabs = {tab.name: tab for tab in _tabs()}
        self._made: dict[str, ReflectPage] = {}
        self._key = ""
        """The time that was looked at last; empty is this week."""
        self.tools = TimeTools(theme, self._go)
        self.bar = self._make_bar()
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setContentsMargins(_MARGIN - 8, 8, _MARGIN, 0)
        line.addWidget(self.bar)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.stack, 1)

    def _make_bar(self) -> QTabBar:
        bar = QTabBar()
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setAccessibleName(tr("Pages of looking back"))
        for tab in self._tabs.values():
            bar.addTab(tab.title)
        bar.currentChanged.connect(self._pick)
        return bar

    # ---- places

    @property
    def here(self) -> ReflectPage:
        """Return the page that is open."""
        return self.page(FIRST) if (page := self._current()) is None else page

    def page(self, name: str) -> ReflectPage:
        """Return a page, which is made when it is first asked for."""
        if name not in self._made:
            self._made[name] = page = self._tabs[name].make(self._theme)
            page.went.connect(self.went)
            page.acted.connect(self.acted)
            page.chosen.connect(self._chosen)
            self.stack.addWidget(page)
        return self._made[name]

    def _current(self) -> ReflectPage | None:
        page = self.stack.currentWidget()
        return page if isinstance(page, ReflectPage) else None

    def prepare(self, place: Place) -> None:
        """Make the page that is opened next."""
        self.page(page_and_rest(place.what)[0])

    def open_place(self, place: Place) -> None:
        """Open a page, of a time where one is named."""
        name, rest = page_and_rest(place.what)
        if (before := self._current()) is not None:
            before.settle()
        page = self.page(name)
        self.stack.setCurrentWidget(page)
        self._mark(list(self._tabs).index(name))
        self.tools.setVisible(page.timed)
        if page.timed:
            self._key = rest
        page.open_part(rest)

    def _mark(self, number: int) -> None:
        self.bar.blockSignals(True)
        self.bar.setCurrentIndex(number)
        self.bar.blockSignals(False)

    def _pick(self, number: int) -> None:
        tab = tuple(self._tabs.values())[number]
        timed = self.page(tab.name).timed
        self.went.emit("reflect", what_of(tab.name, self._key if timed else ""))

    def _go(self, key: str) -> None:
        self.went.emit("reflect", what_of(page_name(self._made, self.here), key))

    def tool(self) -> QWidget:
        """Return what leads to other times."""
        return self.tools

    def step_time(self, by: int) -> bool:
        """Look at the time before or after, where the page is of one; for zero at this week."""
        if self.here.timed and by:
            self.tools.step(by)
        elif self.here.timed:
            self._go("")
        return True

    # ---- views

    def show_view(self, view: Any) -> None:
        """Draw a view on its page."""
        page = self.page(PAGE_OF[type(view)])
        page.show_view(view)
        when = getattr(view, "when", None)
        if isinstance(when, Stepping) and page is self.here:
            self.tools.show_when(when)

    @property
    def drawn(self) -> bool:
        """Return whether nothing of the open page waits for its turn."""
        return (page := self._current()) is None or page.drawn

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what is written when the room is left."""
        super().hideEvent(event)
        if (page := self._current()) is not None:
            page.settle()


def page_name(made: Mapping[str, ReflectPage], page: ReflectPage) -> str:
    """Return what a page is called."""
    return next((name for name, one in made.items() if one is page), FIRST)


def what_of(name: str, rest: str) -> str:
    """Return what of the room a place is: a page, and a time or a part of it."""
    return "/".join(filter(None, (name, rest)))
