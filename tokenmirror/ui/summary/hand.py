"""The choice that is in hand, and the way back through what was changed of it."""

from __future__ import annotations

from tokenmirror.domain.summaries import Chosen

_MOST = 200


class Hand:
    """One choice after the other; what is typed in one go is one step."""

    def __init__(self) -> None:
        self.chosen: Chosen | None = None
        self.draft = ""
        """The name of the draft that it came from, or empty."""
        self._past: list[tuple[Chosen, str]] = []
        self._future: list[tuple[Chosen, str]] = []
        self._typing: object = None

    def take(self, chosen: Chosen, draft: str) -> None:
        """Begin with what comes from elsewhere."""
        self.chosen, self.draft, self._typing = chosen, draft, None

    def change(self, chosen: Chosen, typing: object = None, draft: str | None = None) -> bool:
        """Go on to another choice; return whether it is another. What is typed says beside what."""
        draft = self.draft if draft is None else draft
        if (chosen, draft) == (self.chosen, self.draft):
            return False
        if self.chosen is not None and (typing is None or typing != self._typing):
            self._past = [*self._past[-_MOST:], (self.chosen, self.draft)]
        self._future = []
        self.chosen, self.draft, self._typing = chosen, draft, typing
        return True

    def pause(self) -> None:
        """Let what is typed next be a step of its own."""
        self._typing = None

    def step(self, by: int) -> bool:
        """Go back or forth; return whether that was possible."""
        source, to = (self._past, self._future) if by < 0 else (self._future, self._past)
        if not source or self.chosen is None:
            return False
        to.append((self.chosen, self.draft))
        self.chosen, self.draft = source.pop()
        self._typing = None
        return True
