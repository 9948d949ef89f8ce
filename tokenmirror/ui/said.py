"""What is said under the header: by kind, until it is taken back or put away, each with what can be done about it."""

from __future__ import annotations

from collections.abc import Iterable

from tokenmirror.ui.words import say

Line = tuple[str, str, str]
"""Words, a key of what can be done, and the word for it; both empty where there is nothing to do."""

CORRECTED = "corrected"
"""The kind of the line that says what was corrected."""
_OFFERS = {
    "collector": ("restart", "notice.restart"),
    "trouble-cannot_collect": ("restart", "notice.restart"),
    "trouble-database": ("rescan", "notice.restart"),
    CORRECTED: ("undo", "notice.undo"),
}
"""What can be done about a line of the program's own, by its kind."""


class Said:
    """The lines of one run, whatever the window is rebuilt for."""

    def __init__(self) -> None:
        self._own: dict[str, str] = {}
        self._put_away: set[str] = set()

    def set(self, kind: str, words: str) -> None:
        """Say one thing of a kind; empty words take it back."""
        if words:
            self._own[kind] = words
        else:
            self._put_away.discard(self._own.pop(kind, ""))

    def put_away(self, words: str) -> None:
        """Say a line no more, for this run."""
        self._put_away.add(words)

    def lines(self, given: Iterable[str]) -> tuple[Line, ...]:
        """Return what is to be shown, with the lines that came with what is stored at the end."""
        own = [(words, *_OFFERS.get(kind, ("", ""))) for kind, words in self._own.items()]
        every = [*own, *((words, "sources", "notice.what") for words in given)]
        return tuple((words, key, say(offer) if key else "") for words, key, offer in every if not self._is_away(words))

    def _is_away(self, words: str) -> bool:
        return words in self._put_away
