"""Budgets from the database: what was used under each ceiling, where that is likely to lead, and what if."""

from __future__ import annotations

import sqlite3
from collections.abc import Hashable, Sequence
from datetime import date, datetime, timedelta, tzinfo
from functools import partial

from msgspec.structs import replace

from tokenmirror.answers.corrections import Unclear
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.rates import other_rate_rows
from tokenmirror.answers.used_days import UsedDay, UsedDays
from tokenmirror.domain.budgeting import Budgeting
from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit, ceiling_span
from tokenmirror.domain.days import day_start
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.domain.scenarios import ALWAYS, AS_IT_WAS, HUNDREDTHS, LONG, Scenario, ScenarioKind
from tokenmirror.insights.backtest import back_test
from tokenmirror.insights.forecast import Ahead, Days, active_days, forecast
from tokenmirror.insights.scenarios import Figured, months_begun, times
from tokenmirror.language import tr
from tokenmirror.prices import PriceTable
from tokenmirror.store import ceiling_rows, counted_queries
from tokenmirror.store.day_queries import models_used, unpriced_models
from tokenmirror.store.rows import from_ms
from tokenmirror.store.what_if_queries import Priced, as_it_was, with_cache, with_model
from tokenmirror.viewmodels.alerts import Alert
from tokenmirror.viewmodels.budget_alerts import ceiling_alerts, left_line
from tokenmirror.viewmodels.budget_facts import BudgetFacts, CeilingFacts, Used, WhatIfFacts
from tokenmirror.viewmodels.ledgers import name_of

_PAST_WEEKS = 92
"""As much as the oldest forecast that is tested needs: 78 weeks of tests, and 13 before them."""
_MOST = 2**62
_MOST_FACTOR = 1000 * HUNDREDTHS


class Budgets:
    """Answers from one connection about ceilings; what is over is added up once."""

    def __init__(self, db: sqlite3.Connection, pages: Pages, prices: PriceTable) -> None:
        self._db = db
        self._pages = pages
        self._prices = prices
        self._kept: dict[Hashable, object] = {}
        self._seen: dict[Hashable, object] = {}

    def facts(self, what: str, now: datetime, zone: tzinfo) -> BudgetFacts:
        """Return everything of the room; `what` is the id of the ceiling that is drawn."""
        asked = self._days(now, zone)
        ceilings = self.ceilings(now, zone)
        chosen = next((place for place, one in enumerate(ceilings) if str(one.ceiling.id) == what), 0)
        keep = partial(self._pages.unchanged_sums.get, None)
        folders = counted_queries.calls_in_folders(self._db, keep)
        projects = [*filter(None, counted_queries.projects(self._db, folders))]
        of = ceilings[chosen] if ceilings else None
        return BudgetFacts(
            now.astimezone(zone).date(),
            self._prices.currency,
            ceilings,
            chosen,
            self._what_if(of, asked),
            projects,
            {path: name_of(path) for path in {*projects, *(one.ceiling.project for one in ceilings)}},
            models_used(self._db, keep),
        )

    def ceilings(self, now: datetime, zone: tzinfo, *, ahead: bool = True) -> list[CeilingFacts]:
        """Return every ceiling in the span that today is in, with or without a forecast."""
        days = self._days(now, zone)
        return [self._ceiling(ceiling, days, ahead=ahead) for ceiling in ceiling_rows.ceilings(self._db)]

    def left_line(self, now: datetime, zone: tzinfo) -> str:
        """Return what is left of the ceiling that least is left of; empty where none is set."""
        return left_line(self.ceilings(now, zone, ahead=False), self._prices.currency, name_of)

    def alerts(self, now: datetime, zone: tzinfo) -> tuple[Alert, ...]:
        """Return what a person may be told of their ceilings."""
        return ceiling_alerts(self.ceilings(now, zone), self._prices.currency, name_of)

    def _days(self, now: datetime, zone: tzinfo) -> UsedDays:
        return UsedDays(self._pages, now, zone, self._kept, self._seen)

    def _ceiling(self, ceiling: Ceiling, asked: UsedDays, *, ahead: bool) -> CeilingFacts:
        today = asked.today
        first, after = ceiling_span(ceiling.period, today)
        every = asked.days(self._db, ceiling.project, min(asked.today.replace(month=1, day=1), self._past_from(asked)))
        span = every[-((today - first).days + 1) :]
        used = [Used(one.day, _amount(one, ceiling.unit), one.observed) for one in span]
        start, past = self._past(every, ceiling.unit, asked)
        tested = back_test(start, past, ceiling.period) if past and ahead else None
        left = ceiling.amount - sum(one.amount for one in used)
        wanted = Ahead((after - today).days, used[-1].amount, left)
        found = forecast(past, wanted, tested.width) if tested else None
        rows = [one.row for one in span if one.row is not None]
        tokens = ceiling.unit is CeilingUnit.TOKENS
        unpriced = not tokens and any(row.unpriced for row in rows)
        return CeilingFacts(
            ceiling,
            first,
            after,
            used,
            is_floor=any(row.floors for row in rows) or not all(one.observed for one in span),
            is_about=any(row.estimated for row in rows),
            unpriced=self._unpriced(ceiling.project, first, asked) if unpriced else (),
            active=active_days(past),
            forecast=found,
            tested=tested,
        )

    def _past_from(self, asked: UsedDays) -> date:
        """Return the first day that is looked at: the first one that is known, or as far back as tests reach."""
        ends = asked.known(self._db)
        oldest = asked.today - timedelta(weeks=_PAST_WEEKS)
        return oldest if ends is None else max(oldest, from_ms(ends[0]).astimezone(asked.zone).date())

    def _past(self, every: Sequence[UsedDay], unit: CeilingUnit, asked: UsedDays) -> tuple[date, Days]:
        """Return the days before today from the first known one on; None where nobody was there to see."""
        since = self._past_from(asked)
        days = [one for one in every if since <= one.day < asked.today]
        return since, tuple(_amount(one, unit) if one.observed else None for one in days)

    def _unpriced(self, project: str, first: date, asked: UsedDays) -> list[str]:
        scratch = self._pages.priced()
        past, today = _parted(project, first, asked)
        before = asked.kept_while(("unpriced", past), asked.past(self._db), lambda: unpriced_models(scratch, past))
        return sorted({*before, *unpriced_models(scratch, today)})

    # ---- what if

    def _what_if(self, of: CeilingFacts | None, asked: UsedDays) -> WhatIfFacts | None:
        """Return the same sessions at other prices: those of the ceiling that is drawn, else of this quarter."""
        if asked.known(self._db) is None:
            return None
        first = of.first if of else ceiling_span(CeilingPeriod.QUARTER, asked.today)[0]
        project = of.ceiling.project if of else ""
        parts = _parted(project, first, asked)
        was = self._priced(AS_IT_WAS, parts, asked)
        stored = ceiling_rows.scenarios(self._db)
        figured = [self._figured(scenario, was, parts, asked, first) for scenario in (*ALWAYS, *stored)]
        return WhatIfFacts(first, project, figured, self._unpriced(project, first, asked))

    def _figured(
        self, scenario: Scenario, was: Priced, parts: tuple[Filter, Filter], asked: UsedDays, first: date
    ) -> Figured:
        if scenario.kind is ScenarioKind.PRICES:
            changed = 0 if scenario.factor == HUNDREDTHS else was.calls
            return Figured(scenario, times(was.as_it_was, scenario.factor), was.calls, changed)
        if scenario.kind is ScenarioKind.PLAN:
            months = months_begun(first, asked.today)
            return Figured(scenario, months * scenario.fee, was.calls, was.calls, months)
        found = self._priced(scenario, parts, asked)
        unknown = scenario.kind is ScenarioKind.MODEL and not scenario.below_lines and was.calls and not found.changed
        return Figured(scenario, None if unknown else found.otherwise, found.calls, found.changed)

    def _priced(self, scenario: Scenario, parts: tuple[Filter, Filter], asked: UsedDays) -> Priced:
        same, (past, today) = replace(scenario, id=0, name=""), parts
        before = asked.kept_while(("what if", same, past), asked.past(self._db), lambda: self._asked(same, past))
        return before + self._asked(same, today)

    def _asked(self, scenario: Scenario, narrow: Filter) -> Priced:
        scratch = self._pages.priced()
        if scenario.kind is ScenarioKind.MODEL:
            rates = other_rate_rows(scratch.priced_days(), self._prices, scenario.model)
            return with_model(scratch, narrow, rates, scenario.below_lines)
        if scenario.kind is ScenarioKind.CACHE:
            return with_cache(scratch, narrow, kept_long=scenario.minutes == LONG)
        return as_it_was(scratch, narrow)


