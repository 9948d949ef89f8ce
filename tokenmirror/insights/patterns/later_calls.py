"""Long sessions whose later calls cost more or read very much, and of which a smaller share landed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.patterns.rules import Details, Pattern, observed
from tokenmirror.insights.patterns.wide_contexts import WIDE

LONG = 40
"""Calls from which a session is long: half of it is enough to be compared with the other half."""
DEARER = 1.5
"""Times that a later call costs what an earlier one did."""
LESS_LANDED = 0.75
"""Of the share that landed of the earlier half, up to which it is less."""
OPEN = 0.5
"""Share of the later half in work that is still open, from which it is too early to say."""


class LongRow(NamedTuple):
    """A long session by halves of its calls: what they cost at list price, their tokens, and what of these landed."""

    session: str
    at: int
    early_calls: int
    early_price: int
    early_tokens: int
    early_landed: int
    late_calls: int
    late_price: int
    late_tokens: int
    late_landed: int
    late_open: int

    @property
    def ratio(self) -> float:
        """Return how many times as much a later call cost; nothing where the earlier ones have no price."""
        if not self.early_price or not self.late_calls:
            return 0.0
        return (self.late_price / self.late_calls) / (self.early_price / self.early_calls)

    @property
    def is_dear(self) -> bool:
        """Tell whether later calls cost more, or read as much as a codebase: else wide calls early would hide it."""
        return self.ratio >= DEARER or (self.ratio > 0 and self.late_tokens >= WIDE * self.late_calls)

    @property
    def landed_less(self) -> bool:
        """Tell whether a smaller share of the later half landed, where any of the earlier half did."""
        if not (self.early_landed and self.late_tokens) or self.late_open >= OPEN * self.late_tokens:
            return False
        return self.late_landed / self.late_tokens <= LESS_LANDED * self.early_landed / self.early_tokens


def later_calls(rows: Iterable[LongRow]) -> Observed | None:
    """Return the long sessions whose later half cost more or read much, and landed less; `of` are all long ones."""
    every = list(rows)
    found = [row for row in every if row.is_dear and row.landed_less]
    if not found:
        return None
    cases = [Case(CaseKind.SESSION, row.session, row.at, round(row.ratio, 2)) for row in found]
    details: Details = {"most": max(case.figure for case in cases), "tokens": sum(row.late_tokens for row in found)}
    return observed(Pattern.LATER_CALLS, cases, len(every), details=details)
