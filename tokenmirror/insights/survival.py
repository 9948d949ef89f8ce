"""How long lines live: Kaplan-Meier over what landed, in which young work is censored and never counted as loss."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple


class Lifetime(NamedTuple):
    """Some lines that lived so many days; `censored` ones are alive, and were only watched for so long."""

    days: float
    lines: int
    censored: bool


class Survival(NamedTuple):
    """A survival curve, told at some days."""

    days: tuple[float, ...]
    share: tuple[float | None, ...]
    """Of all lines, how many live at least so long; None where nothing was watched for so long."""
    at_risk: tuple[int, ...]
    """How many lines were alive and watched just before that day."""


def survival(lives: Iterable[Lifetime], days: Sequence[float] | None = None) -> Survival:
    """Return the Kaplan-Meier curve at some days; without these, at each day on which a line was lost.

    A line that is lost on a day on which another one's watching ends was at risk together with it.
    """
    known = [life for life in lives if life.lines > 0]
    losses: dict[float, int] = defaultdict(int)
    for life in known:
        if not life.censored:
            losses[life.days] += life.lines
    watched = Watched(known)
    told = tuple(sorted(losses) if days is None else days)
    shares = _shares(losses, watched, told)
    return Survival(told, shares, tuple(watched.at_risk(day) for day in told))


class Watched:
    """How many lines were alive and watched just before a day."""

    def __init__(self, lives: Iterable[Lifetime]) -> None:
        """Add lives up from the longest to the shortest."""
        ordered = sorted(lives)
        self._days = [life.days for life in ordered]
        self._rest = [*accumulate((life.lines for life in reversed(ordered)), initial=0)][::-1]

    @property
    def last(self) -> float:
        """Return the last day on which anything was watched; minus one where nothing was."""
        return self._days[-1] if self._days else -1.0

    def at_risk(self, day: float) -> int:
        """Return the lines that lived so long at least."""
        return self._rest[bisect_left(self._days, day)]


def _shares(losses: Mapping[float, int], watched: Watched, told: Sequence[float]) -> tuple[float | None, ...]:
    steps = sorted(losses)
    shares = [1.0]
    for day in steps:
        at_risk = watched.at_risk(day)
        # Each factor is a whole number by a whole number: what is lost altogether leaves exactly nothing.
        shares.append(shares[-1] * ((at_risk - losses[day]) / at_risk))
    # Once all are lost there is nothing left to watch, and that is known for ever.
    known = shares[-1] == 0
    return tuple(shares[bisect_right(steps, day)] if day <= watched.last or known else None for day in told)


def lifetimes(put_in: int, alive_at: Mapping[int, int], age: float, alive_now: int) -> list[Lifetime]:
    """Return the lives of lines that were counted on some days and now.

    What is missing at a count was lost by then. Lines that were put back were never lost: what is alive
    later was alive before.
    """
    counts = [(float(day), lines) for day, lines in sorted(alive_at.items()) if day <= age]
    counts.append((max(age, counts[-1][0] if counts else age), alive_now))
    found: list[Lifetime] = []
    before = put_in
    for number, (day, _lines) in enumerate(counts):
        later = min(before, max(lines for _day, lines in counts[number:]))
        if later < before:
            found.append(Lifetime(day, before - later, censored=False))
        before = later
    if before:
        found.append(Lifetime(counts[-1][0], before, censored=True))
    return found
