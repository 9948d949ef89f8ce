"""Drafts that can be opened again, and what was given away: when, in which form, and what it disclosed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QTabBar, QVBoxLayout, QWidget

from tokenmirror.domain.summaries import DropDraft, ForgetGiven, KeepDraft
from tokenmirror.language import count, tr
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.labels import ElidedLabel, Hairline, Link, PlainLabel
from tokenmirror.ui.lists import ElidedLink
from tokenmirror.ui.panels import EmptyPlace
from tokenmirror.ui.summary.cards import AskCard, DraftCard
from tokenmirror.ui.summary.look_over import format_name
from tokenmirror.ui.summary.marks import Tick
from tokenmirror.ui.summary.wishes import KeepOnShelf
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.turns import Turns
from tokenmirror.ui.wrapped import WrappedLabel
from tokenmirror.viewmodels.disclosing import by_kind
from tokenmirror.viewmodels.shapes import EmptyState
from tokenmirror.viewmodels.summary_shapes import DraftLine, GivenLine, Shelf

DRAFTS, GIVEN, COMPARE = "drafts", "given", "compare"
_MARGIN, _WIDE, _IN_A_STEP, _MOST, _TWO = 24, 900, 2, 40, 2


class ShelfPage(QWidget):
    """Two lists under tabs."""

    went = Signal(str)
    """What of the room is wanted."""
    opened = Signal(object)
    """A `DraftLine`, to go on with."""
    wanted = Signal(object)
    """A `KeepOnShelf`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._turns = Turns(self)
        self._shelf = Shelf((), ())
        self._what = DRAFTS
        self._shown = _MOST
        self._gone: DraftLine | None = None
        self.links: list[ElidedLink] = []
        self.ticks: dict[int, Tick] = {}
        self._make_parts()
        self._place_parts()

    def _make_parts(self) -> None:
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(tr("Drafts and what was given away"))
        self.bar.addTab(tr("Drafts"))
        self.bar.addTab(tr("Given away"))
        self.bar.currentChanged.connect(lambda at: self.went.emit(GIVEN if at else DRAFTS))
        self.why = WrappedLabel("", 13, ink=2)
        self.undone, self.undo = PlainLabel("", 13, ink=2), Link(tr("Undo"), 13, ink=1)
        self.undo.clicked.connect(self._take_back)
        self.problem = WrappedLabel("", 13)
        self.compare = QPushButton(tr("Compare two"))
        self.compare.clicked.connect(self._compare)
        self.more = Link("")
        self.more.clicked.connect(self._show_more)
        self.empty = EmptyPlace()
        self.empty.acted.connect(lambda _key: self.went.emit(""))
        self._body = QWidget()

    def _place_parts(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDE)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.why, 1)
        head.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        undone = QHBoxLayout()
        undone.setSpacing(10)
        undone.addWidget(self.undone)
        undone.addWidget(self.undo)
        undone.addStretch(1)
        self._column.addLayout(undone)
        for part in (self.problem, self.empty, self._body):
            self._column.addWidget(part)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.undone, self.undo, self.problem, self.empty, self.more, self.compare):
            part.hide()
        page = QWidget()
        page.setObjectName("page")
        outer = QVBoxLayout(page)
        outer.setContentsMargins(_MARGIN, 10, _MARGIN, _MARGIN)
        outer.addWidget(inside)
        outer.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls lead through it
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        line = QHBoxLayout()
        line.setContentsMargins(_MARGIN - 8, 8, _MARGIN, 0)
        line.addWidget(self.bar)
        line.addStretch(1)
        whole.addLayout(line)
        whole.addWidget(area, 1)

    # ---- what is shown

    @property
    def drawn(self) -> bool:
        """Return whether all rows stand."""
        return not self._turns.busy

    @property
    def shelf(self) -> Shelf:
        """Return what is known to be there."""
        return self._shelf

    def open_list(self, what: str) -> None:
        """Look at drafts, or at what was given away."""
        if what != self._what:
            self._what, self._shown = what, _MOST
            self._show()
        self.bar.blockSignals(True)
        self.bar.setCurrentIndex(1 if what == GIVEN else 0)
        self.bar.blockSignals(False)

    def show_shelf(self, shelf: Shelf, why_not: str = "") -> None:
        """Show what is there now."""
        self.problem.setText(why_not)
        self.problem.setVisible(bool(why_not))
        if shelf != self._shelf or not self.links:
            self._shelf = shelf
            self._show()

    def _show(self) -> None:
        lines = self._shelf.given if self._what == GIVEN else self._shelf.drafts
        if self._what == GIVEN:
            self.why.setText(tr("What left this program, as it was told then. Only you see this list."))
        else:
            self.why.setText(
                tr("A draft keeps what is ticked and written; its figures are those of the day it is opened.")
            )
        self.why.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        if not lines:
            self.empty.show_state(_nothing(self._what))
        body = QWidget()
        self._column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body, self.links, self.ticks = body, [], {}
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        hidden = max(len(lines) - self._shown, 0)
        self.more.setText(count(hidden, "{n} more", "{n} more"))
        self.more.updateGeometry()
        self.more.setVisible(bool(hidden))
        self._look_at_ticks()
        self._turns.drop()
        self._turns.follow(self._listing(column))

    def _show_more(self) -> None:
        self._shown += _MOST
        self._show()

    def _listing(self, column: QVBoxLayout) -> Iterator[None]:
        add: list[Callable[[], None]]
        if self._what == GIVEN:
            add = [partial(self._add_given, column, one) for one in self._shelf.given[: self._shown]]
        else:
            add = [partial(self._add_draft, column, one) for one in self._shelf.drafts[: self._shown]]
        for place, one in enumerate(add):
            column.addWidget(Hairline())
            one()
            if self._what == GIVEN or place % _IN_A_STEP == _IN_A_STEP - 1:
                yield
        yield

    # ---- drafts

    def _add_draft(self, column: QVBoxLayout, one: DraftLine) -> None:
        link = self._link(one.name, one.saved_text)
        link.clicked.connect(lambda: self.opened.emit(one))
        rename, drop = Link(tr("Rename…")), Link(tr("Drop"))
        rename.setAccessibleName(visible(tr("Rename {name}", name=one.name)))
        drop.setAccessibleName(visible(tr("Drop {name}", name=one.name)))
        rename.clicked.connect(lambda: self.rename(one))
        drop.clicked.connect(lambda: self._drop(one))
        column.addLayout(_line(link, ElidedLabel(one.saved_text, 12, ink=2, grows=False), rename, drop))

    def rename(self, one: DraftLine) -> DraftCard:
        """Ask for another name."""
        taken = {draft.name for draft in self._shelf.drafts} - {one.name}
        card = DraftCard(tr("Rename the draft"), tr("Rename"), one.name, taken, self.window())
        card.named.connect(lambda name: self._renamed(one, name))
        card.open()
        return card

    def _renamed(self, one: DraftLine, name: str) -> None:
        if name != one.name:
            self.wanted.emit(KeepOnShelf((KeepDraft(name, one.chosen), DropDraft(one.name))))

    def _drop(self, one: DraftLine) -> None:
        self._gone = one
        self.undone.setText(tr("Dropped {name}.", name=one.name))
        for part in (self.undone, self.undo):
            part.show()
        self.wanted.emit(KeepOnShelf((DropDraft(one.name),)))
        self.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back(self) -> None:
        gone, self._gone = self._gone, None
        for part in (self.undone, self.undo):
            part.hide()
        if gone is not None:
            self.wanted.emit(KeepOnShelf((KeepDraft(gone.name, gone.chosen),)))

    # ---- what was given away

    def _add_given(self, column: QVBoxLayout, one: GivenLine) -> None:
        name = tr("{title}, {format}", title=one.title, format=format_name(one.format))
        tick = Tick(tr("Compare {name}", name=name), self._theme)
        tick.toggled.connect(lambda _on: self._look_at_ticks())
        self.ticks[one.id] = tick
        link = self._link(name, one.given_text)
        link.setCheckable(True)
        forget = Link(tr("Forget…"))
        forget.setAccessibleName(visible(tr("Forget {name}", name=name)))
        forget.clicked.connect(lambda: self.forget(one))
        column.addLayout(_line(tick, link, ElidedLabel(one.given_text, 12, ink=2, grows=False), forget))
        held = QWidget()
        inside = QVBoxLayout(held)
        inside.setContentsMargins(26, 2, 0, 8)
        inside.setSpacing(3)
        column.addWidget(held)
        held.hide()
        link.toggled.connect(lambda on: self._unfold(held, one, on=on))

    def _unfold(self, held: QWidget, one: GivenLine, *, on: bool) -> None:
        """Show what it disclosed, line by line, made when it is first asked for."""
        column = held.layout()
        if on and column is not None and not column.count():
            self._turns.follow(_telling(column, one))
        held.setVisible(on)

    def forget(self, one: GivenLine) -> AskCard:
        """Ask whether it is really to be forgotten: it cannot be remembered again."""
        lines = (one.title, tr("The file itself stays where it is. What it disclosed is then known to nobody here."))
        card = AskCard(tr("Forget that this was given away?"), lines, tr("Forget"), self.window())
        card.accepted.connect(lambda: self.wanted.emit(KeepOnShelf((ForgetGiven(one.id),))))
        card.open()
        return card

    def _look_at_ticks(self) -> None:
        self.compare.setVisible(self._what == GIVEN and len(self._shelf.given) > 1)
        many = len(self._ticked())
        self.compare.setEnabled(many == _TWO)
        self.compare.setAccessibleDescription("" if many == _TWO else tr("Tick two of the list."))
        self.compare.setToolTip("" if many == _TWO else tr("Tick two of the list."))

    def _ticked(self) -> list[int]:
        return sorted(key for key, tick in self.ticks.items() if tick.isChecked())

    def _compare(self) -> None:
        ticked = self._ticked()
        if len(ticked) == _TWO:
            self.went.emit(f"{COMPARE}/{ticked[0]}/{ticked[1]}")

    def _link(self, name: str, about: str) -> ElidedLink:
        link = ElidedLink(name, sized(13, QFont.Weight.Medium), self._theme)
        link.setAccessibleDescription(visible(about))
        self.links.append(link)
        return link


def _telling(column: object, one: GivenLine) -> Iterator[None]:
    if not isinstance(column, QVBoxLayout):
        return
    for group in by_kind(one.disclosed):
        column.addWidget(PlainLabel(group.title, 12, QFont.Weight.DemiBold))
        for place, line in enumerate(group.lines):
            column.addWidget(WrappedLabel(line, 12.5))
            if place % _IN_A_STEP == _IN_A_STEP - 1:
                yield
        yield
    column.addWidget(ElidedLabel(tr("SHA-256 of the file: {digest}", digest=one.digest), 12, ink=2, middle=True))


def _line(*parts: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(0, 3, 0, 3)
    line.setSpacing(12)
    for part in parts:
        line.addWidget(part, 1 if isinstance(part, ElidedLink) else 0)
    return line


def _nothing(what: str) -> EmptyState:
    if what == GIVEN:
        return EmptyState(
            tr("Nothing was given away yet."),
            tr("Whatever you save or copy of a summary is listed here, with what it disclosed. Only you see it."),
            "summary",
            tr("Open the summary"),
        )
    return EmptyState(
        tr("No draft is kept."),
        tr("Save draft keeps what is ticked and written under a name of yours, to be opened again."),
        "summary",
        tr("Open the summary"),
    )
