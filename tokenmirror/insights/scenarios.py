"""The same sessions at other prices: arithmetic on what was, and no word of what would have been done otherwise."""

from __future__ import annotations

from datetime import date

import msgspec

from tokenmirror.domain.scenarios import HUNDREDTHS, Scenario


class Figured(msgspec.Struct, frozen=True):
    """What the calls of a time come to in one scenario."""

    scenario: Scenario
    amount: int | None
    """None where the other model has no price on any of the days."""
    calls: int
    changed: int
    """Calls that are priced otherwise than they were."""
    months: int = 0
    """Of a flat fee: the months that have begun."""


def times(amount: int, factor: int) -> int:
    """Return an amount times a factor in hundredths: whole factors are exact, others to the nearest below."""
    return amount * factor // HUNDREDTHS


def months_begun(first: date, last: date) -> int:
    """Return in how many months there is a day from the first to the last one."""
    return (last.year - first.year) * 12 + last.month - first.month + 1
