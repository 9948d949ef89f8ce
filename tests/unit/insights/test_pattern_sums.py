"""Patterns in sums of calls: at, below and above the numbers from which each rule says something."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.insights.made_pasts import past
from tokenmirror.domain.outcomes import FateState
from tokenmirror.insights.observing import CaseKind, Observed
from tokenmirror.insights.patterns.cold_caches import PausesRow, cold_caches
from tokenmirror.insights.patterns.dear_models import SmallEditRow, dear_models
from tokenmirror.insights.patterns.fan_out import FanRow, fan_out
from tokenmirror.insights.patterns.first_prompts import first_prompts
from tokenmirror.insights.patterns.later_calls import LongRow, later_calls
from tokenmirror.insights.patterns.rules import TIMES_BEFORE, Pattern
from tokenmirror.insights.patterns.set_aside_again import AsideRow, set_aside_again
from tokenmirror.insights.patterns.small_sessions import SmallRow, by_piece, small_sessions
from tokenmirror.insights.patterns.wide_contexts import WideRow, wide_contexts
from tokenmirror.insights.ranges import Range

TIMES = TIMES_BEFORE + 1


def figures(seen: Observed | None) -> list[float]:
    assert seen is not None
    return [case.figure for case in seen.cases]


def pauses(time: int = 0, session: str = "s", number: int = 3, tokens: int = 5000, long: int = 0) -> PausesRow:
    return PausesRow(time, session, 9, number, tokens, long)


def test_three_pauses_are_told_with_their_past() -> None:
    """The figure is what was read again; of the times before those count in which anything was cached."""
    before = [pauses(time, tokens=1000 * time) for time in range(1, TIMES)]

    seen = cold_caches([pauses(number=2), pauses(session="t", number=1, tokens=70, long=70), *before], [True] * TIMES)

    assert seen is not None
    assert (seen.figure, seen.of, seen.past_cases) == (5070, 3, 12)
    assert seen.past is not None
    assert (seen.past.low, seen.past.middle, seen.past.high) == (3750, 6500, 9250)
    assert [(case.id, case.figure) for case in seen.cases] == [("s", 5000), ("t", 70)]
    assert seen.details == {"pauses": 3, "after_long": 70, "tokens": 5070}
    assert cold_caches([pauses(number=2), *before], [True] * TIMES) is None


@pytest.mark.parametrize(("known", "past_known"), [(7, False), (8, True)])
def test_a_past_of_few_times_is_silent(known: int, past_known: bool) -> None:  # noqa: FBT001 - one of two
    """A time without any cache is not a zero: it is not among those that are compared."""
    seen = cold_caches([pauses()], [True, *[True] * known, *[False] * (12 - known)])

    assert seen is not None
    assert ((seen.past is not None), seen.past_cases) == (past_known, known)


def test_ten_wide_calls_are_told_by_their_tokens() -> None:
    """The figure is no share of all, which falls with any other call; times without any call have none."""
    rows = [WideRow(0, "s", 9, 10, 300, 120), WideRow(1, "s", 5, 1, 50, 0)]

    seen = wide_contexts(rows, [1000, 100, 0, *[200] * 10])

    assert seen is not None
    assert (seen.figure, seen.of, seen.past_cases) == (300, 10, 11)
    assert seen.past == Range(0, 0, 0)
    assert seen.details == {"calls": 10, "tokens": 300, "all": 1000, "landed": 120}
    assert wide_contexts([rows[0]._replace(calls=9)], [1000] * TIMES) is None


LONG = LongRow("s", 9, 20, 1000, 100, 80, 20, 1500, 100, 60, 0)
"""The later half costs one and a half times as much, and three quarters of the share landed."""


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (LONG, True),
        (LONG._replace(late_price=1499), False),
        (LONG._replace(late_landed=61), False),
        (LONG._replace(late_open=49), True),
        (LONG._replace(late_open=50), False),
        (LONG._replace(early_landed=0), False),
        (LONG._replace(early_price=0), False),
        (LONG._replace(late_calls=30), False),
        (LONG._replace(late_price=1000, late_tokens=20 * 150_000, late_landed=100), True),
        (LONG._replace(late_price=1000, late_tokens=20 * 150_000 - 1, late_landed=100), False),
        (LONG._replace(early_price=0, late_tokens=20 * 150_000, late_landed=100), False),
    ],
)
def test_later_calls_that_cost_more_and_land_less(row: LongRow, found: bool) -> None:  # noqa: FBT001 - one of two
    """Both, each from its number on, and what is open is not held against them; or they read as much as a codebase."""
    seen = later_calls([row, LONG._replace(session="plain", late_price=1000)])

    assert (seen is not None) == found
    if seen is not None:
        assert (figures(seen), seen.of) == ([row.ratio], 2)


FAN = FanRow(0, "s", 9, 3, 1000, 199, 0)


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (FAN, True),
        (FAN._replace(agents=2), False),
        (FAN._replace(landed=200), False),
        (FAN._replace(open=499), True),
        (FAN._replace(open=500), False),
        (FAN._replace(time=1), False),
    ],
)
def test_fans_of_which_little_landed(row: FanRow, found: bool) -> None:  # noqa: FBT001 - one of two
    """Three subagents or more, less than a fifth landed, and half of it or more is settled."""
    assert (fan_out([row], TIMES) is not None) == found


def test_the_share_that_landed_is_of_all_fans() -> None:
    """Those of which much landed are in the figure too, now and before."""
    much = FanRow(0, "t", 9, 4, 1000, 801, 0)

    seen = fan_out([FAN, much, *(much._replace(time=time, landed=500) for time in range(1, 9))], TIMES)

    assert seen is not None
    assert (figures(seen), seen.of, seen.figure, seen.past_cases) == ([1000], 2, 0.5, 8)
    assert seen.details == {"agents": 3, "tokens": 1000, "landed": 199}


def small_edits(dear: int, least: int, price: int = 3, *, time: int = 0) -> list[SmallEditRow]:
    made = [SmallEditRow(time, "s", at, 5, "large", price) for at in range(dear)]
    return [*made, *(SmallEditRow(time, "t", at, 19, "small", 1) for at in range(least))]


def test_small_edits_by_a_model_three_times_as_dear() -> None:
    """Against the person's own model in use that costs least."""
    seen = dear_models([*small_edits(4, 6), *small_edits(1, 9, time=1)], TIMES)

    assert seen is not None
    assert (figures(seen), seen.of, seen.figure) == ([4], 10, 4)
    assert seen.details == {"edits": 4, "models": "large", "least": "small", "ratio": 3.0}


