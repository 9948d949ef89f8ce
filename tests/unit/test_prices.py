"""What calls cost at list price, against figures the vendors published."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.domain.usage import TokenUsage
from tokenmirror.prices import PriceTable, Rates, load, to_amount

NOW = datetime(2026, 10, 20, 12, tzinfo=UTC)
TABLE = load()


def per_million(rates: Rates | None) -> tuple[str, ...]:
    """Return input, cache read, 5 minute and 1 hour cache write, and output, per million tokens."""
    assert rates is not None
    parts = (rates.input, rates.cache_read, rates.cache_write_5m, rates.cache_write_1h, rates.output)
    return tuple(f"{(Decimal(part) / 10**6).normalize():f}" for part in parts)


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        ("claude-opus-4-5-20251101", ("5", "0.5", "6.25", "10", "25")),
        ("claude-opus-4-1-20250805", ("15", "1.5", "18.75", "30", "75")),
        ("claude-opus-4-20250514", ("15", "1.5", "18.75", "30", "75")),
        ("claude-sonnet-4-20250514", ("3", "0.3", "3.75", "6", "15")),
        ("claude-sonnet-4-5-20250929", ("3", "0.3", "3.75", "6", "15")),
        ("claude-haiku-4-5-20251001", ("1", "0.1", "1.25", "2", "5")),
        ("claude-3-5-haiku-20241022", ("0.8", "0.08", "1", "1.6", "4")),
        ("gpt-5", ("1.25", "0.125", "1.25", "1.25", "10")),
        ("gpt-5-codex", ("1.25", "0.125", "1.25", "1.25", "10")),
        ("gpt-5.2-codex", ("1.75", "0.175", "1.75", "1.75", "14")),
        ("gpt-5-mini", ("0.25", "0.025", "0.25", "0.25", "2")),
        ("o3", ("2", "0.5", "2", "2", "8")),
        ("gemini-2.5-pro", ("1.25", "0.125", "1.25", "1.25", "10")),
        ("grok-code-fast-1", ("0.2", "0.02", "0.2", "0.2", "1.5")),
        ("glm-4.6", ("0.6", "0.11", "0.6", "0.6", "2.2")),
    ],
)
def test_published_prices(model: str, expected: tuple[str, ...]) -> None:
    """The five prices of a model are those its vendor published."""
    rates = TABLE.rates(model, NOW)

    assert per_million(rates) == expected


@pytest.mark.parametrize("model", ["claude-sonnet-4-5-20250929", "claude-sonnet-4-20250514"])
def test_long_context_prices_the_whole_request(model: str) -> None:
    """One token above 200,000 of input, cached or not, moves every token to the higher price."""
    at_limit = TokenUsage(input_tokens=200_000, cache_read_input_tokens=150_000, output_tokens=1_000)
    above = TokenUsage(input_tokens=200_001, cache_read_input_tokens=150_001, output_tokens=1_000)

    assert TABLE.price(model, NOW, at_limit) == Decimal("0.21")  # 50k x 3 + 150k x 0.3 + 1k x 15
    assert TABLE.price(model, NOW, above) == Decimal("0.4125006")  # 50k x 6 + 150,001 x 0.6 + 1k x 22.5


def test_hand_computed_call() -> None:
    """Every kind of token is paid at its own price, and unsplit cache writes as 5 minute ones."""
    usage = TokenUsage(
        input_tokens=100_000,
        cache_read_input_tokens=60_000,
        cache_creation_input_tokens=30_000,
        cache_creation_input_tokens_5m=5_000,
        cache_creation_input_tokens_1h=20_000,
        output_tokens=2_000,
        reasoning_output_tokens=1_500,
    )

    # 10k x 5 + 60k x 0.5 + (5k split + 5k unsplit) x 6.25 + 20k x 10 + 2k x 25, per million.
    assert TABLE.price("claude-opus-4-5-20251101", NOW, usage) == Decimal("0.3925")


@pytest.mark.parametrize("tier", [None, "", "standard", "default", "STANDARD"])
def test_ordinary_tier_has_many_names(tier: str | None) -> None:
    """What logs call the ordinary tier is the list price."""
    assert TABLE.rates("gpt-5", NOW, tier) == TABLE.rates("gpt-5", NOW)


@pytest.mark.parametrize("at", [datetime(2025, 12, 1, tzinfo=UTC), NOW])
@pytest.mark.parametrize("model", ["claude-opus-4-5-20251101", "claude-3-opus-20240229", "gpt-5"])
def test_batches_cost_half(model: str, at: datetime) -> None:
    """A batch costs half, also before the day the public data first checked it."""
    usage = TokenUsage(
        input_tokens=9_000, cache_read_input_tokens=4_000, cache_creation_input_tokens=2_000, output_tokens=700
    )
    full = TABLE.price(model, at, usage)

    assert full is not None
    assert TABLE.price(model, at, usage, "batch") == full / 2


def test_fast_mode_where_published() -> None:
    """Opus 4.8 has a published fast price: twice the standard one."""
    assert per_million(TABLE.rates("claude-opus-4-8", NOW, "fast")) == ("10", "1", "12.5", "20", "50")


@pytest.mark.parametrize(
    ("model", "tier", "at"),
    [
        ("claude-opus-4-5", "priority", NOW),
        ("claude-opus-4-6", "fast", NOW),
        ("gpt-5", "auto", NOW),
        ("gpt-5", "platinum", NOW),
        ("gpt-5", "priority", datetime(2026, 1, 1, tzinfo=UTC)),
        ("grok-4.3", "batch", datetime(2026, 1, 1, tzinfo=UTC)),
    ],
)
def test_tier_without_known_price_is_unpriced(model: str, tier: str, at: datetime) -> None:
    """A tier without a price on that day is not priced as the standard one."""
    assert TABLE.rates(model, at) is not None
    assert TABLE.rates(model, at, tier) is None


def test_price_of_the_day() -> None:
    """A call is paid at the price in force on its day: Luna became 80% cheaper on 2026-07-30."""
    day_before = datetime(2026, 7, 29, 23, 59, tzinfo=UTC)

    assert per_million(TABLE.rates("gpt-5.6-luna", day_before)) == ("1", "0.1", "1.25", "1.25", "6")
    assert per_million(TABLE.rates("gpt-5.6-luna", day_before + timedelta(minutes=1))) == (
        *("0.2", "0.02", "0.25", "0.25"),
        "1.2",
    )


def test_day_is_that_of_utc() -> None:
    """The evening before in Los Angeles is already the new day, and its price, in UTC."""
    west = timezone(timedelta(hours=-7))

    assert per_million(TABLE.rates("gpt-5.6-luna", datetime(2026, 7, 29, 16, 59, tzinfo=west)))[0] == "1"
    assert per_million(TABLE.rates("gpt-5.6-luna", datetime(2026, 7, 29, 17, 0, tzinfo=west)))[0] == "0.2"


def test_time_without_zone_is_refused() -> None:
    """A time that does not say its zone has no day."""
    with pytest.raises(ValueError, match="time zone"):
        TABLE.rates("gpt-5", datetime(2026, 1, 1))  # noqa: DTZ001  # the point of the test


def test_long_context_premium_ends() -> None:
    """Opus 4.6 charged more above 200,000 tokens until 2026-03-13."""
    usage = TokenUsage(input_tokens=300_000)

    assert TABLE.price("claude-opus-4-6", datetime(2026, 3, 12, tzinfo=UTC), usage) == Decimal(3)
    assert TABLE.price("claude-opus-4-6", datetime(2026, 3, 13, tzinfo=UTC), usage) == Decimal("1.5")


def test_hourly_prices_are_unpriced_once_they_begin() -> None:
    """A price that depends on the hour is not told from the day; the flat one before it is."""
    before, since = datetime(2026, 8, 16, tzinfo=UTC), datetime(2026, 8, 17, tzinfo=UTC)

    assert per_million(TABLE.rates("deepseek-v4-pro", before))[0] == "0.435"
    assert TABLE.rates("deepseek-v4-pro", since) is None
    assert TABLE.rates("deepseek-chat", before) is None


@pytest.mark.parametrize(
    "name",
    [
        "claude-opus-4-5",
        "Claude-Opus-4-5-20251101",
        "claude-opus-4-5[1m]",
        "claude-opus-4-5-20251101[1m]",
        "claude-opus-4-5@20251101",
        "claude-4.5-opus-high-thinking",
        "anthropic/claude-opus-4-5",
        "anthropic/claude-opus-4.5",
        "openrouter/anthropic/claude-opus-4.5",
        "us.anthropic.claude-opus-4-5-20251101-v1:0",
        "global.anthropic.claude-opus-4-5-20251101-v1:0",
        "anthropic.claude-opus-4-5-20251101-v1:0",
        "bedrock/eu.anthropic.claude-opus-4-5-20251101-v1:0",
    ],
)
def test_decorated_names(name: str) -> None:
    """Dates, context suffixes, routes and cloud names lead to the same row."""
    assert TABLE.rates(name, NOW) == TABLE.rates("claude-opus-4-5-20251101", NOW)
    assert TABLE.rates(name, NOW) is not None


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("gpt-5-codex-high", "gpt-5-codex"),
        ("gpt-5.1-codex-max-xhigh", "gpt-5.1-codex-max"),
        ("gpt-5-2025-08-07", "gpt-5"),
        ("models/gemini-2.5-pro", "gemini-2.5-pro"),
        ("gemini-2.5-pro-preview-05-06", "gemini-2.5-pro"),
        ("gemini-2.0-flash-001", "gemini-2.0-flash"),
        ("z-ai/glm-4.6", "GLM-4.6"),
        ("claude-fable-5-20260801", "claude-fable-5"),
    ],
)
def test_other_vendors_decorations(name: str, plain: str) -> None:
    """Effort, snapshot and preview suffixes do not change the price of a token."""
    assert TABLE.rates(name, NOW) == TABLE.rates(plain, NOW)
    assert TABLE.rates(name, NOW) is not None


@pytest.mark.parametrize(
    "name",
    [
        "",
        "<synthetic>",
        "fixture-model",
        "unknown",
        "gpt-5.3-codex-spark",
        "gpt-5-codex-7",
        "claude",
        "claude-opus-4-5-2",  # would be another model, as fable-5-1 is not fable-5
        "claude-opus-4-55",
        "claude-opus-4-6-fast",
        "gemini-3.6-flash-lite",
        "deepseek/deepseek-r1:free",
        "ollama/gpt-5",
        "anthropic/",
        "qwen3-coder-plus",
        "x" * 10_000,
    ],
)
def test_unknown_names_are_unpriced(name: str) -> None:
    """A name the list does not have is never priced by likeness."""
    assert TABLE.rates(name, NOW) is None
    assert TABLE.price(name, NOW, TokenUsage(input_tokens=1)) is None


def test_later_model_is_not_priced_as_its_elder() -> None:
    """Fable 5.1 reads its cache at a quarter of Fable 5's price."""
    assert per_million(TABLE.rates("claude-fable-5", NOW))[1] == "1"
    assert per_million(TABLE.rates("claude-fable-5-1", NOW))[1] == "0.25"


