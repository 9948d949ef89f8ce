"""Numbers as people read them: tokens in k and M, parts that add up in print, money, durations, days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo

THIN_SPACE = "\u202f"
_UNITS = ((1_000_000_000, "G"), (1_000_000, "M"), (1_000, "k"))
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONG_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def exact(count: int) -> str:
    """Return a whole number with its groups: `43,117,204`."""
    return f"{count:,}"


def tokens(count: int) -> str:
    """Return tokens to three figures: `812`, `620 k`, `43.1 M`."""
    unit, sign, decimals = _scale(count)
    return _written(_rounded(count, unit, decimals), decimals, sign)


def tokens_in_ledger(count: int) -> str:
    """Return tokens with two decimals, as tables show them: `0.71 M`."""
    if count < 1_000:  # noqa: PLR2004 - below a thousand, whole
        return str(count)
    unit, sign = (1_000_000, "M") if count >= 100_000 else (1_000, "k")  # noqa: PLR2004 - a column in one unit
    return f"{count / unit:,.2f}{THIN_SPACE}{sign}"


def token_parts(counts: Sequence[int]) -> list[str]:
    """Return parts in the unit of their sum, rounded so that they add up to it as printed.

    A part above zero that rounds to nothing says so: `<0.1 M`.
    """
    whole = sum(counts)
    unit, sign, decimals = _scale(whole)
    steps = 10**decimals
    shares = largest_remainder([count * steps / unit for count in counts], _rounded(whole, unit, decimals))
    least = f"<{_written(1, decimals, sign)}"
    return [
        least if not share and count else _written(share, decimals, sign)
        for share, count in zip(shares, counts, strict=True)
    ]


def percent_parts(counts: Sequence[int]) -> list[str]:
    """Return shares in whole per cent that add up to a hundred."""
    whole = sum(counts)
    if not whole:
        return [f"0{THIN_SPACE}%" for _ in counts]
    shares = largest_remainder([count * 100 / whole for count in counts], 100)
    return [
        f"<1{THIN_SPACE}%" if not share and count else f"{share}{THIN_SPACE}%"
        for share, count in zip(shares, counts, strict=True)
    ]


def largest_remainder(values: Sequence[float], whole: int) -> list[int]:
    """Round values down and give what is missing to those that lost most."""
    floors = [int(value) for value in values]
    missing = whole - sum(floors)
    order = sorted(range(len(values)), key=lambda place: (floors[place] - values[place], place))
    for place in order[: max(0, missing)]:
        floors[place] += 1
    return floors


def money(pico: int, currency: str) -> str:
    """Return an amount of millionths of millionths: `$54.48`, from a hundred on without decimals."""
    amount = pico / 10**12
    sign = "$" if currency == "USD" else f"{currency}{THIN_SPACE}"
    if amount and amount < 0.01:  # noqa: PLR2004 - a cent
        return f"<{sign}0.01"
    return f"{sign}{amount:,.2f}" if amount < 100 else f"{sign}{amount:,.0f}"  # noqa: PLR2004


def duration(span: timedelta) -> str:
    """Return a duration in its two largest units: `1 h 20 min`, `3 days`."""
    minutes = int(span.total_seconds() // 60)
    if minutes < 1:
        return "under 1 min"
    if minutes < 60:  # noqa: PLR2004 - minutes of an hour
        return f"{minutes} min"
    hours, rest = divmod(minutes, 60)
    if hours < 48:  # noqa: PLR2004 - two days
        return f"{hours} h {rest} min" if rest else f"{hours} h"
    return f"{hours // 24} days"


def short_day(day: date, today: date) -> str:
    """Return a day for tables and axes: `10 Nov`, with the year when it is not this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {_MONTHS[day.month - 1]}{year}"


def long_day(day: date, today: date) -> str:
    """Return a day in full: `Tuesday 10 November`."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{_DAYS[day.weekday()]} {day.day} {_LONG_MONTHS[day.month - 1]}{year}"


def month(day: date) -> str:
    """Return a month in full."""
    return f"{_LONG_MONTHS[day.month - 1]} {day.year}"


def short_month(day: date) -> str:
    """Return a month for an axis."""
    return _MONTHS[day.month - 1]


def clock(moment: datetime, zone: tzinfo, today: date) -> str:
    """Return a moment for tables: `10 Nov 14:02`."""
    local = moment.astimezone(zone)
    return f"{short_day(local.date(), today)} {local:%H:%M}"


def age(moment: datetime, now: datetime) -> str:
    """Return how long ago something was, relative only up to days: `today`, `yesterday`, `4 days`.

    A moment after now comes from another computer's clock.
    """
    days = max(0, (now - moment).days)
    return {0: "today", 1: "yesterday"}.get(days, f"{days} days")


def counted(count: int, one: str, many: str) -> str:
    """Return a count with its word: `1 change`, `35 changes`."""
    return f"{count:,} {one if count == 1 else many}"


def _scale(count: int) -> tuple[int, str, int]:
    """Return unit, sign and decimals that show a count to three figures, also once it is rounded."""
    for unit, sign in _UNITS:
        if count * 2_000 >= unit * 1_999:  # from here on the smaller unit would need a fourth figure
            most = 100 if sign == "k" else 1_000
            return unit, sign, int(_rounded(count, unit, 1) < most)
    return 1, "", 0


def _rounded(count: int, unit: int, decimals: int) -> int:
    """Return a count in steps of its last printed place, half up."""
    return int(count * 10**decimals * 2 + unit) // (2 * unit)


def _written(steps: int, decimals: int, sign: str) -> str:
    number = f"{steps / 10**decimals:,.{decimals}f}"
    return f"{number}{THIN_SPACE}{sign}" if sign else number
