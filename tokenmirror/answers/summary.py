"""The private summary from the database: what can be ticked in a time, and the document that comes of a choice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from functools import partial

from tokenmirror.answers.budget import Budgets
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.measures import Measuring
from tokenmirror.answers.summary_gathering import Gathering, Reading
from tokenmirror.answers.summary_names import GivenNames
from tokenmirror.answers.summary_times import summary_time
from tokenmirror.domain.summaries import Chosen
from tokenmirror.viewmodels.shapes import EmptyState
from tokenmirror.viewmodels.summary import summary_view
from tokenmirror.viewmodels.summary_facts import SummaryFacts
from tokenmirror.viewmodels.summary_shapes import SummaryView

_TIMES = 4
"""So many times are kept at once: who tries another comes back."""


class Summaries:
    """Answers from one connection; what is known of a time is kept until the database or the day changes."""

    def __init__(self, pages: Pages, measuring: Measuring, budgets: Callable[[], Budgets]) -> None:
        """Read nothing yet."""
        self._pages, self._measuring, self._budgets = pages, measuring, budgets
        self._state: tuple[int, date, str] | None = None
        self._gathered: dict[str, Gathering] = {}
        self._names = GivenNames()

    def view(self, chosen: Chosen, now: datetime, zone: tzinfo) -> SummaryView:
        """Return what can be ticked, and the document as it is chosen; raise Unclear for no time."""
        when = summary_time(chosen.period, now, zone)
        state = self._pages.scratch.look(), when.today, str(zone)
        if state != self._state:
            self._state = state
            self._gathered.clear()
            self._names.look(self._pages.scratch.db)
        gathered = self._gathered.pop(chosen.period, None)
        if gathered is None:
            gathered = Gathering(Reading(self._pages, self._measuring, self._budgets, now, zone), when)
        self._gathered[chosen.period] = gathered
        while len(self._gathered) > _TIMES:
            del self._gathered[next(iter(self._gathered))]
        facts = gathered.facts(chosen)
        days = f"{when.first or ''}..{when.last}"
        return self._names.view(chosen, days, partial(summary_view, facts), zone)


def closed_summary(chosen: Chosen, empty: EmptyState, now: datetime, zone: tzinfo) -> SummaryView:
    """Return the room where nothing can be read, and why."""
    time = summary_time(chosen.period, now, zone)
    return summary_view(SummaryFacts(time.first, time.last, time.today), chosen, empty)
