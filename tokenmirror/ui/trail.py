"""The way through screens: where one is, where one came from, where one was before going back."""

from __future__ import annotations

import msgspec

from tokenmirror.ui.filters import Narrowing
from tokenmirror.viewmodels.reflect_pages import NOTES, page_and_rest

_MOST = 50


class Place(msgspec.Struct, frozen=True):
    """A screen and what it is narrowed to."""

    screen: str
    narrowing: Narrowing
    what: str = ""
    """The one thing of the screen that is looked at: a session, a change, a page of the settings."""


class Trail:
    """Places in the order they were opened."""

    def __init__(self, start: Place) -> None:
        self._places = [start]
        self._at = 0

    @property
    def here(self) -> Place:
        """Return the place that is open."""
        return self._places[self._at]

    def go(self, place: Place) -> bool:
        """Open a place; what was ahead is forgotten. Return whether it is another place.

        A search is one place, however often one paused while typing it.
        """
        if place == self.here:
            return False
        before = self._at + (not (_is_search(self.here) and _is_search(place)))
        self._places = [*self._places[:before], place][-_MOST:]
        self._at = len(self._places) - 1
        return True

    def can_step(self, by: int) -> bool:
        """Return whether there is a place in that direction."""
        return 0 <= self._at + by < len(self._places)

    def step(self, by: int) -> bool:
        """Go back or forward; return whether that was possible."""
        if not self.can_step(by):
            return False
        self._at += by
        return True


def _is_search(place: Place) -> bool:
    return place.screen == "reflect" and page_and_rest(place.what)[0] == NOTES