def _amount(one: UsedDay, unit: CeilingUnit) -> int:
    if one.row is None:
        return 0
    return one.row.tokens if unit is CeilingUnit.TOKENS else one.row.price


def _parted(project: str, first: date, asked: UsedDays) -> tuple[Filter, Filter]:
    """Return the days from one on that are over, and today."""
    morning, end = asked.morning, day_start(asked.today + timedelta(days=1), asked.zone)
    past = Period(day_start(first, asked.zone), morning)
    return Filter(past, project or None), Filter(Period(morning, end), project or None)


def decide(db: sqlite3.Connection, wanted: Budgeting, prices: PriceTable, now: datetime) -> int:
    """Set or take away a ceiling or a scenario; return its id, or raise Unclear."""
    subject, at = wanted.subject, round(now.timestamp() * 1000)
    if isinstance(subject, Ceiling):
        if wanted.remove:
            return _gone(subject.id, ceiling_rows.remove_ceiling(db, subject.id))
        _check_ceiling(db, subject)
        return ceiling_rows.set_ceiling(db, subject, at)
    if wanted.remove:
        return _gone(subject.id, ceiling_rows.remove_scenario(db, subject.id))
    _check_scenario(subject, prices, now)
    return ceiling_rows.set_scenario(db, subject, at)


def _gone(key: int, was_there: bool) -> int:  # noqa: FBT001 - what a row says
    if not was_there:
        raise Unclear(tr("There is none with the number {number}.", number=key))
    return key


def _check_ceiling(db: sqlite3.Connection, ceiling: Ceiling) -> None:
    if not 0 < ceiling.amount < _MOST:
        raise Unclear(tr("A ceiling is more than nothing."))
    if ceiling.project and ceiling.project not in counted_queries.projects(db):
        raise Unclear(tr("{folder} is no project that is known.", folder=ceiling.project))


def _check_scenario(scenario: Scenario, prices: PriceTable, now: datetime) -> None:
    if scenario.kind is ScenarioKind.MODEL and prices.rates(scenario.model, now) is None:
        raise Unclear(tr("The price list has no price for {model}.", model=scenario.model or "?"))
    if scenario.kind is ScenarioKind.PRICES and not 0 < scenario.factor <= _MOST_FACTOR:
        raise Unclear(tr("A factor is more than 0 and at most {most}.", most=_MOST_FACTOR // HUNDREDTHS))
    if scenario.kind is ScenarioKind.PLAN and not 0 < scenario.fee < _MOST:
        raise Unclear(tr("A flat fee is more than nothing."))
