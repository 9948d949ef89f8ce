"""A made-up day and its week, as the tray's popover shows them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.insights.spending import Spend
from tokenmirror.viewmodels.popover import TodayFacts, TodayView, today_view

NOW = datetime(2026, 11, 22, 14, 2, tzinfo=UTC)
"""A Sunday."""


def spend(tokens: int, outcome: Outcome, *, days_ago: int = 0, call: int = 1, commit: int | None = None) -> Spend:
    """Return the tokens of one call."""
    usage = TokenUsage(tokens, 0, 0, 0, 0, 0, 0, Quality.EXACT)
    at = NOW - timedelta(days=days_ago, minutes=call)
    return Spend(call, at, 1, "claude_code", "model", "/home/me/ledger", outcome, False, commit, usage, None)


def facts() -> TodayFacts:
    """Return a day without anything landed, at the end of a week."""
    spends = [
        spend(320_000, Outcome.IN_PROGRESS, call=1),
        spend(250_000, Outcome.NO_EDIT, call=2),
        spend(50_000, Outcome.OUTSIDE_GIT, call=3),
        spend(1_900_000, Outcome.KEPT, days_ago=3, call=4),
        replace(spend(900_000, Outcome.KEPT, days_ago=2, call=5), pending=True),
    ]
    return TodayFacts(spends, [NOW - timedelta(days=3), NOW - timedelta(days=2)], ["csv-locale"])


def today() -> TodayView:
    """Return what is shown of it."""
    return today_view(facts(), NOW, UTC)
