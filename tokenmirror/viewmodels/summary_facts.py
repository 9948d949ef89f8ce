"""Everything a summary can be made of in one time, before any words: nothing of it is told that is not ticked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SummaryFacts:
    """What is known of a time."""

    first: date | None
    """Its first day; None for the beginning of everything, where nothing is known."""
    last: date
    today: date
