"""The pages that tell: privacy, prices, about."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.focus import KEY
from tokenmirror.ui.fonts import fixed
from tokenmirror.ui.labels import PlainLabel, ValueLabel
from tokenmirror.ui.panels import Panel
from tokenmirror.ui.screens.settings.diagnosis import DiagnosisCard
from tokenmirror.ui.screens.settings.page import Page, facts, make_link, wrapped
from tokenmirror.ui.text import visible
from tokenmirror.viewmodels.settings import AboutView, Licence, PricesView, PrivacyView


class PrivacyPage(Page):
    """What is stored and what never is, where, and how to look for oneself."""

    name = "privacy"

    def __init__(self) -> None:
        self._shown: PrivacyView | None = None
        super().__init__()

    def title(self) -> str:
        """Return the page's name."""
        return tr("Privacy")

    def sentence(self) -> str:
        """Return the promise."""
        return tr("Everything stays on this computer.")

    def caption(self) -> str:
        """Return what it rests on."""
        return tr("There is no account and no upload, and connections to the Internet are refused.")

    def finds(self) -> str:
        """Return words people look for."""
        return tr("database stored never folder size check data")

    def show_view(self, view: PrivacyView) -> None:
        """Draw another view."""
        if view != self._shown:
            self._shown = view
            self.redraw()

    def fill(self) -> Iterator[None]:
        """Add the two lists, the database, its files and the checks."""
        view = self._shown
        if view is None:
            return
        lists = QHBoxLayout()
        lists.setSpacing(12)
        self.column.addLayout(lists)
        lists.addWidget(_list(tr("Stored"), "\u25a0", view.stored), 3)
        yield
        lists.addWidget(_list(tr("Never stored"), "\u25a1", tuple((text, "") for text in view.never)), 2)
        yield
        self.column.addSpacing(6)
        show = QPushButton(tr("Show folder"))
        show.clicked.connect(partial(_open_folder, view.folder))
        self.add_row("database", tr("Database"), view.database_text, show)
        copy = QPushButton(tr("Copy path"))
        copy.clicked.connect(partial(_copy, view.folder))
        self.add_row("folder", tr("Folder"), view.folder, copy)
        self.add_heading(tr("Connections to the Internet"))
        self.add_row("network", *view.network)
        yield
        self.add_heading(tr("Files in the folder"))
        self._put_block("files", facts(view.files))
        self.add_heading(tr("How to check this yourself"))
        for what, command in view.checks:
            yield
            self._put_check(what, command)

    def _put_block(self, key: str, block: QVBoxLayout) -> None:
        whole = QWidget()
        block.setContentsMargins(0, 6, 0, 8)
        whole.setLayout(block)
        self.put(key, whole)

    def _put_check(self, what: str, command: str) -> None:
        copy = make_link(tr("Copy"), f"copy {what}", what)
        copy.clicked.connect(partial(_copy, command))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 7, 4, 7)
        line.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(wrapped(PlainLabel(what, 13)))
        text = ValueLabel(command, 12, ink=2)
        text.setFont(fixed(12))
        words.addWidget(text)
        line.addLayout(words, 1)
        line.addWidget(copy)
        self.put(f"check {what}", row)


def _list(title: str, mark: str, rows: tuple[tuple[str, str], ...]) -> Panel:
    panel = Panel(title)
    for text, count in rows:
        line = QHBoxLayout()
        line.setSpacing(10)
        square = PlainLabel(mark, 11, ink=2)
        line.addWidget(square)
        line.addWidget(wrapped(PlainLabel(text, 13)), 1)
        if count:
            line.addWidget(PlainLabel(count, 12, ink=2))
        panel.column.addLayout(line)
    panel.column.addStretch(1)
    return panel


