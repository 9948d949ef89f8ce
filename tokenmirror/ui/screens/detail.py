"""The side pane of a row: facts, lists with a heading each, and the evidence."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tokenmirror.ui.labels import ValueLabel
from tokenmirror.ui.own_note import OwnNotePart
from tokenmirror.ui.row_menu import fill_menu
from tokenmirror.ui.screens.detail_page import DetailPage
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import Detail, MenuLine


class DetailPane(QFrame):
    """Show what is behind the row in hand."""

    said = Signal(object)
    """The person corrects something or writes of it: a `Saying`, a `Noting` or a `Meaning`."""
    went = Signal(str, str)
    """A line was followed: the screen it leads to, and what of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(say("detail.name"))
        self._shown: Detail | None = None
        self._page: DetailPage | None = None
        self.correct = QPushButton(say("detail.correct"))
        self.correct.setToolTip(say("detail.correct.hint"))
        menu = QMenu(self.correct)
        menu.aboutToShow.connect(self._fill_menu)
        self.correct.setMenu(menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(say("detail.name"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._area)
        self.own = OwnNotePart()
        self.own.wanted.connect(self.said)
        column.addWidget(self.own)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addWidget(self.correct)
        foot.addStretch(1)
        column.addLayout(foot)
        self._show_nothing()

    def _show_nothing(self) -> None:
        """Say what the pane is for, before any row was looked at."""
        self.correct.hide()
        self.own.hide()
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(ValueLabel(say("detail.choose"), ink=3))
        column.addStretch(1)
        self._area.setWidget(page)

    def show_detail(self, detail: Detail) -> None:
        """Show another row's detail."""
        for _step in self.showing(detail):
            pass

    def showing(self, detail: Detail) -> Iterator[None]:
        """Show another row's detail; the first one in steps, since all its lines are made."""
        if detail == self._shown:
            return
        self._shown = detail
        if self._page is None:
            self._page = DetailPage()
            self._page.went.connect(self.went)
            self._area.setWidget(self._page)
            yield
            yield from self._page.showing(detail)
        else:
            self._page.show_detail(detail)
        self._area.verticalScrollBar().setValue(0)
        self.correct.setVisible(bool(detail.menu))
        self.own.show_note(detail.own)

    def take_focus(self) -> None:
        """Give the keyboard to the first thing of the pane that takes it."""
        page = self._area.widget()
        links = page.findChildren(QPushButton) if page is not None else []
        first = next((link for link in links if link.isVisible()), self._area)
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def menu_of(self, row: str) -> tuple[MenuLine, ...] | None:
        """Return what can be said of a row; None while another row's detail is shown."""
        return self._shown.menu if self._shown is not None and self._shown.of == row else None

    def _fill_menu(self) -> None:
        """Offer what can be said of the row; who leads through rows makes none of their menus."""
        menu = self.correct.menu()
        menu.clear()
        fill_menu(menu, self._shown.menu if self._shown is not None else (), self.said.emit)
