"""Calls after a pause that read again what had been cached before it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.patterns.rules import Details, Pattern, observed

PAUSE_MS = 5 * 60_000
"""After this long the shorter of the lifetimes that vendors offer is over."""
LONG_PAUSE_MS = 60 * 60_000
FEWEST_AGAIN = 1_000
"""Tokens that a call has to read again to count: vendors cache in blocks of about as many."""
FEWEST_PAUSES = 3


class PausesRow(NamedTuple):
    """What the calls of a session read again after pauses, in one time."""

    time: int
    """0 is the time that is looked at, 1 the one before it."""
    session: str
    at: int
    """The first of these calls."""
    pauses: int
    tokens: int
    after_long: int
    """Of these tokens, those after a long pause."""


def cold_caches(rows: Iterable[PausesRow], observed_times: Sequence[bool]) -> Observed | None:
    """Return what was read again in a time; of the times before those count in which any call was cached."""
    every = list(rows)
    now = [row for row in every if row.time == 0]
    pauses = sum(row.pauses for row in now)
    if pauses < FEWEST_PAUSES:
        return None
    sums = [0] * len(observed_times)
    for row in every:
        sums[row.time] += row.tokens
    before = [float(sums[time]) if seen else None for time, seen in enumerate(observed_times)][1:]
    details: Details = {"pauses": pauses, "after_long": sum(row.after_long for row in now), "tokens": sums[0]}
    cases = [Case(CaseKind.SESSION, row.session, row.at, row.tokens) for row in now]
    return observed(Pattern.COLD_CACHES, cases, pauses, float(sums[0]), before, details)
