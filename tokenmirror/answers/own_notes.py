"""The person's note and intent of one session or change, whichever of its commits they named."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from tokenmirror.domain.lookbacks import About, Lookback
from tokenmirror.domain.noting import Subject
from tokenmirror.store import note_rows
from tokenmirror.viewmodels.own_notes import OwnNote


def of_session(db: sqlite3.Connection, wanted: str) -> OwnNote:
    """Return what is said of a session, by source and id joined by a colon."""
    return _of(db, [Subject(About.SESSION, wanted)])


def of_change(db: sqlite3.Connection, commits: Sequence[str]) -> OwnNote:
    """Return what is said of a change, by the ids of its commits; what is not said yet will be of the first."""
    return _of(db, [Subject(About.CHANGE, oid) for oid in commits])


def of_lookback(db: sqlite3.Connection, when: Lookback) -> OwnNote:
    """Return what is said of a week, a month or a quarter."""
    return _of(db, [Subject(About.LOOKBACK, when.key)])


def _of(db: sqlite3.Connection, subjects: Sequence[Subject]) -> OwnNote:
    notes = note_rows.notes_of(db, subjects)
    said = {row.subject: row.intent for row in note_rows.intents(db, subjects[0].about)}
    known = next((one for one in subjects if one in notes), None) or next(
        (one for one in subjects if one in said), None
    )
    subject = known or subjects[0]
    return OwnNote(subject, notes[subject].text if subject in notes else "", said.get(subject))
