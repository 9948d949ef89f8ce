"""Plausible token counts: a context that grows, is read from the cache and now and then compacted."""

from __future__ import annotations

from random import Random

from tokenmirror.domain.usage import TokenUsage

ORDINARY = TokenUsage(
    input_tokens=12_006,
    cache_read_input_tokens=10_000,
    cache_creation_input_tokens=2_000,
    cache_creation_input_tokens_1h=2_000,
    output_tokens=350,
)
"""What a call uses where the amount does not matter."""

ORDINARY_CODEX = TokenUsage(
    input_tokens=24_098, cache_read_input_tokens=20_432, output_tokens=389, reasoning_output_tokens=266
)
"""The same for Codex, which records reasoning and no cache writes."""


class Spending:
    """What the calls of one session use, one after the other."""

    def __init__(self, random: Random, *, context: int = 24_000, limit: int = 160_000) -> None:
        self._random = random
        self._context = context
        self._limit = limit

    @property
    def full(self) -> bool:
        """Tell whether the context has grown to where a tool compacts it."""
        return self._context > self._limit

    def compact(self) -> int:
        """Shrink the context; return its size before."""
        before, self._context = self._context, 21_000
        return before

    def claude(self, *, one_hour: bool = True, chance: Random | None = None) -> TokenUsage:
        """Return the next call's usage as Claude Code records it."""
        fresh, written, output = self._grow(chance or self._random)
        return TokenUsage(
            input_tokens=fresh + written + self._context - written,
            cache_read_input_tokens=self._context - written,
            cache_creation_input_tokens=written,
            cache_creation_input_tokens_5m=0 if one_hour else written,
            cache_creation_input_tokens_1h=written if one_hour else 0,
            output_tokens=output,
        )

    def codex(self) -> TokenUsage:
        """Return the next call's usage as Codex records it."""
        fresh, written, output = self._grow(self._random)
        return TokenUsage(
            input_tokens=self._context + fresh,
            cache_read_input_tokens=(self._context - written) // 128 * 128,
            output_tokens=output,
            reasoning_output_tokens=int(output * self._random.uniform(0.2, 0.7)),
        )

    def _grow(self, chance: Random) -> tuple[int, int, int]:
        written = chance.randint(400, 6_500)
        self._context += written
        return chance.randint(2, 12), written, int(chance.lognormvariate(6.1, 0.9)) + 20
