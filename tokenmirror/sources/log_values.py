"""Values as logs write them: texts, times and counts, told from what cannot be one."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from tokenmirror.domain.plausible import is_plausible

_LIMIT = 10**12


class BadCountsError(ValueError):
    """Counts that cannot be: negative, absurd, or parts larger than their whole."""


def text(value: object) -> str | None:
    """Return a string that is one and is not empty."""
    return value if isinstance(value, str) and value else None


def instant(value: object) -> datetime | None:
    """Return a time stamp in UTC, None if it can be none; one without a zone is in UTC, as the tools write."""
    if not isinstance(value, str):
        return None
    try:
        at = datetime.fromisoformat(value)
        found = (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return found if is_plausible(found) else None


def count(value: object) -> int:
    """Return one count; a missing one is zero."""
    if value is None:
        return 0
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _LIMIT:
        raise BadCountsError
    return value


def decode_any(given: str | bytes | msgspec.Raw) -> object:
    """Return JSON that stands inside a field, or None; text that is not valid Unicode is none either."""
    try:
        value: object = msgspec.json.decode(given)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    return value
