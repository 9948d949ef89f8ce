"""What landed as one piece, and that cutting it up does not make it more."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tokenmirror.domain.outcomes import FateState
from tokenmirror.insights.changes import LandedCommit, counts, group_changes

DAY = 86_400_000


def landed(
    key: int,
    *,
    session: int | None = 1,
    through: str | None = None,
    carrier: str | None = None,
    state: FateState = FateState.KEPT,
    added: int = 10,
    alive: int = 10,
) -> LandedCommit:
    """Return a commit that landed by itself on its day, unless something brought it in."""
    oid = f"c{key}"
    return LandedCommit(
        key, oid, through or carrier or oid, carrier, state, key * DAY, added, alive, f"Say {key}", session
    )


def test_direct_commits_of_one_session_are_one_change() -> None:
    """A run of commits on the default branch is one piece, named by its last."""
    [change] = group_changes([landed(3), landed(1), landed(2)])

    assert change.commits == (1, 2, 3)
    assert (change.subject, change.landed_at, change.first_commit) == ("Say 3", 3 * DAY, 1)


def test_a_merged_branch_is_one_change() -> None:
    """Whoever wrote its commits, what one merge brought in is one piece; two merges are two."""
    found = group_changes(
        [landed(1, through="m", session=1), landed(2, through="m", session=2), landed(3, through="n")]
    )

    assert [change.commits for change in found] == [(1, 2), (3,)]


def test_a_merge_that_a_session_concluded_is_no_change_of_its_own() -> None:
    """It is one piece with what it brought in."""
    assert [c.commits for c in group_changes([landed(1, through="c2"), landed(2, session=2)])] == [(1, 2)]


def test_a_squash_by_several_sessions_is_one_change() -> None:
    """Whoever wrote its commits, one squash is one piece, with a number of the server or without."""
    parts = [landed(1, carrier="c8", session=1), landed(2, carrier="c8", session=2), landed(8, session=1)]
    others = [landed(3, carrier="c9"), landed(4, carrier="c9"), landed(9)._replace(subject="Say it (#9)")]

    assert [change.commits for change in group_changes([*parts, *others])] == [(1, 2, 8), (3, 4, 9)]
    assert len(group_changes(parts[:2])) == 1


def test_amended_commits_are_no_squash() -> None:
    """However often direct commits were amended, they stay one run of their session."""
    drafts = [landed(key, carrier="c9")._replace(copied=True) for key in (1, 2, 3)]

    assert [change.commits for change in group_changes([*drafts, landed(8), landed(9)])] == [(1, 2, 3, 8, 9)]


def test_a_commit_is_one_change_with_what_it_was_amended_to_by_another_session() -> None:
    """The same work does not stand there twice because two sessions had the largest part, once in each."""
    draft = landed(1, carrier="c9", session=1)._replace(copied=True)

    assert [change.commits for change in group_changes([draft, landed(9, session=2)])] == [(1, 9)]
    assert [change.commits for change in group_changes([draft, landed(9, session=None)])] == [(1,)]


def test_a_pull_request_of_one_commit_is_one_change() -> None:
    """The server's number in the subject tells a squashed pull request from a direct commit."""
    pulls = [landed(key)._replace(subject=f"Say more (#{key})") for key in (1, 2)]

    assert [change.commits for change in group_changes([*pulls, landed(3), landed(4)])] == [(1,), (2,), (3, 4)]


def test_a_squash_is_its_commits() -> None:
    """The commits of a squash, and the squash itself, are one piece; lines are not counted twice."""
    parts = [landed(1, carrier="c9"), landed(2, carrier="c9", alive=0, state=FateState.REWRITTEN)]
    [change] = group_changes([*parts, landed(9, added=20, alive=10)])

    assert change.commits == (1, 2, 9)
    assert change.state is FateState.KEPT_IN_PART


def test_a_squash_of_itself_is_still_there() -> None:
    """Commits that name each other as carriers are not all left out."""
    [change] = group_changes([landed(1, carrier="c2"), landed(2, carrier="c1")])

    assert change.state is FateState.KEPT


def test_what_no_session_had_a_part_in_is_left_out() -> None:
    """A commit by hand is no change that tokens went into."""
    assert group_changes([landed(1, session=None)]) == []


