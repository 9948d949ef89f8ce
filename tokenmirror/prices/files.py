"""Reads price lists: the built-in one, and a person's own in either of two shapes.

The full shape is that of `resources/prices.json`. The short one is
`{"models": {"name": {"input": "1.25", "output": "10", "cache_read": "0.125"}}}`, per million tokens. A cache price
left out is the input price, except that 1 hour writes then cost what 5 minute writes do. Numbers are read as
decimals and may have six places.
"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NoReturn

import msgspec

from tokenmirror.prices.rates import Model, Period, Rates

STANDARD = "standard"
_PICO_PER_TOKEN = 1_000_000
"""One per million tokens is a millionth per token: a million pico."""
_HIGHEST = Decimal(1_000_000)
_RATES = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output")
_PERIOD_KEYS = frozenset((*_RATES, "from", "long_context", "unpriced"))


class PriceFileError(Exception):
    """A price list cannot be used; the text names the file and the place in it."""


class PriceFile(msgspec.Struct, frozen=True):
    """One list as read."""

    models: tuple[Model, ...]
    as_of: date | None
    source: str
    currency: str


class _Wrong(Exception):  # noqa: N818  # never leaves this module
    """Something in the list is not as it must be, at a place."""


def read(path: Path) -> PriceFile:
    """Read a price list, or say in one sentence what is wrong with it and where."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
        return _file(raw, path.name)
    except OSError as error:
        raise PriceFileError(f"The price list {path} cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError, InvalidOperation) as error:
        # Besides what is no JSON: wrong bytes, absurdly long numbers, absurdly deep nesting.
        raise PriceFileError(f"The price list {path} is not JSON: {error}.") from error
    except _Wrong as error:
        raise PriceFileError(f"The price list {path} is wrong at {error}.") from error


def _file(raw: Any, name: str) -> PriceFile:
    top = _object(raw, "the top")
    models = top.get("models")
    if isinstance(models, dict):
        rows = tuple(_short_model(key, row) for key, row in models.items())
    elif isinstance(models, list):
        rows = tuple(_model(row, f"models[{number}]") for number, row in enumerate(models))
    else:
        _wrong("models", "must be an object or a list")
    as_of = _day(top["as_of"], "as_of") if top.get("as_of") is not None else None
    currency = _text(top.get("currency", "USD"), "currency")
    return PriceFile(rows, as_of, _source(top.get("source"), name), currency)


def _source(raw: Any, name: str) -> str:
    if raw is None:
        return name
    source = _object(raw, "source")
    return f"{_text(source.get('package'), 'source.package')} {_text(source.get('version'), 'source.version')}"


def _short_model(name: str, raw: Any) -> Model:
    """Read a row of the short shape; `cache_write` is another word for the 5 minute price."""
    place = f'models["{name}"]'
    row = dict(_object(raw, place))
    if "cache_write" in row:
        row.setdefault("cache_write_5m", row.pop("cache_write"))
    return Model((name.strip().lower(),), (), {STANDARD: (_period(row, place),)})


def _model(raw: Any, place: str) -> Model:
    row = _object(raw, place)
    tiers = {STANDARD: _periods(row.get("periods"), f"{place}.periods")}
    for tier, periods in _object(row.get("tiers", {}), f"{place}.tiers").items():
        tiers[tier] = _periods(periods, f"{place}.tiers.{tier}")
    equals = _texts(row.get("equals", []), f"{place}.equals")
    prefixes = _texts(row.get("starts_with", []), f"{place}.starts_with")
    # What joins a prefix and its suffix is looked for after the prefix.
    return Model(equals, tuple(prefix.rstrip("-@:") for prefix in prefixes), tiers)


def _periods(raw: Any, place: str) -> tuple[Period, ...]:
    periods = [_period(row, f"{place}[{number}]") for number, row in enumerate(_list(raw, place))]
    return tuple(sorted(periods, key=lambda period: period.start or date.min))


def _period(raw: Any, place: str) -> Period:
    row = _object(raw, place)
    unknown = sorted(set(row) - _PERIOD_KEYS)
    if unknown:
        _wrong(f"{place}.{unknown[0]}", f"is not one of {', '.join(sorted(_PERIOD_KEYS))}")
    start = _day(row["from"], f"{place}.from") if row.get("from") is not None else None
    if "unpriced" in row:
        return Period(start, None)
    steps = _list(row.get("long_context", []), f"{place}.long_context")
    long_context = [_step(step, f"{place}.long_context[{number}]") for number, step in enumerate(steps)]
    long_context.sort(key=lambda step: -step[0])
    return Period(start, _rates(row, place, tuple(long_context)))


def _step(raw: Any, place: str) -> tuple[int, Rates]:
    row = _object(raw, place)
    above = row.get("above")
    if not isinstance(above, int) or isinstance(above, bool) or above < 0:
        _wrong(f"{place}.above", "must be a number of tokens")
    return above, _rates(row, place, ())


def _rates(row: dict[str, Any], place: str, long_context: tuple[tuple[int, Rates], ...]) -> Rates:
    given = {key: _price(row[key], f"{place}.{key}") for key in _RATES if key in row}
    for key in ("input", "output"):
        if key not in given:
            _wrong(place, f"must have a price for {key}")
    write = given.get("cache_write_5m", given["input"])
    return Rates(
        input=given["input"],
        cache_read=given.get("cache_read", given["input"]),
        cache_write_5m=write,
        cache_write_1h=given.get("cache_write_1h", write),
        output=given["output"],
        long_context=long_context,
    )


def _price(raw: Any, place: str) -> int:
    """Read a price per million tokens as pico-units per token."""
    if isinstance(raw, bool) or not isinstance(raw, str | int | Decimal):
        _wrong(place, "must be a price per million tokens")
    try:
        value = Decimal(raw)
    except InvalidOperation:
        _wrong(place, "must be a price per million tokens")
    if not value.is_finite() or not 0 <= value <= _HIGHEST:
        _wrong(place, f"must be between 0 and {_HIGHEST}")
    pico = value * _PICO_PER_TOKEN
    if pico != pico.to_integral_value():
        _wrong(place, "must not have more than six decimal places")
    return int(pico)


def _day(raw: Any, place: str) -> date:
    try:
        return date.fromisoformat(_text(raw, place))
    except ValueError:
        _wrong(place, "must be a day such as 2026-01-31")


def _object(raw: Any, place: str) -> dict[str, Any]:
    return raw if isinstance(raw, dict) else _wrong(place, "must be an object")


def _list(raw: Any, place: str) -> list[Any]:
    return raw if isinstance(raw, list) else _wrong(place, "must be a list")


def _text(raw: Any, place: str) -> str:
    return raw if isinstance(raw, str) else _wrong(place, "must be text")


def _texts(raw: Any, place: str) -> tuple[str, ...]:
    return tuple(_text(item, place).lower() for item in _list(raw, place))


def _wrong(place: str, what: str) -> NoReturn:
    raise _Wrong(f"{place}: it {what}")
