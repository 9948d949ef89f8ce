"""Writes and reads what only the person can say: experiments and answers of their own."""

from __future__ import annotations

import sqlite3
from datetime import date

from tokenmirror.domain.own_words import Experiment, OwnAnswer, OwnQuestion


def experiments(db: sqlite3.Connection) -> list[Experiment]:
    """Return the experiments, the newest first."""
    rows = db.execute("SELECT name, day, project, until, id FROM experiment ORDER BY day DESC, id DESC")
    return [Experiment(row[0], _day(row[1]), row[2], _day(row[3]), row[4]) for row in rows]


def save_experiment(db: sqlite3.Connection, wanted: Experiment, now: int) -> int:
    """Store an experiment, under its id where it has one; return its id."""
    values = (wanted.name, _text(wanted.day) or "", wanted.project, _text(wanted.until), now)
    if not wanted.id:
        made = db.execute("INSERT INTO experiment (name, day, project, until, set_at) VALUES (?, ?, ?, ?, ?)", values)
        return int(made.lastrowid or 0)
    db.execute(
        "INSERT INTO experiment (name, day, project, until, set_at, id) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id)"
        " DO UPDATE SET name = excluded.name, day = excluded.day, project = excluded.project, until = excluded.until",
        (*values, wanted.id),
    )
    return wanted.id


def remove_experiment(db: sqlite3.Connection, key: int) -> bool:
    """Forget an experiment; tell whether it was there."""
    return db.execute("DELETE FROM experiment WHERE id = ?", (key,)).rowcount > 0


def own_answers(db: sqlite3.Connection, lookback: str | None = None) -> list[OwnAnswer]:
    """Return what the person answered, for one week, month or quarter or for all, the newest time first."""
    rows = db.execute(
        "SELECT question, subject, text, hours FROM own_answer WHERE ?1 IS NULL OR subject = ?1"
        " ORDER BY substr(subject, instr(subject, '-')) DESC, subject, question",
        (lookback,),
    )
    return [OwnAnswer(OwnQuestion(row[0]), *row[1:]) for row in rows]


def save_answer(db: sqlite3.Connection, wanted: OwnAnswer, now: int) -> None:
    """Store an answer in the place of the one before; one without text and hours takes it away."""
    if not wanted.text and wanted.hours is None:
        db.execute("DELETE FROM own_answer WHERE question = ? AND subject = ?", (wanted.question, wanted.lookback))
        return
    db.execute(
        "INSERT OR REPLACE INTO own_answer VALUES (?, ?, ?, ?, ?)",
        (wanted.question.value, wanted.lookback, wanted.text, wanted.hours, now),
    )


def sessions_begun(db: sqlite3.Connection, start: int, end: int) -> set[str]:
    """Return the sessions that were begun in a time, by tool and the tool's own id, joined by a colon."""
    rows = db.execute("SELECT source || ':' || native FROM session WHERE started >= ? AND started < ?", (start, end))
    return {row[0] for row in rows}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
