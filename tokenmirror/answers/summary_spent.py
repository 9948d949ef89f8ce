"""Where the tokens of a summary's time went, and the chart of it: from the rows of the first screen."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from tokenmirror.answers.facts import lot_of, watched
from tokenmirror.answers.ledger_lines import charge
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.domain.days import day_start
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.store import queries
from tokenmirror.store.rows import from_ms, to_ms
from tokenmirror.viewmodels.mirror_facts import MirrorFacts
from tokenmirror.viewmodels.outcome_bars import bar_starts, outcome_chart
from tokenmirror.viewmodels.summary_facts import SpentFacts


def spent_in(pages: Pages, period: Period, now: datetime, zone: tzinfo) -> SpentFacts:
    """Return what was spent in a time."""
    db, narrow = pages.scratch.db, Filter(period)
    ends = queries.first_and_last_call(db)
    first_call = from_ms(ends[0]) if ends else None
    _step, days = bar_starts(period, first_call, None, now, zone)
    bars = [to_ms(day_start(day, zone)) for day in days]
    lots = [lot_of(row) for row in pages.lots(narrow, bars)]
    charges = [charge(row) for row in queries.charges(db, narrow)]
    chart = MirrorFacts(
        lots=lots, sessions=0, unrecorded=(), changes=(), period=period, period_text="", bucket=None,
        first_call=first_call, currency="", prices_as_of=date.min, receipt={}, in_progress=(), projects=(),
        sources=(), notices=(), roots_looked_at=0, commit_ids={}, narrowed=False, watched=watched(db),
        charges=charges,
    )  # fmt: skip
    return SpentFacts(lots, outcome_chart(chart, now, zone))
