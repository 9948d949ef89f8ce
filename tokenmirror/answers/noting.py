"""Notes and intents of the person: stored, found by their words, listed."""

from __future__ import annotations

import sqlite3
from typing import Any

from tokenmirror.answers.corrections import Unclear, correct, find_commit, find_session, transaction
from tokenmirror.answers.report import instant
from tokenmirror.domain.corrections import INTENTS, Saying, Word
from tokenmirror.domain.lookbacks import About, Intent, lookback_by_key
from tokenmirror.domain.noting import MOST_LETTERS, Meaning, Noting, Subject
from tokenmirror.language import tr
from tokenmirror.store import correction_rows, note_rows
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels import numbers

_CORRECTED = {word.value for word in INTENTS}


def note(db: sqlite3.Connection, wanted: Noting, now: int) -> None:
    """Store a note, or take it away where it is empty; raise Unclear."""
    text = wanted.text.strip()
    if len(text) > MOST_LETTERS:
        raise Unclear(
            tr(
                "A note holds up to {most} letters; this one has {letters}.",
                most=numbers.exact(MOST_LETTERS),
                letters=numbers.exact(len(text)),
            )
        )
    subject = known(db, wanted.subject)
    with transaction(db):
        note_rows.write_note(db, subject, text, now)


def mean(db: sqlite3.Connection, wanted: Meaning, now: int) -> None:
    """Store what something was meant for; raise Unclear.

    That a session was never meant to be kept is a correction, for it changes where tokens went; the other words only
    name it. Each takes the place of the one before.
    """
    subject = known(db, wanted.subject)
    if subject.about is About.SESSION:
        _correct(db, subject, wanted.intent, now)
    if wanted.intent is not None and _is_correction(subject, wanted.intent):
        return
    with transaction(db):
        note_rows.write_intent(db, subject, wanted.intent, now)


def _is_correction(subject: Subject, intent: Intent) -> bool:
    return subject.about is About.SESSION and intent.value in _CORRECTED


def _correct(db: sqlite3.Connection, subject: Subject, intent: Intent | None, now: int) -> None:
    """Bring what corrections say of a session's intent to what is wanted."""
    session = find_session(db, subject.name)
    said = correction_rows.said_of(db, "", "", session.id)
    if intent is not None and _is_correction(subject, intent):
        correct(db, Saying(Word(intent.value), session=subject.name), now)
        with transaction(db):
            note_rows.write_intent(db, subject, None, now)
    elif said in INTENTS:
        correct(db, Saying(said, session=subject.name, undo=True), now)


def known(db: sqlite3.Connection, subject: Subject) -> Subject:
    """Return what is meant by its whole name, from a beginning that is clear; raise Unclear."""
    if subject.about is About.SESSION:
        session = find_session(db, subject.name)
        return Subject(About.SESSION, f"{session.source}:{session.native}")
    if subject.about is About.CHANGE:
        return Subject(About.CHANGE, find_commit(db, subject.name)[0].oid)
    if lookback_by_key(subject.name) is None:
        raise Unclear(
            tr("{name} names no week, month or quarter. It looks like week-2026-11-16.", name=repr(subject.name))
        )
    return subject


def notes_json(db: sqlite3.Connection, words: list[str]) -> dict[str, Any]:
    """Return notes that hold some words, and all intents, in the shape that scripts rely on."""
    return {
        "schema": "tokenmirror.notes",
        "version": 1,
        "notes": [
            {**_object(row.subject), "text": row.text, "written_at": instant(from_ms(row.written_at))}
            for row in note_rows.notes(db, words=words)
        ],
        "intents": [
            {**_object(row.subject), "intent": row.intent.value, "said_at": instant(from_ms(row.said_at))}
            for row in note_rows.intents(db)
        ],
    }


def _object(subject: Subject) -> dict[str, str]:
    return {"about": subject.about.value, "subject": subject.name}
