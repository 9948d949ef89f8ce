"""The same command failing again and again in one session, whether it passed in the end or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

import msgspec

from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.patterns.rules import Details, Pattern, observed

FEWEST_FAILURES = 3
"""Of one command in a row: twice is trying again."""


class Run(NamedTuple):
    """A command that ran, known again by its fingerprint."""

    session: str
    command: int
    at: int
    failed: bool


class Streak(msgspec.Struct, frozen=True):
    """One command's failures in a row."""

    session: str
    failures: tuple[int, ...]
    passed_at: int | None
    """When it passed after them; None where it was not seen to."""

    @property
    def end(self) -> int:
        """Return when it was over, as far as is known."""
        return self.failures[-1] if self.passed_at is None else self.passed_at


def streaks(runs: Iterable[Run], start: int, end: int) -> list[Streak]:
    """Return the failures in a row whose last one lies in a time, from enough of them on, in the order of time."""
    ordered = sorted(runs, key=lambda run: (run.session, run.command, run.at, not run.failed))
    found = [
        streak
        for (session, _command), group in groupby(ordered, key=lambda run: (run.session, run.command))
        for streak in _in_a_row(session, group)
        if len(streak.failures) >= FEWEST_FAILURES and start <= streak.failures[-1] < end
    ]
    return sorted(found, key=lambda streak: (streak.failures[0], streak.session))


def _in_a_row(session: str, runs: Iterable[Run]) -> Iterator[Streak]:
    failures: list[int] = []
    for run in runs:
        if run.failed:
            failures.append(run.at)
        elif failures:
            yield Streak(session, tuple(failures), run.at)
            failures = []
    if failures:
        yield Streak(session, tuple(failures), None)


def longest_by_session(found: Iterable[Streak]) -> list[Streak]:
    """Return the longest streak of each session; of equals the first."""
    best: dict[str, Streak] = {}
    for streak in found:
        known = best.get(streak.session)
        if known is None or len(streak.failures) > len(known.failures):
            best[streak.session] = streak
    return list(best.values())


def failing_commands(longest: Iterable[Streak], sessions: int, calls: int = 0, tokens: int = 0) -> Observed | None:
    """Return what was seen; a case's moments are its failures and, where there is one more, when it passed.

    `sessions` ran commands whose end is known; calls and tokens are those from the first failure to the end.
    """
    ended = list(longest)
    if not ended:
        return None
    most = max(ended, key=lambda streak: (len(streak.failures), -streak.failures[0]))
    details: Details = {
        "most": len(most.failures),
        "passed": sum(streak.passed_at is not None for streak in ended),
        "began_at": most.failures[0],
        "passed_at": most.passed_at or 0,
        "calls": calls,
        "tokens": tokens,
    }
    return observed(Pattern.FAILING_COMMANDS, [_case(streak) for streak in ended], sessions, details=details)


def _case(streak: Streak) -> Case:
    passed = () if streak.passed_at is None else (streak.passed_at,)
    moments = (*streak.failures, *passed)
    return Case(CaseKind.SESSION, streak.session, streak.failures[0], len(streak.failures), moments)
