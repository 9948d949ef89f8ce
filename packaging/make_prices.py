"""Makes resources/prices.json from the public price data of the package genai-prices.

Development time only: run `python packaging/make_prices.py` with the dev dependencies installed. Same package in,
same bytes out. Only rows of the vendor that made a model are taken, never a reseller's.

The package chooses a long-context price by the total input of a request, cached or not, and then bills every token of
the request at it; so do the vendors. Its `start` is exclusive, as is our `above`.

Where the package is silent or known to be short, a rule below says what is put in its place, and why.
"""

from __future__ import annotations

import importlib.metadata
import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

from genai_prices.data import providers
from genai_prices.types import (
    ClauseAnd,
    ClauseContains,
    ClauseEquals,
    ClauseOr,
    ClauseStartsWith,
    ConditionalPrice,
    ModelInfo,
    ModelPrice,
    PriceVariant,
    Provider,
    StartDateConstraint,
    TieredPrices,
    TimeOfDateConstraint,
)

OUT = Path(__file__).resolve().parents[1] / "resources" / "prices.json"
LICENCE = OUT.with_name("prices-LICENSE.txt")
PACKAGE = "genai-prices"
VENDORS = ("anthropic", "deepseek", "google", "minimax", "mistral", "moonshotai", "openai", "x-ai", "zai")

Period = dict[str, Any]

KEYS = {
    "input": "input_mtok",
    "cache_read": "cache_read_mtok",
    "cache_write_5m": "cache_write_mtok",
    "cache_write_1h": "cache_write_1h_mtok",
    "output": "output_mtok",
}
CONTEXTS = {
    "batch": {"processing": "batch"},
    "fast": {"service_tier": "fast", "speed": "fast"},
    "flex": {"service_tier": "flex"},
    "priority": {"service_tier": "priority"},
}

# --- Rules for what the package does not say -------------------------------------------------------------------

# Anthropic documents cache writes as multiples of the base input price: 1.25 for 5 minutes, 2 for 1 hour.
CACHE_WRITES = {"anthropic": {"cache_write_5m": Decimal("1.25"), "cache_write_1h": Decimal(2)}}

# Batches cost half: Anthropic since they exist, on every kind of token. OpenAI likewise for models with a batch price.
# The package dates batch prices from the day it first checked them, so earlier days get this factor.
BATCH_FACTOR = {"anthropic": Decimal("0.5"), "openai": Decimal("0.5")}

# The beta of the 1 million token context priced requests above 200,000 tokens of Sonnet 4 as those of Sonnet 4.5.
# There was no other way to send such a request, so the tier needs no dates.
SAME_LONG_CONTEXT = {"claude-sonnet-4-0": "claude-sonnet-4-5"}

# A price that depends on the hour and the weekday cannot be told from the day: unpriced from when that began.
HOURLY_SINCE = {"deepseek-v4-flash": date(2026, 8, 17), "deepseek-v4-pro": date(2026, 8, 17)}

# Rows under a vendor's name that come from a reseller: none of these was ever a name in the vendor's own API.
RESOLD = frozenset(("deepseek-v3.1-terminus", "deepseek-v3.2", "deepseek-v3.2-exp", "kimi-k2"))
RESOLD_NOTE = re.compile(r"(?:imported from|seen on|trusting) open ?router", re.IGNORECASE)

# First-party names which the package's own rule for the vendor's names misses.
ALSO_OWN = frozenset(("codex-mini",))

# ---------------------------------------------------------------------------------------------------------------

CHECKED = re.compile(r"(?:verified|checked) (?:against \w+ )?(?:on )?(20\d\d-\d\d-\d\d)", re.IGNORECASE)
OTHER_NAME = re.compile(r"audio|embed|image|ocr|transcribe|tts", re.IGNORECASE)
OTHER_MEDIA = re.compile(r"^output_(?!mtok$)|_hours$|_kpages$|_mchars$")


def main() -> None:
    """Write the list, and beside it the licence that must go with it."""
    OUT.write_text(render(), encoding="utf-8", newline="\n")
    LICENCE.write_text(licence(), encoding="utf-8", newline="\n")
    print(f"{OUT}: {len(build()['models'])} models")


def render() -> str:
    """Return the text of the list."""
    return json.dumps(build(), indent=1, ensure_ascii=False) + "\n"


def licence() -> str:
    """Return the package's licence."""
    text = importlib.metadata.distribution(PACKAGE).read_text("licenses/LICENSE")
    if text is None:
        raise SystemExit(f"{PACKAGE} comes without its licence")
    return text


