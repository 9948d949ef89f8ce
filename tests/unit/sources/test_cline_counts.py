"""What Cline and its kin say a call cost."""

from __future__ import annotations

import math

import pytest

from tokenmirror.sources._cline_counts import cost_of


@pytest.mark.parametrize(
    "strange", [10**400, -(10**400), math.inf, -math.inf, math.nan, 0, -0.5, True, "0.5", None, 1e6]
)
def test_no_amount_that_cannot_be_one_is_taken(strange: object) -> None:
    """A whole number can be too large for any other kind of number; that is no reason to stop reading."""
    assert cost_of(strange) is None


@pytest.mark.parametrize("amount", [0.03, 2, 999_999])
def test_an_amount_is_taken_as_it_stands(amount: float) -> None:
    """Whole or not."""
    assert cost_of(amount) == amount