@pytest.mark.parametrize(
    "rows",
    [
        small_edits(2, 5),
        small_edits(8, 4),
        small_edits(8, 5, price=2),
        [row._replace(lines=20) for row in small_edits(8, 5)],
        [row._replace(lines=0) for row in small_edits(8, 5)],
        [row._replace(time=1) for row in small_edits(8, 5)],
        small_edits(0, 9),
    ],
)
def test_when_nothing_is_said_of_models(rows: list[SmallEditRow]) -> None:
    """Too few edits, a model that was tried once, about one price, large edits, edits of before, no dear ones."""
    assert dear_models(rows, TIMES) is None


def test_three_sessions_set_aside_in_one_folder() -> None:
    """The folder with the most sessions counts; two sessions, or three in three folders, are none."""
    again = [AsideRow(name, "shop/src", at) for at, name in enumerate("abc")]

    seen = set_aside_again([*again, *again, AsideRow("d", "shop/docs", 5)], {"a": 5, "b": 9, "c": 1, "d": 50})

    assert seen is not None
    assert [(case.id, case.figure, case.at) for case in seen.cases] == [("b", 9, 1), ("a", 5, 0), ("c", 1, 2)]
    assert (seen.of, seen.details) == (4, {"folder": "shop/src", "folders": 1, "tokens": 15})
    assert set_aside_again(again[:2], {"a": 5, "b": 9}) is None
    assert set_aside_again([row._replace(folder=row.session) for row in again], {}) is None


