"""The card in which a person says what they did in another way: a name, a day or a project, perhaps an end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QFormLayout, QLineEdit, QWidget

from tokenmirror.domain.own_words import Experiment, OwnWord
from tokenmirror.language import tr
from tokenmirror.ui.budget_cards import labelled, made_form
from tokenmirror.ui.choice_box import ChoiceBox
from tokenmirror.ui.choosing import Card, wide
from tokenmirror.ui.day_box import DayBox
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.switches import Switch
from tokenmirror.ui.text import visible

_DAY, _PROJECT = "day", "project"
_WIDE = 150


class ExperimentCard(Card):
    """Ask for an experiment; nothing is set before all of it makes sense."""

    chosen = Signal(object)
    """An `OwnWord`."""

    def __init__(
        self, projects: Sequence[tuple[str, str]], today: date, parent: QWidget, change: Experiment | None = None
    ) -> None:
        super().__init__(tr("Change an experiment") if change else tr("Add an experiment"), tr("Set"), parent)
        self._change = change
        self.name, self.kind, self.project = QLineEdit(), ChoiceBox(), ChoiceBox()
        self.day, self.until = day_field(today), day_field(today)
        self.ends = Switch(tr("It is over"), tr("It is over"), "", on=False)
        self.name.setPlaceholderText(tr("a new model, smaller tasks"))
        self.name.setMaxLength(200)
        self.kind.addItem(tr("From a day on"), _DAY)
        self.kind.addItem(tr("A project beside the others"), _PROJECT)
        self.project.addItem(tr("Everywhere"), "")
        for path, name in projects:
            self.project.addItem(visible(name), path)
        why = tr("What changes took before stands beside what they took since then. Nothing has to come of it.")
        self.column.addWidget(wide(PlainLabel(why, 12, ink=2)))
        self.form = self._form()
        self.column.addLayout(self.form)
        self.why = PlainLabel("", 12, ink=2)
        self.column.addWidget(wide(self.why))
        self.add_buttons()
        self.do.setProperty("primary", "true")
        self.do.setDefault(True)
        self._fill(change)
        for signal in (self.name.textChanged, self.kind.currentIndexChanged, self.project.currentIndexChanged):
            signal.connect(self._look)
        for signal in (self.day.dateChanged, self.until.dateChanged, self.ends.toggled):
            signal.connect(self._look)
        self.accepted.connect(self._choose)
        self._look()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _form(self) -> QFormLayout:
        form = made_form()
        form.addRow(labelled(tr("Your own name for it"), self.name), self.name)
        form.addRow(labelled(tr("What is compared"), self.kind), self.kind)
        form.addRow(labelled(tr("First day"), self.day), self.day)
        form.addRow(labelled(tr("Project"), self.project), self.project)
        form.addRow("", self.ends)
        form.addRow(labelled(tr("Last day"), self.until), self.until)
        return form

    def _fill(self, change: Experiment | None) -> None:
        if change is None:
            return
        self.name.setText(change.name)
        self.kind.setCurrentIndex(self.kind.findData(_DAY if change.day else _PROJECT))
        if change.day is not None:
            self.day.setDate(QDate(change.day.year, change.day.month, change.day.day))
        if change.project and self.project.findData(change.project) < 0:
            self.project.addItem(visible(change.project), change.project)
        self.project.setCurrentIndex(max(self.project.findData(change.project), 0))
        self.ends.setChecked(change.until is not None)
        if change.until is not None:
            self.until.setDate(QDate(change.until.year, change.until.month, change.until.day))

    @property
    def wanted(self) -> Experiment | None:
        """Return what is asked for, if it makes sense."""
        name, project = " ".join(self.name.text().split()), str(self.project.currentData())
        day = day_of(self.day) if self.kind.currentData() == _DAY else None
        until = day_of(self.until) if self.ends.isChecked() else None
        try:
            return Experiment(name, day, project, until, self._change.id if self._change else 0) if name else None
        except ValueError:
            return None

    def _look(self) -> None:
        self.form.setRowVisible(self.day, self.kind.currentData() == _DAY)
        self.form.setRowVisible(self.until, self.ends.isChecked())
        self.why.setText("" if self.wanted is not None else self._missing())
        self.do.setEnabled(self.wanted is not None)

    def _missing(self) -> str:
        if not self.name.text().strip():
            return tr("It needs a name of your own.")
        if self.kind.currentData() == _PROJECT:
            return tr("It needs a project.")
        return tr("Its last day lies before its first.")

    def _choose(self) -> None:
        if (wanted := self.wanted) is not None:
            self.chosen.emit(OwnWord(wanted))


def day_field(today: date) -> QDateEdit:
    """Return a field for a day, with a calendar."""
    field = DayBox(QDate(today.year, today.month, today.day))
    field.setDisplayFormat(day_format(QLocale()))
    field.setMinimumWidth(_WIDE)
    quiet = QTextCharFormat()
    quiet.setForeground(field.palette().text())  # Qt has weekends in red
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        field.calendarWidget().setWeekdayTextFormat(weekday, quiet)
    field.calendarWidget().setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    return field


def day_format(written: QLocale) -> str:
    """Return how a day is written in numbers where the person is, the year always in full."""
    if written.language() == QLocale.Language.C:  # nobody's, with names of months
        return "yyyy-MM-dd"
    short = written.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def day_of(field: QDateEdit) -> date:
    """Return the day of a field."""
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())
