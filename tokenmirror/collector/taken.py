"""What a pass over logs did."""

from __future__ import annotations

from collections.abc import Iterable

_MOST_NEWS = 1000
"""Of more calls than these all of a session is looked at anew: that is a first reading, and no line of today."""


class News:
    """Which calls and edits were told, so that only what they can move is looked at."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.calls: set[int] = set()
        self.edits: dict[int, int] = {}
        """By session, when the first edit was made that was told of."""
        self.sessions: set[int] = set()
        self._robs = self._is_long = False

    def add_calls(self, calls: Iterable[int], sessions: Iterable[int], *, robs: bool) -> None:
        """Note calls that were written, the sessions of all that was, and whether any of it was known before."""
        self._robs |= robs
        if not self._is_long:
            self.sessions |= set(sessions)
            self.calls.update(calls)
            self._is_long = len(self.calls) > _MOST_NEWS
        if self._is_long:
            for held in (self.calls, self.sessions, self.edits):
                held.clear()

    def add_edit(self, session: int, at: int) -> None:
        """Note an edit."""
        if not self._is_long:
            self.edits[session] = min(at, self.edits.get(session, at))

    @property
    def are_few(self) -> bool:
        """Return whether they tell all that is new, and move nothing from one session to another."""
        return not self._is_long and not (self._robs and len(self.sessions) > 1)


class Taken:
    """Counts, and the sessions and repositories that it concerns."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.logs = 0
        self.bytes = 0
        self.sessions: set[int] = set()
        self.speaking: set[int] = set()
        """Sessions whose news can change links: they said that they committed, or their edits are old."""
        self.repositories: set[int] = set()
        """Repositories in which such a session worked, or that are new."""
        self.problems = 0
        self.news = News()

    def add(self, other: Taken) -> None:
        """Count what a pass did that was a part of this one; the sessions of both are settled by then, and let go."""
        self.sessions, self.speaking, self.news = set(), set(), News()
        self.logs, self.bytes = self.logs + other.logs, self.bytes + other.bytes
        self.problems += other.problems
        self.repositories |= other.repositories
