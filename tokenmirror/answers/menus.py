"""Adds to the pane of a commit or session what the person said of it, and what they can say."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime, tzinfo

from tokenmirror.answers.tools import title
from tokenmirror.store import correction_rows
from tokenmirror.store.correction_rows import CorrectionRow, NearSession
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels import corrections, numbers
from tokenmirror.viewmodels.corrections import Named, Said
from tokenmirror.viewmodels.shapes import Detail

_MOST = 12
"""Lines of a menu; what is further away is said on the command line."""


def commit_pane(db: sqlite3.Connection, detail: Detail, oid: str, now: datetime, zone: tzinfo) -> Detail:
    """Return the pane of a commit with its menu; of a commit that was never read nothing can be said."""
    if not correction_rows.commits_named(db, oid):
        return detail
    linked = [Named(f"{one.source}:{one.native}", session_name(one.source, one.native))
              for one in correction_rows.sessions_linked(db, oid)]  # fmt: skip
    near = [Named(f"{one.source}:{one.native}", _dated(one, now, zone))
            for one in correction_rows.sessions_near(db, oid, _MOST)]  # fmt: skip
    said = _said((row for row in correction_rows.listed(db) if row.oid == oid), now, zone)
    return corrections.commit_pane(detail, oid, linked, near, said)


def session_pane(db: sqlite3.Connection, detail: Detail, wanted: str, now: datetime, zone: tzinfo) -> Detail:
    """Return the pane of a session, by source and id joined by a colon, with its menu."""
    source, _, native = wanted.partition(":")
    rows = (row for row in correction_rows.listed(db) if (row.source, row.native) == (source, native))
    made = [Named(oid, f"{oid[:7]} {subject}") for oid, subject in correction_rows.commits_linked(db, source, native)]
    return corrections.session_pane(detail, wanted, made[:_MOST], _said(rows, now, zone))


def _said(rows: Iterable[CorrectionRow], now: datetime, zone: tzinfo) -> list[Said]:
    today = now.astimezone(zone).date()
    return [
        Said(
            row.word, numbers.short_day(from_ms(row.said_at).astimezone(zone).date(), today), row.oid,
            row.subject or "", f"{row.source}:{row.native}" if row.native else "",
            session_name(row.source or "", row.native) if row.native else "",
        )
        for row in rows
    ]  # fmt: skip


def session_name(source: str, native: str) -> str:
    """Return what a session is called: its tool and the beginning of its id."""
    return f"{title(source)} {native[:8]}"


def _dated(session: NearSession, now: datetime, zone: tzinfo) -> str:
    """Return a session by when it was, where and what: people remember that, not ids."""
    folder = (session.cwd or "").replace("\\", "/").rstrip("/").rpartition("/")[2]
    began = numbers.clock(from_ms(session.started), zone, now.astimezone(zone).date())
    return f"{began}, {folder}, {session_name(session.source, session.native)}"
