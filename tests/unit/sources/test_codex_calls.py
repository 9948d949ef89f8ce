"""Codex calls out of running totals and usage records."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.unit.sources.codex_lines import (
    CHILD,
    CHILD_TURN,
    PARENT,
    PARENT_TURN,
    Log,
    counts,
    only_call,
    used,
)
from tests.unit.sources.merged import merge, read
from tokenmirror.domain.usage import TokenUsage
from tokenmirror.sources.codex import SOURCE


def test_counts_a_call_that_was_aborted() -> None:
    """A jump of the total beyond the last call holds a call that was never written on its own."""
    assert used(Log().turn().count(100, 100).count(400, 150)) == [100, 300]


def test_repeats_are_no_calls() -> None:
    """An unchanged total is no call, whatever the last usage says, nor is a counter without numbers."""
    log = Log().turn().count(100, 100).count(100, 100).event("token_count", info=None).count(100, 70)

    assert used(log) == [100]
    assert log.merged().records == 3


def test_a_lowered_total_counts_the_last_call() -> None:
    """After a decrease the last call counts; totals met again after it are calls of their own."""
    log = Log().turn().count(100, 100).count(300, 200).count(60, 60).count(100, 40).count(300, 200)

    assert used(log) == [100, 200, 60, 40, 200]


def test_a_lowered_total_without_a_call_counts_nothing() -> None:
    """A total overwritten by a size estimate is only a new beginning."""
    log = Log().turn().count(100, 100).count(0, 0).count(50, 50)

    assert used(log) == [100, 50]


def test_maps_the_counts() -> None:
    """Cache reads and writes are parts of input, reasoning is a part of output."""
    usage = {**counts(100), "cache_write_input_tokens": 30}
    log = Log().turn().event("token_count", info={"total_token_usage": usage, "last_token_usage": usage})

    assert only_call(log).usage == TokenUsage(100, 50, 30, 0, 0, 10, 5)


def test_totals_without_last_usage_are_differences() -> None:
    """Old builds wrote only the running total."""
    log = Log().turn()
    for number in (100, 250):
        log.event("token_count", info={"total_token_usage": counts(number)})

    assert used(log) == [100, 150]


def test_models_and_folders_are_those_of_the_turn() -> None:
    """A session can switch model and folder; before any turn the model is unknown."""
    log = Log(git={"branch": "topic"}).count(100, 100).turn(model="gpt-a", cwd="/w/a").count(200, 100)
    log.turn(model="gpt-b", cwd="/w/b").count(300, 100)
    calls = log.merged().calls.values()

    assert [(call.model, call.cwd, call.branch) for call in calls] == [
        ("unknown", "/w", "topic"),
        ("gpt-a", "/w/a", "topic"),
        ("gpt-b", "/w/b", "topic"),
    ]


@pytest.mark.parametrize(
    "bad",
    [
        {"input_tokens": -1},
        {"input_tokens": 10**13},
        {"input_tokens": "many"},
        {"cached_input_tokens": 101},
        {"reasoning_output_tokens": 11},
        {"output_tokens": True},
    ],
)
def test_counts_that_cannot_be_are_a_problem(bad: Mapping[str, object]) -> None:
    """Impossible counts are reported and left out; the next total is still read."""
    log = Log().turn()
    log.event("token_count", info={"total_token_usage": {**counts(100), **bad}})
    merged = log.count(100, 100).merged()

    assert [kind for kind, _ in merged.problems] == ["bad_counts"]
    assert [call.usage.input_tokens for call in merged.calls.values()] == [100]


def test_a_record_and_its_counter_are_one_call() -> None:
    """Whichever of the two comes first, cut between them or not, the call counts once."""
    first = Log().turn().record("r1", 100).count(100, 100).record("r2", 50).count(150, 50)
    after = Log().turn().count(100, 100).record("r1", 100).count(150, 50).record("r2", 50)

    for log in (first, after):
        ends = [at + 1 for at, byte in enumerate(log.data) if byte == ord("\n")]
        assert used(log) == [100, 50]
        assert merge(read(SOURCE, log.data, cuts=ends)) == log.merged()
        assert log.merged().records == 4


def test_counters_of_an_older_build_still_count() -> None:
    """A file can begin with counters only and go on with records."""
    log = Log().turn().count(100, 100).count(300, 200).record("r1", 50).count(350, 50)

    assert used(log) == [100, 200, 50]


def test_a_record_without_counter_is_not_counted_again() -> None:
    """What a record reported is not in the next increase a second time."""
    assert used(Log().turn().record("compact", 70).count(170, 100)) == [70, 100]


def test_a_record_of_another_thread_is_a_copy() -> None:
    """It yields nothing, and neither does the copied counter beside it."""
    log = Log(CHILD, forked_from_id=PARENT).turn().record("r1", 100, thread=PARENT).count(100, 100)
    log.turn().record("r2", 50).count(150, 50)

    assert used(log) == [50]


def test_a_record_belongs_to_its_own_turn() -> None:
    """The model is that of the record's turn, not of the newest."""
    log = Log().turn("t1", model="gpt-a").turn("t2", model="gpt-b").record("r1", 100, turn_id="t1")

    assert only_call(log).model == "gpt-a"


def test_a_record_counts_below_the_ordinal_of_a_migrated_file() -> None:
    """Records that name the thread itself are its own wherever they stand."""
    log = Log(CHILD, subagent_history_start_ordinal=9, parent_thread_id=PARENT).turn()
    log.add("token_usage_record", {"thread_id": CHILD, "response_id": "r", "usage": counts(40)}, ordinal=3)

    assert used(log) == [40]


def test_copied_counters_find_a_recorded_call() -> None:
    """A fork that copies only counters does not count its parent's recorded calls again."""
    parent = Log().turn(PARENT_TURN).record("r1", 100).count(100, 100)
    child = Log(CHILD, forked_from_id=PARENT).turn(PARENT_TURN).count(100, 100).turn(CHILD_TURN).count(130, 30)

    assert sorted(used(parent, child)) == sorted(used(child, parent)) == [30, 100]
