"""Notes that hold some words, each with the session, change or time that it is of."""

from __future__ import annotations

import sqlite3
from datetime import datetime, tzinfo

from tokenmirror.domain.lookbacks import About, lookback_by_key
from tokenmirror.store import note_rows, pattern_work
from tokenmirror.store.note_rows import NoteRow
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels.look_back_shapes import NotesView
from tokenmirror.viewmodels.noted import NoteFacts, notes_view


def found_notes(db: sqlite3.Connection, searched: str, now: datetime, zone: tzinfo) -> NotesView:
    """Return the notes that hold all words, the newest first."""
    rows = note_rows.notes(db, words=searched.split())
    changes = pattern_work.subjects(db, {row.subject.name for row in rows if row.subject.about is About.CHANGE})
    sessions = pattern_work.names_of_sessions(
        db, {row.subject.name for row in rows if row.subject.about is About.SESSION}
    )
    facts = [_facts(row, changes | sessions) for row in rows]
    return notes_view(facts, searched, now, zone, any_known=bool(rows) or bool(note_rows.notes(db)))


def _facts(row: NoteRow, names: dict[str, str]) -> NoteFacts:
    name = row.subject.name
    return NoteFacts(
        row.subject.about, name, names.get(name, ""), lookback_by_key(name), row.text, from_ms(row.written_at)
    )
