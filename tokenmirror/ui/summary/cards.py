"""Cards of the summary: a name for a draft, days of one's own, and questions before something is done."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.budget_cards import labelled, made_form
from tokenmirror.ui.choosing import Card, wide
from tokenmirror.ui.experiment_card import day_field, day_of
from tokenmirror.ui.labels import PlainLabel

_MOST_NAME = 120


class DraftCard(Card):
    """Ask for a name."""

    named = Signal(str)

    def __init__(self, title: str, button: str, name: str, taken: Collection[str], parent: QWidget) -> None:
        super().__init__(title, button, parent)
        self._taken = taken
        self.name = QLineEdit(name)
        self.name.setMaxLength(_MOST_NAME)
        self.name.selectAll()
        self.why = PlainLabel("", 12, ink=2)
        form = made_form()
        form.addRow(labelled(tr("Name"), self.name), self.name)
        self.column.addLayout(form)
        self.column.addWidget(wide(self.why))
        self.add_buttons()
        self.do.setProperty("primary", "true")
        self.do.setDefault(True)
        self.name.textChanged.connect(self._look)
        self.accepted.connect(lambda: self.named.emit(self.wanted))
        self._look()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def wanted(self) -> str:
        """Return the name that is typed."""
        return " ".join(self.name.text().split())

    def _look(self) -> None:
        taken = self.wanted in self._taken
        self.why.setText(tr("There is a draft of that name; this one takes its place.") if taken else "")
        self.name.setAccessibleDescription(self.why.text())
        self.do.setEnabled(bool(self.wanted))


class DaysCard(Card):
    """Ask for the first and the last day."""

    chosen = Signal(str)
    """Two days joined by two dots."""

    def __init__(self, first: date, last: date, parent: QWidget) -> None:
        super().__init__(tr("Days of your own"), tr("Use these days"), parent)
        self.first, self.last = day_field(first), day_field(last)
        self.why = PlainLabel("", 12, ink=2)
        form = made_form()
        form.addRow(labelled(tr("First day"), self.first), self.first)
        form.addRow(labelled(tr("Last day"), self.last), self.last)
        self.column.addLayout(form)
        self.column.addWidget(wide(self.why))
        self.add_buttons()
        self.do.setProperty("primary", "true")
        self.do.setDefault(True)
        for edit in (self.first, self.last):
            edit.dateChanged.connect(self._look)
        self.accepted.connect(lambda: self.chosen.emit(self.wanted))
        self._look()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def wanted(self) -> str:
        """Return the days that are chosen."""
        return "..".join(day_of(edit).isoformat() for edit in (self.first, self.last))

    def _look(self) -> None:
        wrong = self.last.date() < self.first.date()
        self.why.setText(tr("The last day lies before the first.") if wrong else "")
        self.do.setEnabled(not wrong)


class AskCard(Card):
    """Say what would be done; the button that changes nothing has the keyboard."""

    def __init__(self, title: str, lines: tuple[str, ...], button: str, parent: QWidget) -> None:
        super().__init__(title, button, parent)
        for line in lines:
            self.column.addWidget(wide(PlainLabel(line, 13, ink=2)))
        self.add_buttons()
        self.leave.setDefault(True)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
