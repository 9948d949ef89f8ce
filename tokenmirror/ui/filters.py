"""What the window is narrowed to: a period that can be stepped, a project, a tool."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo

import msgspec
from msgspec.structs import replace

from tokenmirror.domain.days import day_start
from tokenmirror.domain.periods import Bucket, Filter, Period, PeriodChoice, chosen_period, natural_bucket
from tokenmirror.ui.words import say
from tokenmirror.viewmodels import numbers

_SPAN = {
    PeriodChoice.TODAY: 1,
    PeriodChoice.DAYS_7: 7,
    PeriodChoice.DAYS_30: 30,
    PeriodChoice.WEEKS_13: 91,
    PeriodChoice.MONTHS_12: 365,
}


class Narrowing(msgspec.Struct, frozen=True):
    """The state of the header's boxes."""

    choice: PeriodChoice = PeriodChoice.DAYS_30
    back: int = 0
    """How many periods before now."""
    days: tuple[date, date | None] | None = None
    """Own dates, the second not included; they outrank the choice."""
    project: str = ""
    source: str = ""
    bucket: Bucket | None = None

    def stepped(self, by: int) -> Narrowing:
        """Return the same period, some of its lengths earlier or later, never after now."""
        if self.days is not None or self.choice is PeriodChoice.ALL:
            return self
        return replace(self, back=max(self.back - by, 0))

    def filter(self, now: datetime, zone: tzinfo) -> Filter:
        """Return the filter that answers are asked with."""
        return Filter(self._period(now, zone), self.project or None, self.source or None)

    def _period(self, now: datetime, zone: tzinfo) -> Period:
        if self.days is not None:
            first, after = self.days
            return Period(day_start(first, zone), day_start(after, zone) if after else None)
        if not self.back or self.choice is PeriodChoice.ALL:
            return chosen_period(self.choice, now, zone)
        span = _SPAN[self.choice]
        after = now.astimezone(zone).date() + timedelta(days=1 - span * self.back)
        return Period(day_start(after - timedelta(days=span), zone), day_start(after, zone))

    def step(self) -> Bucket | None:
        """Return the chart's step as far as it is known without the answer."""
        if self.bucket is not None:
            return self.bucket
        if self.days is not None or self.choice is PeriodChoice.ALL:
            return None
        return natural_bucket(_SPAN[self.choice])

    def words(self, now: datetime, zone: tzinfo) -> str:
        """Return the period in words, for the header's box."""
        if self.days is None and not self.back:
            return say(f"period.{self.choice.value}")
        period = self._period(now, zone)
        return span_words(period, zone)


def span_words(period: Period, zone: tzinfo) -> str:
    """Return a period's first and last day."""
    first = _day(period.start, zone)
    if period.end is None:
        return first
    last = _day(period.end - timedelta(seconds=1), zone)
    return first if first == last else say("period.days", first=first, last=last)


def _day(instant: datetime | None, zone: tzinfo) -> str:
    now = datetime.now(UTC).astimezone(zone)
    return numbers.short_day((instant or now).astimezone(zone).date(), now.date())
