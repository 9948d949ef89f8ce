"""The page on which a summary is chosen: contents and own words at one side, the pages that come of it beside."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tokenmirror.domain import summary_edits as edits
from tokenmirror.domain.summaries import Chosen, Option, Part
from tokenmirror.language import tr
from tokenmirror.ui.filter_box import FilterBox
from tokenmirror.ui.labels import ElidedLabel, Hairline, Link, PlainLabel
from tokenmirror.ui.panels import EmptyPlace
from tokenmirror.ui.shortcuts import native
from tokenmirror.ui.summary.contents import ContentsTree
from tokenmirror.ui.summary.hand import Hand
from tokenmirror.ui.summary.preview import Preview
from tokenmirror.ui.summary.words_field import WordsField, title_of
from tokenmirror.ui.text import tooltip, visible
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.wrapped import WrappedLabel
from tokenmirror.viewmodels.contents import ContentsRow, RowKey, RowKind, contents
from tokenmirror.viewmodels.disclosing import in_short
from tokenmirror.viewmodels.shapes import Choice
from tokenmirror.viewmodels.summary_shapes import Document, SummaryView
from tokenmirror.viewmodels.summary_templates import Template, begin, template_title

_MARGIN, _NARROW, _WIDE, _WIDE_FROM, _SEARCH_MS, _MANY_ROWS = 14, 300, 340, 1100, 150, 12
_TITLE, _BOX_SIDES, _BETWEEN, _GAP = 42, 24, 3, 8
_FEW_LINES, _LINES = 2, 3
_OWN_WORDS = RowKey(RowKind.PART, Part.OWN_WORDS)


class DisclosureBox(QFrame):
    """What the page gives away, in a few lines."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[str, ...] = ()
        self._most = 160
        self._fitting = QTimer(self, interval=0, singleShot=True)
        self._fitting.timeout.connect(self._fit)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 4, 9)
        column.setSpacing(5)
        column.addWidget(PlainLabel(tr("This page discloses"), 12, QFont.Weight.DemiBold))
        column.addWidget(self.area)

    def show_document(self, document: Document) -> None:
        """Show what another document gives away."""
        lines = in_short(document)
        if lines == self.lines:
            return
        self.lines = lines
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(_BETWEEN)
        for line in lines:
            column.addWidget(WrappedLabel(line, 12, ink=2))
        column.addStretch(1)
        self.area.setWidget(body)
        self.setAccessibleName(tr("This page discloses"))
        self.setAccessibleDescription(visible("; ".join(lines)))
        self._fitting.start()

    def fit(self, most: int) -> None:
        """Be as high as the lines, up to so many pixels."""
        self._most = most
        self._fitting.start()

    def _fit(self) -> None:
        labels = self.area.findChildren(WrappedLabel)
        wide = self.width() - _BOX_SIDES
        high = sum(label.heightForWidth(wide) + _BETWEEN for label in labels)
        self.setFixedHeight(min(_TITLE + high, self._most))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Need another height in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fitting.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the edge."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Dark), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)


