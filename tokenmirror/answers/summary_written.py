"""What the person wrote of a summary's time: answers and notes."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import date, tzinfo

from tokenmirror.answers.summary_times import SummaryTime
from tokenmirror.domain.lookbacks import About, lookback_by_key
from tokenmirror.domain.own_words import OwnAnswer
from tokenmirror.store import note_rows, own_word_rows, pattern_work, summary_queries
from tokenmirror.store.note_rows import NoteRow
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels.summary_facts import LandedChange, WrittenNote


def answers_of(db: sqlite3.Connection, when: SummaryTime) -> list[OwnAnswer]:
    """Return the answers of weeks, months and quarters that share a day with the time, the newest first."""
    return [one for one in own_word_rows.own_answers(db) if _shares(one.lookback, when)]


def _shares(key: str, when: SummaryTime) -> bool:
    one = lookback_by_key(key)
    return one is not None and one.start <= when.last and (when.first is None or one.last >= when.first)


def notes_of(
    db: sqlite3.Connection, when: SummaryTime, zone: tzinfo, landed: Mapping[str, LandedChange]
) -> list[WrittenNote]:
    """Return the notes of the time: of what landed or began in it, or of a time that shares a day with it."""
    rows = note_rows.notes(db)
    sessions = {row.subject.name for row in rows if row.subject.about is About.SESSION}
    started = summary_queries.sessions_started(db, sessions)
    days = {name: from_ms(at).astimezone(zone).date() for name, at in started.items()}
    folders = pattern_work.names_of_sessions(db, sessions) if sessions else {}
    return [_note(row, days, folders, landed) for row in rows if _is_in(row, when, days, landed)]


def _is_in(row: NoteRow, when: SummaryTime, days: Mapping[str, date], landed: Mapping[str, LandedChange]) -> bool:
    name = row.subject.name
    if row.subject.about is About.LOOKBACK:
        return _shares(name, when)
    if row.subject.about is About.CHANGE:
        return name in landed
    day = days.get(name)
    return day is not None and day <= when.last and (when.first is None or day >= when.first)


def _note(
    row: NoteRow, days: Mapping[str, date], folders: Mapping[str, str], landed: Mapping[str, LandedChange]
) -> WrittenNote:
    about, name = row.subject.about, row.subject.name
    if about is About.CHANGE:
        return WrittenNote(about, name, landed[name].landed, landed[name].subject, row.text)
    return WrittenNote(about, name, days.get(name), folders.get(name, ""), row.text)
