"""What each screen asks of the database, by the screen's name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from typing import Any

from tokenmirror.app.reader import Asker
from tokenmirror.ui.filters import Narrowing
from tokenmirror.ui.trail import Place
from tokenmirror.viewmodels.paging import LedgerAsk, RowsAsk
from tokenmirror.viewmodels.settings import PAGE_OF

Question = Callable[[Asker], Any]

_STORED_PAGES = frozenset(PAGE_OF.values())


def first_question(narrowing: Narrowing, zone: tzinfo) -> Question:
    """Return what the first screen asks."""
    asked = narrowing.filter(datetime.now(UTC), zone)
    return lambda asker: asker.mirror(asked, narrowing.bucket)


def question(place: Place, zone: tzinfo, ledger: LedgerAsk | None = None) -> Question | None:
    """Return what the screen of a place asks; None where it shows nothing that is stored."""
    if place.screen == "mirror":
        return first_question(place.narrowing, zone)
    if place.screen == "sessions" and place.what:
        narrow = place.narrowing.filter(datetime.now(UTC), zone)
        return lambda asker: asker.session(place.what, narrow)
    if place.screen == "budget":
        return lambda asker: asker.budget(place.what)
    if place.screen == "reflect":
        return lambda asker: asker.reflect(place.what)
    if place.screen == "settings":
        return _settings_question(place.what.partition("/")[0])
    return None if ledger is None else ledger_question(ledger, place.narrowing, zone)


def ledger_question(asked: LedgerAsk | RowsAsk, narrowing: Narrowing, zone: tzinfo) -> Question:
    """Return what a ledger asks: the order of its rows, or some of them."""
    narrow = narrowing.filter(datetime.now(UTC), zone)
    if isinstance(asked, RowsAsk):
        return lambda asker: asker.ledger_rows(asked, narrow)
    return lambda asker: asker.ledger(asked, narrow)


def scatter_question(place: Place, zone: tzinfo) -> Question | None:
    """Return what the chart beside the changes asks, after their rows; None elsewhere."""
    if place.screen != "changes":
        return None
    narrow = place.narrowing.filter(datetime.now(UTC), zone)
    return lambda asker: asker.scatter(narrow)


def _settings_question(page: str) -> Question | None:
    """Return what a page of the settings asks; the first one is that of tools."""
    if page in ("", "tools"):
        return lambda asker: asker.sources()
    return (lambda asker: asker.settings(page)) if page in _STORED_PAGES else None
