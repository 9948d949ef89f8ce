"""The room of looking back from the database: which page is asked for, and what the person wrote in it."""

from __future__ import annotations

import sqlite3
from datetime import datetime, tzinfo

from tokenmirror.answers import own_words
from tokenmirror.answers.experiments import Experimenting
from tokenmirror.answers.five_questions import question_time, questions_shown
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.look_back import LookingBack
from tokenmirror.answers.measures import Measuring
from tokenmirror.answers.noting import mean, note
from tokenmirror.answers.searched_notes import found_notes
from tokenmirror.domain.noting import Meaning, Noting
from tokenmirror.domain.own_words import OwnWord
from tokenmirror.language import locale
from tokenmirror.store.rows import to_ms
from tokenmirror.viewmodels.experiments import ExperimentsView, closed_experiments
from tokenmirror.viewmodels.five_questions import QuestionsView, closed_questions
from tokenmirror.viewmodels.look_back import closed_page
from tokenmirror.viewmodels.look_back_shapes import LookBackView, MeasuresPageView, NotesView
from tokenmirror.viewmodels.look_back_times import stepping, time_of
from tokenmirror.viewmodels.reflect_pages import EXPERIMENTS, MEASURES, NOTES, QUESTIONS, page_and_rest
from tokenmirror.viewmodels.shapes import EmptyState

ReflectView = LookBackView | MeasuresPageView | QuestionsView | ExperimentsView | NotesView
Written = Noting | Meaning | OwnWord


class Reflecting:
    """Answers for the pages of one connection."""

    def __init__(self, db: sqlite3.Connection, pages: Pages, measuring: Measuring) -> None:
        """Read nothing yet."""
        self._db = db
        self.looking_back = LookingBack(db, pages, measuring)
        self._measuring = measuring
        self.experimenting = Experimenting(measuring)

    def view(self, what: str, now: datetime, zone: tzinfo) -> ReflectView:
        """Return a page by what of the room is looked at."""
        page, rest = page_and_rest(what)
        if page == NOTES:
            return found_notes(self._db, rest, now, zone)
        if page == EXPERIMENTS:
            return self.experimenting.view(now, zone)
        if page == QUESTIONS:
            month = question_time(rest, now, zone)
            return questions_shown(self._measuring, month, now, zone, locale().first_weekday)
        when = time_of(rest, now, zone)
        if page == MEASURES:
            return self.looking_back.measures(when, now, zone)
        return self.looking_back.page(when, now, zone)


def closed(what: str, empty: EmptyState, now: datetime, zone: tzinfo) -> ReflectView:
    """Return a page where there is no database."""
    page, rest = page_and_rest(what)
    if page == NOTES:
        return NotesView(rest, (), "", empty)
    if page == EXPERIMENTS:
        return closed_experiments(empty, now.astimezone(zone).date())
    if page == QUESTIONS:
        return closed_questions(question_time(rest, now, zone), empty, now, zone)
    when = time_of(rest, now, zone)
    if page == MEASURES:
        return MeasuresPageView(stepping(when, now, zone), (), "", empty)
    return closed_page(when, empty, now, zone)


def keep(db: sqlite3.Connection, wanted: Written, now: datetime) -> None:
    """Store what the person wrote of their work; raise Unclear."""
    if isinstance(wanted, Noting):
        note(db, wanted, to_ms(now))
    elif isinstance(wanted, OwnWord):
        own_words.keep(db, wanted, to_ms(now))
    else:
        mean(db, wanted, to_ms(now))
