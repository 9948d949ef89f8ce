"""Gathers what a summary of one time can be made of: each thing when it is first ticked, and then no more."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from datetime import datetime, tzinfo
from typing import TypeVar, cast

import msgspec
from msgspec.structs import replace

from tokenmirror.answers.budget import Budgets
from tokenmirror.answers.change_facts import ChangeFacts, change_facts, owners
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.lives import drawn_lives
from tokenmirror.answers.measures import Measuring
from tokenmirror.answers.summary_spent import spent_in
from tokenmirror.answers.summary_times import SummaryTime
from tokenmirror.answers.summary_written import answers_of, notes_of
from tokenmirror.domain.lookbacks import Lookback
from tokenmirror.domain.periods import Filter
from tokenmirror.domain.summaries import Chosen, NameKind, Option, Part
from tokenmirror.insights.changes import Change
from tokenmirror.insights.observing import Observed
from tokenmirror.language import locale
from tokenmirror.store import ceiling_rows, summary_queries
from tokenmirror.store.look_back_queries import have_calls
from tokenmirror.store.rows import from_ms, to_ms
from tokenmirror.viewmodels.budget_facts import CeilingFacts
from tokenmirror.viewmodels.ledgers import name_of
from tokenmirror.viewmodels.lives import LivesFacts
from tokenmirror.viewmodels.summary import every_section
from tokenmirror.viewmodels.summary_facts import LandedChange, SummaryFacts

_Found = TypeVar("_Found")
_LAST = 2**62


class Reading(msgspec.Struct, frozen=True):
    """Whom to ask."""

    pages: Pages
    measuring: Measuring
    budgets: Callable[[], Budgets]
    now: datetime
    zone: tzinfo


class Gathering(msgspec.Struct):
    """What is known of one time in one state of the database."""

    reading: Reading
    when: SummaryTime
    _kept: dict[Hashable, object] = msgspec.field(default_factory=dict)

    def _once(self, asked: Hashable, find: Callable[[], _Found]) -> _Found:
        if asked not in self._kept:
            self._kept[asked] = find()
        return cast("_Found", self._kept[asked])

    def facts(self, chosen: Chosen) -> SummaryFacts:
        """Return what a choice needs: what can be ticked always, the rest where it is ticked."""
        parts = {section.part for section in chosen.sections if section.ticked}
        facts = self._once("base", self._base)
        if parts & {Part.TURNED_INTO, Part.OVER_TIME}:
            reading = self.reading
            spent = self._once(
                ("spent", locale()), lambda: spent_in(reading.pages, self.when.period, reading.now, reading.zone)
            )
            facts = replace(facts, spent=spent)
        if Part.LINES_ALIVE in parts:
            facts = replace(facts, lives=self._once("lives", self._lives))
        if Part.MEASURES in parts:
            facts = replace(facts, measured=self._once(("measured", locale().first_weekday), self._measured))
        if Part.BUDGET in parts:
            facts = replace(facts, budget=self._once("budget", self._budget))
        return self._with_names(facts, chosen) if Part.CHANGES in parts else facts

    # ---- what can be ticked

    def _base(self) -> SummaryFacts:
        reading, when = self.reading, self.when
        db = reading.pages.scratch.db
        ceilings = ceiling_rows.ceilings(db)
        projects = [*summary_queries.known_repositories(db), *(one.project for one in ceilings if one.project)]
        return SummaryFacts(
            when.first,
            when.last,
            when.today,
            reading.zone,
            when.when.look if isinstance(when.when, Lookback) else None,
            reading.measuring.pasts.prices.currency,
            has_calls=self._has_calls(),
            names={
                NameKind.PROJECT: {path: name_of(path) for path in projects},
                NameKind.PERSON: {name: name for name in summary_queries.known_people(db)},
            },
            known_as=_named(projects),
            changes=[landed for _change, landed in reversed(self._changes())],
            answers=answers_of(db, when),
            notes=notes_of(db, when, reading.zone, self._landed_by_commit()),
            ceilings=ceilings,
        )

    def _has_calls(self) -> bool:
        period = self.when.period
        span = (to_ms(period.start) if period.start else 0, to_ms(period.end) if period.end else _LAST)
        return have_calls(self.reading.pages.scratch.db, [span])[0]

    def _changes(self) -> list[tuple[Change, LandedChange]]:
        """Return the changes of the time, oldest first, each as it is grouped and as it is told."""
        return self._once("changes", self._found_changes)

    def _found_changes(self) -> list[tuple[Change, LandedChange]]:
        pages = self.reading.pages
        grouped = pages.grouping.now()
        found = change_facts(pages.scratch.db, grouped, grouped.changes_in(Filter(self.when.period), {}))
        return [(one.change, self._landed(one, grouped.rows[one.change.first_commit].oid)) for one in found]

    def _landed(self, one: ChangeFacts, key: str) -> LandedChange:
        change = one.change
        return LandedChange(
            key,
            from_ms(change.landed_at).astimezone(self.reading.zone).date(),
            one.repository,
            change.subject,
            change.state,
            change.guessed,
            one.lines_added,
            one.lines_alive,
            one.lines_removed,
        )

    def _landed_by_commit(self) -> dict[str, LandedChange]:
        """Return the changes of the time by each of their commits: a note can be of any of these."""
        rows = self.reading.pages.grouping.now().rows
        return {rows[key].oid: landed for change, landed in self._changes() for key in change.commits}

    # ---- what only a part needs

    def _lives(self) -> LivesFacts:
        pages = self.reading.pages
        grouped = pages.grouping.now()
        return drawn_lives(pages.scratch.db, grouped, grouped.changes)

    def _measured(self) -> list[Observed]:
        reading = self.reading
        return reading.measuring.observed(self.when.when, Filter(), reading.now, reading.zone, locale().first_weekday)

    def _budget(self) -> list[CeilingFacts]:
        return self.reading.budgets().ceilings(self.reading.now, self.reading.zone)

    def _with_names(self, facts: SummaryFacts, chosen: Chosen) -> SummaryFacts:
        """Add branches and people of the changes that are ticked, where these are."""
        section = next(one for one in every_section(chosen) if one.part is Part.CHANGES)
        wanted = {item.key for item in section.items}
        db = self.reading.pages.scratch.db
        owner = self._owners(wanted) if section.options & {Option.BRANCHES, Option.PEOPLE} else {}
        branches = summary_queries.branches_of(db, owner) if Option.BRANCHES in section.options else {}
        people = summary_queries.others_of(db, owner) if Option.PEOPLE in section.options else {}
        if not branches and not people:
            return facts
        known = self._once("branches", lambda: summary_queries.known_branches(db))
        names = {**facts.names, NameKind.BRANCH: {name: name for name in known}}
        keys = self._first_commits(wanted)
        changes = [
            replace(one, branches=tuple(branches.get(keys[one.key], ())), people=tuple(people.get(keys[one.key], ())))
            if one.key in wanted
            else one
            for one in facts.changes
        ]
        return replace(facts, names=names, changes=changes)

    def _first_commits(self, wanted: Collection[str]) -> dict[str, int]:
        return {landed.key: change.first_commit for change, landed in self._changes() if landed.key in wanted}

    def _owners(self, wanted: Collection[str]) -> dict[int, int]:
        """Return for each commit whose tokens are a ticked change's the first commit of that change."""
        shown = [change for change, landed in self._changes() if landed.key in wanted]
        grouped = self.reading.pages.grouping.now()
        return {commit: shown[place].first_commit for commit, place in owners(shown, grouped).items()}


def _named(projects: Sequence[str]) -> dict[str, str]:
    """Return projects by the last part of their folder, as their owner sees them: those that share one are numbered."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for path in dict.fromkeys(projects):
        name, number = name_of(path), 1
        while (numbered := name if number == 1 else f"{name} ({number})") in taken:
            number += 1
        found[path] = numbered
        taken.add(numbered)
    return found
