"""What stands near the five questions and is no measure: lines that are alive, reverts, chores, and what was spent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from tokenmirror.domain.ceilings import Ceiling
from tokenmirror.domain.outcomes import FateState
from tokenmirror.insights.past import ChangePast


class Alive(msgspec.Struct, frozen=True):
    """How much of what landed in a time is alive now."""

    changes: int
    lines: int
    alive: int


class Reverts(msgspec.Struct, frozen=True):
    """How many of the changes that landed were reverted, in a time and before it."""

    of: int
    reverted: int
    of_before: int
    reverted_before: int


class Chores(msgspec.Struct, frozen=True):
    """What the person called a chore."""

    sessions: int = 0
    changes: int = 0
    whole_time: bool = False
    """Whether they called the whole week, month or quarter so."""


class Spent(msgspec.Struct, frozen=True):
    """What was spent in a time, at list price and in tokens."""

    price: int = 0
    tokens: int = 0
    calls: int = 0
    unpriced: int = 0
    """Calls with tokens that have no price."""
    floors: int = 0
    """Calls of which not all tokens are known."""
    estimated: int = 0


class UnderCeiling(msgspec.Struct, frozen=True):
    """What was used of a ceiling in the span that the last day of a time is in."""

    ceiling: Ceiling
    first: date
    last: date
    """The last day that is counted."""
    spent: Spent


def alive_of(rows: Iterable[ChangePast]) -> Alive:
    """Return how many lines of some changes are alive now."""
    those = [row for row in rows if row.lines_added]
    return Alive(len(those), sum(row.lines_added for row in those), sum(row.lines_alive for row in those))


def reverts_of(now: Sequence[ChangePast], before: Sequence[ChangePast]) -> Reverts:
    """Return how many of some changes were reverted."""
    (of, reverted), (of_before, reverted_before) = (_reverted(rows) for rows in (now, before))
    return Reverts(of, reverted, of_before, reverted_before)


def _reverted(rows: Iterable[ChangePast]) -> tuple[int, int]:
    those = [row for row in rows if row.has_lines]
    return len(those), sum(row.state is FateState.REVERTED for row in those)
