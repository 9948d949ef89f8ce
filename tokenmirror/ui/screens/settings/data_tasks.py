"""The sections of the page of data for what is done with all of it: keeping, taking along, forgetting, leaving."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDateEdit, QFileDialog, QPushButton

from tokenmirror.domain.forgetting import Forgetting, Scope
from tokenmirror.domain.tasks import ExportAll, KeepFor, ReadAgain, Weigh
from tokenmirror.language import tr
from tokenmirror.ui.choice_box import ChoiceBox
from tokenmirror.ui.experiment_card import day_field, day_of
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.screens.settings.page import make_link, wrapped
from tokenmirror.ui.screens.settings.section import Section
from tokenmirror.ui.text import visible
from tokenmirror.viewmodels.forgetting import ForgettingPart, keep_text

_YEARS = (None, 1, 2, 5)
_LEAVE = "tokenmirror leave"
_DAY_WIDE = 112


class KeepSection(Section):
    """For how long things are kept."""

    takes = ForgettingPart

    def heading(self) -> str:
        """Return what stands above its rows."""
        return tr("Keeping")

    def finds(self) -> str:
        """Return further words under which the page is found."""
        return tr("retention age years delete old")

    def fill(self, part: object) -> Iterator[None]:
        """Add the choice; a shorter time is told before it holds."""
        if not isinstance(part, ForgettingPart):
            return
        box = ChoiceBox()
        for years in _YEARS:
            box.addItem(keep_text(years), years)
        box.setCurrentIndex(_YEARS.index(part.years) if part.years in _YEARS else 0)
        box.activated.connect(lambda _number: self._choose(box, part))
        hint = tr("What becomes older is forgotten each day. Unless you choose so, nothing is.")
        self.page.add_row("keep", tr("Keep things"), hint, box)
        yield

    def _choose(self, box: ChoiceBox, part: ForgettingPart) -> None:
        years = box.currentData()
        with QSignalBlocker(box):
            box.setCurrentIndex(_YEARS.index(part.years) if part.years in _YEARS else 0)  # it moves when it is done
        if years != part.years:
            wish = KeepFor(years)
            self.page.decided.emit(wish if years is None else Weigh(wish))


class ExportSection(Section):
    """Everything in plain files."""

    def heading(self) -> str:
        """Return what stands above its rows."""
        return tr("Taking it along")

    def finds(self) -> str:
        """Return further words under which the page is found."""
        return tr("export all my data copy JSON portability")

    def fill(self, _part: object) -> Iterator[None]:
        """Add the button that asks for a folder."""
        button = QPushButton(tr("Export all…"))
        button.clicked.connect(self._ask)
        hint = tr("Everything that is stored, your own words too, as lines of JSON that any program reads.")
        self.page.add_row("export", tr("All of my data"), hint, button)
        yield

    def _ask(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        folder = QFileDialog.getExistingDirectory(self.page.window(), tr("Where to?"))
        if folder:
            self.page.decided.emit(ExportAll(folder))


class ForgetSection(Section):
    """A time or everything is forgotten; and what was forgotten, to be read again."""

    takes = ForgettingPart

    def heading(self) -> str:
        """Return what stands above its rows."""
        return tr("Forgetting")

    def finds(self) -> str:
        """Return further words under which the page is found."""
        return tr("delete erase remove session repository period everything")

    def fill(self, part: object) -> Iterator[None]:
        """Add the time, everything, and the list."""
        if not isinstance(part, ForgettingPart):
            return
        today = date.today()  # noqa: DTZ011 - the person's own day
        first = _named_field(today - timedelta(days=30), tr("First day"))
        last = _named_field(today, tr("Last day"))
        button = QPushButton(tr("Forget…"))
        button.clicked.connect(lambda: self._weigh(day_of(first), day_of(last)))
        hint = tr("Sessions, and what you wrote of them. Before anything goes, you are told what.")
        self.page.add_row("period", tr("A time"), hint, first, PlainLabel(tr("to"), 12, ink=2), last, button)
        yield
        everything = QPushButton(tr("Forget everything…"))
        everything.clicked.connect(lambda: self.page.decided.emit(Weigh(Forgetting(Scope.EVERYTHING))))
        hint = tr("All up to now, your own words too. What you chose to leave out stays left out.")
        self.page.add_row("everything", tr("Everything"), hint, everything)
        yield
        hint = tr("Sessions are forgotten from their menu, repositories and tools on the pages of the same name.")
        self.page.column.addWidget(wrapped(PlainLabel(hint, 12, ink=2)))
        for one in part.forgotten:
            link = make_link(tr("Read again"), f"again {one.act}", one.text)
            link.clicked.connect(partial(self._again, one.act))
            self.page.add_row(f"forgotten {one.act}", one.text, one.hint, link)
            yield

    def _weigh(self, first: date, last: date) -> None:
        begin, end = sorted((first, last))
        wanted = Forgetting(Scope.PERIOD, since=_at(begin), until=_at(end + timedelta(days=1)))
        self.page.decided.emit(Weigh(wanted))

    def _again(self, act: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.page.decided.emit(ReadAgain((act,)))


def _named_field(day: date, name: str) -> QDateEdit:
    field = day_field(day)
    field.setAccessibleName(visible(name))
    field.setMinimumWidth(_DAY_WIDE)
    return field


def _at(day: date) -> int:
    """Return the first instant of a day in the person's zone, as it is stored."""
    return round(datetime(day.year, day.month, day.day).astimezone().timestamp() * 1000)


class LeaveSection(Section):
    """How to go, and what stays then."""

    def heading(self) -> str:
        """Return what stands above its rows."""
        return tr("Leaving")

    def finds(self) -> str:
        """Return further words under which the page is found."""
        return tr("uninstall remove leave quit")

    def fill(self, _part: object) -> Iterator[None]:
        """Add the command that lists all that was written, and takes it away."""
        copy = QPushButton(tr("Copy command"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(_LEAVE))
        hint = tr(
            "Quit, then `{command}` lists everything that was written outside of the program: this folder, the entry"
            " that starts it at login, the key in the keyring. With --remove it takes all of it away.",
            command=_LEAVE,
        )
        self.page.add_row("leave", tr("Take everything away"), hint, copy)
        yield
