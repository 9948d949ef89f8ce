"""Adding up spends: tokens, calls, sessions and list price, by anything."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.domain.usages import usages
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.usage import Quality, TokenUsage, total
from tokenmirror.insights.spending import Spend, Sum, add_up, add_up_by

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


@st.composite
def spends(draw: st.DrawFn) -> Spend:
    """Draw a part of a call."""
    return Spend(
        draw(st.integers(1, 5)), NOON, draw(st.integers(1, 3)), "codex", draw(st.sampled_from(["small", "large"])),
        "/shop", draw(st.sampled_from(Outcome)), False, None, draw(usages()), draw(st.none() | st.integers(0, 10**15)),
    )  # fmt: skip


@given(st.lists(spends(), max_size=8))
def test_outcomes_add_up_to_the_total(parts: list[Spend]) -> None:
    """The conservation law: sums by any key add up to the sum of everything, to the token and the price."""
    whole, by = add_up(parts), add_up_by(parts, lambda spend: spend.outcome)

    assert whole.usage == total(part.usage for part in parts)
    assert total(added.usage for added in by.values()) == whole.usage
    assert sum(added.price for added in by.values()) == whole.price
    assert sum(added.tokens for added in by.values()) == whole.tokens == whole.usage.total_tokens
    assert set().union(*(added.calls for added in by.values())) == whole.calls == {part.call for part in parts}


def test_a_model_without_price_is_named_and_not_free() -> None:
    """What has no price adds nothing to the sum and is told beside it."""
    usage = TokenUsage(5, output_tokens=5)
    known = Spend(1, NOON, 1, "codex", "large", "", Outcome.KEPT, False, None, usage, 7)
    unknown = Spend(2, NOON, 1, "codex", "odd", "", Outcome.KEPT, False, None, usage, None)
    both, odd = add_up([known, unknown]), add_up([unknown])

    assert (both.price, both.priced, both.unpriced_models) == (7, True, {"odd"})
    assert (odd.price, odd.priced) == (0, False)


def test_a_sum_is_as_weak_as_its_weakest_part() -> None:
    """One lower bound makes the sum a lower bound; nothing at all is exact."""
    weak = TokenUsage(5, quality=Quality.LOWER_BOUND)
    parts = [
        Spend(n, NOON, 1, "codex", "m", "", Outcome.KEPT, False, None, usage, 1)
        for n, usage in enumerate([weak, TokenUsage(1)])
    ]

    assert add_up(parts).quality is Quality.LOWER_BOUND
    assert add_up([]).usage == Sum().usage == TokenUsage()
    assert list(add_up_by(parts, lambda spend: -spend.call)) == [0, -1]
