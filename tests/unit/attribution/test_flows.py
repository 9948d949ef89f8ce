"""Tokens flow through time into the next commit, and none is lost or made."""

from __future__ import annotations

from collections import Counter, defaultdict
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.domain.usages import usages
from tokenmirror.attribution.flows import CallAt, Flow, OpenEdit, Stop, apportion, session_flows
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.usage import TokenUsage

WEIGHTS = st.floats(0, 1e6) | st.sampled_from([0.0, 1e-12, 1 / 3, 1.0])
TIMES = st.integers(0, 40)
KEPT = ((Outcome.KEPT, 1.0),)
SHARES = st.sampled_from(
    [
        KEPT,
        ((Outcome.REVERTED, 1.0),),
        ((Outcome.KEPT, 0.5), (Outcome.REWRITTEN, 0.5)),
        ((Outcome.KEPT, 1 / 3), (Outcome.REWRITTEN, 2 / 3)),
        ((Outcome.KEPT, 0.1), (Outcome.REWRITTEN, 0.9)),
    ]
)
STOPS = st.lists(st.builds(Stop, TIMES, st.integers(1, 9), WEIGHTS, SHARES), max_size=6)
EDITS = st.lists(st.builds(OpenEdit, TIMES, st.sampled_from(Outcome)), max_size=5)


@st.composite
def calls(draw: st.DrawFn) -> list[CallAt]:
    """Draw the calls of a session, in any order."""
    size = draw(st.integers(0, 8))
    return [CallAt(n, draw(TIMES), draw(usages()).counts(), draw(st.booleans())) for n in range(size)]


def spent(counts: int) -> tuple[int, int, int, int, int, int, int]:
    """Return counts of a call that read so much."""
    return (counts, 0, 0, 0, 0, 0, 0)


def into(flows: list[Flow]) -> dict[tuple[int | None, Outcome], int]:
    """Return tokens by commit and outcome."""
    result: Counter[tuple[int | None, Outcome]] = Counter()
    for flow in flows:
        result[flow.commit, flow.outcome] += flow.counts[0] + flow.counts[5]
    return dict(result)


@settings(max_examples=120)
@given(calls(), STOPS, EDITS)
def test_nothing_is_lost_and_nothing_made(made: list[CallAt], stops: list[Stop], edits: list[OpenEdit]) -> None:
    """Whatever stops, edits and weights: the parts of a call add up to it, count by count, and are usages."""
    parts: dict[int, list[Flow]] = defaultdict(list)
    for flow in session_flows(made, stops, edits):
        parts[flow.call].append(flow)
        TokenUsage(*flow.counts)

    assert parts.keys() == {call.call for call in made}
    for call in made:
        sums = tuple(sum(flow.counts[place] for flow in parts[call.call]) for place in range(7))
        assert sums == call.counts
        assert len({flow.part for flow in parts[call.call]}) == len(parts[call.call])


