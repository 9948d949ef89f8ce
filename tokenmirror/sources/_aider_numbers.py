"""Numbers as Aider prints them, what they say of an exchange, and what it is known by in both logs."""

from __future__ import annotations

from datetime import date

from tokenmirror.domain.usage import Quality, TokenUsage
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


def usage_of(sent: str, written: str | None, read: str | None, received: str) -> TokenUsage:
    """Return an exchange's usage; rounding may leave less sent than was written to the cache."""
    asked, put, hit, answered = number(sent), number(written or "0"), number(read or "0"), number(received)
    return TokenUsage(
        input_tokens=max(asked, put) + hit,
        cache_read_input_tokens=hit,
        cache_creation_input_tokens=put,
        output_tokens=answered,
        quality=Quality.ESTIMATED,
    )
