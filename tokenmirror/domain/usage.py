"""What one API call used, in the terms of OpenTelemetry's GenAI conventions."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec


class Quality(StrEnum):
    """How far a count can be trusted, from strongest to weakest."""

    EXACT = "exact"
    LOWER_BOUND = "lower_bound"
    ESTIMATED = "estimated"
    NOT_RECORDED = "not_recorded"

    @property
    def rank(self) -> int:
        """Zero is the strongest; a sum carries the highest rank of its parts."""
        return _ORDER.index(self)


_ORDER = (Quality.EXACT, Quality.LOWER_BOUND, Quality.ESTIMATED, Quality.NOT_RECORDED)


class TokenUsage(msgspec.Struct, frozen=True, gc=False):
    """Tokens of one call or of a sum of calls; parts are checked to be parts."""

    input_tokens: int = 0
    """All input, as OpenTelemetry defines it: cache reads and cache writes are parts of it."""
    cache_read_input_tokens: int = 0
    cache_creation_input_tokens: int = 0
    """All cache writes; what is in neither tier below was not split by the tool."""
    cache_creation_input_tokens_5m: int = 0
    cache_creation_input_tokens_1h: int = 0
    output_tokens: int = 0
    """All billed output; reasoning is a part of it."""
    reasoning_output_tokens: int = 0
    quality: Quality = Quality.EXACT

    def __post_init__(self) -> None:
        """Refuse counts that cannot be: negative ones, and parts larger than their whole."""
        whole, read, written, short, long, output, reasoning = counts = self.counts()
        if read < 0 or written < 0 or short < 0 or long < 0 or reasoning < 0 or whole < 0 or output < 0:
            raise ValueError(f"negative token count in {counts}")
        if read + written > whole:
            raise ValueError("cache tokens exceed the input they are a part of")
        if short + long > written:
            raise ValueError("cache write tiers exceed the cache writes")
        if reasoning > output:
            raise ValueError("reasoning exceeds the output it is a part of")

    def counts(self) -> tuple[int, int, int, int, int, int, int]:
        """Return the seven counts in the order of the fields."""
        return (
            self.input_tokens,
            self.cache_read_input_tokens,
            self.cache_creation_input_tokens,
            self.cache_creation_input_tokens_5m,
            self.cache_creation_input_tokens_1h,
            self.output_tokens,
            self.reasoning_output_tokens,
        )

    @property
    def uncached_input_tokens(self) -> int:
        """Input that was neither read from nor written to a cache."""
        return self.input_tokens - self.cache_read_input_tokens - self.cache_creation_input_tokens

    @property
    def total_tokens(self) -> int:
        """Input and output together."""
        return self.input_tokens + self.output_tokens

    def __add__(self, other: TokenUsage) -> TokenUsage:
        """Add counts; the weaker quality wins."""
        a, b = self.counts(), other.counts()
        weaker = max(self.quality, other.quality, key=lambda quality: quality.rank)
        return TokenUsage(
            a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4], a[5] + b[5], a[6] + b[6], weaker
        )


NO_TOKENS = TokenUsage()


def total(usages: Iterable[TokenUsage]) -> TokenUsage:
    """Add up usages; nothing adds up to no tokens of exact quality."""
    result = NO_TOKENS
    for usage in usages:
        result += usage
    return result
