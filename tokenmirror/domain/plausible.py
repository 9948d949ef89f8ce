"""Which years things can have happened in."""

from __future__ import annotations

from datetime import datetime

FIRST_YEAR, LAST_YEAR = 1970, 2100
"""A log that names another year has a broken clock; a computer without one starts in 1970."""


def is_plausible(instant: datetime) -> bool:
    """Tell whether something can have happened then; all that can is a whole day away from any border."""
    return FIRST_YEAR <= instant.year <= LAST_YEAR
