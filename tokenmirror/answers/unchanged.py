"""What is made of the past, kept while nothing is written of what it is made of."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Hashable
from typing import Protocol, TypeVar, cast

from tokenmirror.store.editions import edition

T = TypeVar("T")
_MOST = 32
"""So many filters a person may go back and forth between."""


class Keep(Protocol):
    """A way to have something made once, and once more when what it is made of is another."""

    def __call__(self, key: Hashable, make: Callable[[], T], /) -> T:
        """Return what `make` gives, or gave."""


class Unchanged:
    """Answers of one connection about some areas of what is stored, each made once for a state of these."""

    def __init__(self, db: sqlite3.Connection, *areas: str) -> None:
        """Keep nothing yet."""
        self._db, self._areas = db, areas
        self._state: tuple[object, object] = (None, None)
        self._kept: dict[Hashable, object] = {}

    def get(self, of: object, key: Hashable, make: Callable[[], T]) -> T:
        """Return what `make` gives: what it gave before, if the areas and what it is `of` are the same.

        Two things `of` which it is made are the same if they are one object; a key always stands for one type.
        """
        now = edition(self._db, *self._areas)
        if now != self._state[0] or of is not self._state[1] or len(self._kept) >= _MOST:
            self._state = now, of
            self._kept.clear()
        if key not in self._kept:
            self._kept[key] = make()
        return cast("T", self._kept[key])
