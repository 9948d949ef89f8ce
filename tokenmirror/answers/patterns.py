"""The patterns of a week, a month or a quarter: each rule in its fixed order, left out where it has nothing to say."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import tzinfo

from tokenmirror.answers.past import Pasts
from tokenmirror.domain.lookbacks import Lookback
from tokenmirror.insights.observing import Observed
from tokenmirror.insights.patterns.failing_commands import (
    FEWEST_FAILURES,
    Run,
    failing_commands,
    longest_by_session,
    streaks,
)
from tokenmirror.insights.patterns.rules import TIMES_BEFORE
from tokenmirror.store import pattern_queries
from tokenmirror.store.ledger_scratch import Scratch
from tokenmirror.store.rows import to_ms

Span = tuple[int, int]
"""From one instant to another, in milliseconds."""


class Patterns:
    """Looks for patterns in what one connection reads; what was found is kept until the database changes."""

    def __init__(self, scratch: Scratch, pasts: Pasts) -> None:
        """Read nothing yet."""
        self._scratch = scratch
        self._pasts = pasts
        self._db = scratch.db
        self._version = -1
        self._known: dict[tuple[Lookback, str], list[Observed]] = {}

    def observed(self, when: Lookback, zone: tzinfo) -> list[Observed]:
        """Return what the rules saw in a time, in their fixed order; those that are silent are left out."""
        version = self._scratch.look()
        if version != self._version:
            self._version = version
            self._known.clear()
        key = when, str(zone)
        if key not in self._known:
            times = spans_of(when, zone)
            self._known[key] = [found for found in (rule(times) for rule in self._rules()) if found is not None]
        return self._known[key]

    def names(self, seen: Iterable[Observed]) -> dict[str, str]:
        """Return what the cases are called: sessions by their project, changes by their subject."""
        ids = {case.id for one in seen for case in one.cases}
        return pattern_queries.names_of_sessions(self._db, ids) | pattern_queries.subjects(self._db, ids)

    def _rules(self) -> tuple[Callable[[list[Span]], Observed | None], ...]:
        return (self._failing_commands,)

    def _failing_commands(self, times: list[Span]) -> Observed | None:
        rows = pattern_queries.runs_that_failed_again(self._db, *times[0], FEWEST_FAILURES)
        longest = longest_by_session(streaks((Run(*row) for row in rows), *times[0]))
        spent = [pattern_queries.spent_between(self._db, one.session, one.failures[0], one.end) for one in longest]
        sessions = pattern_queries.sessions_with_known_ends(self._db, *times[0]) if longest else 0
        return failing_commands(longest, sessions, *(sum(part) for part in zip(*spent, strict=True)))


def spans_of(when: Lookback, zone: tzinfo) -> list[Span]:
    """Return a time and the same times before it, the newest first."""
    periods = [when.before(number).period(zone) for number in range(TIMES_BEFORE + 1)]
    return [(to_ms(one.start), to_ms(one.end)) for one in periods if one.start is not None and one.end is not None]
