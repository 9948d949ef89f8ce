"""Made-up token counts whose parts are parts."""

from __future__ import annotations

from hypothesis import strategies as st

from tokenmirror.domain.usage import Quality, TokenUsage

_AMOUNTS = st.integers(0, 10**9) | st.integers(0, 12)


@st.composite
def usages(draw: st.DrawFn, amounts: st.SearchStrategy[int] = _AMOUNTS) -> TokenUsage:
    """Draw the usage of one call, put together from disjoint parts."""
    fresh, read, unsplit, short, long, answer, reasoning = (draw(amounts) for _ in range(7))
    written = unsplit + short + long
    quality = draw(st.sampled_from(Quality))
    return TokenUsage(fresh + read + written, read, written, short, long, answer + reasoning, reasoning, quality)
