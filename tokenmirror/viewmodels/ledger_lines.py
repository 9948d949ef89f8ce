"""Commits and sessions as the ledgers need them, before any words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import msgspec

from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.spending import Sum
from tokenmirror.viewmodels.parts import Part
from tokenmirror.viewmodels.recorded import Charge


class SessionPart(msgspec.Struct, frozen=True):
    """One session's part in a commit."""

    name: str
    source: str
    weight: float
    lines: int
    tokens: int
    evidence: tuple[str, ...]
    qualities: frozenset[Quality] = frozenset()
    """How far its tokens are known."""
    id: str = ""
    """Source and session id, joined by a colon."""

    @property
    def guess(self) -> bool:
        """Return whether time and place are all that tells of it."""
        return set(self.evidence) == {"near"}


class CommitLine(msgspec.Struct, frozen=True):
    """One commit as the ledger needs it."""

    oid: str
    repository: str
    at: datetime
    subject: str
    state: FateState
    landed_how: str
    landed_as: str | None
    landed_at: datetime | None
    lines_added: int
    lines_alive: int
    tool_lines: int
    spent: Sum
    parts: tuple[SessionPart, ...]
    evidence: tuple[str, ...]
    as_of: datetime

    @property
    def guess(self) -> bool:
        """Return whether all that is known of its sessions is a guess."""
        return bool(self.parts) and all(part.guess for part in self.parts)


class SessionLine(msgspec.Struct, frozen=True):
    """One session as the ledger needs it."""

    id: str
    native: str
    source: str
    project: str
    started: datetime | None
    ended: datetime | None
    turns: int
    edits: int
    tool_version: str | None
    cwd: str | None
    spent: Sum
    parts: Mapping[Part, int]
    """Where its tokens went, and what of it is pending, a guess or estimated."""
    by_model: Mapping[str, int]
    commits: tuple[tuple[str, str, str, tuple[str, ...]], ...]
    """Short id, subject, fate in words, and evidence of each commit it had a part in."""
    made: int = 0
    """Commits that it had a part in, with those that are guesses."""
    guessed: int = 0
    charges: tuple[Charge, ...] = ()
    """What the tool charged for it."""

    def into(self, outcome: Outcome, *, guessed: bool = False) -> int:
        """Return the tokens that went into an outcome, or what of these rests on a guess."""
        return sum(n for part, n in self.parts.items() if part.outcome is outcome and part.guessed >= guessed)

    def pending(self, outcome: Outcome) -> int:
        """Return the tokens that went into an outcome and are too young to be sure of."""
        return sum(n for part, n in self.parts.items() if part.outcome is outcome and part.pending)

    def kinds(self, outcome: Outcome) -> set[Quality]:
        """Return whether some of what went into an outcome is estimated."""
        return {Quality.ESTIMATED for part, n in self.parts.items() if n and part.outcome is outcome and part.estimated}


class ChangeLine(msgspec.Struct, frozen=True):
    """One change as the ledger needs it."""

    oid: str
    """The commit that landed last, which stands for it."""
    repository: str
    subject: str
    state: FateState
    landed_at: datetime
    lines_added: int
    lines_alive: int
    lines_removed: int
    spent: Sum
    parts: tuple[SessionPart, ...]
    guessed: bool
    commits: tuple[tuple[str, str, FateState], ...]
    """Id, subject and fate of each, in the order in which they landed."""
    as_of: datetime
