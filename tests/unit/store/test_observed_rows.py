"""What was there to be read, when tools delete their logs after some days."""

from __future__ import annotations

import sqlite3
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.store.files import new_database
from tokenmirror.store.observed_rows import Span, observe, spans

DAY = 86_400_000


def test_looking_often_enough_leaves_no_gap(db: sqlite3.Connection) -> None:
    """A look reaches back as far as the tool keeps its logs."""
    for day in (100, 120, 149):
        observe(db, "claude_code", day * DAY, 30)
    assert spans(db) == [Span("claude_code", 70 * DAY, 149 * DAY)]


def test_what_was_deleted_between_two_looks_was_not_observed(db: sqlite3.Connection) -> None:
    """Forty days without looking, at thirty that are kept: ten are lost."""
    observe(db, "claude_code", 100 * DAY, 30)
    observe(db, "claude_code", 140 * DAY, 30)
    assert spans(db) == [Span("claude_code", 70 * DAY, 100 * DAY), Span("claude_code", 110 * DAY, 140 * DAY)]


def test_a_tool_that_deletes_nothing_was_observed_ever_since(db: sqlite3.Connection) -> None:
    """However late the first look is, and however long the next one takes."""
    observe(db, "codex", 100 * DAY, None)
    observe(db, "codex", 900 * DAY, None)
    assert spans(db) == [Span("codex", 0, 900 * DAY)]


@given(st.lists(st.integers(0, 400), min_size=1, max_size=12), st.integers(1, 60))
def test_a_day_counts_if_some_look_came_before_it_was_deleted(days: list[int], kept: int) -> None:
    """Against a look at each day by itself."""
    with new_database() as db:
        for day in sorted(days):
            observe(db, "tool", day * DAY, kept)
        found = spans(db)
    for day in range(-60, 400):
        moment = day * DAY + DAY // 2
        wanted = any((look - kept) * DAY <= moment <= look * DAY for look in days)
        assert any(span.since <= moment <= span.until for span in found) == wanted


@given(st.lists(st.integers(0, 400), min_size=1, max_size=12), st.integers(1, 60))
def test_a_clock_that_runs_backwards_adds_nothing(days: list[int], kept: int) -> None:
    """Spans never overlap, and end with the latest look."""
    with new_database() as db:
        for day in days:
            observe(db, "tool", day * DAY, kept)
        found = spans(db)
    assert max(span.until for span in found) == max(days) * DAY
    assert all(one.until < two.since for one, two in pairwise(found))
