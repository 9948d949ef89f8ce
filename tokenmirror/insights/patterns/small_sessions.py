"""Small sessions that went into changes which are still there."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.patterns.rules import Pattern, observed, share

SMALL = 20
"""Calls up to which a session is small."""
STAYED = 0.8
"""Share of what landed that has to be kept: as much as of any change that is called kept."""
FEWEST_SESSIONS = 4
"""That stayed: those that did not must not make it a thing to be told."""


class SmallRow(NamedTuple):
    """A small session, and where its tokens are by now."""

    time: int
    session: str
    at: int
    calls: int
    landed: int
    """Tokens that went into commits which landed, whatever became of them."""
    kept: int
    """Of these, those that are kept and old enough to say so."""
    young: int
    """Of these, those that are too young to judge."""

    @property
    def is_young(self) -> bool:
        """Tell whether it is too early to say what became of it."""
        return self.landed - self.young < STAYED * self.landed

    @property
    def stayed(self) -> bool:
        """Tell whether most of it is still there."""
        return self.kept >= STAYED * self.landed


def by_piece(rows: Iterable[SmallRow], pieces: Iterable[Collection[str]]) -> list[SmallRow]:
    """Return as one the sessions that made a piece of work, where all of them are among some.

    So a session that is cut in two is no smaller and no older, and one that made no piece of work is no case.
    """
    known = {row.session: row for row in rows}
    found = []
    for sessions in pieces:
        if sessions and all(name in known for name in sessions):
            members = [known.pop(name) for name in dict.fromkeys(sessions)]
            last = max(members, key=lambda row: (-row.time, row.at))
            calls, landed, kept, young = (sum(part) for part in zip(*(row[3:] for row in members), strict=True))
            young = landed if any(row.is_young for row in members) else young
            found.append(SmallRow(last.time, last.session, last.at, calls, landed, kept, young))
    return found


def small_sessions(rows: Iterable[SmallRow], times: int) -> Observed | None:
    """Return which small sessions stayed, of those that landed and are old enough to judge."""
    landed = [row for row in rows if row.calls <= SMALL and row.landed]
    judged = [row for row in landed if not row.is_young]
    now = [row for row in judged if row.time == 0]
    found = [row for row in now if row.stayed]
    if len(found) < FEWEST_SESSIONS:
        return None
    shares = [
        share(sum(row.stayed for row in judged if row.time == time), sum(row.time == time for row in judged))
        for time in range(times)
    ]
    young = sum(row.time == 0 for row in landed) - len(now)
    cases = [Case(CaseKind.SESSION, row.session, row.at, row.calls) for row in found]
    return observed(Pattern.SMALL_SESSIONS, cases, len(now), shares[0], shares[1:], {"young": young})
