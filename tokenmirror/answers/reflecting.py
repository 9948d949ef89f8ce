"""The room of looking back from the database: which page is asked for, and what the person wrote in it."""

from __future__ import annotations

import sqlite3
from datetime import datetime, tzinfo

from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.look_back import LookingBack
from tokenmirror.answers.measures import Measuring
from tokenmirror.answers.noting import mean, note
from tokenmirror.answers.searched_notes import found_notes
from tokenmirror.domain.noting import Meaning, Noting
from tokenmirror.store.rows import to_ms
from tokenmirror.viewmodels.look_back import closed_page
from tokenmirror.viewmodels.look_back_shapes import LookBackView, MeasuresPageView, NotesView
from tokenmirror.viewmodels.look_back_times import stepping, time_of
from tokenmirror.viewmodels.reflect_pages import MEASURES, NOTES, page_and_rest
from tokenmirror.viewmodels.shapes import EmptyState

ReflectView = LookBackView | MeasuresPageView | NotesView
Written = Noting | Meaning


class Reflecting:
    """Answers for the pages of one connection."""

    def __init__(self, db: sqlite3.Connection, pages: Pages, measuring: Measuring) -> None:
        """Read nothing yet."""
        self._db = db
        self.looking_back = LookingBack(db, pages, measuring)

    def view(self, what: str, now: datetime, zone: tzinfo) -> ReflectView:
        """Return a page by what of the room is looked at."""
        page, rest = page_and_rest(what)
        if page == NOTES:
            return found_notes(self._db, rest, now, zone)
        when = time_of(rest, now, zone)
        if page == MEASURES:
            return self.looking_back.measures(when, now, zone)
        return self.looking_back.page(when, now, zone)


def closed(what: str, empty: EmptyState, now: datetime, zone: tzinfo) -> ReflectView:
    """Return a page where there is no database."""
    page, rest = page_and_rest(what)
    if page == NOTES:
        return NotesView(rest, (), "", empty)
    when = time_of(rest, now, zone)
    if page == MEASURES:
        return MeasuresPageView(stepping(when, now, zone), (), "", empty)
    return closed_page(when, empty, now, zone)


def keep(db: sqlite3.Connection, wanted: Written, now: datetime) -> None:
    """Store what the person wrote of their work; raise Unclear."""
    if isinstance(wanted, Noting):
        note(db, wanted, to_ms(now))
    else:
        mean(db, wanted, to_ms(now))
