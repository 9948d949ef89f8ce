"""The columns of the ledger of sessions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtGui import QFontMetrics, QGuiApplication

from tokenmirror.ui.fonts import sized
from tokenmirror.ui.tables.ledger import Column, LedgerModel
from tokenmirror.ui.words import say
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.paging import SESSIONS
from tokenmirror.viewmodels.shapes import SessionRow

_PADDING = 18


def moment_width(least: int) -> int:
    """Return the room that the longest day and hour of a year need in the person's language."""
    if QGuiApplication.instance() is None:  # a model alone is drawn nowhere, and fonts cannot be measured
        return least
    metrics = QFontMetrics(sized(12.5, figures=True))
    months = (datetime(2026, month, 28, 22, 58, tzinfo=UTC) for month in range(1, 13))
    widest = max(metrics.horizontalAdvance(numbers.clock(one, UTC, one.date())) for one in months)
    return max(least, widest + _PADDING)


def duration_width(least: int) -> int:
    """Return the room that an hour and its minutes need in the person's language."""
    if QGuiApplication.instance() is None:  # as above
        return least
    metrics = QFontMetrics(sized(12.5, figures=True))
    return max(least, metrics.horizontalAdvance(numbers.duration(timedelta(hours=1, minutes=58))) + _PADDING)


def sessions_model() -> LedgerModel[SessionRow]:
    """Return a model of sessions, newest first."""
    return LedgerModel(
        SESSIONS,
        (
            Column("when", say("column.when"), lambda row: row.when_text, moment_width(98)),
            Column("tool", say("column.tool"), lambda row: row.source_text, 92),
            Column("project", say("column.project"), lambda row: row.project, 66, wide=True),
            Column("duration", say("column.duration"), lambda row: row.duration_text, duration_width(66), right=True),
            Column("calls", say("column.calls"), lambda row: numbers.exact(row.calls), 50, right=True),
            Column("edits", say("column.edits"), lambda row: numbers.exact(row.edits), 50, right=True),
            Column(
                "commits", say("column.commits"), lambda row: row.commits_text, 62, right=True,
                guess=lambda row: row.guess,
            ),
            Column("tokens", say("column.tokens"), lambda row: row.tokens_text, 74, right=True),
            Column("price", say("column.price"), lambda row: row.list_price_text, 68, right=True),
            Column("went", say("column.went"), lambda row: row.outcome_text, 64, paint="outcomes"),
        ),
    )  # fmt: skip
