"""A person's own price list: both shapes, and what is said when one is broken."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tokenmirror.domain.usage import TokenUsage
from tokenmirror.prices import PriceFileError, load
from tokenmirror.prices.table import built_in_path

NOW = datetime(2026, 10, 20, tzinfo=UTC)
MILLION = TokenUsage(input_tokens=1_000_000, output_tokens=1_000_000)


def written(folder: Path, content: object) -> Path:
    """Write a list and return where."""
    path = folder / "my-prices.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def test_short_shape_adds_a_model(tmp_path: Path) -> None:
    """A name of one's own gets the price one wrote, as text or as a number, exactly."""
    path = written(tmp_path, '{"models": {"My-Model": {"input": "1.25", "output": 0.1}}}')

    table = load(path)

    assert table.price("my-model", NOW, MILLION) == Decimal("1.35")
    assert table.source.startswith("my-prices.json, genai-prices ")


def test_short_shape_wins_over_the_list(tmp_path: Path) -> None:
    """One's own price wins for every way a tool writes the name; other models keep theirs."""
    path = written(tmp_path, {"models": {"claude-opus-4-5": {"input": "1", "output": "2"}}})

    table = load(path)

    for name in ("claude-opus-4-5", "claude-opus-4-5-20251101[1m]", "anthropic/claude-opus-4-5"):
        assert table.price(name, NOW, MILLION) == Decimal(3)
    assert table.rates("gpt-5", NOW) == load().rates("gpt-5", NOW)
    assert table.rates("claude-opus-4-5", NOW, "batch") is None


def test_cache_prices_left_out(tmp_path: Path) -> None:
    """A cache price left out is that of input; a single write price holds for both lifetimes."""
    rows = {"a": {"input": 4, "output": 8}, "b": {"input": 4, "output": 8, "cache_read": 1, "cache_write": 5}}
    table = load(written(tmp_path, {"models": rows}))
    read = TokenUsage(input_tokens=1_000_000, cache_read_input_tokens=1_000_000)
    write = TokenUsage(1_000_000, 0, 1_000_000, 0, 1_000_000)

    assert [table.price(name, NOW, read) for name in "ab"] == [4, 1]
    assert [table.price(name, NOW, write) for name in "ab"] == [4, 5]


def test_full_shape_is_read(tmp_path: Path) -> None:
    """The shape of the built-in list works too, with days, prefixes, long contexts and tiers."""
    periods = [
        {
            "from": "2026-06-01",
            "input": "2",
            "output": "2",
            "long_context": [{"above": 10, "input": "9", "output": "9"}],
        },
        {"from": None, "input": "1", "output": "1"},
    ]
    row = {"starts_with": ["my-"], "periods": periods, "tiers": {"flex": [{"input": "0.5", "output": "0.5"}]}}
    table = load(written(tmp_path, {"models": [row]}))
    call = TokenUsage(input_tokens=10)

    assert table.price("my-own", datetime(2026, 5, 31, tzinfo=UTC), call) == Decimal("0.00001")
    assert table.price("my-own", NOW, call) == Decimal("0.00002")
    assert table.price("my-own", NOW, TokenUsage(input_tokens=11)) == Decimal("0.000099")
    assert table.price("my-own", NOW, call, "flex") == Decimal("0.000005")


def test_built_in_list_reads_as_an_override(tmp_path: Path) -> None:
    """A copy of the built-in list is a valid list of one's own."""
    source = Path(__file__).resolve().parents[2] / "resources" / "prices.json"
    copy = written(tmp_path, source.read_text(encoding="utf-8"))

    assert load(copy).rates("gpt-5", NOW) == load().rates("gpt-5", NOW)


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("{", "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ('{"models": {"m": {"input": 1e99999999999999999999, "output": 1}}}', "is not JSON"),
        ('{"models": {"m": {"input": ' + "9" * 5_000 + ', "output": 1}}}', "is not JSON"),
        ([], "the top"),
        ({}, "models"),
        ({"models": {"m": 3}}, 'models["m"]'),
        ({"models": {"m": {"input": "1"}}}, "output"),
        ({"models": {"m": {"input": "x", "output": "1"}}}, 'models["m"].input'),
        ({"models": {"m": {"input": True, "output": "1"}}}, 'models["m"].input'),
        ({"models": {"m": {"input": "-1", "output": "1"}}}, "between 0 and"),
        ({"models": {"m": {"input": "NaN", "output": "1"}}}, "between 0 and"),
        ('{"models": {"m": {"input": NaN, "output": 1}}}', "price per million"),
        ({"models": {"m": {"input": "0.0000001", "output": "1"}}}, "six decimal places"),
        ({"models": {"m": {"input": "1", "output": "1", "cache_raed": "1"}}}, "cache_raed"),
        ({"models": [{"equals": ["m"]}]}, "models[0].periods"),
        ({"models": [{"periods": [{"from": "May", "input": 1, "output": 1}]}]}, "models[0].periods[0].from"),
        ({"models": [], "currency": "EUR"}, "currency"),
        ({"models": [], "source": {}}, "source.package"),
    ],
)
def test_broken_list_is_named(tmp_path: Path, content: Any, place: str) -> None:
    """A broken list is refused with one sentence that names the file and the place."""
    path = written(tmp_path, content)

    with pytest.raises(PriceFileError) as refused:
        load(path)

    assert str(path) in str(refused.value)
    assert place in str(refused.value)
    assert str(refused.value).endswith(".")


def test_missing_list_is_named(tmp_path: Path) -> None:
    """A list that is not there, and one that is a folder, are refused with a sentence."""
    for path in (tmp_path / "none.json", tmp_path):
        with pytest.raises(PriceFileError, match="cannot be read"):
            load(path)


def test_missing_built_in_list_is_named(tmp_path: Path) -> None:
    """An installation without its list says where it looked."""
    with pytest.raises(PriceFileError, match=r"missing at .*prices\.json"):
        built_in_path([tmp_path / "prices.json"])