def _open_folder(folder: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


def _copy(text: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
    QGuiApplication.clipboard().setText(text)


class PricesPage(Page):
    """The table of list prices, what has none, and the person's own file."""

    name = "prices"

    def __init__(self) -> None:
        self._shown: PricesView | None = None
        super().__init__()

    def title(self) -> str:
        """Return the page's name."""
        return tr("Prices")

    def caption(self) -> str:
        """Say what a list price is."""
        return tr("List prices are what the vendors publish. They are not what you or anybody paid.")

    def finds(self) -> str:
        """Return words people look for."""
        return tr("money currency cost model list price table")

    def show_view(self, view: PricesView) -> None:
        """Draw another view."""
        if view != self._shown:
            self._shown = view
            self.redraw()

    def fill(self) -> Iterator[None]:
        """Add the table's date, the own file, and models without a price."""
        view = self._shown
        if view is None:
            return
        self.add_row("table", tr("Price table"), view.table_text)
        self.add_row("currency", tr("Currency"), tr("{currency}, as in the table", currency=view.currency))
        copy = make_link(tr("Copy path"), "copy path", view.own_path)
        copy.clicked.connect(partial(_copy, view.own_path))
        self.add_row("own", tr("Prices of your own"), view.own_path, PlainLabel(view.own_text, 12, ink=2), copy)
        if view.own_problem:
            self.column.addWidget(ValueLabel(view.own_problem, 12.5, QFont.Weight.DemiBold))
        self.column.addWidget(
            wrapped(PlainLabel(tr("Such a file names prices for a million tokens, as in this one:"), 12, ink=2))
        )
        self.column.addWidget(self._example(view.own_example))
        yield
        self.add_heading(tr("Models of your calls without a price"))
        if view.unpriced_text:
            self.column.addWidget(PlainLabel(view.unpriced_text, 13, ink=2))
        for model, calls in view.unpriced:
            self.add_row(f"model {model}", model, calls)
            yield

    def _example(self, text: str) -> QFrame:
        frame = QFrame()
        frame.setObjectName("panel")
        line = QHBoxLayout(frame)
        line.setContentsMargins(12, 8, 12, 8)
        label = ValueLabel(text, 12)
        label.setFont(fixed(12))
        line.addWidget(label, 1)
        copy = make_link(tr("Copy"), "copy example", tr("the example"))
        copy.clicked.connect(partial(_copy, text))
        line.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        return frame


class AboutPage(Page):
    """Versions, and the licences of everything that runs."""

    name = "about"

    def __init__(self) -> None:
        self._shown: AboutView | None = None
        super().__init__()

    def title(self) -> str:
        """Return the page's name."""
        return tr("About")

    def sentence(self) -> str:
        """Return the program's name."""
        return "TokenMirror"

    def caption(self) -> str:
        """Return what it is."""
        return tr("A private mirror of what your AI tokens turned into. Nobody is compared, and nothing leaves.")

    def finds(self) -> str:
        """Return words people look for."""
        return tr("version licence license Qt Python SQLite git diagnosis log fault problem")

    def show_view(self, view: AboutView) -> None:
        """Draw another view."""
        if view != self._shown:
            self._shown = view
            self.redraw()

    def fill(self) -> Iterator[None]:
        """Add versions and licences."""
        view = self._shown
        if view is None:
            return
        copy = QPushButton(tr("Copy versions"))
        copy.setProperty(KEY, "copy")
        copy.clicked.connect(partial(_copy, "\n".join(f"{name} {version}" for name, version in view.versions)))
        block = QWidget()
        line = QHBoxLayout(block)
        line.setContentsMargins(0, 8, 4, 10)
        line.addLayout(facts(view.versions), 1)
        line.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        self.put("versions", block)
        show = QPushButton(tr("Show…"))
        show.clicked.connect(self._diagnose)
        hint = tr("Versions, counts and the last lines of the program's own log. It names nothing of yours.")
        self.add_row("diagnosis", tr("When something does not work"), hint, show)
        self.add_heading(tr("Licences of everything that runs"))
        for licence in view.licences:
            link = make_link(tr("Show text"), f"licence {licence.name}", licence.name)
            link.clicked.connect(partial(self._show, licence))
            self.add_row(f"licence {licence.name}", f"{licence.name} {licence.version}", licence.licence, link)
            yield

    def _diagnose(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        DiagnosisCard(self.window()).open()

    def _show(self, licence: Licence, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        LicenceCard(licence, self.window()).open()


class LicenceCard(QDialog):
    """The text of one licence."""

    def __init__(self, licence: Licence, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWindowTitle(visible(tr("Licence of {name}", name=licence.name)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, min(560, parent.height() - 40))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(f"{licence.name} {licence.version}", 15, QFont.Weight.DemiBold))
        self.text = QPlainTextEdit(licence.text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(fixed(12))
        self.text.setAccessibleName(visible(tr("Licence of {name}", name=licence.name)))
        column.addWidget(self.text, 1)
        leave = QPushButton(tr("Close"))
        leave.setDefault(True)
        leave.clicked.connect(self.accept)
        column.addWidget(leave, 0, Qt.AlignmentFlag.AlignRight)
