"""Prices per token as whole pico-dollars, so that sums of millions of calls are exact."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal

import msgspec

from tokenmirror.domain.usage import TokenUsage

_PICO_EXPONENT = -12


class Rates(msgspec.Struct, frozen=True):
    """What one call pays per token, in 1e-12 of the currency."""

    input: int
    cache_read: int
    cache_write_5m: int
    cache_write_1h: int
    output: int
    long_context: tuple[tuple[int, Rates], ...] = ()
    """Input token counts and the rates of a call with more input than that, highest count first."""

    def cost_pico(self, usage: TokenUsage, of: TokenUsage | None = None) -> int:
        """Price one call, or a part `of` one; never a sum of calls, whose input would look like a long context.

        Vendors bill *every* token of a request above the threshold at the higher rate, and count cache reads
        and writes as input there. Cache writes the tool did not split are taken as 5 minute ones. Parts cost
        together what their call costs, for they add up to its counts.
        """
        rates = self._for_context((of or usage).input_tokens)
        one_hour = usage.cache_creation_input_tokens_1h
        return (
            usage.uncached_input_tokens * rates.input
            + usage.cache_read_input_tokens * rates.cache_read
            + (usage.cache_creation_input_tokens - one_hour) * rates.cache_write_5m
            + one_hour * rates.cache_write_1h
            + usage.output_tokens * rates.output
        )

    def _for_context(self, input_tokens: int) -> Rates:
        for above, rates in self.long_context:
            if input_tokens > above:
                return rates
        return self


class Period(msgspec.Struct, frozen=True):
    """Rates from one day on, until the next period of the same tier begins."""

    start: date | None
    """None is always."""
    rates: Rates | None
    """None where a price exists but cannot be told from the day, such as an hourly one."""


class Model(msgspec.Struct, frozen=True):
    """One row of the list: its names, and its periods by service tier."""

    equals: tuple[str, ...]
    starts_with: tuple[str, ...]
    tiers: dict[str, tuple[Period, ...]]
    """`standard`, and `batch`, `flex`, `priority`, `fast` where published; each in order of time."""

    def rates_on(self, day: date, tier: str) -> Rates | None:
        """Return the rates in force on a day, or None where none are known."""
        found = None
        for period in self.tiers.get(tier, ()):
            if period.start is None or period.start <= day:
                found = period.rates
        return found


def to_decimal(pico: int) -> Decimal:
    """Return whole pico-units as an amount of money, exactly."""
    return Decimal(pico).scaleb(_PICO_EXPONENT)


def to_amount(pico: int, places: int = 2) -> str:
    """Write an amount with a fixed number of decimals; halves go to the even digit."""
    step = Decimal(1).scaleb(-places)
    return f"{to_decimal(pico).quantize(step, rounding=ROUND_HALF_EVEN):f}"
