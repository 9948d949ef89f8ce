"""The page of a week, a month or a quarter, and its measures, from the database."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import Any

from tokenmirror.answers.facts import lot_of
from tokenmirror.answers.ledger_lines import charge
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.measures import Measuring
from tokenmirror.answers.own_notes import of_lookback
from tokenmirror.answers.patterns import Patterns
from tokenmirror.answers.report import instant
from tokenmirror.domain.lookbacks import About, Intent, Look, Lookback
from tokenmirror.domain.noting import Subject
from tokenmirror.domain.periods import Filter
from tokenmirror.insights.changes import Change
from tokenmirror.insights.observing import Observed
from tokenmirror.store import look_back_queries, note_rows, queries
from tokenmirror.store.rows import from_ms, to_ms
from tokenmirror.viewmodels.look_back import (
    Beside,
    LookBackFacts,
    Meant,
    look_back_view,
    measures_page,
)
from tokenmirror.viewmodels.look_back_shapes import LookBackView, MeasuresPageView, Observation

_LISTED = {Look.WEEK: 10, Look.MONTH: 8, Look.QUARTER: 6}
"""How many times stand in the list beside the page."""
_NEWER = 3
"""How many of them are after the one that is looked at, once that is further back than the list."""


class LookingBack:
    """Looks back on what one connection reads; what was observed is kept until the database changes."""

    def __init__(self, db: sqlite3.Connection, pages: Pages, measuring: Measuring) -> None:
        """Read nothing yet."""
        self._db, self._pages, self._measuring = db, pages, measuring
        self._patterns = Patterns(pages.scratch, measuring.pasts)
        self._version = -1
        self._measured: dict[tuple[Lookback, str], list[Observed]] = {}

    def page(self, when: Lookback, now: datetime, zone: tzinfo) -> LookBackView:
        """Return the page of a time."""
        return look_back_view(self.facts(when, now, zone))

    def measures(self, when: Lookback, now: datetime, zone: tzinfo) -> MeasuresPageView:
        """Return all measures of a time."""
        return measures_page(self._observed(when, now, zone), when, self._measuring.names(), now, zone)

    def facts(self, when: Lookback, now: datetime, zone: tzinfo) -> LookBackFacts:
        """Return what the page of a time is made of."""
        narrow = Filter(when.period(zone))
        grouped = self._pages.grouping.now()
        changes = grouped.changes_in(narrow, {row.id: row.repository for row in grouped.commits})
        patterns = self._patterns.observed(when, zone)
        listed = self._listed(when, now, zone)
        return LookBackFacts(
            when=when,
            lots=[lot_of(row) for row in self._pages.lots(narrow, [])],
            changes=changes,
            charges=[charge(row) for row in queries.charges(self._db, narrow)],
            seen=[*self._observed(when, now, zone), *patterns],
            names=self._measuring.names() | self._patterns.names(patterns),
            own=of_lookback(self._db, when),
            beside=listed,
            meant=self._meant(narrow, changes),
            now=now,
            zone=zone,
            observed=next((one.observed for one in listed if one.when == when), True),
        )

    def _observed(self, when: Lookback, now: datetime, zone: tzinfo) -> list[Observed]:
        version = self._pages.scratch.look()
        if version != self._version:
            self._version = version
            self._measured.clear()
        key = when, str(zone)
        if key not in self._measured:
            self._measured[key] = self._measuring.observed(when, Filter(), now, zone)
        return self._measured[key]

    def _listed(self, when: Lookback, now: datetime, zone: tzinfo) -> list[Beside]:
        """Return the times beside, the newest first: up to now, or around one that is further back."""
        newest = when
        while newest.before(-1).start <= now.astimezone(zone).date() and newest != when.before(-_LISTED[when.look] + 1):
            newest = newest.before(-1)
        if not _is_now(newest, now, zone):
            newest = when.before(-_NEWER)
        times = [newest.before(number) for number in range(_LISTED[when.look])]
        ends = [_ends(one, zone) for one in times]
        calls = look_back_queries.have_calls(self._db, ends)
        since = self._measuring.known_since()
        noted = note_rows.notes_of(self._db, (Subject(About.LOOKBACK, one.key) for one in times))
        return [
            Beside(
                one,
                known or (since is not None and end > to_ms(since)),
                Subject(About.LOOKBACK, one.key) in noted,
            )
            for one, (_start, end), known in zip(times, ends, calls, strict=True)
        ]

    def _meant(self, narrow: Filter, changes: Sequence[Change]) -> list[Meant]:
        """Return how many sessions and changes of a time were meant for what; those of which nothing is said last."""
        assert narrow.period.start is not None  # noqa: S101 - a lookback has both ends
        assert narrow.period.end is not None  # noqa: S101
        start, end = to_ms(narrow.period.start), to_ms(narrow.period.end)
        sessions, not_said = look_back_queries.sessions_by_intent(self._db, start, end)
        of_changes = self._changes_by_intent(changes)
        found = [Meant(intent, sessions.get(intent.value, 0), of_changes[intent]) for intent in Intent]
        return [*found, Meant(None, not_said, of_changes[None])]

    def _changes_by_intent(self, changes: Sequence[Change]) -> Counter[Intent | None]:
        rows = self._pages.grouping.now().rows
        said = {row.subject.name: row.intent for row in note_rows.intents(self._db, About.CHANGE)}
        counted: Counter[Intent | None] = Counter()
        for change in changes:
            words = [said[rows[key].oid] for key in change.commits if key in rows and rows[key].oid in said]
            counted[words[0] if words else None] += 1
        return counted


def _is_now(when: Lookback, now: datetime, zone: tzinfo) -> bool:
    return when.start <= now.astimezone(zone).date() < when.end


def _ends(when: Lookback, zone: tzinfo) -> tuple[int, int]:
    period = when.period(zone)
    assert period.start is not None  # noqa: S101 - a lookback has both ends
    assert period.end is not None  # noqa: S101
    return to_ms(period.start), to_ms(period.end)


def look_back_json(facts: LookBackFacts, view: LookBackView) -> dict[str, Any]:
    """Return the page in the shape that scripts rely on."""
    start, end = _ends(facts.when, facts.zone)
    seen = {one.rule: one for one in facts.seen}
    return {
        "schema": "tokenmirror.reflect",
        "version": 1,
        "lookback": facts.when.key,
        "heading": view.when.heading,
        "since": instant(from_ms(start)),
        "until": instant(from_ms(end)),
        "over": facts.when.is_over(facts.now, facts.zone),
        "observed": facts.observed,
        "sentence": view.sentence,
        "outcomes": [
            {"outcome": part.outcome.value, "tokens": part.tokens, "pending": part.pending, "guess": part.guessed}
            for part in view.strip
        ],
        "observations": [_observation(one, seen[one.rule]) for one in view.observations],
        "few": view.few,
        "question": view.question,
        "note": view.own.text,
        "meant": view.own.intent and view.own.intent.value,
        "intents": [
            {"intent": one.intent and one.intent.value, "sessions": one.sessions, "changes": one.changes}
            for one in facts.meant
        ],
    }


def _observation(told: Observation, one: Observed) -> dict[str, Any]:
    return {
        "rule": told.rule,
        "words": told.sentence,
        "figure": one.figure,
        "of": one.of,
        "past": None if one.past is None else one.past._asdict(),
        "past_cases": one.past_cases,
        "cases": [
            {"kind": case.kind.value, "id": case.id, "at": instant(from_ms(case.at)), "figure": case.figure}
            for case in one.cases
        ],
    }