def build() -> dict[str, Any]:
    """Return the list as plain data."""
    chosen = [provider for provider in providers if provider.id in VENDORS]
    return {
        "as_of": max(day for provider in chosen for day in checked_days(provider)),
        "currency": "USD",
        "unit": "per million tokens",
        "source": {
            "package": PACKAGE,
            "version": importlib.metadata.version(PACKAGE),
            "licence": "MIT, Pydantic Services Inc.",
            "url": "https://github.com/pydantic/genai-prices",
        },
        "models": sorted(
            (row(provider, model) for provider in chosen for model in provider.models if is_wanted(provider, model)),
            key=lambda entry: (entry["provider"], entry["id"]),
        ),
    }


def checked_days(provider: Provider) -> Iterator[str]:
    """Yield the days on which the makers of the data say they checked a price."""
    for text in (provider.price_comments, *(model.price_comments for model in provider.models)):
        yield from CHECKED.findall(text or "")


def is_wanted(provider: Provider, model: ModelInfo) -> bool:
    """Tell a vendor's own text model from resold, free and other media ones."""
    own = provider.model_match is None or provider.model_match.is_match(model.id) or model.id in ALSO_OWN
    resold = model.id in RESOLD or RESOLD_NOTE.search(model.price_comments or "")
    special = ":" in model.id or ".ft-" in model.id or OTHER_NAME.search(model.id)
    return bool(own and not resold and not special and all(map(is_text, all_prices(model))))


def all_prices(model: ModelInfo) -> list[ModelPrice]:
    """Return the standard prices of all times."""
    return [condition.prices for condition in conditions(model)]


def conditions(model: ModelInfo) -> list[ConditionalPrice]:
    """Return the standard prices with when they hold."""
    return model.prices if isinstance(model.prices, list) else [ConditionalPrice(prices=model.prices)]


def is_text(prices: ModelPrice) -> bool:
    """Tell whether input and output are text, which is all a coding tool's token counts can price."""
    named = [key for key, value in vars(prices).items() if value is not None]
    return {"input_mtok", "output_mtok"} <= set(named) and not any(map(OTHER_MEDIA.search, named))


def row(provider: Provider, model: ModelInfo) -> dict[str, Any]:
    """Return one model's entry."""
    equals, starts_with = patterns(model)
    standard = standard_periods(provider, model)
    tiers = {name: tier_periods(provider, model, name, standard) for name in CONTEXTS}
    entry = {"provider": provider.id, "id": model.id, "equals": equals, "starts_with": starts_with}
    return entry | {"periods": standard, "tiers": {name: periods for name, periods in tiers.items() if periods}}


def patterns(model: ModelInfo) -> tuple[list[str], list[str]]:
    """Return exact names and prefixes; dates after a name are the reader's business."""
    equals, starts_with = {model.id.lower()}, set()
    for clause in leaves(model.match):
        match clause:
            case ClauseEquals(equals=text):
                equals.add(text.lower())
            case ClauseStartsWith(starts_with=text):
                starts_with.add(text.lower().rstrip("-@"))
            case ClauseContains(contains=text) if not is_end(text.lower(), model.id.lower()):
                starts_with.add(text.lower())
    return (
        sorted(name for name in equals if "/" not in name),
        # A prefix that ends in half a date is a name with a date.
        sorted(prefix for prefix in starts_with if not re.search(r"-20\d\d$", prefix)),
    )


def is_end(text: str, name: str) -> bool:
    """Tell whether a text is only the end of a name, such as `m2.5-highspeed`."""
    return text != name and name.endswith(text)


def leaves(clause: object) -> Iterator[object]:
    """Yield the simple clauses of a rule; the excluding half of an `and` is a regular expression and falls away."""
    inner = clause.or_ if isinstance(clause, ClauseOr) else clause.and_ if isinstance(clause, ClauseAnd) else None
    if inner is None:
        yield clause
    for part in inner or ():
        yield from leaves(part)


def standard_periods(provider: Provider, model: ModelInfo) -> list[Period]:
    """Return the standard prices in order of time, by date only."""
    hourly = any(isinstance(condition.constraint, TimeOfDateConstraint) for condition in conditions(model))
    since = HOURLY_SINCE.get(model.id) if hourly else None
    if hourly and since is None:
        return [unpriced(None)]
    periods = [
        period(provider, model, condition.prices, start(condition))
        for condition in conditions(model)
        if not isinstance(condition.constraint, TimeOfDateConstraint)
        and (since is None or (start(condition) or date.min) < since)
    ]
    periods.sort(key=lambda entry: entry["from"] or "")
    return [*without_repeats(periods), *([unpriced(since)] if since else [])]


def unpriced(since: date | None) -> Period:
    """Return a period of which the price is not a matter of the day."""
    return {"from": since and since.isoformat(), "unpriced": "the price depends on the hour of the call"}


