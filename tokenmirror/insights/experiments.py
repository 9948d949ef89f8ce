"""Before and after what a person did in another way: which changes stand on which side, and five figures of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

import msgspec

from tokenmirror.domain.days import day_start
from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.own_words import Experiment
from tokenmirror.domain.periods import Period
from tokenmirror.insights.before_after import Compared, compare
from tokenmirror.insights.measures import Span
from tokenmirror.insights.past import ChangePast

FEWEST_DAYS = 4 * 7
MOST_DAYS = 26 * 7
"""How long before a day is looked at: as long as after it, within these."""
_HOUR_MS = 3_600_000
_PICO = 10**12


class Figure(StrEnum):
    """What is looked at of each change, in the order in which it is shown."""

    PRICE = "price_per_kept"
    TOKENS = "tokens_per_kept"
    TIME = "time_to_landing"
    REWORK = "rework_share"
    PROMPTS = "prompts_per_change"


class Days(NamedTuple):
    """From a day to the last one."""

    first: date
    last: date

    @property
    def number(self) -> int:
        """Return how many they are."""
        return (self.last - self.first).days + 1

    def span(self, zone: tzinfo) -> Span:
        """Return their instants, in milliseconds."""
        ends = (day_start(self.first, zone), day_start(self.last + timedelta(days=1), zone))
        return Span(*(round(end.timestamp() * 1000) for end in ends))


class Sides(msgspec.Struct, frozen=True):
    """The days of both sides; the same ones where a project is set against the others."""

    before: Days
    after: Days
    is_project: bool

    def period(self, zone: tzinfo) -> Period:
        """Return all of it."""
        first, last = min(self.before.first, self.after.first), max(self.before.last, self.after.last)
        return Period(day_start(first, zone), day_start(last + timedelta(days=1), zone))


class Tried(msgspec.Struct, frozen=True):
    """An experiment and what was different."""

    experiment: Experiment
    sides: Sides | None
    """None where its first day is yet to come."""
    figures: Mapping[Figure, Compared]
    both: int = 0
    """Changes that were begun before the day and landed after it: they stand on no side."""
    young: int = 0
    """Changes that are too young to say how much of them is replaced."""
    in_part: int = 0
    """Changes with calls that have no price."""


def sides_of(experiment: Experiment, now: datetime, zone: tzinfo) -> Sides | None:
    """Return the days of both sides; None where the first day is yet to come.

    Before is as long as after, at least 4 weeks and at most 26. Without a day both sides are the last 26 weeks.
    """
    today = now.astimezone(zone).date()
    last = min(experiment.until or today, today)
    if experiment.day is None:
        both = Days(last - timedelta(days=MOST_DAYS - 1), last)
        return Sides(both, both, is_project=True)
    if experiment.day > today:
        return None
    after = Days(experiment.day, last)
    length = min(max(after.number, FEWEST_DAYS), MOST_DAYS)
    yesterday = experiment.day - timedelta(days=1)
    return Sides(Days(yesterday - timedelta(days=length - 1), yesterday), after, is_project=False)


class Parted(NamedTuple):
    """Changes by the side they stand on."""

    before: list[ChangePast]
    after: list[ChangePast]
    both: int


def parted(experiment: Experiment, sides: Sides, rows: Iterable[ChangePast], zone: tzinfo) -> Parted:
    """Return the changes of each side: begun and landed in it, and made with a session as far as is known."""
    before, after = sides.before.span(zone), sides.after.span(zone)
    known = [row for row in rows if row.by_edits and row.has_lines and row.state is not FateState.UNKNOWN]
    if sides.is_project:
        there = [row for row in known if after.holds(row.landed_at)]
        own = [row for row in there if row.repository == experiment.project]
        return Parted([row for row in there if row.repository != experiment.project], own, 0)
    if experiment.project:
        known = [row for row in known if row.repository == experiment.project]
    first = [row for row in known if before.holds(row.landed_at) and before.holds(_begun(row))]
    then = [row for row in known if after.holds(row.landed_at)]
    since = [row for row in then if after.holds(_begun(row))]
    return Parted(first, since, len(then) - len(since))


def _begun(row: ChangePast) -> int:
    """Return when work on a change began: with its first prompt, where one is known."""
    at = row.first_commit_at if row.first_prompt_at is None else min(row.first_prompt_at, row.first_commit_at)
    return min(at, row.landed_at)


def compared(
    before: Sequence[ChangePast], after: Sequence[ChangePast], replaced: Mapping[int, float | None]
) -> dict[Figure, Compared]:
    """Return the five figures; `replaced` has the share of lines replaced, where that is known, by a change's key."""

    def share(row: ChangePast) -> float | None:
        return replaced.get(row.key)

    told: dict[Figure, Callable[[ChangePast], float | None]] = {
        Figure.PRICE: _price,
        Figure.TOKENS: _tokens,
        Figure.TIME: _hours,
        Figure.REWORK: share,
        Figure.PROMPTS: _prompts,
    }
    return {figure: _compared(_known(find, before), _known(find, after)) for figure, find in told.items()}


@lru_cache(maxsize=512)
def _compared(before: tuple[float, ...], after: tuple[float, ...]) -> Compared:
    """Compare once what is asked again and again: thousands of medians are drawn for it."""
    return compare(before, after)


def _known(find: Callable[[ChangePast], float | None], rows: Iterable[ChangePast]) -> tuple[float, ...]:
    return tuple(figure for row in rows if (figure := find(row)) is not None)


def _price(row: ChangePast) -> float | None:
    return row.price / _PICO if row.state is FateState.KEPT and row.priced else None


def _tokens(row: ChangePast) -> float | None:
    return float(row.tokens) if row.state is FateState.KEPT and row.tokens_known else None


def _hours(row: ChangePast) -> float | None:
    if row.first_prompt_at is None or row.first_commit_at < row.first_prompt_at:
        return None
    return (row.landed_at - row.first_prompt_at) / _HOUR_MS


def _prompts(row: ChangePast) -> float | None:
    return float(row.prompts) if row.prompts else None
