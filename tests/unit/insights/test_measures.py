"""The measures on rows made by hand: what counts, what does not, and the past that it is seen against."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.unit.insights.made_pasts import DAY, HOUR, past
from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.usage import Quality
from tokenmirror.insights import measures
from tokenmirror.insights.fixed_lines import FixedAge
from tokenmirror.insights.measures import ReleasedElsewhere, Span, Times, Unfinished
from tokenmirror.insights.observing import Observed
from tokenmirror.insights.past import ChangePast
from tokenmirror.insights.rework import REWORK_MS, Reworked

WEEK = 7 * DAY


def week(number: int) -> Span:
    """Return a week by its number."""
    return Span(number * WEEK, (number + 1) * WEEK)


TIMES = Times(week(12), Span(0, 12 * WEEK), (week(12),), tuple(week(number) for number in range(12)))
"""Week 12, and the twelve before it."""
IN_WEEK = 12 * 7 + 1


def always(_week: Span) -> bool:
    """Tell that all weeks are working weeks."""
    return True


def told(rows: Sequence[ChangePast]) -> list[Observed]:
    """Return all measures of some rows."""
    rework = {row.key: Reworked(10, 2, 1) for row in rows}
    ages: dict[int, FixedAge | None] = {row.key: FixedAge(row.key % 7, row.key % 2 == 0, 3) for row in rows}
    return [
        measures.finished_tasks(TIMES, rows, [Unfinished("claude_code:open", IN_WEEK * DAY)]),
        measures.regular_use(TIMES, rows, always),
        measures.price_per_kept(TIMES, rows, "USD"),
        measures.time_to_commit(TIMES, rows),
        measures.time_to_landing(TIMES, rows),
        measures.rework(TIMES, rows, rework, by_you=True),
        measures.rework(TIMES, rows, rework, by_you=False),
        measures.fixed_line_age(TIMES, rows, ages),
        measures.tests_in_kept(TIMES, rows),
    ]


def test_a_finished_task_landed_and_is_not_reverted() -> None:
    """What was reverted, what is open, and what only removed nothing is looked at or left out, never finished."""
    rows = [
        past(IN_WEEK, key=1, prompts=2),
        past(IN_WEEK, key=2, prompts=5, state=FateState.REWRITTEN),
        past(IN_WEEK, key=3, state=FateState.REVERTED),
        past(IN_WEEK, key=4, guessed=True),
        past(IN_WEEK, key=5, lines_added=0),
        past(IN_WEEK, key=6, prompts=0),
    ]
    found = measures.finished_tasks(TIMES, rows, [Unfinished("s", IN_WEEK * DAY), Unfinished("t", 3 * DAY)])

    assert [case.figure for case in found.cases] == [2, 5]
    assert (found.figure, found.of) == (3.5, 5)
    assert dict(found.details) == {"finished": 3, "reverted": 1, "not_landed": 1, "without_prompts": 1}


def test_the_past_is_the_middle_half_of_single_cases_from_eight_on() -> None:
    """Seven changes of the weeks before are too few to say, eight are enough; those of the time are not among them."""
    rows = [past(number, key=number + 1, prompts=number + 1) for number in range(7)]
    few = measures.finished_tasks(TIMES, [*rows, past(IN_WEEK)], ())
    enough = measures.finished_tasks(TIMES, [*rows, past(70, key=99, prompts=8), past(IN_WEEK)], ())

    assert (few.past, few.past_cases, few.figure) == (None, 7, 3)
    assert enough.past == (2.75, 4.5, 6.25)
    assert enough.past_cases == 8


def test_working_weeks_and_those_in_which_something_landed() -> None:
    """Of nine working weeks before, something useful landed in two; a revert, a guess or an empty commit is none."""
    rows = [
        past(1, key=1),
        past(2, key=2),
        past(8, key=3, state=FateState.REVERTED),
        past(15, key=4, guessed=True),
        past(22, key=5, lines_added=0),
        past(29, key=6),
    ]
    found = measures.regular_use(TIMES, rows, lambda span: span.start >= 0 and span.start // WEEK not in {9, 10, 11})

    counted = {"weeks": 1, "reached": 0, "weeks_before": 9, "reached_before": 2}
    assert dict(found.details) == counted | {"only_released": 0, "releases": ""}
    assert (found.figure, found.of, found.cases) == (0, 1, ())


def test_work_is_in_the_week_in_which_it_was_first_in_a_release_or_the_default_branch() -> None:
    """A release before the landing moves it there, one after it changes nothing; it is in no second week."""
    rows = [
        past(IN_WEEK, key=1, release="v1.1", released_at=22 * DAY),
        past(29, key=2, release="v1.2", released_at=IN_WEEK * DAY),
    ]
    found = measures.regular_use(TIMES, rows, always)
    week_3 = replace(TIMES, weeks=(week(3),))

    assert (found.details["reached"], found.details["reached_before"], found.cases) == (0, 2, ())
    [case] = measures.regular_use(week_3, rows, always).cases
    assert (case.at, case.release) == (22 * DAY, "v1.1")
    [later] = measures.regular_use(replace(TIMES, weeks=(week(4),)), rows, always).cases
    assert (later.at, later.release) == (29 * DAY, "")


def test_what_is_only_in_a_release_is_named_and_not_counted() -> None:
    """Anybody can tag what is never merged: it stands beside the figure, and only where the week has nothing else."""
    times = replace(TIMES, weeks=(week(11), week(12)))
    at = [ReleasedElsewhere(f"v1.{number}", (IN_WEEK + number) * DAY) for number in range(4)]
    [nothing, landed] = [measures.regular_use(times, rows, always, at) for rows in ([], [past(IN_WEEK)])]

    assert (nothing.figure, nothing.details["only_released"], nothing.details["releases"]) == (0, 1, "v1.0, v1.1, v1.2")
    assert (landed.figure, landed.details["only_released"], landed.details["releases"]) == (0.5, 0, "")


def test_a_piece_of_which_a_part_is_kept_is_not_kept_work_with_tests() -> None:
    """Cutting what was half rewritten into a part that stays and one that does not makes no further case."""
    rows = [past(IN_WEEK, key=1), past(IN_WEEK, key=2, stays=False), past(IN_WEEK, key=3, tests_touched=False)]

    assert measures.tests_in_kept(TIMES, rows).figure == 0.5


def test_no_working_week_has_no_figure() -> None:
    """A week without any work is not a week in which nothing landed."""
    assert measures.regular_use(TIMES, [], lambda _week: False).figure is None


def test_what_kept_changes_cost_and_what_is_not_known_of_it() -> None:
    """Only kept changes; without price, in part and not recorded are counted beside."""
    nothing = frozenset({Quality.NOT_RECORDED})
    rows = [
        past(IN_WEEK, key=1, price=10**12),
        past(IN_WEEK, key=2, price=4 * 10**12, unpriced_models=("local-32b",)),
        past(IN_WEEK, key=3, priced=False, price=0, unpriced_models=("other",)),
        past(IN_WEEK, key=4, priced=False, price=0, qualities=nothing, tokens=0),
        past(IN_WEEK, key=5, state=FateState.PENDING),
    ]
    found = measures.price_per_kept(TIMES, rows, "USD")

    assert (found.figure, found.of, [case.figure for case in found.cases]) == (2.5, 4, [1, 4])
    assert dict(found.details) == {
        "currency": "USD", "unpriced_models": "local-32b, other", "in_part": 1, "without_price": 1, "not_recorded": 1,
    }  # fmt: skip


def test_hours_from_the_first_prompt() -> None:
    """Until the last commit, and until landing; with a commit before the prompt, or without one, there are no hours."""
    at = IN_WEEK * DAY
    rows = [
        past(
            IN_WEEK, key=1, first_prompt_at=at - 5 * HOUR, first_commit_at=at - 4 * HOUR, last_commit_at=at - 2 * HOUR
        ),
        past(IN_WEEK, key=2, first_prompt_at=at - HOUR, first_commit_at=at - 2 * HOUR),
        past(IN_WEEK, key=3, first_prompt_at=None),
        past(IN_WEEK, key=4, guessed=True),
    ]

    until_commit, until_landing = measures.time_to_commit(TIMES, rows), measures.time_to_landing(TIMES, rows)
    assert (until_commit.figure, until_commit.of) == (3, 3)
    assert (until_landing.figure, until_landing.of) == (5, 3)


def test_rework_counts_in_the_week_in_which_it_is_known() -> None:
    """A change counts 14 days after landing, all lines of all changes together; the past are figures of weeks."""
    rows = [past(IN_WEEK - 14, key=1), past(IN_WEEK - 15 + 1, key=2), *(past(7 * n, key=10 + n) for n in range(9))]
    found = {row.key: Reworked(10, row.key % 5, 0) for row in rows} | {1: Reworked(30, 0, 9), 2: Reworked(10, 4, 0)}
    mine = measures.rework(TIMES, rows, found, by_you=True)
    theirs = measures.rework(TIMES, rows, found, by_you=False)

    assert (mine.figure, mine.details["replaced"], mine.details["lines"]) == (4 / 40, 4, 40)
    assert (theirs.figure, theirs.of) == (9 / 40, 2)
    assert mine.past_cases == 9
    assert mine.past == pytest.approx((0.1, 0.2, 0.3))


@given(st.lists(st.integers(0, 14 * 24 - 1), min_size=1, max_size=20))
def test_what_is_younger_than_14_days_is_never_judged(hours: list[int]) -> None:
    """Whatever became of its lines, and whatever time is looked at: it is among those too young."""
    now = TIMES.now.end - 1
    rows = [past(0, key=key, landed_at=now - hour * HOUR, as_of=now) for key, hour in enumerate(hours)]
    everything = Times(Span(0, 10**15), None, (), ())
    found = measures.rework(everything, rows, {row.key: Reworked(10, 10, 0) for row in rows}, by_you=True)

    assert (found.figure, found.cases, found.details["too_young"]) == (None, (), len(rows))
    assert found.details["known_from"] == min(row.landed_at for row in rows) + REWORK_MS


def test_the_age_of_fixed_lines() -> None:
    """Fixes that took nothing out are looked at; ages that are a floor are counted."""
    rows = [past(IN_WEEK, key=key) for key in (1, 2, 3)]
    found = measures.fixed_line_age(TIMES, rows, {1: FixedAge(4.0, False, 2), 2: None, 3: FixedAge(90.0, True, 1)})

    assert (found.figure, found.of, len(found.cases)) == (47, 3, 2)
    assert dict(found.details) == {"at_least": 1, "lines": 3}


def test_tests_in_kept_changes() -> None:
    """A share of the kept changes whose files are known; the past are shares of weeks, from eight weeks on."""
    before = [past(7 * n + half, key=10 * n + half, tests_touched=bool(half)) for n in range(8) for half in (1, 0)]
    rows = [
        *before,
        past(IN_WEEK, key=101),
        past(IN_WEEK, key=102, tests_touched=False),
        past(IN_WEEK, key=103, tests_touched=None),
        past(IN_WEEK, key=104, state=FateState.KEPT_IN_PART),
        past(IN_WEEK, key=105, lines_added=0),
    ]
    found = measures.tests_in_kept(TIMES, rows)

    assert (found.figure, found.of, found.details["touched"], found.details["files_not_known"]) == (0.5, 2, 1, 1)
    assert (found.past, found.past_cases) == ((0.5, 0.5, 0.5), 8)
    assert measures.tests_in_kept(TIMES, rows[2:]).past is None


ROWS = st.lists(
    st.fixed_dictionaries(
        {"day": st.integers(0, 95), "prompts": st.integers(0, 9), "guessed": st.booleans(),
         "state": st.sampled_from([FateState.KEPT, FateState.REVERTED, FateState.PENDING, FateState.REWRITTEN]),
         "tests_touched": st.sampled_from([True, False, None]), "price": st.integers(0, 10**13)}
    ),
    max_size=40,
)  # fmt: skip


def _made(rows: Sequence[dict[str, Any]]) -> list[ChangePast]:
    return [past(**{**row, "key": key}) for key, row in enumerate(rows)]


@given(ROWS, st.integers())
def test_the_order_of_rows_does_not_matter(rows: list[dict[str, Any]], seed: int) -> None:
    """All figures, pasts and counts are the same; the same cases stand behind them."""
    made = _made(rows)
    turned = list(made)
    Random(seed).shuffle(turned)

    for one, other in zip(told(made), told(turned), strict=True):
        assert (one.figure, one.past, one.past_cases, one.of) == (
            other.figure,
            other.past,
            other.past_cases,
            other.of,
        )
        assert dict(one.details) == dict(other.details)
        assert sorted(one.cases, key=repr) == sorted(other.cases, key=repr)


@given(ROWS)
def test_a_case_counts_once_and_no_more_cases_than_looked_at(rows: list[dict[str, Any]]) -> None:
    """No change is two cases of one measure, and no case of the time is in its past."""
    made = _made(rows)
    for one in told(made):
        ids = [case.id for case in one.cases]
        assert len(ids) == len(set(ids))
        assert all(TIMES.now.holds(case.at) or one.rule.startswith("rework") for case in one.cases)
        if one.rule != "regular_use":
            assert len(ids) <= one.of
            assert one.past_cases <= len(made) - len(ids)