def test_table_says_what_it_is() -> None:
    """The list says its day, its source and its currency."""
    assert date(2026, 10, 1) <= TABLE.as_of <= date(2026, 12, 31)
    assert TABLE.source.startswith("genai-prices ")
    assert TABLE.currency == "USD"


@pytest.mark.parametrize(
    ("pico", "places", "text"),
    [
        (0, 2, "0.00"),
        (12_345_000_000_000, 2, "12.34"),  # halves go to the even digit
        (12_355_000_000_000, 2, "12.36"),
        (12_345_000_000_001, 2, "12.35"),
        (1, 12, "0.000000000001"),
        (-5_000_000_000, 2, "0.00"),
        (1_234_567 * 10**12, 2, "1234567.00"),
    ],
)
def test_amounts(pico: int, places: int, text: str) -> None:
    """Amounts are plain decimals, rounded once and half to even."""
    assert to_amount(pico, places).lstrip("-") == text


@st.composite
def usages(draw: st.DrawFn, most: int = 40_000) -> TokenUsage:
    """Make any usage whose parts are parts."""
    parts = [draw(st.integers(0, most)) for _ in range(6)]
    plain, read, five_minutes, one_hour, unsplit, output = parts
    written = five_minutes + one_hour + unsplit
    return TokenUsage(plain + read + written, read, written, five_minutes, one_hour, output)


