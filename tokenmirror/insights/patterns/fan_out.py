"""Many subagents of one session, and how little of what they took landed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.patterns.rules import Details, Pattern, observed, share

FEWEST_AGENTS = 3
"""Of one session, from which they are a fan."""
LITTLE = 0.2
"""Share of the subagents' tokens below which little landed."""
OPEN = 0.5
"""Share of them in work that is still open, from which it is too early to say."""


class FanRow(NamedTuple):
    """The subagents of a session in one time."""

    time: int
    session: str
    at: int
    agents: int
    tokens: int
    landed: int
    open: int

    @property
    def landed_little(self) -> bool:
        """Tell whether little of it landed, and enough of it is settled to say so."""
        return self.open < OPEN * self.tokens and self.landed < LITTLE * self.tokens


def fan_out(rows: Iterable[FanRow], times: int) -> Observed | None:
    """Return the fans of which little landed; the figure is the share that landed of all fans of the time."""
    fans = [row for row in rows if row.agents >= FEWEST_AGENTS]
    now = [row for row in fans if row.time == 0]
    found = [row for row in now if row.landed_little]
    if not found:
        return None
    details: Details = {
        "agents": sum(row.agents for row in found),
        "tokens": sum(row.tokens for row in found),
        "landed": sum(row.landed for row in found),
    }
    shares = [_landed([row for row in fans if row.time == time]) for time in range(times)]
    cases = [Case(CaseKind.SESSION, row.session, row.at, row.tokens) for row in found]
    return observed(Pattern.FAN_OUT, cases, len(now), shares[0], shares[1:], details)


def _landed(rows: Sequence[FanRow]) -> float | None:
    return share(sum(row.landed for row in rows), sum(row.tokens for row in rows))