def test_changes_from_one_or_two_prompts() -> None:
    """Of changes whose one session and prompts are known; three prompts, two sessions or none known are others."""
    few = [past(n, prompts=n, landed_at=10) for n in (1, 2)]
    others = [past(3, prompts=3, landed_at=10), past(4, prompts=1, sessions=("x:1", "x:2"), landed_at=10)]
    unknown = [past(5, prompts=0, landed_at=10), past(6, prompts=1, guessed=True, landed_at=10)]
    times = [(10 - 10 * time, 20 - 10 * time) for time in range(TIMES)]

    seen = first_prompts([*few, *others, *unknown, past(7, prompts=1, landed_at=9)], times)

    assert seen is not None
    assert (seen.of, seen.figure, seen.past_cases) == (4, 0.5, 1)
    assert [(case.kind, case.figure) for case in seen.cases] == [(CaseKind.CHANGE, 2), (CaseKind.CHANGE, 1)]
    reverted = past(1, prompts=1, landed_at=9, state=FateState.REVERTED)
    assert first_prompts([*few, *others, *unknown, past(7, prompts=1, landed_at=9), reverted], times) == seen
    assert first_prompts([*few, others[0]], times) is None
    assert first_prompts(others * 2, times) is None


def test_sessions_of_one_piece_are_one() -> None:
    """Who cuts a session in two has one that took all; one that made no piece, or made one with a larger, is none."""
    rows = [SmallRow(1, "a", 3, 5, 60, 60, 0), SmallRow(0, "b", 9, 7, 40, 0, 5), SmallRow(0, "c", 4, 1, 10, 10, 0)]
    pieces = [("a", "b"), ("c", "long"), ()]

    assert by_piece(rows, pieces) == [SmallRow(0, "b", 9, 12, 100, 60, 5)]
    assert by_piece([*rows, SmallRow(0, "long", 1, 9, 1, 1, 0)], pieces)[1:] == [SmallRow(0, "c", 4, 10, 11, 11, 0)]
    assert by_piece(rows, [("a",), ("a", "b"), ("c",)]) == [rows[0], rows[2]]
    (young,) = by_piece([rows[0], SmallRow(0, "b", 9, 7, 40, 0, 40)], [("a", "b")])
    assert young.is_young


STAYED = SmallRow(0, "s", 9, 20, 100, 80, 20)


@pytest.mark.parametrize(
    ("row", "judged", "stayed"),
    [
        (STAYED, True, True),
        (STAYED._replace(kept=79), True, False),
        (STAYED._replace(young=21), False, True),
        (STAYED._replace(calls=21), False, True),
        (STAYED._replace(landed=0, kept=0, young=0), False, True),
    ],
)
def test_small_sessions_that_stayed(row: SmallRow, judged: bool, stayed: bool) -> None:  # noqa: FBT001 - each one of two
    """Up to 20 calls, four fifths of what landed are kept, and as much of it is old enough to say so."""
    plain = [SmallRow(0, name, 9, 5, 100, 100, 0) for name in "abcd"]

    seen = small_sessions([*plain, row], TIMES)

    assert seen is not None
    assert (seen.of, len(seen.cases)) == (4 + judged, 4 + (judged and stayed))
    assert seen.details == {"young": int(row.is_young)}
    assert small_sessions(plain[1:], TIMES) is None
    assert small_sessions([*plain[1:], *[row._replace(session=name, kept=0, young=0) for name in "xyz"]], TIMES) is None


@given(st.lists(st.tuples(st.integers(0, 12), st.sampled_from("ab"), st.integers(0, 9), st.integers(0, 10**6))))
def test_laws_of_sums(drawn: list[tuple[int, str, int, int]]) -> None:
    """Cases add up to the figure, rows of another time never change it, and order is nothing."""
    rows = [PausesRow(time, session, 9, number, tokens, 0) for time, session, number, tokens in drawn]
    seen = cold_caches(rows, [True] * TIMES)

    assert seen == cold_caches([row for row in rows if row.time == 0] + [row for row in rows if row.time], [True] * 13)
    assert (seen is None) == (sum(row.pauses for row in rows if row.time == 0) < 3)
    if seen is not None:
        assert sum(case.figure for case in seen.cases) == seen.figure


def test_the_order_of_rules_puts_neither_kind_first() -> None:
    """Each welcome rule stands between others."""
    welcome = {Pattern.FIRST_PROMPTS, Pattern.SMALL_SESSIONS}
    order = [rule in welcome for rule in Pattern]

    assert not any(one and other for one, other in pairwise(order))
