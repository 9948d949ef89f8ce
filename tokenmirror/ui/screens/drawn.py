"""How a view is drawn on its screen, at once or a part a step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from tokenmirror.ui.screens.budget import BudgetScreen
from tokenmirror.ui.screens.changes import ChangesScreen
from tokenmirror.ui.screens.ledger import LedgerScreen
from tokenmirror.ui.screens.mirror import MirrorScreen
from tokenmirror.ui.screens.reflect import ReflectScreen
from tokenmirror.ui.screens.session import SessionScreen
from tokenmirror.ui.screens.settings.screen import SettingsScreen
from tokenmirror.ui.screens.summary import SummaryScreen
from tokenmirror.ui.summary.wishes import DrawnPages, FormatsTold, GivenAway, InHand, InRepository, KeptOnShelf
from tokenmirror.viewmodels.budget_shapes import BudgetView
from tokenmirror.viewmodels.paging import LedgerHead, LedgerRows
from tokenmirror.viewmodels.reflect_pages import PAGE_OF as REFLECT_PAGE_OF
from tokenmirror.viewmodels.scatter import ScatterView
from tokenmirror.viewmodels.settings import PAGE_OF
from tokenmirror.viewmodels.shapes import MirrorView, SourcesView
from tokenmirror.viewmodels.summary_shapes import Compared, Shelf
from tokenmirror.viewmodels.timeline_shapes import SessionPage

_DRAWN: dict[type, Callable[[Any, Any], object]] = {
    LedgerHead: LedgerScreen.show_head,
    LedgerRows: LedgerScreen.show_rows,
    ScatterView: ChangesScreen.show_scatter,
    **dict.fromkeys(PAGE_OF, SettingsScreen.show_view),
    **dict.fromkeys(REFLECT_PAGE_OF, ReflectScreen.show_view),
    InHand: SummaryScreen.show_view,
    DrawnPages: SummaryScreen.show_pages,
    FormatsTold: SummaryScreen.show_formats,
    GivenAway: SummaryScreen.show_given,
    InRepository: SummaryScreen.ask_about_repository,
    Shelf: SummaryScreen.show_shelf,
    KeptOnShelf: SummaryScreen.show_kept,
    Compared: SummaryScreen.show_compared,
}
"""How a view is drawn on its screen."""

_DRAWN_IN_TURNS: dict[type, Callable[[Any, Any], Iterator[None]]] = {
    MirrorView: MirrorScreen.drawing,
    BudgetView: BudgetScreen.drawing,
    SessionPage: SessionScreen.drawing,
    SourcesView: lambda settings, view: settings.tools.drawing(view),
}
"""How a view is drawn a part a step."""


def in_turns(view: object) -> bool:
    """Return whether a view takes more than one step."""
    return type(view) in _DRAWN_IN_TURNS


def drawing(screen: QWidget, view: object) -> Iterator[None]:
    """Draw a view on its screen in steps."""
    if steps := _DRAWN_IN_TURNS.get(type(view)):
        yield from steps(screen, view)
    else:
        draw(screen, view)


def draw(screen: QWidget, view: object) -> None:
    """Draw a view on its screen at once."""
    _DRAWN[type(view)](screen, view)
