"""Token counts: parts stay parts, and adding up loses nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.domain.usages import usages
from tokenmirror.domain.usage import NO_TOKENS, Quality, TokenUsage, total


@given(st.lists(usages(), max_size=6))
def test_a_total_is_the_sum_of_each_count(parts: list[TokenUsage]) -> None:
    """Each of the seven counts adds up on its own, and the weakest quality is carried."""
    added = total(parts)

    assert added.counts() == tuple(sum(part.counts()[place] for part in parts) for place in range(7))
    assert added.quality.rank == max((part.quality.rank for part in parts), default=0)
    assert added.total_tokens == sum(part.total_tokens for part in parts)


@given(usages(), usages(), usages())
def test_order_and_grouping_do_not_matter(one: TokenUsage, two: TokenUsage, three: TokenUsage) -> None:
    """Adding is commutative and associative, and nothing is neutral."""
    assert one + two == two + one
    assert (one + two) + three == one + (two + three)
    assert one + NO_TOKENS == one


@given(usages())
def test_input_is_its_three_parts(usage: TokenUsage) -> None:
    """What was neither read from nor written to a cache is what remains."""
    cached = usage.cache_read_input_tokens + usage.cache_creation_input_tokens

    assert usage.uncached_input_tokens + cached == usage.input_tokens
    assert usage.uncached_input_tokens >= 0


@pytest.mark.parametrize(
    ("counts", "word"),
    [
        ({"input_tokens": -1}, "negative"),
        ({"input_tokens": 9, "cache_read_input_tokens": 5, "cache_creation_input_tokens": 5}, "cache tokens exceed"),
        (
            {"input_tokens": 9, "cache_creation_input_tokens": 3, "cache_creation_input_tokens_5m": 2,
             "cache_creation_input_tokens_1h": 2},
            "tiers exceed",
        ),
        ({"output_tokens": 4, "reasoning_output_tokens": 5}, "reasoning exceeds"),
    ],
)  # fmt: skip
def test_counts_that_cannot_be_are_refused(counts: dict[str, int], word: str) -> None:
    """A negative count, or a part larger than its whole, is an error that says which."""
    with pytest.raises(ValueError, match=word):
        TokenUsage(**counts)  # type: ignore[arg-type]


def test_qualities_are_ordered() -> None:
    """From exact to not recorded, each is weaker than the one before."""
    assert [quality.rank for quality in Quality] == [0, 1, 2, 3]
