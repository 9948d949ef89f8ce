"""The measures that took the place of token counts: each of changes that landed, against the person's own past."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from statistics import median
from typing import NamedTuple

import msgspec

from tokenmirror.domain.outcomes import FateState
from tokenmirror.insights.fixed_lines import FixedAge
from tokenmirror.insights.observing import Case, Observed
from tokenmirror.insights.past import ChangePast
from tokenmirror.insights.ranges import middle_half
from tokenmirror.insights.rework import REWORK_MS, Reworked

_HOUR_MS = 3_600_000
_PICO = 10**12
_MOST_NAMED = 3
"""So many releases are named in a sentence."""


class Measure(StrEnum):
    """The measures, in the order in which they are shown."""

    FINISHED_TASKS = "finished_tasks"
    REGULAR_USE = "regular_use"
    PRICE_PER_KEPT = "price_per_kept"
    TIME_TO_COMMIT = "time_to_commit"
    TIME_TO_LANDING = "time_to_landing"
    REWORK_BY_YOU = "rework_by_you"
    REWORK_BY_OTHERS = "rework_by_others"
    FIXED_LINE_AGE = "fixed_line_age"
    TESTS_IN_KEPT = "tests_in_kept"


class Span(NamedTuple):
    """A time from its first instant to that after its last, in milliseconds."""

    start: int
    end: int

    def holds(self, at: int) -> bool:
        """Tell whether an instant lies in it."""
        return self.start <= at < self.end


class Times(msgspec.Struct, frozen=True):
    """The time that is looked at, and the past that it is seen against."""

    now: Span
    before: Span | None
    """None where all that is known is looked at."""
    weeks: tuple[Span, ...]
    """Weeks that begin in the time."""
    weeks_before: tuple[Span, ...]

    def of(self, rows: Iterable[ChangePast], at: Callable[[ChangePast], int]) -> tuple[list[ChangePast], ...]:
        """Return the changes of the time, and those of the past, by an instant of each."""
        listed = list(rows)
        now = [row for row in listed if self.now.holds(at(row))]
        past = [] if self.before is None else [row for row in listed if self.before.holds(at(row))]
        return now, past

    def by_week_before(
        self, rows: Iterable[ChangePast], at: Callable[[ChangePast], int]
    ) -> Iterable[Sequence[ChangePast]]:
        """Return the changes of each week of the past, by an instant of each."""
        starts = [week.start for week in self.weeks_before]
        found: list[list[ChangePast]] = [[] for _start in starts]
        for row in rows:
            place = bisect_right(starts, at(row)) - 1
            if place >= 0 and self.weeks_before[place].holds(at(row)):
                found[place].append(row)
        return found


class Unfinished(NamedTuple):
    """A session that edited files of a repository, of which nothing landed so far."""

    session: str
    at: int


class ReleasedElsewhere(NamedTuple):
    """A release that first held work of sessions which is in no default branch."""

    name: str
    at: int


def _landed_at(row: ChangePast) -> int:
    return row.landed_at


def finished_tasks(times: Times, rows: Sequence[ChangePast], unfinished: Iterable[Unfinished]) -> Observed:
    """Tell of each task that ended in edits that landed how many prompts it took."""
    now, past = times.of((row for row in rows if row.by_edits and row.has_lines), _landed_at)
    open_ones = [one for one in unfinished if times.now.holds(one.at)]
    undone = [row for row in now if row.state is FateState.REVERTED]
    finished = [row for row in now if row.state is not FateState.REVERTED]
    before = [float(row.prompts) for row in past if row.prompts and row.state is not FateState.REVERTED]
    return _cases(
        Measure.FINISHED_TASKS,
        [row.case(row.prompts) for row in finished if row.prompts],
        len(now) + len(open_ones),
        before,
        {
            "finished": len(finished),
            "reverted": len(undone),
            "not_landed": len(open_ones),
            "without_prompts": sum(not row.prompts for row in finished),
        },
    )


def regular_use(
    times: Times,
    rows: Iterable[ChangePast],
    working: Callable[[Span], bool],
    elsewhere: Iterable[ReleasedElsewhere] = (),
) -> Observed:
    """Tell in how many of the working weeks work of agents reached the default branch or a release, and stands.

    Each piece of work is in one week, that in which half of it was in either; and in none while it has not landed, or
    anybody could tag what is never merged.
    """
    useful = [row for row in rows if row.by_edits and row.has_lines and row.state is not FateState.REVERTED]
    worked, reached = _weeks(times.weeks, useful, working)
    worked_before, reached_before = _weeks(times.weeks_before, useful, working)
    weeks = sorted(times.weeks)
    begins = [week.start for week in weeks]
    cases = [row.reached() for row in useful if _is_in(weeks, begins, row.reached_at)]
    more = [week for week in worked if week not in reached]
    not_landed = [one for one in elsewhere if any(week.holds(one.at) for week in more)]
    return Observed(
        Measure.REGULAR_USE,
        tuple(cases),
        len(worked),
        len(reached) / len(worked) if worked else None,
        None,
        len(worked_before),
        {
            "weeks": len(worked),
            "reached": len(reached),
            "weeks_before": len(worked_before),
            "reached_before": len(reached_before),
            "only_released": sum(any(week.holds(one.at) for one in not_landed) for week in more),
            "releases": ", ".join(dict.fromkeys(one.name for one in not_landed[:_MOST_NAMED])),
        },
    )


def _weeks(
    weeks: Iterable[Span], useful: Sequence[ChangePast], working: Callable[[Span], bool]
) -> tuple[Sequence[Span], Sequence[Span]]:
    """Return the working weeks, and those of them in which something useful was first in place."""
    worked = [week for week in weeks if working(week)]
    reached = sorted(row.reached_at for row in useful)
    return worked, [week for week in worked if bisect_left(reached, week.start) < bisect_left(reached, week.end)]


def _is_in(weeks: Sequence[Span], begins: Sequence[int], at: int) -> bool:
    """Tell whether an instant lies in any of the weeks, which do not overlap; they come in order with their begins."""
    place = bisect_right(begins, at) - 1
    return place >= 0 and weeks[place].holds(at)


def price_per_kept(times: Times, rows: Iterable[ChangePast], currency: str) -> Observed:
    """Tell what kept changes cost at list price."""
    now, past = times.of((row for row in rows if row.state is FateState.KEPT), _landed_at)
    priced = [row for row in now if row.priced]
    unpriced = sorted({model for row in now for model in row.unpriced_models})
    return _cases(
        Measure.PRICE_PER_KEPT,
        [row.case(row.price / _PICO) for row in priced],
        len(now),
        [row.price / _PICO for row in past if row.priced],
        {
            "currency": currency,
            "unpriced_models": ", ".join(unpriced),
            "in_part": sum(bool(row.unpriced_models) for row in priced),
            "without_price": sum(not row.priced and row.tokens_known for row in now),
            "not_recorded": sum(not row.tokens_known for row in now),
        },
    )


def time_to_commit(times: Times, rows: Iterable[ChangePast]) -> Observed:
    """Tell how many hours passed from the first prompt until all of it was committed: a part of it says nothing."""
    return _hours(Measure.TIME_TO_COMMIT, times, rows, lambda row: row.last_commit_at)


def time_to_landing(times: Times, rows: Iterable[ChangePast]) -> Observed:
    """Tell how many hours passed from the first prompt until all of it had landed."""
    return _hours(Measure.TIME_TO_LANDING, times, rows, _landed_at)


def _hours(measure: Measure, times: Times, rows: Iterable[ChangePast], until: Callable[[ChangePast], int]) -> Observed:
    now, past = times.of((row for row in rows if not row.guessed), _landed_at)
    took = [(row, hours) for row in now if (hours := _took(row, until)) is not None]
    before = [hours for row in past if (hours := _took(row, until)) is not None]
    return _cases(measure, [row.case(hours) for row, hours in took], len(now), before, {})


def _took(row: ChangePast, until: Callable[[ChangePast], int]) -> float | None:
    """Return hours from the first prompt; None where a commit was made before it."""
    if row.first_prompt_at is None or row.first_commit_at < row.first_prompt_at:
        return None
    return (until(row) - row.first_prompt_at) / _HOUR_MS


def is_old_enough(row: ChangePast) -> bool:
    """Tell whether it was seen what became of a change in its first 14 days."""
    return row.landed_at + REWORK_MS <= row.as_of


def judged_at(row: ChangePast) -> int:
    """Return when the first 14 days of a change were over."""
    return row.landed_at + REWORK_MS


def rework(times: Times, rows: Iterable[ChangePast], found: Mapping[int, Reworked], *, by_you: bool) -> Observed:
    """Tell what share of lines was replaced within 14 days after landing, of the changes of which these are over."""
    listed = list(rows)
    old = [row for row in listed if is_old_enough(row) and found[row.key].lines]
    now, past = times.of(old, judged_at)
    young = [row for row in listed if times.now.holds(row.landed_at) and not is_old_enough(row)]

    def replaced(row: ChangePast) -> int:
        return found[row.key].by_you if by_you else found[row.key].by_others

    def share(some: Sequence[ChangePast]) -> float | None:
        lines = sum(found[row.key].lines for row in some)
        return sum(map(replaced, some)) / lines if lines else None

    return _weekly(
        Measure.REWORK_BY_YOU if by_you else Measure.REWORK_BY_OTHERS,
        [row.case(replaced(row) / found[row.key].lines) for row in now],
        share(now),
        [share(some) for some in times.by_week_before(past, judged_at)],
        {
            "lines": sum(found[row.key].lines for row in now),
            "replaced": sum(map(replaced, now)),
            "too_young": len(young),
            "known_from": min(map(judged_at, young), default=0),
        },
    )


def fixed_line_age(times: Times, fixes: Iterable[ChangePast], ages: Mapping[int, FixedAge | None]) -> Observed:
    """Tell how many days old the lines were that fixes took out."""
    now, past = times.of(fixes, _landed_at)
    known = [(row, age) for row in now if (age := ages[row.key]) is not None]
    return _cases(
        Measure.FIXED_LINE_AGE,
        [row.case(age.days) for row, age in known],
        len(now),
        [age.days for row in past if (age := ages[row.key]) is not None],
        {"at_least": sum(age.at_least for _row, age in known), "lines": sum(age.lines for _row, age in known)},
    )


def tests_in_kept(times: Times, rows: Iterable[ChangePast]) -> Observed:
    """Tell in what share of the kept changes tests were touched too."""
    # A piece is kept where any of it is, and whoever cuts what was half rewritten would have one more of these.
    kept = [row for row in rows if row.state is FateState.KEPT and row.has_lines and row.stays]
    now, past = times.of(kept, _landed_at)
    known = [row for row in now if row.tests_touched is not None]

    def share(some: Sequence[ChangePast]) -> float | None:
        told = [row.tests_touched for row in some if row.tests_touched is not None]
        return sum(told) / len(told) if told else None

    return _weekly(
        Measure.TESTS_IN_KEPT,
        [row.case(float(bool(row.tests_touched))) for row in known],
        share(now),
        [share(some) for some in times.by_week_before(past, _landed_at)],
        {"touched": sum(bool(row.tests_touched) for row in known), "files_not_known": len(now) - len(known)},
    )


def _cases(
    measure: Measure, cases: Sequence[Case], of: int, before: Sequence[float], details: Mapping[str, str | int | float]
) -> Observed:
    """Return a measure whose figure is the median of its cases, against the middle half of the cases before."""
    figure = median(case.figure for case in cases) if cases else None
    return Observed(measure, tuple(cases), of, figure, middle_half(before), len(before), details)


def _weekly(
    measure: Measure,
    cases: Sequence[Case],
    figure: float | None,
    weeks: Iterable[float | None],
    details: Mapping[str, str | int | float],
) -> Observed:
    """Return a measure that has one figure for all cases of a time, against those of the weeks before."""
    known = [share for share in weeks if share is not None]
    return Observed(measure, tuple(cases), len(cases), figure, middle_half(known), len(known), details)
