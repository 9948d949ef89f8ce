"""The price list in the repository is what its maker makes of the public data."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tokenmirror.domain.usage import TokenUsage
from tokenmirror.prices import load

ROOT = Path(__file__).resolve().parents[2]
LIST = ROOT / "resources" / "prices.json"
CONTENT: dict[str, Any] = json.loads(LIST.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    """Load packaging/make_prices.py, which is no part of the package."""
    wanted = CONTENT["source"]["version"]
    try:
        installed = importlib.metadata.version("genai-prices")
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("genai-prices, of the dev dependencies, is not installed")
    if installed != wanted:
        pytest.skip(f"the list was made from genai-prices {wanted}, not {installed}")
    spec = importlib.util.spec_from_file_location("make_prices", ROOT / "packaging" / "make_prices.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_made_anew_it_is_the_same(maker: ModuleType) -> None:
    """The same public data makes the same bytes."""
    assert maker.render() == LIST.read_text(encoding="utf-8")
    assert maker.licence() == maker.LICENCE.read_text(encoding="utf-8")


USAGE = {"input_tokens": 90_000, "cache_read_tokens": 40_000, "output_tokens": 3_000}
LONG_USAGE = {"input_tokens": 700_000, "cache_read_tokens": 600_000, "output_tokens": 3_000}


@pytest.mark.parametrize("counts", [USAGE, LONG_USAGE])
@pytest.mark.parametrize("day", [datetime(2025, 9, 15, 12, tzinfo=UTC), datetime(2026, 10, 20, 12, tzinfo=UTC)])
def test_public_calculator_agrees(maker: ModuleType, day: datetime, counts: dict[str, int]) -> None:
    """Every row gives the price the package itself computes, except where a rule of the maker says otherwise."""
    from genai_prices import Usage  # noqa: PLC0415  # only with the dev dependencies

    table, compared = load(), 0
    usage = TokenUsage(counts["input_tokens"], counts["cache_read_tokens"], output_tokens=counts["output_tokens"])
    for provider in maker.providers:
        for model in provider.models:
            ours = table.price(model.id, day, usage)
            if provider.id not in maker.VENDORS or not maker.is_wanted(provider, model) or ours is None:
                continue
            if model.id in maker.SAME_LONG_CONTEXT:
                continue
            theirs = model.calc_price(Usage(**counts), provider, genai_request_timestamp=day).total_price
            assert ours == theirs, model.id
            compared += 1
    assert compared > 150


def test_anthropic_cache_writes_follow_the_documented_factors() -> None:
    """1 hour writes cost twice the input at every length, tier and time."""
    periods = [
        step
        for model in CONTENT["models"]
        if model["provider"] == "anthropic"
        for listed in (model["periods"], *model["tiers"].values())
        for period in listed
        for step in (period, *period.get("long_context", []))
    ]

    assert len(periods) > 50
    assert all(Decimal(step["cache_write_1h"]) == 2 * Decimal(step["input"]) for step in periods)


def test_no_name_means_two_rows() -> None:
    """An exact name or a prefix belongs to one row only."""
    for key in ("equals", "starts_with"):
        names = [name for model in CONTENT["models"] for name in model[key]]
        assert len(names) == len(set(names))


def test_list_names_its_source_and_licence() -> None:
    """The list says where it is from and that it may be used."""
    assert CONTENT["source"]["package"] == "genai-prices"
    assert CONTENT["source"]["licence"].startswith("MIT")
    assert {model["provider"] for model in CONTENT["models"]} >= {"anthropic", "google", "openai", "x-ai", "zai"}
