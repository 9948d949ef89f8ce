"""The columns of the ledger of commits."""

from __future__ import annotations

from tokenmirror.domain.outcomes import FateState
from tokenmirror.ui.tables.ledger import Column, LedgerModel
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import CommitRow

_FATES = {state: place for place, state in enumerate(FateState)}


def commits_model() -> LedgerModel[CommitRow]:
    """Return a model of commits, newest first."""
    return LedgerModel(
        (
            Column(say("column.when"), lambda row: row.when_text, lambda row: row.when_key, 72),
            Column(say("column.commit"), lambda row: row.subject, _subject, 189, search=True),
            Column(say("column.repository"), lambda row: row.repository, lambda row: row.repository, 86, search=True),
            Column(say("column.fate"), lambda row: row.state_text, lambda row: _FATES[row.state], 106, paint="fate"),
            Column(say("column.alive"), lambda row: row.alive_text, lambda row: row.alive_key, 138, paint="alive"),
            Column(say("column.tokens"), lambda row: row.tokens_text, lambda row: row.tokens_key, 90, right=True),
            Column(
                say("column.evidence"), lambda row: row.evidence_text, lambda row: row.evidence_text, 100, guess=_guess
            ),
            Column(
                say("column.sessions"), lambda row: row.sessions_text, lambda row: row.sessions_text, 110, guess=_guess
            ),
            Column(say("column.landed_as"), lambda row: row.landed_text, lambda row: row.landed_text, 100),
        )
    )


def _guess(row: CommitRow) -> bool:
    return row.guess


def _subject(row: CommitRow) -> str:
    return row.subject.casefold()
