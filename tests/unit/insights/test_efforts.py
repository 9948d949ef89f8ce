"""A session's effort on its commits: all of it, once, and later commits profit from what came before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.insights.efforts import CARRIED, efforts


@given(st.lists(st.floats(min_value=0, max_value=1e12), min_size=1, max_size=30))
def test_shares_are_a_whole(stretches: list[float]) -> None:
    """No share is negative, and together they are one."""
    shares = efforts(stretches)
    assert len(shares) == len(stretches)
    assert min(shares) >= 0
    assert sum(shares) == pytest.approx(1.0)


def test_a_stretch_counts_for_its_commit_and_less_for_the_next() -> None:
    """What was spent first counts for both commits, what was spent last for the last only."""
    assert efforts([100.0, 0.0]) == pytest.approx([1 / (1 + CARRIED), CARRIED / (1 + CARRIED)])
    assert efforts([0.0, 100.0]) == pytest.approx([0.0, 1.0])


def test_one_commit_has_it_all_and_none_spent_is_shared_alike() -> None:
    """There is nothing to share with one commit, and nothing to go by without tokens."""
    assert efforts([7.0]) == [1.0]
    assert efforts([0.0, 0.0]) == [0.5, 0.5]
