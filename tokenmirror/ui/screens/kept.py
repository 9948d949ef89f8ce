"""What the screens show, kept for those that are not made yet and for the day when all are made anew."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec.structs import replace

from tokenmirror.domain.noting import Noting
from tokenmirror.domain.own_words import OwnAnswer, OwnWord
from tokenmirror.domain.periods import Bucket
from tokenmirror.ui.summary.wishes import PASSING, DrawnPages, InHand
from tokenmirror.viewmodels.budget_shapes import BudgetView
from tokenmirror.viewmodels.five_questions import QuestionsView
from tokenmirror.viewmodels.own_notes import OwnNote
from tokenmirror.viewmodels.paging import CHANGES, COMMITS, SESSIONS, LedgerAsk, LedgerHead, LedgerRows
from tokenmirror.viewmodels.reflect_pages import PAGE_OF as REFLECT_PAGE_OF
from tokenmirror.viewmodels.scatter import ScatterView
from tokenmirror.viewmodels.settings import PAGE_OF
from tokenmirror.viewmodels.shapes import Detail, MirrorView, SourcesView
from tokenmirror.viewmodels.summary_shapes import Compared, Shelf
from tokenmirror.viewmodels.timeline_shapes import SessionPage

_SCREEN_OF: dict[type, str] = {
    MirrorView: "mirror",
    ScatterView: "changes",
    SessionPage: "session",
    SourcesView: "settings",
    BudgetView: "budget",
    **dict.fromkeys((InHand, DrawnPages, Shelf, Compared, *PASSING), "summary"),
    **dict.fromkeys(PAGE_OF, "settings"),
    **dict.fromkeys(REFLECT_PAGE_OF, "reflect"),
}
_OF_LEDGER = {CHANGES: "changes", COMMITS: "changes", SESSIONS: "sessions"}
_OF_DETAIL = {"commit": "changes", "session": "sessions"}


def screen_of(view: object) -> str:
    """Return the screen that draws a view; empty where none does."""
    if isinstance(view, LedgerHead | LedgerRows):
        return _OF_LEDGER[view.asked.ledger]
    return _SCREEN_OF.get(type(view), "")


def screen_of_detail(kind: str) -> str:
    """Return the screen that shows what is behind a row."""
    return _OF_DETAIL[kind]


class Kept(msgspec.Struct):
    """The newest view of each kind, what is behind rows, and how ledgers were left."""

    views: dict[tuple[str, type], object] = msgspec.field(default_factory=dict)
    """By the screen that draws them."""
    details: dict[str, Detail] = msgspec.field(default_factory=dict)
    """By kind of row."""
    asked: dict[str, LedgerAsk] = msgspec.field(default_factory=dict)
    """Order, search and fate of a ledger's screen that was made before."""
    in_hand: dict[str, str] = msgspec.field(default_factory=dict)
    """The row that is to be in hand on a ledger's screen that is not made."""
    bucket: Bucket | None = None
    """The step of the time axis."""
    paused: bool = False

    def keep(self, view: object) -> str:
        """Keep a view for its screen; return the screen's name."""
        screen = screen_of(view)
        if screen and not isinstance(view, PASSING):
            self.views[screen, type(view)] = view
        return screen

    def keep_words(self, wanted: object) -> None:
        """Keep what the person wrote in what was shown of it, which is drawn anew before it is read anew."""
        if isinstance(wanted, Noting):
            self.views = {key: _with_note(view, wanted) for key, view in self.views.items()}
            self.details = {key: _with_note(detail, wanted) for key, detail in self.details.items()}
        elif isinstance(wanted, OwnWord) and isinstance(wanted.subject, OwnAnswer):
            answer = wanted.subject
            self.views = {key: _with_answer(view, answer) for key, view in self.views.items()}

    def kinds_of(self, screen: str) -> list[type]:
        """Return the kinds of what a screen shows, in the order in which they first came."""
        return [kind for name, kind in self.views if name == screen]

    def details_of(self, screen: str) -> list[Detail]:
        """Return what is behind the rows in hand on a screen."""
        return [detail for kind, detail in self.details.items() if _OF_DETAIL[kind] == screen]

    @property
    def mirror(self) -> MirrorView | None:
        """Return what the first screen shows."""
        view = self.views.get(("mirror", MirrorView))
        return view if isinstance(view, MirrorView) else None


def _with_note(view: Any, wanted: Noting) -> Any:
    own = getattr(view, "own", None)
    if isinstance(own, OwnNote) and own.subject == wanted.subject:
        return replace(view, own=replace(own, text=wanted.text))
    return view


def _with_answer(view: object, answer: OwnAnswer) -> object:
    if not isinstance(view, QuestionsView) or view.when.key != answer.lookback:
        return view
    hours = "" if answer.hours is None else f"{answer.hours:g}"
    questions = (
        replace(one, answer=answer.text, hours=answer.hours, hours_text=hours)
        if one.question is answer.question
        else one
        for one in view.questions
    )
    return replace(view, questions=tuple(questions))