def start(condition: ConditionalPrice | PriceVariant) -> date | None:
    """Return the day a price begins, None for always."""
    return condition.constraint.start_date if isinstance(condition.constraint, StartDateConstraint) else None


def tier_periods(provider: Provider, model: ModelInfo, tier: str, standard: list[Period]) -> list[Period]:
    """Return the prices of a service tier, by asking the package on each day on which one may change."""
    context = CONTEXTS[tier]
    variants = [v for v in model.price_variants or () if vars(v.prices) and v.when.items() <= context.items()]
    first = min(((start(v) or date.min) for v in variants), default=None)
    days = {start(v) or date.min for v in variants} | {start(c) or date.min for c in conditions(model)}
    found = [
        period(provider, model, model.get_prices(noon(day), context), None if day == date.min else day)
        for day in sorted(days)
        if first is not None and day >= first
    ]
    return without_repeats([*earlier_batches(provider, model, standard, found, tier), *found])


def earlier_batches(
    provider: Provider, model: ModelInfo, standard: list[Period], found: list[Period], tier: str
) -> list[Period]:
    """Return batch prices of the days before the package checked them."""
    factor = BATCH_FACTOR.get(provider.id)
    if tier != "batch" or factor is None or (provider.id == "openai" and not found):
        return []
    first = found[0]["from"] if found else date.max.isoformat()
    if first is None:
        return []
    now = priced(provider, model, first)
    return [
        found[0] | {"from": p["from"]} if found and same_rates(p, now) else scaled(p, factor)
        for p in standard
        if (p["from"] or "") < first
    ]


def priced(provider: Provider, model: ModelInfo, day: str) -> Period:
    """Return the standard price on a day."""
    return period(provider, model, model.get_prices(noon(date.fromisoformat(day))), None)


def scaled(entry: Period, factor: Decimal) -> Period:
    """Return a period with every price multiplied."""
    result = {key: number(Decimal(value) * factor) if key in KEYS else value for key, value in entry.items()}
    if "long_context" in entry:
        result["long_context"] = [scaled(step, factor) for step in entry["long_context"]]
    return result


def period(provider: Provider, model: ModelInfo, prices: ModelPrice, since: date | None) -> Period:
    """Return the five prices, and those of long contexts."""
    long_source = SAME_LONG_CONTEXT.get(model.id)
    steps = thresholds(prices)
    entry: Period = {"from": since and since.isoformat()} | five(provider, prices, 0)
    long_context = [{"above": above} | five(provider, prices, above + 1) for above in steps]
    if long_source and not steps:
        twin = next(other for other in provider.models if other.id == long_source)
        long_context = period(provider, twin, all_prices(twin)[0], None)["long_context"]
    return entry | ({"long_context": long_context} if long_context else {})


def thresholds(prices: ModelPrice) -> list[int]:
    """Return the input token counts above which another price holds."""
    tiered = [value for value in vars(prices).values() if isinstance(value, TieredPrices)]
    return sorted({tier.start for value in tiered for tier in value.tiers})


def five(provider: Provider, prices: ModelPrice, input_tokens: int) -> dict[str, str]:
    """Return the five prices for one length of input; a cache price nobody publishes is the input price."""
    given = {key: at_length(getattr(prices, name), input_tokens) for key, name in KEYS.items()}
    base = given["input"] or Decimal(0)
    for key, factor in CACHE_WRITES.get(provider.id, {}).items():
        given[key] = base * factor if given[key] is None else given[key]
    given["cache_read"] = base if given["cache_read"] is None else given["cache_read"]
    given["cache_write_5m"] = base if given["cache_write_5m"] is None else given["cache_write_5m"]
    given["cache_write_1h"] = given["cache_write_5m"] if given["cache_write_1h"] is None else given["cache_write_1h"]
    return {key: number(value) for key, value in given.items() if value is not None}


def at_length(price: Decimal | TieredPrices | None, input_tokens: int) -> Decimal | None:
    """Return the price that holds for one length of input."""
    if not isinstance(price, TieredPrices):
        return price
    passed = [tier.price for tier in price.tiers if input_tokens > tier.start]
    return passed[-1] if passed else price.base


def number(value: Decimal) -> str:
    """Write a price without an exponent and without zeros at the end."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def noon(day: date) -> datetime:
    """Return the middle of a day in UTC."""
    return datetime.combine(day, time(12), tzinfo=UTC)


def same_rates(one: Period, other: Period) -> bool:
    """Tell whether two periods differ in their dates at most."""
    return one | {"from": None} == other | {"from": None}


def without_repeats(periods: Iterable[Period]) -> list[Period]:
    """Drop a period that says what the one before it says."""
    kept: list[Period] = []
    for entry in periods:
        if not kept or not same_rates(kept[-1], entry):
            kept.append(entry)
    return kept


if __name__ == "__main__":
    main()
