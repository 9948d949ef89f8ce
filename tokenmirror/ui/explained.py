"""The evidence in the side pane: sentences, and below each, when asked for, the commands that check it."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget

from tokenmirror.ui.fonts import fixed, sized
from tokenmirror.ui.labels import Hairline, Link, PlainLabel
from tokenmirror.ui.text import visible
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.explained import Check, Section

_COPY = "copy:"
_INDENT = 10


class ExplainedPart(QWidget):
    """Show sections of steps; their commands come and go by a link."""

    def __init__(self, sections: tuple[Section, ...]) -> None:
        super().__init__()
        self._sections = sections
        self._with_commands = False
        self.text = EvidenceText()
        self.toggle = Link(say("explained.show"))
        self.toggle.clicked.connect(self._turn)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(say("explained.title"), 15, QFont.Weight.DemiBold))
        head.addStretch(1)
        head.addWidget(self.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Hairline())
        column.addLayout(head)
        column.addWidget(self.text)
        self.show_sections(sections)

    def show_sections(self, sections: tuple[Section, ...]) -> None:
        """Show other evidence, without its commands."""
        self._sections, self._with_commands = sections, False
        self.toggle.setText(say("explained.show"))
        self.toggle.setVisible(any(step.checks for section in sections for step in section.steps))
        self.text.show_sections(sections, with_commands=False)

    def _turn(self) -> None:
        self._with_commands = not self._with_commands
        self.text.show_sections(self._sections, with_commands=self._with_commands)
        self.toggle.setText(say("explained.hide" if self._with_commands else "explained.show"))


class EvidenceText(QTextBrowser):
    """One text as tall as it is, so that the pane scrolls; what is copied holds no marks that are not in it.

    Text is put in letter by letter: nothing of it is read as markup.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("evidence")
        self.setAccessibleName(say("explained.title"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._copy)
        self.highlighted.connect(self._bring_into_sight)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(self.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(self.verticalScrollBarPolicy())
        self.document().setDocumentMargin(0)
        self._commands: list[str] = []

    def show_sections(self, sections: tuple[Section, ...], *, with_commands: bool) -> None:
        """Write everything anew."""
        self.document().clear()
        self._commands = []
        at = QTextCursor(self.document())
        at.beginEditBlock()
        for number, section in enumerate(sections):
            _write(
                at, section.heading, _letters(sized(13, QFont.Weight.DemiBold)), 14 if number else 2, first=not number
            )
            for step in section.steps:
                _write(at, step.text, _letters(sized(12.5)), 6)
                for check in step.checks if with_commands else ():
                    self._write_check(at, check)
        at.endEditBlock()
        self._fit()

    def _write_check(self, at: QTextCursor, check: Check) -> None:
        _write(at, check.command, _letters(fixed(11)), 5, indent=_INDENT)
        _write(at, f"{check.shows} · ", _letters(sized(11.5)), 1, indent=_INDENT)
        link = _letters(sized(11.5))
        link.setAnchor(True)
        link.setAnchorHref(f"{_COPY}{len(self._commands)}")
        link.setFontUnderline(True)
        at.insertText(say("explained.copy"), link)
        self._commands.append(check.command)

    def _copy(self, link: QUrl) -> None:
        """Put the command of a link on the clipboard as it is."""
        number = link.toString().removeprefix(_COPY)
        if number.isdigit() and int(number) < len(self._commands):
            QGuiApplication.clipboard().setText(self._commands[int(number)])

    def _bring_into_sight(self) -> None:
        """Scroll the pane to the link that the keyboard is on."""
        pane = self.parentWidget()
        while pane is not None and not isinstance(pane, QScrollArea):
            pane = pane.parentWidget()
        page = pane.widget() if pane is not None else None
        if pane is not None and page is not None and not self.underMouse():
            place = self.mapTo(page, self.cursorRect().center())
            pane.ensureVisible(place.x(), place.y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as the lines that the width leads to."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(int(self.document().size().height()) + 2)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the pane scroll."""
        event.ignore()


def _letters(font: QFont) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFont(font)
    return letters


def _write(
    at: QTextCursor, text: str, letters: QTextCharFormat, above: int, *, indent: int = 0, first: bool = False
) -> None:
    """Write one paragraph with some room above it."""
    block = QTextBlockFormat()
    block.setTopMargin(above)
    block.setLeftMargin(indent)
    if first:
        at.setBlockFormat(block)
    else:
        at.insertBlock(block)
    at.insertText(visible(text), letters)