@given(calls(), STOPS, EDITS, st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(
    made: list[CallAt], stops: list[Stop], edits: list[OpenEdit], chance: Random
) -> None:
    """Flows depend on when things happened, not on how they were handed in."""
    before = session_flows(made, stops, edits)
    for rows in (made, edits):
        chance.shuffle(rows)

    assert session_flows(made, stops, edits) == before


@settings(max_examples=120)
@given(st.integers(0, 10**12), st.lists(WEIGHTS, min_size=1, max_size=7))
def test_shares_add_up_and_are_within_one(amount: int, weights: list[float]) -> None:
    """No part is negative, all add up, and each is the exact share to within one token."""
    parts = apportion(amount, weights)
    whole = sum(weights)

    assert sum(parts) == amount
    assert min(parts) >= 0
    if whole > 1e-3 and amount < 10**9:
        assert all(abs(part - amount * weight / whole) <= 1.001 for part, weight in zip(parts, weights, strict=True))


def test_without_any_weight_the_first_takes_all() -> None:
    """Weights that are all zero still lose nothing."""
    assert apportion(7, [0.0, 0.0]) == [7, 0]


def test_tokens_go_into_the_next_commit() -> None:
    """What was spent from one commit to the next went into the next; what follows the last is reading."""
    made = [CallAt(n, at, spent(10), in_git=True) for n, at in enumerate((1, 5, 6, 20))]
    flows = session_flows(made, [Stop(5, 1, 1.0, KEPT), Stop(9, 2, 1.0, ((Outcome.REVERTED, 1.0),))], [])

    assert into(flows) == {(1, Outcome.KEPT): 20, (2, Outcome.REVERTED): 10, (None, Outcome.NO_EDIT): 10}


def test_commits_of_one_moment_share_by_size() -> None:
    """Two commits with no call between them share what went before, and neither gets it twice."""
    flows = session_flows([CallAt(1, 1, spent(100), in_git=True)], [Stop(5, 1, 3.0, KEPT), Stop(6, 2, 1.0, KEPT)], [])

    assert into(flows) == {(1, Outcome.KEPT): 75, (2, Outcome.KEPT): 25}


def test_commits_without_size_share_evenly() -> None:
    """Where nothing says how much a commit holds, each gets the same."""
    flows = session_flows([CallAt(1, 1, spent(9), in_git=True)], [Stop(5, n, 0.0, KEPT) for n in (1, 2, 3)], [])

    assert into(flows) == dict.fromkeys([(n, Outcome.KEPT) for n in (1, 2, 3)], 3)


def test_a_call_goes_in_part_into_what_was_kept_in_part() -> None:
    """The tokens of a commit that is half rewritten are half rewritten."""
    shares = ((Outcome.KEPT, 0.5), (Outcome.REWRITTEN, 0.5))
    flows = session_flows([CallAt(1, 1, spent(100), in_git=True)], [Stop(5, 1, 1.0, shares)], [])

    assert into(flows) == {(1, Outcome.KEPT): 50, (1, Outcome.REWRITTEN): 50}


@pytest.mark.parametrize(("in_git", "outcome"), [(True, Outcome.NO_EDIT), (False, Outcome.OUTSIDE_GIT)])
def test_a_session_without_edits(in_git: bool, outcome: Outcome) -> None:  # noqa: FBT001 - a case
    """Reading in a repository is no edit; anywhere else it is outside git."""
    flows = session_flows([CallAt(1, 1, spent(5), in_git=in_git)], [], [])

    assert into(flows) == {(None, outcome): 5}


def test_what_comes_before_an_open_edit_went_into_it() -> None:
    """Each call after the last commit goes to the next edit; edits before that commit are in it."""
    edits = [OpenEdit(3, Outcome.SET_ASIDE), OpenEdit(12, Outcome.IN_PROGRESS), OpenEdit(20, Outcome.SET_ASIDE)]
    made = [CallAt(n, at, spent(1), in_git=True) for n, at in enumerate((4, 11, 12, 13, 25))]
    flows = session_flows(made, [Stop(5, 1, 1.0, KEPT)], edits)

    assert into(flows) == {
        (1, Outcome.KEPT): 1,
        (None, Outcome.IN_PROGRESS): 2,
        (None, Outcome.SET_ASIDE): 1,
        (None, Outcome.NO_EDIT): 1,
    }


@given(st.integers(1, 50))
def test_burning_tokens_changes_no_share_between_commits(times: int) -> None:
    """The same session with every call costing more sends the same share into each commit."""
    stops = [Stop(5, 1, 1.0, KEPT), Stop(6, 2, 1.0, ((Outcome.REVERTED, 1.0),))]
    plain = into(session_flows([CallAt(1, 1, spent(1000), in_git=True)], stops, []))
    burnt = into(session_flows([CallAt(1, 1, spent(1000 * times), in_git=True)], stops, []))

    assert {key: count * times for key, count in plain.items()} == burnt
