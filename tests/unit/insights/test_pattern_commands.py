"""The same command failing again: how often in a row, whether it passed, and of which session the longest counts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.insights.observing import CaseKind
from tokenmirror.insights.patterns.failing_commands import (
    FEWEST_FAILURES,
    Run,
    failing_commands,
    longest_by_session,
    streaks,
)

END = 1000


def runs(*ends: bool, session: str = "a", command: int = 1, start: int = 0) -> list[Run]:
    """Return runs of one command, a moment apart; True is one that failed."""
    return [Run(session, command, start + number, failed) for number, failed in enumerate(ends)]


def found(*given_runs: Run, start: int = 0, end: int = END) -> list[tuple[int, int | None]]:
    return [(len(streak.failures), streak.passed_at) for streak in streaks(given_runs, start, end)]


def test_from_three_failures_in_a_row_on() -> None:
    """Twice is trying again."""
    assert found(*runs(True, True, False)) == []
    assert found(*runs(True, True, True, False)) == [(3, 3)]
    assert found(*runs(True, True, True, True)) == [(4, None)]


def test_a_pass_in_between_begins_anew() -> None:
    """Two failures, a pass and two failures are no three."""
    assert found(*runs(True, True, False, True, True)) == []
    assert found(*runs(True, True, True, False, True, True, True)) == [(3, 3), (3, None)]


def test_commands_and_sessions_stand_apart() -> None:
    """Another command or session adds nothing to a row, whenever it ran."""
    assert found(*runs(True, True), *runs(True, True, command=2), *runs(True, True, session="b")) == []


def test_the_last_failure_lies_in_the_time() -> None:
    """What began before and failed in it is in it; what had ended, or was not yet, is not."""
    row = runs(True, True, True, False)

    assert found(*row, start=2, end=3) == [(3, 3)]
    assert found(*row, start=3) == []
    assert found(*row, end=2) == []


def test_the_longest_of_a_session_is_its_case() -> None:
    """A case is a session; its moments are the failures and when it passed."""
    known = streaks([*runs(True, True, True), *runs(*[True] * 5, False, command=2, start=50)], 0, END)

    seen = failing_commands(longest_by_session(known), 7, 38, 640_000)

    assert seen is not None
    (case,) = seen.cases
    assert (case.kind, case.id, case.figure, case.moments) == (CaseKind.SESSION, "a", 5, (50, 51, 52, 53, 54, 55))
    assert (seen.of, seen.figure, seen.past) == (7, None, None)
    assert (seen.details["most"], seen.details["passed"], seen.details["calls"]) == (5, 1, 38)


def test_nothing_is_said_of_nothing() -> None:
    """Without a row there is no observation."""
    assert failing_commands([], 9) is None


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from((1, 2)), st.booleans()), max_size=40))
def test_laws_of_rows(drawn: list[tuple[str, int, bool]]) -> None:
    """No failure is in two rows, none passed; the order of reading is nothing, and times part them."""
    every = [Run(session, command, at, failed) for at, (session, command, failed) in enumerate(drawn)]
    whole = streaks(every, 0, END)

    told = [at for streak in whole for at in streak.failures]
    assert len(told) == len(set(told))
    assert set(told) <= {run.at for run in every if run.failed}
    assert all(len(streak.failures) >= FEWEST_FAILURES for streak in whole)
    assert whole == streaks(reversed(every), 0, END)
    assert len(whole) == sum(len(streaks(every, start, start + 10)) for start in range(0, 40, 10))
