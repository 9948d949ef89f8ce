"""Numbers as people read them: tokens in k and M, parts that add up in print, money, durations, days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo

from tokenmirror.language import count as counted_words
from tokenmirror.language import locale, tr

THIN_SPACE = "\u202f"
_SOME_DAY = date(2001, 2, 3)
_UNITS = ((1_000_000_000, "G"), (1_000_000, "M"), (1_000, "k"))


def exact(count: int) -> str:
    """Return a whole number with its groups: `43,117,204`."""
    return locale().whole(count)


def tokens(count: int) -> str:
    """Return tokens to three figures: `812`, `620 k`, `43.1 M`."""
    unit, sign, decimals = _scale(count)
    return in_one_piece(_written(_rounded(count, unit, decimals), decimals, sign))


def in_one_piece(figure: str) -> str:
    """Return a figure with its unit as it is written from the left, also among words that run from the right."""
    return f"\u2066{figure}\u2069" if locale().right_to_left else figure


def tokens_in_ledger(count: int) -> str:
    """Return tokens with two decimals, as tables show them: `0.71 M`."""
    if count < 1_000:  # noqa: PLR2004 - below a thousand, whole
        return str(count)
    unit, sign = (1_000_000, "M") if count >= 100_000 else (1_000, "k")  # noqa: PLR2004 - a column in one unit
    return in_one_piece(f"{locale().number(count / unit, 2)}{THIN_SPACE}{sign}")


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
        in_one_piece(least if not share and count else _written(share, decimals, sign))
        for share, count in zip(shares, counts, strict=True)
    ]


def percent(share: float) -> str:
    """Return a number of hundredths: `35 %`."""
    return locale().percent.format(n=locale().number(share, 0))


def percent_of(share: float) -> str:
    """Return a share in per cent, one above zero never as none: `<1 %`."""
    text = f"{100 * share:.0f}"
    return f"<{percent(1)}" if text == "0" and share > 0 else percent(100 * share)


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
    sign = "$" if currency == "USD" else currency
    if amount and amount < 0.01:  # noqa: PLR2004 - a cent
        return f"<{_with_sign(locale().number(0.01, 2), sign)}"
    return _with_sign(locale().number(amount, 2 if amount < 100 else 0), sign)  # noqa: PLR2004


def money_step(pico: int, currency: str, decimals: int) -> str:
    """Return an amount for an axis, with as many decimals as its steps need: `$40`."""
    return _with_sign(locale().number(pico / 10**12, decimals), "$" if currency == "USD" else currency)


def _with_sign(amount: str, sign: str) -> str:
    pattern = locale().money
    if sign.isalpha() and "{sign}{amount}" in pattern:  # letters never touch a figure
        pattern = pattern.replace("{sign}", f"{{sign}}{THIN_SPACE}")
    return pattern.format(sign=sign, amount=amount)


def duration(span: timedelta) -> str:
    """Return a duration in its two largest units: `1 h 20 min`, `3 days`."""
    minutes = int(span.total_seconds() // 60)
    if minutes < 1:
        return tr("under 1 min")
    if minutes < 60:  # noqa: PLR2004 - minutes of an hour
        return tr("{minutes} min", minutes=minutes)
    hours, rest = divmod(minutes, 60)
    if hours < 48:  # noqa: PLR2004 - two days
        return tr("{hours} h {minutes} min", hours=hours, minutes=rest) if rest else tr("{hours} h", hours=hours)
    return counted_words(hours // 24, "{n} day", "{n} days")


def short_day(day: date, today: date) -> str:
    """Return a day for tables and axes: `10 Nov`, with the year when it is not this one."""
    pattern = locale().short_day if day.year == today.year else locale().short_day_year
    return pattern.format(day=day.day, number=day.month, month=locale().months[day.month - 1], year=day.year)


def long_day(day: date, today: date) -> str:
    """Return a day in full: `Tuesday 10 November`."""
    pattern = locale().long_day if day.year == today.year else locale().long_day_year
    return _in_full(pattern, day)


def day_in_words(day: date, today: date) -> str:
    """Return a day among words: `10 November`, with the year when it is not this one."""
    return _in_full(locale().plain_day if day.year == today.year else locale().full_day, day)


def days_in_words(first: date, last: date, today: date) -> str:
    """Return some days among words: `16 to 22 November`, with the month twice where there are two."""
    end = day_in_words(last, today)
    if (first.year, first.month) == (last.year, last.month) and day_leads():
        return tr("{day} to {last}", day=first.day, last=end)
    return tr("{first} to {last}", first=day_in_words(first, today), last=end)


def day_leads() -> bool:
    """Tell whether dates are written with the day first: only then can a day alone stand before one."""
    return full_day(_SOME_DAY).startswith(str(_SOME_DAY.day))


def full_day(day: date) -> str:
    """Return a day with its year and without its weekday: `10 November 2026`."""
    return _in_full(locale().full_day, day)


def _in_full(pattern: str, day: date) -> str:
    weekday, month_name = locale().weekdays[day.weekday()], locale().long_months[day.month - 1]
    return pattern.format(weekday=weekday, day=day.day, number=day.month, month=month_name, year=day.year)


def month(day: date) -> str:
    """Return a month in full."""
    return _in_full(locale().month_year, day)


def short_month(day: date) -> str:
    """Return a month for an axis."""
    return locale().months[day.month - 1]


def hour(moment: datetime, zone: tzinfo) -> str:
    """Return the time of day: `14:02`, or `2:02 PM` where people write so."""
    local = moment.astimezone(zone)
    half = locale().halves[local.hour >= 12]  # noqa: PLR2004 - noon
    hour12 = (local.hour + 11) % 12 + 1
    return locale().clock.format(hour=local.hour, hour12=hour12, minute=local.minute, half=half)


def clock(moment: datetime, zone: tzinfo, today: date) -> str:
    """Return a moment for tables: `10 Nov 14:02`."""
    return f"{short_day(moment.astimezone(zone).date(), today)} {hour(moment, zone)}"


def age(moment: datetime, now: datetime) -> str:
    """Return how long ago something was, relative only up to days: `today`, `yesterday`, `4 days`.

    A moment after now comes from another computer's clock.
    """
    days = max(0, (now - moment).days)
    if days < 2:  # noqa: PLR2004 - the day before yesterday has no word
        return tr("yesterday") if days else tr("today")
    return counted_words(days, "{n} day", "{n} days")


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
    number = locale().number(steps / 10**decimals, decimals)
    return f"{number}{THIN_SPACE}{sign}" if sign else number
