"""Writes and reads the person's notes and intents, by names that outlive a rebuild."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tokenmirror.domain.corrections import INTENTS
from tokenmirror.domain.lookbacks import About, Intent
from tokenmirror.domain.noting import Subject

_NEVER_KEPT = json.dumps([word.value for word in INTENTS])
# Of a session that was never meant to be kept a correction tells, for it changes where tokens went.
_INTENTS = (
    "WITH corrected AS (SELECT 'session' AS about, s.source || ':' || s.native AS subject, c.word, c.said_at"
    " FROM correction c JOIN session s ON s.id = c.session WHERE c.oid = '' AND c.word IN"
    " (SELECT value FROM json_each(?1))), every AS (SELECT * FROM corrected UNION ALL SELECT * FROM intent"
    " WHERE (about, subject) NOT IN (SELECT about, subject FROM corrected))"
)


class NoteRow(NamedTuple):
    """A stored note."""

    subject: Subject
    text: str
    written_at: int


class IntentRow(NamedTuple):
    """What was said that something was meant for."""

    subject: Subject
    intent: Intent
    said_at: int


def write_note(db: sqlite3.Connection, subject: Subject, text: str, now: int) -> None:
    """Store a note in the place of the one before; an empty one takes it away."""
    if not text:
        db.execute("DELETE FROM note WHERE about = ? AND subject = ?", subject_key(subject))
        return
    db.execute(
        "INSERT INTO note (about, subject, text, written_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (about, subject) DO UPDATE SET text = excluded.text, written_at = excluded.written_at",
        (*subject_key(subject), text, now),
    )


def write_intent(db: sqlite3.Connection, subject: Subject, intent: Intent | None, now: int) -> None:
    """Store what something was meant for; None takes it away."""
    db.execute("DELETE FROM intent WHERE about = ? AND subject = ?", subject_key(subject))
    if intent is not None:
        db.execute("INSERT INTO intent VALUES (?, ?, ?, ?)", (*subject_key(subject), intent.value, now))


def notes(db: sqlite3.Connection, about: About | None = None, words: Sequence[str] = ()) -> list[NoteRow]:
    """Return the notes, those that hold all of some words in any case, the newest first."""
    rows = db.execute(
        "SELECT about, subject, text, written_at FROM note WHERE ?1 IS NULL OR about = ?1"
        " ORDER BY written_at DESC, about, subject",
        (about,),
    )
    wanted = [word.casefold() for word in words]
    found = (NoteRow(Subject(About(row[0]), row[1]), row[2], row[3]) for row in rows)
    return [note for note in found if all(word in note.text.casefold() for word in wanted)]


def notes_of(db: sqlite3.Connection, subjects: Iterable[Subject]) -> dict[Subject, NoteRow]:
    """Return the notes of some things."""
    rows = db.execute(
        "SELECT n.about, n.subject, n.text, n.written_at FROM json_each(?) w JOIN note n"
        " ON n.about = w.value ->> 0 AND n.subject = w.value ->> 1",
        (json.dumps([subject_key(subject) for subject in subjects]),),
    )
    found = (NoteRow(Subject(About(row[0]), row[1]), row[2], row[3]) for row in rows)
    return {note.subject: note for note in found}


def intents(db: sqlite3.Connection, about: About | None = None) -> list[IntentRow]:
    """Return what things were meant for, the newest word first."""
    rows = db.execute(
        f"{_INTENTS} SELECT about, subject, word, said_at FROM every WHERE ?2 IS NULL OR about = ?2"
        " ORDER BY said_at DESC, about, subject",
        (_NEVER_KEPT, about),
    )
    return [IntentRow(Subject(About(row[0]), row[1]), Intent(row[2]), row[3]) for row in rows]


def subject_key(subject: Subject) -> tuple[str, str]:
    """Return the columns that name what something is about."""
    return subject.about.value, subject.name
