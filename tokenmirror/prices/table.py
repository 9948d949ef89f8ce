"""The price list in use: looks up a model, a day and a service tier, and prices a call."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from tokenmirror.domain.usage import TokenUsage
from tokenmirror.prices.files import STANDARD, PriceFileError, read
from tokenmirror.prices.names import Names
from tokenmirror.prices.rates import Model, Rates, to_decimal

_PACKAGE = Path(__file__).resolve().parents[1]
_BUILT_IN = (_PACKAGE / "_resources" / "prices.json", _PACKAGE.parent / "resources" / "prices.json")
"""Where an installed package has the list, and where a checkout has it."""
_STANDARD_WORDS = frozenset(("", "default", STANDARD))
"""What logs call the ordinary tier. `auto` is a wish, not an answer, and stays unknown."""


@dataclass(frozen=True, slots=True)
class PriceTable:
    """List prices, looked up once per model, day and tier."""

    as_of: date
    """When the built-in list was last checked by its makers."""
    source: str
    currency: str
    lists: tuple[Names, ...]
    """A person's own prices first; the first list that knows a name decides."""
    _known: dict[tuple[str, date, str | None], Rates | None] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _models: dict[str, Model | None] = field(default_factory=dict, init=False, repr=False, compare=False)

    def rates(self, model: str, at: datetime, service_tier: str | None = None) -> Rates | None:
        """Return the rates in force on the UTC day of a call, or None where the list has none.

        A model, day or tier the list does not know is unpriced. In particular a tier such as `priority` or
        `fast` without a published price is never priced as the standard one.
        """
        key = (model, _utc_day(at), service_tier)
        try:
            return self._known[key]
        except KeyError:
            found = self._known[key] = self._look_up(*key)
            return found

    def price(self, model: str, at: datetime, usage: TokenUsage, service_tier: str | None = None) -> Decimal | None:
        """Return what one call costs, exactly; None means unpriced."""
        rates = self.rates(model, at, service_tier)
        return None if rates is None else to_decimal(rates.cost_pico(usage))

    def _look_up(self, name: str, day: date, service_tier: str | None) -> Rates | None:
        model = self._find(name)
        return None if model is None else model.rates_on(day, _tier(service_tier))

    def _find(self, name: str) -> Model | None:
        if name not in self._models:
            self._models[name] = next((model for names in self.lists if (model := names.find(name))), None)
        return self._models[name]


def load(override: Path | None = None) -> PriceTable:
    """Read the built-in list, with a person's own prices before it if a file is named.

    Raises PriceFileError if either file is broken; `load()` then still gives the built-in prices.
    """
    built_in = read(built_in_path(_BUILT_IN))
    if built_in.as_of is None:
        raise PriceFileError(f"The price list {built_in.source} has no day it was made on.")
    builtin_names = Names(built_in.models)
    if override is None:
        return PriceTable(built_in.as_of, built_in.source, built_in.currency, (builtin_names,))
    own = read(override)
    if own.currency != built_in.currency:
        raise PriceFileError(
            f"The price list {override} is wrong at currency: it must be {built_in.currency}, as in the built-in list."
        )
    source = f"{own.source}, {built_in.source}"
    return PriceTable(built_in.as_of, source, built_in.currency, (Names(own.models), builtin_names))


def built_in_path(places: Iterable[Path]) -> Path:
    """Return the first place that has the list."""
    tried = tuple(places)
    for path in tried:
        if path.is_file():
            return path
    raise PriceFileError(f"The price list is missing at {' and '.join(map(str, tried))}.")


def _tier(service_tier: str | None) -> str:
    tier = (service_tier or "").strip().lower()
    return STANDARD if tier in _STANDARD_WORDS else tier


def _utc_day(at: datetime) -> date:
    if at.tzinfo is None:
        raise ValueError("a call's time must say its time zone")
    return at.date() if at.tzinfo is UTC else at.astimezone(UTC).date()
