"""The pages that show what is stored: repositories and addresses, each with what can be decided of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tokenmirror.domain.deciding import Deciding, Deed
from tokenmirror.domain.forgetting import Forgetting, Scope
from tokenmirror.domain.tasks import Weigh
from tokenmirror.language import tr
from tokenmirror.ui.choice_box import ChoiceBox
from tokenmirror.ui.choosing import Card, wide
from tokenmirror.ui.focus import KEY
from tokenmirror.ui.labels import ElidedLabel, PlainLabel, ValueLabel
from tokenmirror.ui.screens.settings.page import Page, facts, make_link, wrapped
from tokenmirror.ui.switches import Switch
from tokenmirror.ui.text import visible
from tokenmirror.viewmodels.settings import AddressesView, BranchRow, RepositoriesView, RepositoryRow


class RepositoriesPage(Page):
    """Each repository with its default branch, and a switch to leave it out."""

    name = "repositories"

    def __init__(self) -> None:
        self._shown: RepositoriesView | None = None
        super().__init__()

    def title(self) -> str:
        """Return the page's name."""
        return tr("Repositories")

    def caption(self) -> str:
        """Say what is done with them."""
        return self._shown.caption if self._shown is not None else ""

    def finds(self) -> str:
        """Return words people look for."""
        return tr("default branch leave out moved missing folder git")

    def show_view(self, view: RepositoriesView) -> None:
        """Draw another view."""
        if view != self._shown:
            self._shown = view
            self.redraw()

    def fill(self) -> Iterator[None]:
        """Add what is missing first, then all repositories."""
        add = QPushButton(tr("Add a repository…"))
        add.setProperty(KEY, "add")
        add.clicked.connect(partial(self._ask, ""))
        self.column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        view = self._shown
        if view is None:
            return
        if view.missing:
            self.add_heading(tr("Folders that are gone"))
            for row in view.missing:
                self.put(row.folder, self._row(row))
                yield
        if view.rows:
            self.add_heading(tr("Known repositories"))
        else:
            self.column.addSpacing(10)
            self.column.addWidget(wrapped(PlainLabel(tr("None is known yet. Sessions name the folders they work in."))))
        for row in view.rows:
            self.put(row.folder, self._row(row))
            yield
        if view.outside_text:
            self.column.addSpacing(6)
            self.column.addWidget(wrapped(PlainLabel(view.outside_text, 12, ink=2)))

    def _row(self, row: RepositoryRow) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 8, 4, 10)
        column.setSpacing(5)
        column.addLayout(self._head(row))
        column.addLayout(facts(row.facts))
        if row.branch is not None:
            column.addLayout(self._branch(row, row.branch))
        if row.problem:
            column.addWidget(ValueLabel(row.problem, 12))
        return whole

    def _head(self, row: RepositoryRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(ElidedLabel(row.title, 13, QFont.Weight.Medium), 1)
        state = PlainLabel(row.state_text, 12.5, QFont.Weight.DemiBold if row.needs_look else QFont.Weight.Normal)
        state.setProperty("ink", "1" if row.needs_look else "2")
        line.addWidget(state)
        if row.needs_look:
            moved = make_link(tr("It is elsewhere now…"), f"moved {row.folder}", row.folder)
            moved.clicked.connect(partial(self._ask, row.folder))
            line.addWidget(moved)
        forget = make_link(tr("Forget…"), f"forget {row.folder}", row.folder)
        forget.clicked.connect(partial(self._forget, row.folder))
        line.addWidget(forget)
        if row.known:
            spoken = tr("Watch {repository}", repository=row.title)
            hint = tr("Left out, its history is not read and its tokens count as they did")
            switch = Switch("", spoken, hint, on=row.watched)
            switch.setProperty(KEY, f"watch {row.folder}")
            switch.toggled.connect(partial(self._watch, row.folder))
            line.addWidget(switch)
        return line

    def _watch(self, folder: str, on: bool) -> None:  # noqa: FBT001 - Qt's
        self.decided.emit(Deciding(Deed.WATCH if on else Deed.IGNORE, folder))

    def _branch(self, row: RepositoryRow, branch: BranchRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(16)
        label = PlainLabel(tr("Default branch"), 12, ink=3)
        label.setFixedWidth(150)
        box = ChoiceBox()
        auto = tr("as git's facts say") if branch.chosen else branch.text
        box.addItem(visible(auto), "")
        for name in branch.choices:
            box.addItem(visible(name), name)
        if branch.chosen and box.findData(branch.name) < 0:
            box.addItem(visible(branch.name), branch.name)
        box.setCurrentIndex(box.findData(branch.name) if branch.chosen else 0)
        box.setAccessibleName(visible(tr("Default branch of {repository}", repository=row.title)))
        box.setToolTip(tr("Where work lands. What you choose outranks git's facts."))
        box.setProperty(KEY, f"branch {row.folder}")
        box.setMaximumWidth(360)
        box.activated.connect(lambda place: self._choose(row.folder, str(box.itemData(place)), branch))
        line.addWidget(label)
        line.addWidget(box)
        if branch.chosen:
            line.addWidget(PlainLabel(tr("chosen by you"), 12, ink=2))
        line.addStretch(1)
        return line

    def _choose(self, folder: str, name: str, before: BranchRow) -> None:
        was = before.name if before.chosen else ""
        if name == was:
            return
        self.decided.emit(Deciding(Deed.BRANCH, folder, name))
        words = tr("Work of {folder} now lands in {branch}.", folder=folder, branch=name or tr("what git's facts say"))
        self.offer_undo(words, lambda: self.decided.emit(Deciding(Deed.BRANCH, folder, was)))

    def _forget(self, folder: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.decided.emit(Weigh(Forgetting(Scope.REPOSITORY, folder)))

    def _ask(self, was: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        card = AddRepositoryCard(was, self.window())
        card.decided.connect(self.decided)
        card.open()


class AddRepositoryCard(Card):
    """Ask for a repository's folder, and where sessions knew it to be."""

    decided = Signal(object)
    """A `Deciding`."""

    def __init__(self, was: str, parent: QWidget) -> None:
        title = tr("Where is it now?") if was else tr("Add a repository")
        super().__init__(title, tr("Add"), parent)
        self._was = was
        self.folder = QLineEdit()
        self.folder.setAccessibleName(tr("Folder"))
        self.folder.setPlaceholderText(tr("A folder inside the repository"))
        words = tr(
            "Sessions knew it as {folder}. What they did there counts for the repository that you name.", folder=was
        )
        plain = tr("Sessions that worked in it, or will, count for it. Its history is read with git.")
        self.column.addWidget(wide(PlainLabel(words if was else plain, 12, ink=2)))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.folder, 1)
        browse = QPushButton(tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        line.addWidget(browse)
        self.column.addLayout(line)
        self.add_buttons()
        self.do.setProperty("primary", "true")
        self.do.setDefault(True)
        self.do.setEnabled(False)
        self.folder.textChanged.connect(lambda text: self.do.setEnabled(bool(text.strip())))
        self.accepted.connect(lambda: self.decided.emit(Deciding(Deed.ADD, self.folder.text().strip(), self._was)))
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.windowTitle(), self.folder.text())
        if chosen:
            self.folder.setText(chosen)


class AddressesPage(Page):
    """The addresses that count as the person, and a field for one more."""

    name = "addresses"

    def __init__(self) -> None:
        self._shown: AddressesView | None = None
        super().__init__()

    def title(self) -> str:
        """Return the page's name."""
        return tr("My addresses")

    def caption(self) -> str:
        """Say what they are for."""
        return self._shown.caption if self._shown is not None else ""

    def finds(self) -> str:
        """Return words people look for."""
        return tr("e-mail author identity me")

    def show_view(self, view: AddressesView) -> None:
        """Draw another view."""
        if view != self._shown:
            self._shown = view
            self.redraw()

    def fill(self) -> Iterator[None]:
        """Add the field and the addresses."""
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Another address of yours"))
        self.field.setProperty(KEY, "field")
        add = QPushButton(tr("Add"))
        add.setProperty(KEY, "add")
        add.setEnabled(False)
        self.field.textChanged.connect(lambda text: add.setEnabled("@" in text))
        self.field.returnPressed.connect(self._add)
        add.clicked.connect(self._add)
        hint = tr("Commits under it count as yours, those of the past too.")
        self.field.setMinimumWidth(240)
        self.add_row("add", tr("Add an address"), hint, self.field, add)
        for row in self._shown.rows if self._shown is not None else ():
            if row.added:
                link = make_link(tr("Remove"), f"remove {row.address}", row.address)
                link.clicked.connect(partial(self._remove, row.address))
                self.add_row(row.address, row.address, row.why, link)
            else:
                self.add_row(row.address, row.address, row.why)
            yield

    def _add(self) -> None:
        address = self.field.text().strip()
        if "@" in address:
            self.field.clear()
            self.decided.emit(Deciding(Deed.ADD_ADDRESS, address))

    def _remove(self, address: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.decided.emit(Deciding(Deed.REMOVE_ADDRESS, address))
        words = tr("{address} no longer counts as yours.", address=address)
        self.offer_undo(words, lambda: self.decided.emit(Deciding(Deed.ADD_ADDRESS, address)))
