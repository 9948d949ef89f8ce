"""The pages of help: every definition, to be searched, and every shortcut."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.focus import KEY
from tokenmirror.ui.labels import PlainLabel, ValueLabel
from tokenmirror.ui.screens.settings.page import Entry, Page
from tokenmirror.ui.shortcuts_sheet import sheet
from tokenmirror.viewmodels.definitions import Definition, definitions, searched


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

    def fill(self) -> None:
        """Add the field and all definitions; typing leaves those that hold the words."""
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
        for one in definitions():
            if one.group not in self._headings:
                self._headings[one.group] = PlainLabel(one.group, 12, QFont.Weight.DemiBold, ink=2)
                self.column.addSpacing(12)
                self.column.addWidget(self._headings[one.group])
            self.rows[one.key] = _entry(one)
            self.column.addWidget(self.rows[one.key])

    def _narrow(self, words: str) -> None:
        found = searched(words)
        for key, row in self.rows.items():
            row.setVisible(any(one.key == key for one in found))
        for group, heading in self._headings.items():
            heading.setVisible(any(one.group == group for one in found))
        self._nothing.setVisible(not found)

    def entries(self) -> list[Entry]:
        """Return every definition beside the page itself."""
        return [
            *super().entries()[:1],
            *(Entry(one.key, one.title, f"{one.title} {one.text} {one.caveat}") for one in definitions()),
        ]


def _entry(one: Definition) -> QWidget:
    row = QWidget()
    row.setAccessibleName(one.title)
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 6, 0, 8)
    column.setSpacing(2)
    column.addWidget(PlainLabel(one.title, 13, QFont.Weight.Medium))
    column.addWidget(ValueLabel(one.text, 13))
    column.addWidget(ValueLabel(one.caveat, 12, ink=2))
    return row


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

    def fill(self) -> None:
        """Add the sheet."""
        self.column.addWidget(sheet())
