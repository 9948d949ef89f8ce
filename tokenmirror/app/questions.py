"""What each screen asks of the database, by the screen's name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from typing import Any

from tokenmirror.app.reader import Asker
from tokenmirror.domain.periods import Filter
from tokenmirror.ui.filters import Narrowing
from tokenmirror.ui.trail import Place

Question = Callable[[Asker], Any]

_PLAIN: dict[str, Callable[[Asker, Filter], object]] = {
    "changes": lambda asker, narrow: asker.commits(narrow),
    "sessions": lambda asker, narrow: asker.sessions(narrow),
    "settings": lambda asker, _narrow: asker.sources(),
}


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
    asked, plain = place.narrowing.filter(datetime.now(UTC), zone), _PLAIN.get(place.screen)
    return None if plain is None else lambda asker: plain(asker, asked)
