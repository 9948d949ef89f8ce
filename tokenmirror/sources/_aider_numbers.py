"""Numbers as Aider prints them, and what an exchange is known by in both of its logs."""

from __future__ import annotations

from datetime import date

from tokenmirror.sources.log_values import BadCountsError, count

_THOUSAND = 1000
_ROUNDED_FROM = 10 * _THOUSAND
_UNITS = {"k": _THOUSAND, "K": _THOUSAND, "M": _THOUSAND * _THOUSAND}


def number(printed: str) -> int:
    """Return what a printed number stands for; raise BadCountsError if it can be none."""
    unit = _UNITS.get(printed[-1:], 1)
    try:
        return count(round(float(printed.rstrip("kKM")) * unit))
    except (ValueError, OverflowError) as error:
        raise BadCountsError from error


def printed(tokens: int) -> str:
    """Print a number as the tool does."""
    if tokens < _THOUSAND:
        return str(tokens)
    return f"{tokens / _THOUSAND:.1f}k" if tokens < _ROUNDED_FROM else f"{round(tokens / _THOUSAND)}k"


def exchange_key(day: date, sent: str, received: str) -> str:
    """Return what is the same of an exchange in a history and in the log of analytics."""
    return f"{day.isoformat()}:{sent}:{received}"
