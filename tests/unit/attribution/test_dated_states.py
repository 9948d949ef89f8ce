"""Fate as dated states."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.unit.attribution.made_work import DAY, code, commit_work, file_work, oid_of
from tokenmirror.attribution.dated_states import Checkpoint, DatedState, SaidRevert, State, Story, dated_states
from tokenmirror.attribution.fates import Fate, Life
from tokenmirror.attribution.landing import Landing
from tokenmirror.attribution.lifetimes import Substance, Touch
from tokenmirror.domain.outcomes import FateState

COMMIT = commit_work(1, file_work("a.py", code("apple", 10)), at=DAY)
LANDED = Landing("ancestor", None, (), 2 * DAY, oid_of(1))
FIRST_SEEN = 77


def touch(key: int, share: float, *, taken: int = 0, back: int = 0, mine: bool = True, undid: bool = False) -> Touch:
    """Return what the commit of a day did."""
    return Touch(oid_of(key), key * DAY, mine, taken, back, share, undid)


def told(
    state: FateState,
    *touches: Touch,
    landing: Landing = LANDED,
    reverts: Sequence[SaidRevert] = (),
    counts: Sequence[Checkpoint] = (),
) -> list[DatedState]:
    """Return the states of a commit with this verdict."""
    fate = Fate(1, state, landing.carrier, landing.through, landing.how, landing.at, 10, 0, ())
    story = Story(COMMIT, landing, fate, Life(Substance.of(COMMIT), touches), reverts, counts)
    return dated_states(story, lambda _state: FIRST_SEEN)


def after_landing(*args: object, **more: object) -> list[DatedState]:
    """Return the states that follow landing."""
    return told(*args, **more)[2:]  # type: ignore[arg-type]


def test_made_and_landed() -> None:
    """When it was written, when the default branch had it, and how that is known."""
    squash = Landing("squash", oid_of(5), (oid_of(6),), 5 * DAY, oid_of(7))

    assert told(FateState.KEPT) == [
        DatedState(State.MADE, DAY),
        DatedState(State.LANDED, 2 * DAY, ("ancestor",)),
    ]
    assert told(FateState.KEPT, landing=squash)[1] == DatedState(
        State.LANDED, 5 * DAY, (f"squash:{oid_of(5)}", f"also:{oid_of(6)}", f"in:{oid_of(7)}")
    )


@pytest.mark.parametrize(
    ("how", "state", "expected"),
    [
        ("open", FateState.IN_PROGRESS, DatedState(State.IN_PROGRESS, DAY, ("open",))),
        ("gone", FateState.DROPPED, DatedState(State.DROPPED, FIRST_SEEN, ("gone", "date:first_seen"))),
    ],
)
def test_what_has_not_landed(how: str, state: FateState, expected: DatedState) -> None:
    """Open since it was committed; dropped since that was seen first, for git keeps no date of it."""
    assert told(state, landing=Landing(how))[1:] == [expected]


def test_rewritten_bit_by_bit() -> None:
    """In part once too little is left, rewritten once hardly any is, with who took the most out until then."""
    found = after_landing(
        FateState.REWRITTEN, touch(4, 0.9, taken=1), touch(5, 0.6, taken=3), touch(6, 0.1, taken=5, mine=False)
    )

    assert found == [
        DatedState(State.KEPT_IN_PART, 5 * DAY, (f"by:{oid_of(5)}", "me", "lines:me=4,others=0")),
        DatedState(State.REWRITTEN, 6 * DAY, (f"by:{oid_of(6)}", "others", "lines:me=4,others=5")),
    ]


def test_reverted_and_put_back() -> None:
    """A revert that says so, whole; then the revert of the revert."""
    revert = SaidRevert(oid_of(4), 4 * DAY, mine=False, brought_back=((oid_of(5), 5 * DAY, True),))
    touches = (touch(4, 0.0, taken=10, mine=False), touch(5, 1.0, back=10))

    assert after_landing(FateState.REVERTED, touches[0], reverts=[revert._replace(brought_back=())]) == [
        DatedState(State.REVERTED, 4 * DAY, (f"by:{oid_of(4)}", "others", "said", "whole")),
    ]
    assert after_landing(FateState.KEPT, *touches, reverts=[revert])[1:] == [
        DatedState(State.REAPPLIED, 5 * DAY, (f"by:{oid_of(5)}", "me")),
    ]


def test_reverted_in_part_and_by_content() -> None:
    """Half of it, as said; and all of it, without a word."""
    revert = SaidRevert(oid_of(4), 4 * DAY, mine=True)

    assert after_landing(FateState.KEPT_IN_PART, touch(4, 0.5, taken=5), reverts=[revert])[0].evidence[2:] == (
        "said",
        "in_part",
    )
    assert after_landing(FateState.REVERTED, touch(4, 0.0, taken=10, undid=True))[0].evidence[2:] == (
        "content",
        "whole",
    )


def test_a_revert_of_what_has_no_lines() -> None:
    """A renaming that was taken back: what is said is all there is to see."""
    revert = SaidRevert(oid_of(4), 4 * DAY, mine=True, brought_back=((oid_of(5), 5 * DAY, True),))

    assert [state.state for state in after_landing(FateState.KEPT, reverts=[revert])] == [
        State.REVERTED, State.REAPPLIED,
    ]  # fmt: skip


def test_put_back_by_hand() -> None:
    """Lines that come back without a revert's revert are put back all the same."""
    touches = (touch(4, 0.0, taken=10), touch(5, 1.0, back=10, mine=False))

    assert [s.state for s in after_landing(FateState.KEPT, *touches)] == [State.REWRITTEN, State.REAPPLIED]


def test_blame_has_the_last_word() -> None:
    """Lines that only looked alike were not taken out: what is kept today ends as kept."""
    assert after_landing(FateState.KEPT, touch(4, 0.1, taken=9)) == []
    assert [s.state for s in after_landing(FateState.KEPT_IN_PART, touch(4, 0.6, taken=4), touch(5, 0.1, taken=5))] == [
        State.KEPT_IN_PART,
    ]


def test_a_revert_that_blame_does_not_see_was_taken_back_somehow() -> None:
    """A revert that said so happened; if the lines are there, somebody put them back, and nobody knows when."""
    revert = SaidRevert(oid_of(4), 4 * DAY, mine=True)
    found = after_landing(FateState.KEPT, touch(4, 0.0, taken=10), reverts=[revert])

    assert [(state.state, state.at) for state in found] == [(State.REVERTED, 4 * DAY), (State.REAPPLIED, None)]


def test_dated_by_counts_where_no_commit_explains_it() -> None:
    """Between the last count with enough lines and the first without; after the last count nobody knows."""
    counts = [Checkpoint(7, 10), Checkpoint(30, 1)]

    assert after_landing(FateState.REWRITTEN, counts=counts) == [
        DatedState(State.REWRITTEN, 32 * DAY, ("between:7-30_days", "unknown")),
    ]
    assert after_landing(FateState.REWRITTEN, counts=counts[:1]) == [
        DatedState(State.REWRITTEN, None, ("unknown", "after:7_days")),
    ]
    assert after_landing(FateState.REWRITTEN) == [DatedState(State.REWRITTEN, None, ("unknown",))]
