"""How far a survival curve can be trusted: a band from how works differ, for the lines of one live and go together."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate
from math import exp, log, sqrt
from typing import NamedTuple

from tokenmirror.insights.survival import Lifetime, Survival, Watched

FEWEST_WORKS, FEWEST_LINES = 8, 100
"""With fewer at risk a share says more of these few works than of what lives."""
_SURE = 1.959964
"""Standard errors on both sides that hold 95 of 100."""


class Trust(NamedTuple):
    """How far the share of one day can be trusted."""

    works: int
    """Works that had lines at risk just before that day."""
    enough: bool
    low: float | None
    high: float | None
    """Where the share lies, 95 times in 100; None where works do not differ."""


def trust(works: Sequence[Sequence[Lifetime]], found: Survival) -> tuple[Trust, ...]:
    """Return how far each share of a curve can be trusted, by the works that its lines are of.

    Lines of one work are not independent: a revert takes all of them. So the variance is that of sums by
    work (the sandwich estimator), and the band is made on the log-log scale, where it stays between 0 and 1.
    """
    spread = _Spread(works, sorted(set(found.days)))
    longest = sorted(max((life.days for life in lives if life.lines > 0), default=-1.0) for lives in works)
    result = []
    for day, share, lines in zip(found.days, found.share, found.at_risk, strict=True):
        there = len(longest) - bisect_left(longest, day)
        enough = share is not None and there >= FEWEST_WORKS and lines >= FEWEST_LINES
        low, high = _band(share, spread.of(day)) if share is not None and enough else (None, None)
        result.append(Trust(there, enough, low, high))
    return tuple(result)


class _Closed(NamedTuple):
    """Some lines of a work, and by how much more were lost than was to be expected, once their watching ended."""

    days: float
    lines: int
    surplus: float


class _Spread:
    """How much the works disagree about the curve, by day."""

    def __init__(self, works: Iterable[Sequence[Lifetime]], told: Iterable[float]) -> None:
        """Go once through all lives in their order; the days that are told come in theirs."""
        known = [[life for life in lives if life.lines > 0] for lives in works]
        self._watched = Watched(life for lives in known for life in lives)
        losses: dict[float, int] = defaultdict(int)
        for life in (life for lives in known for life in lives if not life.censored):
            losses[life.days] += life.lines
        self._days = sorted(losses)
        steps = (losses[day] / self._watched.at_risk(day) ** 2 for day in self._days)
        self._expected = [*accumulate(steps, initial=0.0)]
        self._of = self._variances([[self._closed(life) for life in lives] for lives in known if lives], told)

    def _closed(self, life: Lifetime) -> _Closed:
        lost = 0.0 if life.censored else life.lines / self._watched.at_risk(life.days)
        return _Closed(life.days, life.lines, lost - life.lines * self._by(life.days))

    def _by(self, day: float) -> float:
        """Return what a line could be expected to have lost by a day."""
        return self._expected[bisect_right(self._days, day)]

    def of(self, day: float) -> float:
        """Return the variance of the curve's logarithm at a day that was to be told."""
        return self._of[day]

    def _variances(self, works: Sequence[Sequence[_Closed]], told: Iterable[float]) -> dict[float, float]:
        """Add up the squares of what each work lost beyond what was to be expected, life by life as they end.

        A work's surplus is that of its ended lives, less what was to be expected of its open lines; squared and
        added up that is three sums, of which each ending changes only its own work's part.
        """
        ending = sorted(((life, number) for number, lives in enumerate(works) for life in lives), reverse=True)
        done = [0.0] * len(works)
        still = [sum(life.lines for life in lives) for lives in works]
        squares, mixed, open_squares = 0.0, 0.0, sum(lines * lines for lines in still)
        count, found = len(works), {}
        for day in told:
            while ending and ending[-1][0].days <= day:
                life, work = ending.pop()
                before, lines = done[work], still[work]
                done[work], still[work] = before + life.surplus, lines - life.lines
                squares += done[work] ** 2 - before**2
                mixed += done[work] * still[work] - before * lines
                open_squares += still[work] ** 2 - lines**2
            by = self._by(day)
            total = max(squares - 2 * by * mixed + by * by * open_squares, 0.0)
            found[day] = total * count / (count - 1) if count > 1 else 0.0
        return found


def _band(share: float, variance: float) -> tuple[float | None, float | None]:
    if not 0 < share < 1 or variance <= 0:
        return None, None
    wide = exp(_SURE * sqrt(variance) / abs(log(share)))
    return share**wide, share ** (1 / wide)