@pytest.mark.parametrize(
    ("states", "whole"),
    [
        ([(FateState.KEPT, 10), (FateState.PENDING, 10)], FateState.PENDING),
        ([(FateState.KEPT, 10), (FateState.KEPT_IN_PART, 8)], FateState.KEPT),
        ([(FateState.KEPT, 10), (FateState.REWRITTEN, 0)], FateState.KEPT_IN_PART),
        ([(FateState.KEPT_IN_PART, 3), (FateState.REWRITTEN, 0)], FateState.REWRITTEN),
        ([(FateState.REVERTED, 10), (FateState.REWRITTEN, 0)], FateState.REVERTED),
        ([(FateState.REVERTED, 4), (FateState.KEPT, 10)], FateState.KEPT_IN_PART),
        ([(FateState.REVERTED, 0), (FateState.REVERTED, 0)], FateState.REVERTED),
    ],
)
def test_the_state_of_a_change_is_that_of_its_lines(states: list[tuple[FateState, int]], whole: FateState) -> None:
    """Parts of different fates are weighed by their lines; reverted lines are not alive."""
    [change] = group_changes(landed(key, state=state, alive=alive) for key, (state, alive) in enumerate(states, 1))

    assert change.state is whole


def test_deletions_of_different_age_are_kept_or_pending() -> None:
    """A change without added lines is whole."""
    parts = [landed(1, added=0, alive=0), landed(2, added=0, alive=0, state=FateState.PENDING)]

    assert group_changes(parts)[0].state is FateState.PENDING


def test_counts() -> None:
    """Landed is all of them; each state is counted on its own, and together they are all."""
    states = [FateState.KEPT, FateState.KEPT, FateState.KEPT_IN_PART, FateState.PENDING, FateState.REWRITTEN]
    found = counts(group_changes(landed(key, session=key, state=state) for key, state in enumerate(states, 1)))

    assert found == {
        "landed": 5,
        "kept": 2,
        "kept_in_part": 1,
        "pending": 1,
        "rewritten": 1,
        "reverted": 0,
        "guessed": 0,
    }
    assert set(counts([]).values()) == {0}


@st.composite
def histories(draw: st.DrawFn) -> list[LandedCommit]:
    """Draw commits that landed directly, by merges or squashed."""
    result = []
    for key in range(1, draw(st.integers(2, 8))):
        way = draw(st.sampled_from(["direct", "merge", "squash"]))
        added = draw(st.integers(0, 20))
        result.append(
            landed(
                key,
                session=draw(st.sampled_from([None, 1, 2, 3])),
                through=draw(st.sampled_from(["m", "n"])) if way == "merge" else None,
                carrier=draw(st.sampled_from(["s", "t"])) if way == "squash" else None,
                state=draw(
                    st.sampled_from([FateState.KEPT, FateState.REWRITTEN, FateState.REVERTED, FateState.PENDING])
                ),
                added=added,
                alive=draw(st.integers(0, added)),
            )
        )
    return result


@settings(max_examples=120)
@given(histories(), st.data())
def test_splitting_a_commit_makes_no_more_changes(history: list[LandedCommit], data: st.DataObject) -> None:
    """Cut into two, a commit is the same piece: neither more landed nor more kept."""
    victim = data.draw(st.sampled_from(history))
    cut, living = data.draw(st.integers(0, victim.lines_added)), victim.lines_alive
    direct = victim.landed_in == victim.oid
    halves = [
        victim._replace(lines_added=cut, lines_alive=min(cut, living)),
        victim._replace(
            key=100, oid="c100", landed_in="c100" if direct else victim.landed_in,
            lines_added=victim.lines_added - cut, lines_alive=living - min(cut, living),
        ),
    ]  # fmt: skip
    split = [commit for commit in history if commit is not victim] + halves

    assert counts(group_changes(split)) == counts(group_changes(history))


@settings(max_examples=80)
@given(histories(), st.randoms(use_true_random=False))
def test_each_commit_is_in_one_change_in_any_order(history: list[LandedCommit], chance: Random) -> None:
    """Every commit with a session is in exactly one change, however the rows come."""
    found = group_changes(history)
    shuffled = list(history)
    chance.shuffle(shuffled)

    inside = sorted(key for change in found for key in change.commits)
    assert inside == [commit.key for commit in history if commit.session is not None]
    assert {change.commits for change in group_changes(shuffled)} == {change.commits for change in found}
    assert [change.landed_at for change in found] == sorted(change.landed_at for change in found)
