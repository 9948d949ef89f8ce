"""Numbers as people read them: three figures, parts that add up in print, days without a needless year."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tokenmirror.viewmodels import numbers

NARROW = numbers.THIN_SPACE
COUNTS = (
    st.integers(0, 999 * 10**9)
    | st.integers(0, 2000)
    | st.sampled_from([999, 999_499, 999_500, 999_949_999, 999_950_000])
)


def value_of(text: str) -> float:
    """Read a printed number back, in its own unit."""
    return float(re.sub(r"[^0-9.]", "", text))


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0"),
        (812, "812"),
        (999, "999"),
        (1_000, f"1.0{NARROW}k"),
        (9_949, f"9.9{NARROW}k"),
        (9_950, f"10{NARROW}k"),
        (620_400, f"620{NARROW}k"),
        (999_499, f"999{NARROW}k"),
        (999_500, f"1.0{NARROW}M"),
        (43_117_204, f"43.1{NARROW}M"),
        (99_950_000, f"100{NARROW}M"),
        (999_499_999, f"999{NARROW}M"),
        (999_500_000, f"1.0{NARROW}G"),
    ],
)
def test_tokens_have_at_most_three_figures(count: int, text: str) -> None:
    """A unit is left before a number needs a fourth figure."""
    assert numbers.tokens(count) == text


@given(COUNTS)
def test_no_token_text_has_four_figures(count: int) -> None:
    """Three figures are enough below a thousand billions, and a narrow space stands before the unit."""
    text = numbers.tokens(count)

    assert len(re.sub(r"[^0-9]", "", text)) <= 3
    assert re.fullmatch(rf"[0-9.]+({NARROW}[kMG])?", text)


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0"),
        (999, "999"),
        (1_000, f"1.00{NARROW}k"),
        (71_234, f"71.23{NARROW}k"),
        (712_345, f"0.71{NARROW}M"),
        (43_117_204, f"43.12{NARROW}M"),
    ],
)
def test_ledgers_show_two_decimals(count: int, text: str) -> None:
    """So that figures below each other can be compared."""
    assert numbers.tokens_in_ledger(count) == text


@settings(max_examples=150)
@given(st.lists(COUNTS, min_size=1, max_size=7))
def test_parts_add_up_as_printed(counts: list[int]) -> None:
    """The seven figures give the total as it is printed; a part that rounds to nothing says that it is there."""
    texts = numbers.token_parts(counts)
    printed = [0.0 if text.startswith("<") else value_of(text) for text in texts]

    assert sum(printed) == pytest.approx(value_of(numbers.tokens(sum(counts))), abs=1e-6)
    for count, text in zip(counts, texts, strict=True):
        assert (value_of(text) == 0) == (count == 0)


def test_a_part_too_small_to_print() -> None:
    """Above zero is never printed as nothing."""
    assert numbers.token_parts([43_000_000, 12, 0]) == [f"43.0{NARROW}M", f"<0.1{NARROW}M", f"0.0{NARROW}M"]
    assert numbers.percent_of(0.00001) == f"<1{NARROW}%"


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=7), st.integers(0, 100))
def test_largest_remainder_is_within_one(values: list[int], missing: int) -> None:
    """Each part is its value rounded down or up, and together they are the whole."""
    shares = [value / 7 for value in values]
    whole = sum(int(share) for share in shares) + min(missing, len(values))
    parts = numbers.largest_remainder(shares, whole)

    assert sum(parts) == whole
    assert all(0 <= part - int(share) <= 1 for part, share in zip(parts, shares, strict=True))


@pytest.mark.parametrize(
    ("pico", "currency", "text"),
    [
        (0, "USD", "$0.00"),
        (10**12 // 1000, "USD", "<$0.01"),
        (54_480_000_000_000, "USD", "$54.48"),
        (1_234_560_000_000_000, "USD", "$1,235"),
        (5 * 10**12, "EUR", f"EUR{NARROW}5.00"),
    ],
)
def test_money(pico: int, currency: str, text: str) -> None:
    """Two decimals below a hundred, none above; less than a cent is more than nothing."""
    assert numbers.money(pico, currency) == text


@pytest.mark.parametrize(
    ("minutes", "text"),
    [
        (0.5, "under 1 min"),
        (1, "1 min"),
        (59, "59 min"),
        (60, "1 h"),
        (80, "1 h 20 min"),
        (2879, "47 h 59 min"),
        (2880, "2 days"),
    ],
)
def test_durations(minutes: float, text: str) -> None:
    """The two largest units."""
    assert numbers.duration(timedelta(minutes=minutes)) == text


def test_the_year_is_shown_where_it_is_not_this_one() -> None:
    """In tables and in cards alike; a month in full always has its year."""
    day, now, later = date(2026, 11, 10), date(2026, 11, 22), date(2027, 1, 2)

    assert (numbers.short_day(day, now), numbers.short_day(day, later)) == ("10 Nov", "10 Nov 2026")
    assert numbers.long_day(day, now) == "Tuesday 10 November"
    assert numbers.long_day(day, later) == "Tuesday 10 November 2026"
    assert (numbers.month(day), numbers.short_month(day)) == ("November 2026", "Nov")


def test_a_moment_belongs_to_the_person_s_day() -> None:
    """Half past eleven at night in London is the next day in Berlin, and may be the next year."""
    moment = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)

    assert numbers.clock(moment, ZoneInfo("Europe/Berlin"), date(2026, 12, 31)) == "1 Jan 2027 00:30"


@pytest.mark.parametrize(
    ("hours", "text"), [(-3, "today"), (0, "today"), (23, "today"), (24, "yesterday"), (96, "4 days")]
)
def test_ages(hours: int, text: str) -> None:
    """A moment after now comes from another computer's clock, and is today."""
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)

    assert numbers.age(now - timedelta(hours=hours), now) == text
