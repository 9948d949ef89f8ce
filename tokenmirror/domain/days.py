"""When a day begins in the person's zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, tzinfo


def day_start(day: date, zone: tzinfo) -> datetime:
    """Return the instant at which a day begins in a zone, in UTC."""
    return datetime.combine(day, time(), zone).astimezone(UTC)
