"""Seconds as git writes them, made aware instants."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def instant(seconds: bytes | str) -> datetime:
    """Return an instant; a time that no calendar holds becomes 1970, for broken commits do exist."""
    try:
        return _EPOCH + timedelta(seconds=int(seconds))
    except (ValueError, OverflowError):
        return _EPOCH
