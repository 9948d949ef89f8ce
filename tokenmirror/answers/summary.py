"""The private summary from the database: what can be ticked in a time, and the document that comes of a choice."""

from __future__ import annotations

import sqlite3
from datetime import datetime, tzinfo

from tokenmirror.answers.corrections import Unclear
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.measures import Measuring
from tokenmirror.answers.summary_times import summary_time
from tokenmirror.domain.summaries import Chosen, Summarising
from tokenmirror.language import tr
from tokenmirror.viewmodels.shapes import EmptyState
from tokenmirror.viewmodels.summary import summary_view
from tokenmirror.viewmodels.summary_facts import SummaryFacts
from tokenmirror.viewmodels.summary_shapes import Compared, Shelf, SummaryView


class Summaries:
    """Answers from one connection; what is known of a time is kept until the database changes."""

    def __init__(self, db: sqlite3.Connection, pages: Pages, measuring: Measuring) -> None:
        """Read nothing yet."""
        self._db, self._pages, self._measuring = db, pages, measuring

    def view(self, chosen: Chosen, now: datetime, zone: tzinfo) -> SummaryView:
        """Return what can be ticked, and the document as it is chosen."""
        time = summary_time(chosen.period, now, zone)
        return summary_view(SummaryFacts(time.first, time.last, time.today), chosen)


def closed_summary(chosen: Chosen, empty: EmptyState, now: datetime, zone: tzinfo) -> SummaryView:
    """Return the room where nothing can be read, and why."""
    time = summary_time(chosen.period, now, zone)
    return summary_view(SummaryFacts(time.first, time.last, time.today), chosen, empty)


def shelf(db: sqlite3.Connection, now: datetime, zone: tzinfo) -> Shelf:  # noqa: ARG001 - filled next
    """Return drafts and what was given away, newest first."""
    return Shelf((), ())


def keep(db: sqlite3.Connection, wanted: Summarising, now: int) -> None:  # noqa: ARG001 - filled next
    """Store or drop a draft, or a memory of what was given away; raise Unclear."""
    raise Unclear(tr("There is none of that name."))


def compare(db: sqlite3.Connection, first: int, second: int, now: datetime, zone: tzinfo) -> Compared:  # noqa: ARG001
    """Return two that were given away side by side; raise Unclear where one is not there."""
    return Compared("", "", (), (), ())
