"""The settings in one screen: which page is open is a place of its own, so that back leads through them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.preferences import Preferences
from tokenmirror.ui.screens.room import Room
from tokenmirror.ui.screens.settings.data import DataPage
from tokenmirror.ui.screens.settings.help_pages import HelpPage, KeyboardPage
from tokenmirror.ui.screens.settings.page import Page
from tokenmirror.ui.screens.settings.preferred import AppearancePage, LanguagePage, PreferredPage, StartPage
from tokenmirror.ui.screens.settings.search import Found, Search
from tokenmirror.ui.screens.settings.stored import AddressesPage, RepositoriesPage
from tokenmirror.ui.screens.settings.told import AboutPage, PricesPage, PrivacyPage
from tokenmirror.ui.screens.sources import SourcesScreen
from tokenmirror.ui.trail import Place
from tokenmirror.viewmodels.settings import PAGE_OF, SettingsView

FIRST_PAGE = "tools"
_WIDE, _ROW = 180, 28


class SettingsScreen(Room):
    """Open one page after the other, or what is searched for."""

    page_asked = Signal(str)
    """A page of the list was chosen."""
    preferred = Signal(object)
    """The person prefers other things from now on: `Preferences`."""
    decided = Signal(object)
    """The person decided something of repositories or addresses: a `Deciding`."""
    filtered = False

    def __init__(self) -> None:
        super().__init__()
        self.tools = SourcesScreen()
        self.repositories, self.addresses, self.privacy = RepositoriesPage(), AddressesPage(), PrivacyPage()
        self.prices, self.about, self.start = PricesPage(), AboutPage(), StartPage()
        self.data = DataPage()
        self._pages: dict[str, QWidget] = {}
        self._list = self._make_list()
        self._stack = QStackedWidget()
        self.search = Search(self._entries)
        self.search.results.opened.connect(self._open_found)
        self.search.reached.connect(self._prepare)
        self.search.asked.connect(self._show_results)
        self._place_parts()
        self._add("tools", tr("Tools"), self.tools)
        for page in (
            self.repositories, self.addresses, self.data, self.privacy, self.prices, AppearancePage(), LanguagePage(),
            self.start, KeyboardPage(), HelpPage(), self.about,
        ):  # fmt: skip
            self._add_page(page)
        self._stack.addWidget(self.search.results)
        self._list.currentItemChanged.connect(self._chosen)

    def _make_list(self) -> QListWidget:
        pages = QListWidget()
        pages.setObjectName("pages")
        pages.setAccessibleName(tr("Pages of the settings"))
        pages.setFixedWidth(_WIDE)
        pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return pages

    def _place_parts(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        side = QWidget()
        side.setObjectName("pagelist")
        side.setFixedWidth(_WIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(10, 12, 10, 8)
        column.setSpacing(8)
        column.addWidget(self._list, 1)
        self._list.setFixedWidth(_WIDE - 20)
        row.addWidget(side)
        row.addWidget(self._stack, 1)

    def _add_page(self, page: Page) -> None:
        page.went.connect(self.went)
        page.preferred.connect(self.preferred)
        page.decided.connect(self.decided)
        self._add(page.name, page.title(), page)

    def _add(self, name: str, title: str, page: QWidget) -> None:
        item = QListWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setSizeHint(QSize(_WIDE - 20, _ROW))
        item.setFont(sized(13))
        self._list.addItem(item)
        self._stack.addWidget(page)
        self._pages[name] = page

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page_asked.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    # ---- places

    def open_place(self, place: Place) -> None:
        """Open a page, and a row of it where one is named; the first page where none is."""
        name, _slash, row = place.what.partition("/")
        name = name if name in self._pages else FIRST_PAGE
        page = self._pages[name]
        if self._stack.currentWidget() is not page and isinstance(page, Page):
            page.forget_undo()
        self.search.clear_quietly()
        if isinstance(page, Page):
            page.draw()
        self._stack.setCurrentWidget(page)
        self._mark(list(self._pages).index(name))
        if row and isinstance(page, Page):
            page.point_at(row)

    def _mark(self, number: int) -> None:
        self._list.blockSignals(True)
        self._list.setCurrentRow(number)
        self._list.blockSignals(False)
        for place in range(self._list.count()):
            weight = QFont.Weight.DemiBold if place == number else QFont.Weight.Normal
            self._list.item(place).setFont(sized(13, weight))

    # ---- views

    def show_view(self, view: SettingsView) -> None:
        """Draw a view on its page."""
        page = self._pages[PAGE_OF[type(view)]]
        draw = getattr(page, "show_view")  # noqa: B009 - each page takes its own kind
        draw(view)

    def show_preferences(self, wanted: Preferences) -> None:
        """Show what holds now."""
        for page in self._pages.values():
            if isinstance(page, PreferredPage):
                page.show_preferences(wanted)

    # ---- searching

    def _prepare(self) -> None:
        """Draw one page a turn while the keyboard is in the search: the first letter looks through all of them."""
        for page in self._pages.values():
            if isinstance(page, Page) and not page.is_drawn:
                page.draw()
                QTimer.singleShot(0, self, self._prepare)
                return

    def _entries(self) -> list[Found]:
        tools = Found("tools", "", tr("Tools"), "", tr("logs folders read forget pause sources"))
        return [tools] + [
            Found(page.name, entry.row, page.title(), entry.title if entry.row else "", entry.words)
            for page in self._pages.values()
            if isinstance(page, Page)
            for entry in page.entries()
        ]

    def _show_results(self, any_words: bool) -> None:  # noqa: FBT001 - a signal's argument
        if any_words:
            self._stack.setCurrentWidget(self.search.results)
        else:
            self._stack.setCurrentWidget(self._pages[self._current()])

    def _current(self) -> str:
        return list(self._pages)[max(self._list.currentRow(), 0)]

    def _open_found(self, found: Found) -> None:
        what = f"{found.page}/{found.row}" if found.row else found.page
        page = self._pages[found.page]
        self.search.clear_quietly()
        self._stack.setCurrentWidget(page)
        self.went.emit("settings", what)
        if found.row and isinstance(page, Page):
            page.point_at(found.row)
        elif not found.row:
            page.setFocus(Qt.FocusReason.TabFocusReason)
