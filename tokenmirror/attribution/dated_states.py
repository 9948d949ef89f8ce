"""Fate as dated states: made, landed, reverted, put back, rewritten, dropped; each with its evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from tokenmirror.attribution.fates import KEPT_SHARE, REVERTED_SHARE, REWRITTEN_SHARE, Fate, Life
from tokenmirror.attribution.landing import Landing
from tokenmirror.attribution.lifetimes import Touch
from tokenmirror.attribution.works import CommitWork
from tokenmirror.domain.outcomes import FateState

_DAY_MS = 86_400_000


class State(StrEnum):
    """What can happen to a commit."""

    MADE = "made"
    IN_PROGRESS = "in_progress"
    LANDED = "landed"
    KEPT_IN_PART = "kept_in_part"
    REWRITTEN = "rewritten"
    REVERTED = "reverted"
    REAPPLIED = "reapplied"
    DROPPED = "dropped"
    UNKNOWN = "unknown"


class DatedState(NamedTuple):
    """One thing that happened; `at` is in milliseconds, None where nobody knows when."""

    state: State
    at: int | None
    evidence: tuple[str, ...] = ()


class Checkpoint(NamedTuple):
    """Lines alive so many days after landing."""

    days: int
    lines: int


class SaidRevert(NamedTuple):
    """A commit of the default branch that says it undid the work, or has its reverse patch."""

    oid: str
    at: int
    mine: bool
    how: str = "said"
    """`said` or `patch_id`."""
    brought_back: tuple[tuple[str, int, bool], ...] = ()
    """The commits that undid the revert: id, when, whether the person's own."""


class Story(NamedTuple):
    """All that is known of one commit."""

    commit: CommitWork
    landing: Landing
    fate: Fate
    life: Life
    reverts: Sequence[SaidRevert] = ()
    checkpoints: Sequence[Checkpoint] = ()


def dated_states(story: Story, first_seen: Callable[[State], int]) -> list[DatedState]:
    """Return what happened to a commit, in order; `first_seen` dates what only looking shows."""
    made = DatedState(State.MADE, story.commit.author_time)
    if not story.landing.landed:
        return [made, _not_landed(story, first_seen)]
    landing = story.landing
    how = f"{landing.how}:{landing.carrier}" if landing.carrier else landing.how
    through = (f"in:{landing.through}",) if landing.through not in {None, story.commit.oid, landing.carrier} else ()
    landed = DatedState(State.LANDED, landing.at, (how, *(f"also:{oid}" for oid in landing.also), *through))
    return [made, landed, *_agreeing(_events(story), story)]


def _not_landed(story: Story, first_seen: Callable[[State], int]) -> DatedState:
    landing = story.landing
    if landing.how == "gone":
        return DatedState(State.DROPPED, first_seen(State.DROPPED), ("gone", "date:first_seen"))
    how = f"{landing.how}:{landing.carrier}" if landing.carrier else landing.how
    return DatedState(State.IN_PROGRESS, story.commit.committer_time, (how,))


def _events(story: Story) -> list[DatedState]:
    """Return what the commits of the default branch did to the work, in their order."""
    said = {revert.oid: revert.how for revert in story.reverts}
    back = {oid for revert in story.reverts for oid, _at, _mine in revert.brought_back}
    found: list[DatedState] = []
    level, lost_to = State.LANDED, [0, 0]
    for touch in story.life.touches:
        lost_to[0 if touch.mine else 1] += touch.taken
        after = _level(touch.share)
        if touch.taken and (touch.oid in said or touch.undid) and touch.share < KEPT_SHARE:
            found.append(_reverted(touch, said.get(touch.oid, "content")))
        elif touch.put_back > touch.taken and _depth(after) > _depth(level) and (touch.oid in back or _is_down(found)):
            found.append(DatedState(State.REAPPLIED, touch.at, (f"by:{touch.oid}", _whose(mine=touch.mine))))
        elif _depth(after) < _depth(level):
            found.append(DatedState(after, touch.at, (f"by:{touch.oid}", _mostly(lost_to), _lines(lost_to))))
        level = after
    return _with_said(found, story.reverts, {touch.oid for touch in story.life.touches})


