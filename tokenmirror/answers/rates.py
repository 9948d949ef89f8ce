"""List prices as rows, so that what many calls cost can be added up where they are stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from tokenmirror.prices import PriceTable
from tokenmirror.prices.rates import Rates

_DAY_S = 86_400
_MOST = 2**62


def rate_rows(
    days: Iterable[tuple[int, str, int | None, str | None, int]], prices: PriceTable
) -> list[tuple[int, ...]]:
    """Return what a token costs, for each model, tier and day that has a price, by how much input a call has."""
    found = []
    for model, name, tier, tier_name, day in days:
        rates = prices.rates(name, datetime.fromtimestamp(day * _DAY_S, UTC), tier_name)
        if rates is not None:
            found += [(model, tier or 0, day, *row) for row in _by_input(rates)]
    return found


def other_rate_rows(
    days: Iterable[tuple[int, str, int | None, str | None, int]], prices: PriceTable, name: str
) -> list[tuple[int, ...]]:
    """Return what a token would cost with another model, under the model, tier and day that a call has."""
    found = []
    for model, _name, tier, _tier_name, day in days:
        rates = prices.rates(name, datetime.fromtimestamp(day * _DAY_S, UTC))
        if rates is not None:
            found += [(model, tier or 0, day, *row) for row in _by_input(rates)]
    return found


def _by_input(rates: Rates) -> Iterator[tuple[int, ...]]:
    """Yield rates from above some input up to some other."""
    up_to = _MOST
    for above, longer in rates.long_context:
        yield above, up_to, *_costs(longer)
        up_to = above
    yield -1, up_to, *_costs(rates)


def _costs(rates: Rates) -> tuple[int, int, int, int, int]:
    return rates.input, rates.cache_read, rates.cache_write_5m, rates.cache_write_1h, rates.output
