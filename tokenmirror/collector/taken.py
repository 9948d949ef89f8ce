"""What a pass over logs did."""

from __future__ import annotations


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

    def add(self, other: Taken) -> None:
        """Count what a pass did that was a part of this one; which sessions it concerned is settled by then."""
        self.logs, self.bytes = self.logs + other.logs, self.bytes + other.bytes
        self.problems += other.problems
        self.repositories |= other.repositories
