"""The columns of the ledger of commits, and of the changes that they landed as."""

from __future__ import annotations

from typing import Any

from tokenmirror.ui.tables.ledger import Column, LedgerModel
from tokenmirror.ui.tables.widths import room_for
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.change_rows import STATES
from tokenmirror.viewmodels.paging import CHANGES, COMMITS, ChangeRow
from tokenmirror.viewmodels.shapes import CommitRow
from tokenmirror.viewmodels.words import EVIDENCE_SHORT, FATES


def commits_model() -> LedgerModel[CommitRow]:
    """Return a model of commits, newest first."""
    return LedgerModel(
        COMMITS,
        (
            Column("when", say("column.when"), lambda row: row.when_text, 72),
            Column("subject", say("column.commit"), lambda row: row.subject, 168, wide=True),
            *_shared(),
            Column("sessions", say("column.sessions"), lambda row: row.sessions_text, 110, guess=_guess),
            Column("landed", say("column.landed_as"), lambda row: row.landed_text, 100),
        ),
    )


def changes_model() -> LedgerModel[ChangeRow]:
    """Return a model of changes, the one that landed last first."""
    return LedgerModel(
        CHANGES,
        (
            Column("when", say("column.landed_on"), lambda row: row.when_text, 76),
            Column("subject", say("column.change"), lambda row: row.subject, 160, wide=True),
            *_shared(),
            Column("commits", say("column.commits"), lambda row: row.commits_text, 70, right=True, shown=False),
            Column("sessions", say("column.sessions"), lambda row: row.sessions_text, 110, guess=_guess, shown=False),
        ),
    )


def _shared() -> tuple[Column[Any], ...]:
    return (
        Column("repository", say("column.repository"), lambda row: row.repository, 84),
        Column("fate", say("column.fate"), lambda row: row.state_text, room_for(_fates(), 106, 18), paint="fate"),
        Column("alive", say("column.alive"), lambda row: row.alive_text, 132, paint="alive"),
        Column("tokens", say("column.tokens"), lambda row: row.tokens_text, 74, right=True),
        Column(
            "evidence", say("column.evidence"), lambda row: row.evidence_text, room_for(_evidence(), 84, 18),
            paint="evidence", guess=_guess,
        ),
    )  # fmt: skip


def _fates() -> list[str]:
    return [FATES[state] for state in STATES]


def _evidence() -> list[str]:
    return [EVIDENCE_SHORT[kind] for kind in ("said", "content", "near")]


def _guess(row: CommitRow) -> bool:
    return row.guess
