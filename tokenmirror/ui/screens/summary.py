"""The room of the summary: it is chosen, looked over and given away; drafts and what was given away are kept."""

from __future__ import annotations

import secrets
from collections.abc import Generator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from tokenmirror.domain import summary_edits as edits
from tokenmirror.domain.summaries import Chosen, ForgetGiven, Format, KeepDraft, Paper
from tokenmirror.language import tr
from tokenmirror.ui.charts.saving import FOLDER
from tokenmirror.ui.screens.room import Room
from tokenmirror.ui.summary.cards import AskCard, DraftCard
from tokenmirror.ui.summary.choosing import ChoosingPage
from tokenmirror.ui.summary.compared import ComparedPage
from tokenmirror.ui.summary.hand import Hand
from tokenmirror.ui.summary.look_over import LookOverPage, format_name
from tokenmirror.ui.summary.shelf import COMPARE, DRAFTS, GIVEN, ShelfPage
from tokenmirror.ui.summary.tools import SummaryTools
from tokenmirror.ui.summary.wishes import (
    DrawnPages,
    FormatsTold,
    GiveAway,
    GivenAway,
    InHand,
    InRepository,
    KeepOnShelf,
    KeptOnShelf,
    ShowChosen,
    TellFormats,
)
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.trail import Place
from tokenmirror.viewmodels.summary_names import given_as
from tokenmirror.viewmodels.summary_shapes import Compared, DraftLine, Shelf

LOOK_OVER = "look-over"
_TICKED_MS, _TYPED_MS = 120, 450


class Pages(NamedTuple):
    """The pages of the room, and what they have in common."""

    hand: Hand
    choosing: ChoosingPage
    looking: LookOverPage
    shelf: ShelfPage
    compared: ComparedPage


