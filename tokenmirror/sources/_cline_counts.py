"""Counts as Cline and its kin write them, turned into usage; and what they say a call cost."""

from __future__ import annotations

from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_objects import Object, told
from tokenmirror.sources.log_values import count

NAMES = ("tokensIn", "tokensOut", "cacheWrites", "cacheReads")
METRICS = ("inputTokens", "outputTokens", "cacheWriteTokens", "cacheReadTokens")
_MOST = 1e6


def usage_of(found: Object, names: tuple[str, ...], *, inclusive: bool, quality: Quality = Quality.EXACT) -> TokenUsage:
    """Return a call's usage; of nothing but zeros, that it is not recorded; raise BadCountsError."""
    asked, answered, written, read = (count(found.get(name)) for name in names)
    if not asked + answered + written + read:
        return TokenUsage(quality=Quality.NOT_RECORDED)
    # Early versions leave the cache out of the input, which shows.
    quality = told(found, *names[:2]) if quality is Quality.EXACT else quality
    whole = asked if inclusive and written + read <= asked else asked + written + read
    return TokenUsage(
        input_tokens=whole,
        cache_read_input_tokens=read,
        cache_creation_input_tokens=written,
        output_tokens=answered,
        quality=quality,
    )


def cost_of(value: object) -> float | None:
    """Return an amount of money that can be one."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    # Neither infinity nor what is no number lies in between, and no whole number is too large to be compared.
    return float(value) if 0 < value < _MOST else None
