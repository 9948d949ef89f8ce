"""What the window says of the program itself: how far reading is, what is done, and the lines under the header."""

from __future__ import annotations

import msgspec

from tokenmirror.messages import Progress
from tokenmirror.ui.header import Header, Notices, ProgressLine
from tokenmirror.ui.rail import Rail
from tokenmirror.ui.said import Said


class Places(msgspec.Struct, frozen=True):
    """Where it is said, in one build of the window."""

    header: Header
    line: ProgressLine
    notices: Notices
    rail: Rail


class Told:
    """Hold what was said last, whatever the window is rebuilt for."""

    def __init__(self) -> None:
        self.notices: tuple[str, ...] = ()
        """The lines under the header."""
        self._said = Said()
        self._given: tuple[str, ...] = ()
        self._progress: Progress | None = None
        self._stopped_at: Progress | None = None
        self._state = ""
        self._places: Places | None = None

    def say_at(self, places: Places) -> None:
        """Say it all at other places, and from now on there."""
        self._places = places
        self._say_progress(places)
        places.rail.show_state(self._state)
        self._show_notices()

    def show_progress(self, progress: Progress | None, stopped_at: Progress | None) -> None:
        """Say how far a catch-up is, or was when the person stopped it; None when all is read."""
        # With each line that a tool writes nearly all is as it was: then nothing is painted for it.
        changed = (progress, stopped_at) != (self._progress, self._stopped_at)
        self._progress, self._stopped_at = progress, stopped_at
        if self._places is not None and changed:
            self._say_progress(self._places)

    def _say_progress(self, places: Places) -> None:
        places.line.show_progress(self._progress or self._stopped_at)
        places.header.show_progress(self._progress, self._stopped_at)

    def show_state(self, words: str) -> None:
        """Say at the rail's foot what is being done."""
        changed, self._state = words != self._state, words
        if self._places is not None and changed:
            self._places.rail.show_state(words)

    def set(self, kind: str, words: str) -> None:
        """Say one thing under the header; empty words take it back."""
        self._said.set(kind, words)
        self._show_notices()

    def put_away(self, notice: str) -> None:
        """Put a line under the header away, for this run."""
        self._said.put_away(notice)
        self._show_notices()

    def give(self, notices: tuple[str, ...]) -> None:
        """Say other lines that came with what is stored."""
        self._given = notices
        self._show_notices()

    def _show_notices(self) -> None:
        lines = self._said.lines(self._given)
        self.notices = tuple(words for words, _key, _offer in lines)
        if self._places is not None:
            self._places.notices.show_notices(lines)
