"""What each screen asks of the database, by the screen's name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from typing import Any

from tokenmirror.app.reader import Asker
from tokenmirror.domain.periods import Filter
from tokenmirror.ui.filters import Narrowing
from tokenmirror.ui.trail import Place
from tokenmirror.viewmodels.settings import PAGE_OF

Question = Callable[[Asker], Any]

_PLAIN: dict[str, Callable[[Asker, Filter], object]] = {
    "changes": lambda asker, narrow: asker.commits(narrow),
    "sessions": lambda asker, narrow: asker.sessions(narrow),
}
_STORED_PAGES = frozenset(PAGE_OF.values())


def first_question(narrowing: Narrowing, zone: tzinfo) -> Question:
    """Return what the first screen asks."""
    asked = narrowing.filter(datetime.now(UTC), zone)
    return lambda asker: asker.mirror(asked, narrowing.bucket)


def question(place: Place, zone: tzinfo) -> Question | None:
    """Return what the screen of a place asks; None where it shows nothing that is stored."""
    if place.screen == "mirror":
        return first_question(place.narrowing, zone)
    if place.screen == "sessions" and place.what:
        narrow = place.narrowing.filter(datetime.now(UTC), zone)
        return lambda asker: asker.session(place.what, narrow)
    if place.screen == "settings":
        return _settings_question(place.what.partition("/")[0])
    asked, plain = place.narrowing.filter(datetime.now(UTC), zone), _PLAIN.get(place.screen)
    return None if plain is None else lambda asker: plain(asker, asked)


def _settings_question(page: str) -> Question | None:
    """Return what a page of the settings asks; the first one is that of tools."""
    if page in ("", "tools"):
        return lambda asker: asker.sources()
    return (lambda asker: asker.settings(page)) if page in _STORED_PAGES else None
