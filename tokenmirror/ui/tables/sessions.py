"""The columns of the ledger of sessions."""

from __future__ import annotations

from tokenmirror.ui.tables.ledger import Column, LedgerModel
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import SessionRow


def sessions_model() -> LedgerModel[SessionRow]:
    """Return a model of sessions, newest first."""
    return LedgerModel(
        (
            Column(say("column.when"), lambda row: row.when_text, lambda row: row.when_key, 98),
            Column(say("column.tool"), lambda row: row.source_text, lambda row: row.source_text, 90, search=True),
            Column(say("column.project"), lambda row: row.project, lambda row: row.project.casefold(), 94, search=True),
            Column(say("column.duration"), lambda row: row.duration_text, lambda row: row.duration_key, 80, right=True),
            Column(say("column.calls"), lambda row: str(row.calls), lambda row: row.calls, 50, right=True),
            Column(say("column.edits"), lambda row: str(row.edits), lambda row: row.edits, 50, right=True),
            Column(
                say("column.commits"),
                lambda row: row.commits_text,
                lambda row: row.commits,
                76,
                right=True,
                guess=lambda row: row.guess,
            ),
            Column(say("column.tokens"), lambda row: row.tokens_text, lambda row: row.tokens_key, 90, right=True),
            Column(
                say("column.price"), lambda row: row.list_price_text, lambda row: row.list_price_key, 70, right=True
            ),
            Column(
                say("column.went"), lambda row: row.outcome_text, lambda row: row.outcome_text, 300, paint="outcomes"
            ),
        )
    )
