"""Where a span is likely to end: the person's own last weeks, resampled, with a band that holds 8 of 10 futures."""

from __future__ import annotations

import random
import zlib
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

import msgspec

from tokenmirror.domain.courtesy import step_back

WEEKS = 13
"""Futures are made of so many weeks before today."""
FEWEST_ACTIVE = 10
"""With fewer days of use in these it is too early to say."""
BAND = 0.8
"""The share of futures that the band holds."""
WIDTHS = (8, 5, 3, 2, 1, 0)
"""Of how many weeks that follow one another a future is made, from the narrowest band to the widest.

A level that held for some weeks may hold again; the fewer they are, the further futures lie apart. At zero a future
is one week over and over, and its level may be up to twice or half of that.
"""
USUAL_WIDTH = 3
"""Before the past has shown another to hold."""
FUTURES = 800
_WEEK = 7
_MOST_GAPS = 3
_FEWEST_WEEKS = 4
"""Fewer weeks than these tell hardly at what level the next ones are: the band is the widest, whatever held."""
_SHARES = ((1 - BAND) / 2, 0.5, (1 + BAND) / 2)

Days = tuple[int | None, ...]
"""What was used on each day, oldest first; None where nobody was there to see."""
Weeks = tuple[tuple[int, ...], ...]


class Forecast(msgspec.Struct, frozen=True):
    """Where days to come are likely to lead, beyond what was used before them."""

    low: tuple[int, ...]
    """By the end of each day to come: one future in ten comes to no more."""
    middle: tuple[int, ...]
    """Half of the futures come to no more."""
    high: tuple[int, ...]
    """One future in ten comes to more."""
    first_reached: int | None = None
    """The first day to come by whose end one future in ten has reached what was left; None where fewer do."""
    half_reached: int | None = None
    """The same of five futures in ten."""


class Ahead(msgspec.Struct, frozen=True):
    """What a forecast is asked for."""

    days: int
    """From today on."""
    today: int = 0
    """What was used today so far: the least that today comes to."""
    left: int | None = None
    """What may still be used below a ceiling."""


def forecast(past: Days, ahead: Ahead, width: int = USUAL_WIDTH) -> Forecast | None:
    """Return where the days from today on are likely to lead; None where it is too early to say.

    The past ends yesterday. The same past gives the same forecast.
    """
    weeks = usual_weeks(past)
    if weeks is None or ahead.days < 1:
        return None
    futures = [_added_up(days, ahead) for days in _futures(weeks, ahead.days, width, FUTURES)]
    by_day = [sorted(column) for column in zip(*futures, strict=True)]
    low, middle, high = (tuple(_at(day, share) for day in by_day) for share in _SHARES)
    if ahead.left is None:
        return Forecast(low, middle, high)
    left = max(ahead.left, 0)
    return Forecast(low, middle, high, _reached(futures, left, _SHARES[0]), _reached(futures, left, _SHARES[1]))


def band(past: Days, days: int, width: int, futures: int = FUTURES) -> tuple[int, int] | None:
    """Return between what the use of some days to come is likely to lie, as a forecast would have it at its end."""
    weeks = usual_weeks(past)
    return None if weeks is None or days < 1 else band_of(weeks, days, width, futures)


def band_of(weeks: Weeks, days: int, width: int, futures: int = FUTURES) -> tuple[int, int]:
    """Return the same of weeks that are usual."""
    full, rest = divmod(days, _WEEK)
    whole, part = [sum(week) for week in weeks], [sum(week[:rest]) for week in weeks]
    of_whole, of_part = whole.__getitem__, part.__getitem__
    ends = sorted(
        round(level * (sum(map(of_whole, drawn[:full])) + sum(map(of_part, drawn[full:]))))
        for drawn, level in _drawn(weeks, days, width, futures)
    )
    return _at(ends, _SHARES[0]), _at(ends, _SHARES[2])


def active_days(past: Days) -> int:
    """Return on how many of the days that futures are made of there was use."""
    return sum(1 for day in past[-WEEKS * _WEEK :] if day)


def usual_weeks(past: Days) -> Weeks | None:
    """Return the weeks that futures are made of, oldest first, each beginning on today's weekday.

    A day that was not observed is taken to be as the same weekday was on average. A week of which hardly a day was
    observed is left out, and so is what lies before the first use.
    """
    if active_days(past) < FEWEST_ACTIVE:
        return None
    first = next(place for place, day in enumerate(past) if day)
    known = past[max(first, len(past) - WEEKS * _WEEK) :]
    weeks = [known[end - _WEEK : end] for end in range(len(known), _WEEK - 1, -_WEEK)][::-1]
    usual = [_mean([week[place] for week in weeks]) for place in range(_WEEK)]
    told = [week for week in weeks if sum(day is None for day in week) <= _MOST_GAPS]
    return tuple(tuple(usual[at] if day is None else day for at, day in enumerate(week)) for week in told) or None


def _mean(days: Sequence[int | None]) -> int:
    known = [day for day in days if day is not None]
    return round(sum(known) / len(known)) if known else 0


def _drawn(weeks: Weeks, days: int, width: int, futures: int) -> Iterator[tuple[list[int], float]]:
    """Yield of each future which weeks follow one another, and at what level."""
    rng = random.Random(zlib.crc32(repr((weeks, days)).encode()))  # noqa: S311 - resampling, no secret
    number = -(-days // _WEEK)
    width = width if len(weeks) >= _FEWEST_WEEKS else 0
    stretch = max(min(width, len(weeks) // 2), 1)
    many, anywhere = len(weeks), rng.random
    steps = range(number)
    for future in range(futures):
        step_back()
        begin = rng.randrange(many)
        drawn = [begin] * number if stretch == 1 else [(begin + int(stretch * anywhere())) % many for _ in steps]
        # Levels are spread evenly, so that a few futures tell as much as many.
        yield drawn, 1.0 if width else 2.0 ** (2 * ((future * 0.618034) % 1) - 1)


def _futures(weeks: Weeks, days: int, width: int, futures: int) -> Iterator[list[int]]:
    for drawn, level in _drawn(weeks, days, width, futures):
        every = [day for week in drawn for day in weeks[week]][:days]
        yield every if level == 1 else [round(level * day) for day in every]


def _added_up(days: list[int], ahead: Ahead) -> list[int]:
    days[0] = max(days[0] - ahead.today, 0)
    return list(accumulate(days))


def _reached(futures: Sequence[Sequence[int]], left: int, share: float) -> int | None:
    """Return the first day by whose end some share of the futures has come to so much."""
    first = sorted(bisect_left(future, left) for future in futures)
    day = first[max(round(share * len(first)) - 1, 0)]
    return day if day < len(futures[0]) else None


def _at(ordered: Sequence[int], share: float) -> int:
    return ordered[round(share * (len(ordered) - 1))]