class ChoosingPage(QWidget):
    """Choose what is in a summary."""

    changed = Signal(object, object)
    """Another `Chosen`, and what is typed beside, or None for anything that is no typing."""
    stepped = Signal(int)
    look_over_asked = Signal()
    keep_asked = Signal()
    acted = Signal(str)

    def __init__(self, theme: Theme, hand: Hand) -> None:
        super().__init__()
        self._hand = hand
        self.view: SummaryView | None = None
        self._make_parts(theme)
        self._place_parts()
        self._listen()

    def _make_parts(self, theme: Theme) -> None:
        self.template = FilterBox(tr("Template"), theme)
        self.template.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Title"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search the contents"))
        self.search.setClearButtonEnabled(True)
        self.up, self.down = Link(tr("Up")), Link(tr("Down"))
        for link, name, key in ((self.up, tr("Move up"), "Alt+Up"), (self.down, tr("Move down"), "Alt+Down")):
            link.setAccessibleName(name)
            link.setAccessibleDescription(native(key))
            link.setToolTip(tooltip(native(key)))
        self.tree = ContentsTree(theme)
        self.words = WordsField()
        self.box = DisclosureBox()
        self.draft = ElidedLabel("", 12, ink=2)
        self.look_over = QPushButton(tr("Look over and save…"))
        self.look_over.setProperty("primary", "true")
        self.keep = QPushButton(tr("Save draft"))
        self.preview = Preview(theme)
        self.empty = EmptyPlace()
        self._searching = QTimer(self, interval=_SEARCH_MS, singleShot=True)

    def _place_parts(self) -> None:
        self.side = QFrame()
        column = QVBoxLayout(self.side)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addWidget(self.template)
        column.addWidget(self.title)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(PlainLabel(tr("Contents"), 13, QFont.Weight.DemiBold))
        head.addSpacing(6)
        head.addWidget(self.search, 1)
        head.addStretch(0)
        head.addSpacing(6)
        head.addWidget(self.up)
        head.addSpacing(6)
        head.addWidget(self.down)
        column.addLayout(head)
        column.addWidget(self.tree, 1)
        column.addWidget(self.words)
        column.addWidget(self.box)
        column.addWidget(self.draft)
        buttons = QHBoxLayout()
        buttons.setSpacing(_GAP)
        buttons.addWidget(self.look_over, 1)
        buttons.addWidget(self.keep)
        column.addLayout(buttons)
        self._beside = QVBoxLayout()
        self._beside.addWidget(self.preview)
        self._nothing = QFrame()
        inside = QVBoxLayout(self._nothing)
        inside.setContentsMargins(24, 16, 24, 24)
        inside.addWidget(self.empty)
        self._beside.addWidget(self._nothing)
        self._nothing.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(Hairline(upright=True))
        row.addLayout(self._beside, 1)

    def _listen(self) -> None:
        self.template.picked.connect(self._pick_template)
        self.title.textEdited.connect(self._type_title)
        self.title.editingFinished.connect(self._hand.pause)
        self.search.textChanged.connect(lambda _text: self._searching.start())
        self._searching.timeout.connect(self._search)
        self.up.clicked.connect(lambda: self.tree.move_in_hand(-1))
        self.down.clicked.connect(lambda: self.tree.move_in_hand(1))
        self.tree.ticked.connect(self._tick)
        self.tree.moved.connect(self._move)
        self.tree.held.connect(self._hold)
        self.tree.words_asked.connect(self._write_beside)
        self.tree.stepped.connect(self.stepped)
        self.tree.search_asked.connect(self._ask_search)
        self.words.written.connect(self._write)
        self.words.left.connect(self._hand.pause)
        self.words.escaped.connect(lambda: self.tree.setFocus(Qt.FocusReason.OtherFocusReason))
        self.look_over.clicked.connect(self.look_over_asked)
        self.keep.clicked.connect(self.keep_asked)
        self.empty.acted.connect(self.acted)

    # ---- what is shown

    def show_view(self, view: SummaryView) -> None:
        """Show what can be ticked and what comes of it."""
        self.view = view
        self.box.show_document(view.document)
        self.title.setPlaceholderText(visible(view.document.title))
        self._nothing.setVisible(view.empty is not None)
        self.preview.setVisible(view.empty is None)
        if view.empty is not None:
            self.empty.show_state(view.empty)
        else:
            self.preview.show_document(view.document)
        self.look_over.setEnabled(view.empty is None)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Show what is in hand, which may be newer than what is known of it."""
        chosen = self._hand.chosen
        if chosen is None or self.view is None:
            return
        template = template_of(chosen)
        choices = [Choice(one, template_title(one)) for one in Template]
        own = [] if template else [Choice("", tr("changed by you"))]
        self.template.offer([*own, *choices], template, template)
        if self.title.text() != chosen.title and not self.title.hasFocus():
            self.title.setText(chosen.title)
        name = self._hand.draft
        self.draft.setText(
            tr("From the draft \u201c{name}\u201d", name=name) if name else tr("Not kept as a draft yet")
        )
        words = " ".join(self.search.text().split())
        rows = contents(self.view, chosen, words)
        self.tree.show_rows(rows)
        self.search.setVisible(bool(words) or _counted(rows) > _MANY_ROWS)

    def say_kept(self, name: str) -> None:
        """Say that the choice is kept."""
        self.draft.setText(tr("Kept as \u201c{name}\u201d", name=name))

    def _ask_search(self) -> None:
        self.search.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _search(self) -> None:
        self.show_chosen()
        self.tree.show_found(searching=bool(self.search.text().split()))

    def _hold(self, row: ContentsRow | None) -> None:
        """Let the field below be of the row in hand."""
        chosen = self._hand.chosen
        if chosen is None or self.words.text.hasFocus():
            return
        movable = row is not None and (row.key.kind is RowKind.PART or (row.key.kind is RowKind.ITEM and row.ticked))
        self.up.setEnabled(bool(movable))
        self.down.setEnabled(bool(movable))
        key = None if row is None else _beside(row.key)
        if key is None or key.part is None:
            self.words.show_words(None, tr("Your words"), "", tr("Beside a part or a thing that is ticked."))
            return
        text, words, ticked = self._written_beside(key, chosen)
        at_top = key == _OWN_WORDS
        why_not = "" if ticked or at_top else tr("Tick it to write beside it.")
        self.words.show_words(None if why_not else key, title_of(text, at_top=at_top), words, why_not)

    def _written_beside(self, key: RowKey, chosen: Chosen) -> tuple[str, str, bool]:
        """Return what a part or thing is called, what is written beside it, and whether it is ticked."""
        part = key.part
        offered = next((one for one in self.view.parts if one.part is part), None) if self.view is not None else None
        if part is None or offered is None:
            return "", "", False
        section = edits.section_of(chosen, part)
        if key.kind is RowKind.PART:
            return offered.title, section.words, section.ticked
        item = edits.item_of(chosen, part, key.key)
        title = next((one.title for one in offered.items if one.key == key.key), "")
        return title, item.words if item is not None else "", item is not None

    def _write_beside(self) -> None:
        if self.words.text.isEnabled():
            self.words.text.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what is changed

    def _pick_template(self, key: str) -> None:
        if key and (chosen := self._hand.chosen) is not None:
            self.changed.emit(edits.begun_again(begin(Template(key), chosen.key), chosen), None)

    def _type_title(self, text: str) -> None:
        if (chosen := self._hand.chosen) is not None:
            self.changed.emit(edits.with_title(chosen, text), "title")

    def _tick(self, key: RowKey, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if (chosen := self._hand.chosen) is not None:
            self.changed.emit(self._ticked(chosen, key, on=on), None)

    def _ticked(self, chosen: Chosen, key: RowKey, *, on: bool) -> Chosen:
        if key.kind is RowKind.NAME and key.name is not None:
            return edits.tick_name(chosen, key.name, on=on)
        if key.part is None:
            return chosen
        if key.kind is RowKind.OPTION:
            return edits.tick_option(chosen, key.part, Option(key.key), on=on)
        if key.kind is RowKind.ITEM:
            parts = () if self.view is None else self.view.parts
            known = [item.key for one in parts if one.part is key.part for item in one.items]
            return edits.tick_item(chosen, key.part, key.key, on=on, known=known)
        if key.kind is RowKind.SUBJECT:
            return edits.tick_subject(chosen, key.part, key.key, on=on)
        return edits.tick_part(chosen, key.part, on=on)

    def _move(self, key: RowKey, by: int) -> None:
        chosen = self._hand.chosen
        if chosen is None or key.part is None:
            return
        if key.kind is RowKind.ITEM:
            self.changed.emit(edits.move_item(chosen, key.part, key.key, by), None)
        elif key.kind is RowKind.PART:
            self.changed.emit(edits.move_part(chosen, key.part, by), None)

    def _write(self, key: RowKey, words: str) -> None:
        chosen = self._hand.chosen
        if chosen is not None and key.part is not None:
            item = key.key if key.kind is RowKind.ITEM else ""
            self.changed.emit(edits.write(chosen, key.part, item, words), key)

    # ---- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the pages the most of a narrow window, and the list the most of a low one."""
        super().resizeEvent(event)
        buttons = self.look_over.sizeHint().width() + self.keep.sizeHint().width() + 2 * _MARGIN + _GAP
        self.side.setFixedWidth(max(_WIDE if self.width() >= _WIDE_FROM else _NARROW, buttons))
        low = self.height() < 640  # noqa: PLR2004 - below it, everything has to be small
        self.box.fit(80 if low else 200)
        self.words.text.be_lines(_FEW_LINES if low else _LINES)
        self.draft.setVisible(not low)


def template_of(chosen: Chosen) -> str:
    """Return the template whose parts and options are ticked; empty where it is the person's own choice."""
    ticked = {(one.part, one.options) for one in chosen.sections if one.ticked}
    for template in Template:
        begun = begin(template, "")
        if (
            ticked == {(one.part, one.options) for one in begun.sections if one.ticked}
            and begun.period == chosen.period
        ):
            return template
    return ""


def _beside(key: RowKey) -> RowKey | None:
    """Return the part or thing that is written beside when a row is in hand."""
    if key.kind in (RowKind.ITEM, RowKind.SUBJECT):
        return RowKey(RowKind.ITEM, key.part, key.key)
    return None if key.part is None else RowKey(RowKind.PART, key.part)


def _counted(rows: tuple[ContentsRow, ...]) -> int:
    return max((len(below.rows) for row in rows for below in (row, *row.rows)), default=0)