class SummaryScreen(Room):
    """Hold what is chosen, and let its pages say what happens to it."""

    filtered = False
    chosen = Signal(object)
    """A wish of `ui/summary/wishes`."""

    def __init__(self, theme: Theme, pages: Pages | None = None) -> None:
        """Take pages that were made in steps."""
        super().__init__()
        if pages is None:
            hand = Hand()
            pages = Pages(hand, ChoosingPage(theme, hand), LookOverPage(theme), ShelfPage(theme), ComparedPage())
        self.hand, self.choosing, self.looking, self.shelf, self.compared = pages
        self._what = ""
        self._asked: Chosen | None = None
        """The choice that was asked for and is not answered yet."""
        self._has_asked = False
        self.dialog: QFileDialog | None = None
        self.tools = SummaryTools(theme)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.choosing)  # the others once they are opened: each takes as long to be dressed
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._show_chosen)
        self._listen()

    @classmethod
    def making(cls, theme: Theme) -> Generator[None, None, SummaryScreen]:
        """Make the room in steps: its pages have some hundred parts."""
        hand = Hand()
        choosing = ChoosingPage(theme, hand)
        yield
        looking = LookOverPage(theme)
        yield
        pages = Pages(hand, choosing, looking, ShelfPage(theme), ComparedPage())
        yield
        return cls(theme, pages)

    def _listen(self) -> None:
        choosing, looking, shelf = self.choosing, self.looking, self.shelf
        choosing.changed.connect(self._change)
        choosing.stepped.connect(self._step)
        choosing.look_over_asked.connect(lambda: self.went.emit("summary", LOOK_OVER))
        choosing.keep_asked.connect(self.keep_draft)
        choosing.acted.connect(self.acted)
        choosing.preview.asked.connect(self.chosen)
        looking.names.other.clicked.connect(self._take_other_names)
        looking.names.wanted.connect(self._take_names_of)
        looking.formats.save_asked.connect(self.ask_place)
        looking.formats.copy_asked.connect(lambda: self._give(Format.MARKDOWN, None))
        shelf.went.connect(lambda what: self.went.emit("summary", what))
        shelf.opened.connect(self._open_draft)
        shelf.wanted.connect(self._keep_on_shelf)
        self.tools.went.connect(lambda what: self.went.emit("summary", what))
        self.tools.period_picked.connect(lambda key: self._edit(lambda chosen: _of_time(chosen, key)))
        self.tools.paper_picked.connect(lambda key: self._edit(lambda chosen: edits.with_paper(chosen, Paper(key))))

    # ---- places

    def open_place(self, place: Place) -> None:
        """Open a page of the room."""
        self._what = place.what
        if place.what == LOOK_OVER:
            self.settle()
            self._turn_to(self.looking)
        elif place.what in (DRAFTS, GIVEN):
            self._turn_to(self.shelf)
            self.shelf.open_list(place.what)
        elif place.what.startswith(COMPARE):
            self._turn_to(self.compared)
        else:
            self._turn_to(self.choosing)
        self.tools.show_for(place.what)
        self._show_document()
        if not self._has_asked:
            self._has_asked = True
            self.chosen.emit(KeepOnShelf(()))  # the names of drafts that are there

    def _turn_to(self, page: QWidget) -> None:
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def title(self, place: Place) -> str:
        """Return what a page is called."""
        if place.what == LOOK_OVER:
            return tr("Look over")
        if place.what in (DRAFTS, GIVEN):
            return tr("Drafts") if place.what == DRAFTS else tr("Given away")
        return tr("Two summaries") if place.what.startswith(COMPARE) else ""

    def tool(self) -> QWidget:
        """Return what chooses time and paper."""
        return self.tools

    # ---- what comes

    def show_view(self, view: InHand) -> None:
        """Show what comes of a choice; what is changed meanwhile stays."""
        waits = self._pause.isActive() or (self._asked is not None and self._asked != view.view.chosen)
        if self.hand.chosen is None or not waits:
            self._asked = None
            if view.view.chosen != self.hand.chosen or view.draft != self.hand.draft:
                self.hand.take(view.view.chosen, view.draft)
        self.choosing.show_view(view.view)
        self._show_tools()
        self._show_document()

    def show_pages(self, drawn: DrawnPages) -> None:
        """Show the pages."""
        self.choosing.preview.show_pages(drawn)

    def show_formats(self, told: FormatsTold) -> None:
        """Say what the PDF is."""
        if told.document == self.looking.document:
            self.looking.formats.tell(told)

    def show_given(self, given: GivenAway) -> None:
        """Say how giving away went, once."""
        if given.text:
            QGuiApplication.clipboard().setText(given.text)
        self.looking.show_given(given)

    def ask_about_repository(self, asked: InRepository) -> AskCard:
        """Say what it means to save into a repository, and do it when it is still wanted."""
        self.looking.formats.say("")
        lines = (
            tr("{folder} is a repository. Whoever gets the repository, or a copy of it, can get this summary too.",
               folder=asked.top),
        )  # fmt: skip
        card = AskCard(tr("Save into a repository?"), lines, tr("Save there"), self.window())
        card.accepted.connect(lambda: self.chosen.emit(replace(asked.wish, surely=True)))
        card.open()
        return card

    def show_shelf(self, shelf: Shelf) -> None:
        """List what is there."""
        self.shelf.show_shelf(shelf)

    def show_kept(self, kept: KeptOnShelf) -> None:
        """List what is there after something was kept or dropped."""
        self.shelf.show_shelf(kept.shelf, kept.why_not)

    def show_compared(self, view: Compared) -> None:
        """Show two summaries beside each other."""
        self.compared.show_view(view)

    @property
    def drawn(self) -> bool:
        """Return whether nothing of the open page is awaited."""
        page = self.stack.currentWidget()
        if page is self.looking:
            view = self.choosing.view
            return view is None or view.document == self.looking.document
        if page is self.shelf:
            return self.shelf.drawn
        return page is not self.choosing or self.choosing.view is None or self.choosing.preview.drawn

    def _show_document(self) -> None:
        """List what the document gives away, once it is that of the choice in hand."""
        view = self.choosing.view
        if self._what != LOOK_OVER or view is None or view.chosen != self.hand.chosen:
            return
        self.looking.names.show_view(view)
        if view.document != self.looking.document:
            self.looking.show_document(view.document)
            self.chosen.emit(TellFormats(view.document))

    def _show_chosen(self) -> None:
        self.choosing.show_chosen()
        self._show_tools()

    def _show_tools(self) -> None:
        view = self.choosing.view
        if view is not None and self.hand.chosen is not None:
            days: tuple[date, date] | None = None
            with suppress(ValueError):
                days = date.fromisoformat(view.document.first_day), date.fromisoformat(view.document.last_day)
            self.tools.show_chosen(self.hand.chosen, view.period_text, days)

    # ---- what is changed

    def _edit(self, edit: object) -> None:
        if self.hand.chosen is not None and callable(edit):
            self._change(edit(self.hand.chosen), None)

    def _change(self, chosen: Chosen, typing: object) -> None:
        """Take another choice at once, and ask what comes of it after a pause."""
        if self.hand.change(chosen, typing):
            self._changed(_TICKED_MS if typing is None else _TYPED_MS)

    def _changed(self, pause: int) -> None:
        if self.hand.chosen is None:
            return
        self.chosen.emit(ShowChosen(self.hand.chosen, self.hand.draft, ask=False))
        self.choosing.preview.expect()
        self._later.start()  # the tree is in the middle of what it does
        self._pause.start(pause)

    def _take_other_names(self) -> None:
        """Make the pseudonyms anew; what comes of it is listed at once."""
        self._edit(lambda chosen: edits.with_key(chosen, secrets.token_hex(32)))
        self.settle()

    def _take_names_of(self, key: str) -> None:
        """Have the pseudonyms of another summary, or those of this one alone."""
        self._edit(lambda chosen: edits.with_names_of(chosen, key))
        self.settle()

    def _step(self, by: int) -> None:
        """Go back to what was ticked before."""
        if self.hand.step(by):
            self._changed(_TICKED_MS)

    def _ask(self) -> None:
        if self.hand.chosen is not None:
            self._asked = self.hand.chosen
            self.chosen.emit(ShowChosen(self.hand.chosen, self.hand.draft))

    def settle(self) -> None:
        """Ask at once what comes of what was changed last."""
        if self._pause.isActive():
            self._pause.stop()
            self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for what was changed last before the room is left."""
        super().hideEvent(event)
        self.settle()

    # ---- drafts

    def keep_draft(self) -> DraftCard | None:
        """Keep the choice under its name, or ask for one."""
        if self.hand.chosen is None:
            return None
        if self.hand.draft:
            self._keep_as(self.hand.draft)
            return None
        taken = {one.name for one in self.shelf.shelf.drafts}
        card = DraftCard(tr("Save the draft"), tr("Save"), "", taken, self.window())
        card.named.connect(self._keep_as)
        card.open()
        return card

    def _keep_as(self, name: str) -> None:
        if self.hand.chosen is not None:
            self.hand.draft = name
            self.chosen.emit(KeepOnShelf((KeepDraft(name, self.hand.chosen),)))
            self.chosen.emit(ShowChosen(self.hand.chosen, name))
            self.choosing.say_kept(name)

    def _open_draft(self, draft: DraftLine) -> None:
        if self.hand.change(draft.chosen, draft=draft.name):
            self._changed(0)
        self.went.emit("summary", "")

    def _keep_on_shelf(self, wish: KeepOnShelf) -> None:
        """Ask for it; what is in hand does not take the pseudonyms of one that is forgotten again."""
        gone = {one.id for one in wish.wanted if isinstance(one, ForgetGiven)}
        keys = {one.chosen.key for one in self.shelf.shelf.given if one.id in gone}
        if self.hand.chosen is not None and self.hand.chosen.key in keys:
            self._change(edits.with_key(self.hand.chosen, secrets.token_hex(32)), None)
        self.chosen.emit(wish)

    # ---- giving away

    def ask_place(self, kind: Format) -> QFileDialog:
        """Ask where to save; the name offered says nothing of who, what or when."""
        dialog = QFileDialog(self.window(), tr("Save the summary"), str(FOLDER.begin()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("{format} (*.{ending})", format=format_name(kind), ending=kind.value)])
        dialog.setDefaultSuffix(kind.value)
        dialog.selectFile(f"summary.{kind.value}")
        dialog.fileSelected.connect(lambda name: self.save_at(kind, Path(name)))
        self.dialog = dialog
        dialog.open()
        return dialog

    def save_at(self, kind: Format, path: Path) -> None:
        """Save what was looked over."""
        FOLDER.remember(str(path.parent))
        self._give(kind, path)

    def _give(self, kind: Format, path: Path | None) -> None:
        view, document = self.choosing.view, self.looking.document
        if view is not None and document is not None and view.document == document:
            self.looking.formats.say(tr("Saving…") if path is not None else "")
            self.chosen.emit(GiveAway(given_as(view), document, self.hand.draft, kind, path))


def _of_time(chosen: Chosen, period: str) -> Chosen:
    """Return the choice for another time: another summary, whose pseudonyms say nothing of those before."""
    if period == chosen.period:
        return chosen
    return edits.with_key(edits.with_period(chosen, period), secrets.token_hex(32))
