"""The step before something is given away: everything that would be, line by line, and in which form."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tokenmirror.domain.summaries import Format
from tokenmirror.language import tr
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.labels import Hairline, Link, PlainLabel
from tokenmirror.ui.summary.wishes import FormatsTold, GivenAway
from tokenmirror.ui.text import visible
from tokenmirror.ui.turns import Turns
from tokenmirror.ui.wrapped import WrappedLabel
from tokenmirror.viewmodels.disclosing import by_kind
from tokenmirror.viewmodels.summary_shapes import Document

_MARGIN, _SIDE, _STACK_BELOW, _IN_A_STEP = 24, 360, 760, 8


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

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAccessibleName(tr("Format"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 13, 16, 16)
        column.setSpacing(4)
        column.addWidget(PlainLabel(tr("Format"), 13, QFont.Weight.DemiBold))
        column.addSpacing(2)
        self._group = QButtonGroup(self)
        self.choices: dict[Format, QRadioButton] = {}
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
        button, words = QRadioButton(format_name(kind)), WrappedLabel(format_words(kind), 12, ink=2)
        button.setFont(sized(13))
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


class LookOverPage(QWidget):
    """List everything that is given away, and do it when the person still wants to."""

    def __init__(self) -> None:
        super().__init__()
        self._turns = Turns(self)
        self._document: Document | None = None
        self.groups: list[QFrame] = []
        self.formats = FormatsPanel()
        self._list = QWidget()
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(0, 0, 0, 0)
        self._list_column.setSpacing(14)
        self.sentence = WrappedLabel("", 17, QFont.Weight.Medium)
        self._body = QWidget()
        self._list_column.addWidget(self.sentence)
        self._list_column.addWidget(self._body)
        self._list_column.addStretch(1)
        inside = QWidget()
        inside.setObjectName("page")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._row.setContentsMargins(_MARGIN, 18, _MARGIN, _MARGIN)
        self._row.setSpacing(24)
        self._row.addWidget(self._list, 1)
        self._row.addWidget(self.formats, 0, Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(tr("Everything that is given away"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    @property
    def document(self) -> Document | None:
        """Return the document that is looked over; it is the one that is given away."""
        return self._document

    @property
    def drawn(self) -> bool:
        """Return whether all lines stand."""
        return not self._turns.busy

    def show_document(self, document: Document) -> None:
        """List what another document gives away, some lines a turn."""
        if document == self._document:
            return
        self._document = document
        self.formats.say("")
        self.sentence.setText(tr("This is everything that the summary gives away."))
        body = QWidget()
        self._list_column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body, self.groups = body, []
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._turns.drop()
        self._turns.follow(self._listing(document, column))

    def _listing(self, document: Document, column: QVBoxLayout) -> Iterator[None]:
        for group in by_kind(document.disclosed):
            yield from self._group(column, group.title, group.lines)
        yield from self._group(column, tr("Not in it"), document.withheld)

    def _group(self, column: QVBoxLayout, title: str, lines: tuple[str, ...]) -> Iterator[None]:
        if not lines:
            return
        frame = QFrame()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(3)
        inside.addWidget(PlainLabel(title, 13, QFont.Weight.DemiBold))
        inside.addWidget(Hairline())
        frame.setAccessibleName(visible(title))
        frame.setAccessibleDescription(visible("; ".join(lines)))
        column.addWidget(frame)
        self.groups.append(frame)
        for place, line in enumerate(lines):
            label = WrappedLabel(line, 13)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            inside.addWidget(label)
            if place % _IN_A_STEP == _IN_A_STEP - 1:
                yield
        yield

    def show_given(self, given: GivenAway) -> None:
        """Say how it went."""
        self.formats.say(given.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the formats first where room is short."""
        super().resizeEvent(event)
        stacked = self.width() < _STACK_BELOW
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self.formats.setMinimumWidth(0 if stacked else _SIDE)
        self.formats.setMaximumWidth(16_777_215 if stacked else _SIDE)
