"""The step before something is given away: everything that would be, line by line, and in which form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tokenmirror.domain.summaries import Format
from tokenmirror.language import tr
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.labels import Link, PlainLabel
from tokenmirror.ui.summary.marks import OneOf
from tokenmirror.ui.summary.names_part import NamesPart
from tokenmirror.ui.summary.wishes import FormatsTold, GivenAway
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.wrapped import WrappedLabel
from tokenmirror.viewmodels.disclosing import by_kind, own_words
from tokenmirror.viewmodels.summary_shapes import Document

_MARGIN, _SIDE = 24, 368


def format_name(kind: Format) -> str:
    """Return what a format is called."""
    return {
        Format.PDF: tr("PDF"),
        Format.HTML: tr("Web page (HTML)"),
        Format.MARKDOWN: tr("Markdown"),
        Format.PNG: tr("Picture (PNG)"),
        Format.JSON: tr("Figures as JSON"),
        Format.CSV: tr("Figures as CSV"),
    }[kind]


def format_words(kind: Format) -> str:
    """Return what a format is for, in a sentence."""
    return {
        Format.PDF: tr("Pages to print or to send, with text that can be selected."),
        Format.HTML: tr("One file for any browser, without scripts or links; also for who has it read out."),
        Format.MARKDOWN: tr("Plain text with headings and tables, to be pasted elsewhere."),
        Format.PNG: tr("The pages as one picture; who has it read out hears nothing of it."),
        Format.JSON: tr("The same figures with their ranges and caveats, for scripts; with a schema."),
        Format.CSV: tr("The same figures as a table, for spreadsheets."),
    }[kind]


class FormatsPanel(QFrame):
    """Choose a format, and give away."""

    save_asked = Signal(object)
    copy_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("panel")
        self.setAccessibleName(tr("Format"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 13, 16, 16)
        column.setSpacing(4)
        column.addWidget(PlainLabel(tr("Format"), 13, QFont.Weight.DemiBold))
        column.addSpacing(2)
        self._group = QButtonGroup(self)
        self.choices: dict[Format, OneOf] = {}
        self._words: dict[Format, WrappedLabel] = {}
        for kind in Format:
            self._add(column, kind)
        self.choices[Format.PDF].setChecked(True)
        column.addSpacing(8)
        self.save = QPushButton(tr("Save as…"))
        self.save.setProperty("primary", "true")
        self.save.clicked.connect(lambda: self.save_asked.emit(self.chosen))
        self.copy = Link(tr("Copy as Markdown"), 12.5, ink=1)
        self.copy.clicked.connect(self.copy_asked)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(self.save)
        line.addWidget(self.copy)
        line.addStretch(1)
        column.addLayout(line)
        self.said = WrappedLabel("", 12.5)
        self.said.hide()
        column.addSpacing(4)
        column.addWidget(self.said)
        self.remembered = WrappedLabel(
            tr("What you give away is remembered here, so that you can look it up."), 12, ink=2
        )
        column.addWidget(self.remembered)

    def _add(self, column: QVBoxLayout, kind: Format) -> None:
        button, words = OneOf(format_name(kind), self._theme), WrappedLabel(format_words(kind), 12, ink=2)
        button.setAccessibleDescription(format_words(kind))
        self._group.addButton(button)
        self.choices[kind], self._words[kind] = button, words
        column.addWidget(button)
        beside = QHBoxLayout()
        beside.setContentsMargins(22, 0, 0, 3)
        beside.addWidget(words)
        column.addLayout(beside)

    @property
    def chosen(self) -> Format:
        """Return the format that is chosen."""
        return next((kind for kind, button in self.choices.items() if button.isChecked()), Format.PDF)

    def tell(self, told: FormatsTold) -> None:
        """Say whether the PDF can be heard as well as seen."""
        can = tr("It is tagged for who has it read out (PDF/UA).")
        cannot = tr("It is not tagged for who has it read out: {why} The web page is.", why=told.why_not)
        words = f"{format_words(Format.PDF)} {can if told.tagged else cannot}"
        self._words[Format.PDF].setText(words)
        self.choices[Format.PDF].setAccessibleDescription(visible(words))

    def say(self, words: str) -> None:
        """Say how giving away went."""
        self.said.setText(words)
        self.said.setVisible(bool(words))


class DisclosedList(QListWidget):
    """Every line as an item of a list, which is read out and led through by arrow keys line by line."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setAccessibleName(tr("Everything that is given away"))
        self.setSpacing(2)

    def show_groups(self, groups: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Show other groups, each a title and its lines."""
        self.clear()
        for title, lines in groups:
            if self.count():
                self._add("", sized(6), Qt.ItemFlag.NoItemFlags)
            self._add(title, sized(13, QFont.Weight.DemiBold), Qt.ItemFlag.ItemIsEnabled)
            for line in lines:
                self._add(line, sized(13), Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)

    def _add(self, text: str, font: QFont, flags: Qt.ItemFlag) -> None:
        item = QListWidgetItem(visible(text))
        item.setFont(font)
        item.setFlags(flags)
        self.addItem(item)

    @property
    def lines(self) -> tuple[str, ...]:
        """Return all that is listed."""
        found = (self.item(at) for at in range(self.count()))
        return tuple(item.text() for item in found if item.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the lines that are chosen; the rest is every list's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText("\n".join(item.text() for item in self.selectedItems()))
        else:
            super().keyPressEvent(event)


class LookOverPage(QWidget):
    """List everything that is given away, and do it when the person still wants to."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._document: Document | None = None
        self.formats = FormatsPanel(theme)
        self.list = DisclosedList()
        self.sentence = WrappedLabel("", 17, QFont.Weight.Medium)
        self.names = NamesPart(theme)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.sentence)
        left.addWidget(self.list, 1)
        left.addWidget(self.names)
        beside = QWidget()
        inside = QVBoxLayout(beside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.formats)
        inside.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidget(beside)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls lead through it
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFixedWidth(_SIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 18, _MARGIN - 8, 18)
        row.setSpacing(_MARGIN)
        row.addLayout(left, 1)
        row.addWidget(self.area)

    @property
    def document(self) -> Document | None:
        """Return the document that is looked over; it is the one that is given away."""
        return self._document

    def show_document(self, document: Document) -> None:
        """List what another document gives away."""
        if document == self._document:
            return
        self._document = document
        self.formats.say("")
        self.sentence.setText(tr("This is everything that the summary gives away."))
        groups: list[tuple[str, Sequence[str]]] = [(one.title, one.lines) for one in by_kind(document.disclosed)]
        groups.append((tr("Title and own words, as they stand in it"), own_words(document)))
        groups.append((tr("Not in it"), document.withheld))
        self.list.show_groups(groups)

    def show_given(self, given: GivenAway) -> None:
        """Say how it went."""
        self.formats.say(given.words)