MODELS = st.sampled_from(["claude-opus-4-5", "claude-sonnet-4-5", "gpt-5.5", "gemini-2.5-pro", "grok-4.3"])


@given(model=MODELS, one=usages(most=15_000), two=usages(most=15_000))
def test_cost_is_additive_below_thresholds(model: str, one: TokenUsage, two: TokenUsage) -> None:
    """Two short calls cost to the last pico-dollar what their tokens cost together, and never less than nothing."""
    rates = TABLE.rates(model, NOW)

    assert rates is not None
    assert rates.cost_pico(one + two) == rates.cost_pico(one) + rates.cost_pico(two)
    assert rates.cost_pico(one) >= 0


@given(model=MODELS, usage=usages(most=400_000))
def test_price_and_pico_agree(model: str, usage: TokenUsage) -> None:
    """The decimal price is the exact one at any length of context."""
    rates, price = TABLE.rates(model, NOW), TABLE.price(model, NOW, usage)

    assert rates is not None
    assert price is not None
    assert price * 10**12 == rates.cost_pico(usage)


def test_look_up_is_remembered() -> None:
    """The same question gives the same object, so a million calls cost a million dictionary look-ups."""
    table: PriceTable = load()

    assert table.rates("gpt-5", NOW) is table.rates("gpt-5", NOW + timedelta(hours=3))
