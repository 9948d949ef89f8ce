"""Codex forks and subagents: what is copied counts once."""

from __future__ import annotations

from itertools import permutations

import pytest

from tests.unit.sources.codex_lines import (
    CHILD,
    CHILD_TURN,
    GRANDCHILD,
    PARENT,
    PARENT_TURN,
    Log,
    only_call,
    together,
    used,
)
from tokenmirror.domain.events import CallKind


def fork(identity: str = CHILD, own: int = 30, **meta: object) -> Log:
    """Write a fork that copies three calls of its parent, one after a lowered total."""
    log = Log(identity, **{"forked_from_id": PARENT, **meta}).turn("t1")
    return log.count(100, 100).count(300, 200).count(60, 60).turn("t-own").count(60 + own, own)


def parent_log() -> Log:
    return Log().turn("t1").count(100, 100).count(300, 200).count(300, 200).count(60, 60)


def test_a_fork_counts_only_what_it_added() -> None:
    """Copied calls, also those after a lowered total, are found in the parent, read before or after."""
    for logs in ((parent_log(), fork()), (fork(), parent_log())):
        merged = together(*logs)
        by_session = {
            session: sorted(c.usage.input_tokens for c in merged.calls.values() if c.session == session)
            for session in (PARENT, CHILD)
        }
        assert by_session == {PARENT: [60, 100, 200], CHILD: [30]}


def test_siblings_share_the_prefix_of_a_missing_parent() -> None:
    """Two forks of a log that is gone count its calls once."""
    other = fork(GRANDCHILD, own=45)

    assert sorted(used(fork(), other)) == sorted(used(other, fork())) == [30, 45, 60, 100, 200]


def test_a_fork_of_a_fork_counts_only_what_it_added() -> None:
    """Calls copied twice are found through the log between, in any order."""
    grandchild = Log(GRANDCHILD, forked_from_id=CHILD).turn("t1").count(100, 100).count(300, 200).count(60, 60)
    grandchild.turn("t-own").count(90, 30).turn("t-new").count(97, 7)

    for logs in permutations((parent_log(), fork(), grandchild)):
        assert sorted(used(*logs)) == [7, 30, 60, 100, 200]


def test_a_subagent_works_for_its_parents_session() -> None:
    """Its calls carry the parent's session and its own id; its prompt is not the person's."""
    spawn = {"subagent": {"thread_spawn": {"parent_thread_id": PARENT, "depth": 1}}}
    log = Log(CHILD, source=spawn).turn(CHILD_TURN).event("user_message", message="look").count(80, 80)
    merged = together(Log().turn(PARENT_TURN).count(100, 100), log)
    (call,) = (call for call in merged.calls.values() if call.agent)

    assert (call.session, call.agent, call.kind) == (PARENT, CHILD, CallKind.SUBAGENT)
    assert call.usage.input_tokens == 80
    assert merged.turns == {}
    assert set(merged.sessions) == {PARENT}


def test_a_deep_subagent_belongs_to_the_root() -> None:
    """Where the root of the family is named, that is the session."""
    spawn = {"subagent": {"thread_spawn": {"parent_thread_id": CHILD, "depth": 2}}}

    assert only_call(Log(GRANDCHILD, source=spawn, session_id=PARENT).count(9, 9)).session == PARENT
    assert only_call(Log(GRANDCHILD, source=spawn).count(9, 9)).session == CHILD


@pytest.mark.parametrize(
    ("meta", "kind"),
    [
        ({"source": {"subagent": "review"}}, CallKind.INTERNAL),
        ({"source": {"subagent": {"other": "guardian"}}}, CallKind.INTERNAL),
        ({"source": {"internal": "memory_consolidation"}}, CallKind.INTERNAL),
        ({"thread_source": "memory_consolidation"}, CallKind.INTERNAL),
        ({"thread_source": "subagent"}, CallKind.SUBAGENT),
        ({"thread_source": "user"}, CallKind.MAIN),
        ({"source": 7}, CallKind.MAIN),
    ],
)
def test_says_why_a_call_was_made(meta: dict[str, object], kind: CallKind) -> None:
    """Reviews, compactions and memory are real use without a prompt."""
    assert only_call(Log(CHILD, parent_thread_id=PARENT, **meta).count(9, 9)).kind is kind


def test_lines_below_the_start_ordinal_are_inherited() -> None:
    """Nothing of them counts even where the parent is missing; they only set the baseline."""
    log = Log(CHILD, parent_thread_id=PARENT, thread_source="subagent", subagent_history_start_ordinal=5).turn()
    log.count(100, 100, ordinal=2).count(300, 200, ordinal=4).count(340, 40, ordinal=5)

    assert used(log) == [40]
    assert log.merged().records == 3


def test_ordinals_are_trusted_more_than_a_second_meta() -> None:
    """Where lines are numbered, own lines are known although no turn separates them."""
    log = Log("child", parent_thread_id="parent", thread_source="subagent", subagent_history_start_ordinal=3)
    log.add("session_meta", {"id": "parent"}, ordinal=1).count(100, 100, ordinal=2).count(130, 30, ordinal=3)
    added = {"/w/a": {"type": "add", "content": "x"}}
    for ordinal in (2, 3):
        payload = {"type": "patch_apply_end", "call_id": f"p{ordinal}", "success": True, "changes": added}
        log.add("event_msg", payload, ordinal=ordinal)

    assert used(log) == [30]
    assert list(log.merged().edits) == ["p3:/w/a"]


def test_a_referenced_history_is_not_counted() -> None:
    """A fork that only names its history begins with the inherited total."""
    log = Log(CHILD, forked_from_id=PARENT, history_base={"thread_id": PARENT}).turn().count(5040, 40)

    assert used(log.count(5050, 10)) == [40, 10]


def test_what_follows_a_second_meta_is_the_parents() -> None:
    """Up to the first turn made after the thread itself, nothing is the thread's own."""
    log = Log(CHILD, forked_from_id=PARENT).add("session_meta", {"id": PARENT, "cwd": "/other"})
    log.turn(PARENT_TURN).event("user_message", message="old").count(100, 100)
    log.event("patch_apply_end", call_id="p", success=True, changes={"/w/a": {"type": "add", "content": "x"}})
    log.turn(PARENT_TURN[:-1] + "9").count(300, 200).turn(CHILD_TURN).event("user_message", message="new")
    merged = log.count(330, 30).merged()

    assert [(call.usage.input_tokens, call.session) for call in merged.calls.values()] == [(30, CHILD)]
    assert len(merged.turns) == 1
    assert merged.edits == {}
    assert merged.records == 3


def test_a_second_meta_without_ordered_ids_ends_at_the_next_turn() -> None:
    """Without times in the ids, the turn after the copied counters is taken to be new."""
    log = Log("child").add("session_meta", {"id": "parent"}).turn("t1").count(100, 100).turn("t1").count(300, 200)
    merged = log.turn("t2").count(330, 30).merged()

    assert [call.usage.input_tokens for call in merged.calls.values()] == [30]
    assert merged.sessions["child"].parent == "parent"


def test_prompts_and_edits_of_older_turns_are_not_the_forks() -> None:
    """Copied turns are known by the time in their ids; their calls still find the parent."""
    log = Log(CHILD, forked_from_id=PARENT).turn(PARENT_TURN).event("user_message", message="old").count(100, 100)
    merged = log.turn(CHILD_TURN).event("user_message", message="new").count(130, 30).merged()

    assert list(merged.turns) == [f"{CHILD_TURN}:1"]
    assert len(merged.calls) == 2