def _is_down(found: Sequence[DatedState]) -> bool:
    return bool(found) and found[-1].state in {State.REVERTED, State.REWRITTEN, State.KEPT_IN_PART}


def _level(share: float) -> State:
    if share < REWRITTEN_SHARE:
        return State.REWRITTEN
    return State.KEPT_IN_PART if share < KEPT_SHARE else State.LANDED


def _reverted(touch: Touch, how: str) -> DatedState:
    whole = "whole" if touch.share < REWRITTEN_SHARE else "in_part"
    evidence = (f"by:{touch.oid}", _whose(mine=touch.mine), how, whole)
    return DatedState(State.REVERTED, touch.at, evidence)


def _with_said(found: list[DatedState], reverts: Iterable[SaidRevert], told: set[str]) -> list[DatedState]:
    """Add reverts of work without lines, such as a renaming: what is said is all there is to see."""
    for revert in reverts:
        if revert.oid not in told:
            found.append(
                DatedState(State.REVERTED, revert.at, (f"by:{revert.oid}", _whose(mine=revert.mine), revert.how))
            )
        for oid, at, mine in revert.brought_back:
            if oid not in told:
                found.append(DatedState(State.REAPPLIED, at, (f"by:{oid}", _whose(mine=mine))))
    return sorted(found, key=lambda state: state.at or 0)


def _whose(*, mine: bool) -> str:
    return "me" if mine else "others"


def _mostly(lost_to: Sequence[int]) -> str:
    return _whose(mine=lost_to[0] >= lost_to[1])


def _lines(lost_to: Sequence[int]) -> str:
    return f"lines:me={lost_to[0]},others={lost_to[1]}"


def _agreeing(events: list[DatedState], story: Story) -> list[DatedState]:
    """Let the last state be what blame says of today: lines that look alike can mislead, blame has the last word."""
    wanted = _end_of(story.fate.state)
    while events and _depth(events[-1].state) < _depth(wanted):
        if "said" in events[-1].evidence and wanted is State.LANDED:
            return [*events, DatedState(State.REAPPLIED, None, ("unknown",))]
        if wanted is State.KEPT_IN_PART and "in_part" in events[-1].evidence:
            return events
        events = events[:-1]
    since_back = [event.state for event in events]
    while State.REAPPLIED in since_back:
        since_back = since_back[since_back.index(State.REAPPLIED) + 1 :]
    known = wanted is State.LANDED or wanted in since_back
    return events if known else [*events, _dated_by_counts(wanted, story)]


def _end_of(state: FateState) -> State:
    return {
        FateState.REVERTED: State.REVERTED,
        FateState.REWRITTEN: State.REWRITTEN,
        FateState.KEPT_IN_PART: State.KEPT_IN_PART,
    }.get(state, State.LANDED)


def _depth(state: State) -> int:
    return {State.REVERTED: 0, State.REWRITTEN: 0, State.KEPT_IN_PART: 1}.get(state, 2)


def _dated_by_counts(state: State, story: Story) -> DatedState:
    """Date a state by the days on which lines were counted, where no commit explains it."""
    limit = {State.REWRITTEN: REWRITTEN_SHARE, State.REVERTED: REVERTED_SHARE}.get(state, KEPT_SHARE)
    new = story.life.substance.put_in.total()
    before = 0
    for checkpoint in story.checkpoints:
        if new and story.landing.at is not None and checkpoint.lines < limit * new:
            at = story.landing.at + checkpoint.days * _DAY_MS
            return DatedState(state, at, (f"between:{before}-{checkpoint.days}_days", "unknown"))
        before = checkpoint.days
    return DatedState(state, None, ("unknown", *((f"after:{before}_days",) if before else ())))
