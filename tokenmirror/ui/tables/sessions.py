"""The columns of the ledger of sessions."""

from __future__ import annotations

from tokenmirror.ui.tables.ledger import Column, LedgerModel
from tokenmirror.ui.tables.widths import room_for_durations, room_for_moments
from tokenmirror.ui.words import say
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.paging import SESSIONS
from tokenmirror.viewmodels.shapes import SessionRow


def sessions_model() -> LedgerModel[SessionRow]:
    """Return a model of sessions, newest first."""
    return LedgerModel(
        SESSIONS,
        (
            Column("when", say("column.when"), lambda row: row.when_text, room_for_moments(98)),
            Column("tool", say("column.tool"), lambda row: row.source_text, 92),
            Column("project", say("column.project"), lambda row: row.project, 66, wide=True),
            Column(
                "duration", say("column.duration"), lambda row: row.duration_text, room_for_durations(66), right=True,
            ),
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
