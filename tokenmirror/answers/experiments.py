"""The experiments of a person, each with before and after: from the database, kept until something changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import Any

from tokenmirror.answers.measures import Measuring
from tokenmirror.answers.pieces import together
from tokenmirror.domain.own_words import Experiment
from tokenmirror.domain.periods import Filter
from tokenmirror.insights.before_after import Compared
from tokenmirror.insights.experiments import Figure, Tried, compared, parted, sides_of
from tokenmirror.insights.measures import is_old_enough
from tokenmirror.insights.past import ChangePast
from tokenmirror.store import counted_queries, own_word_rows
from tokenmirror.viewmodels.definitions import definition
from tokenmirror.viewmodels.experiments import ExperimentsFacts, ExperimentsView, FigureView, experiments_view
from tokenmirror.viewmodels.ledgers import name_of

_UNITS = {
    Figure.PRICE: "list_price",
    Figure.TOKENS: "tokens",
    Figure.TIME: "hours",
    Figure.REWORK: "share",
    Figure.PROMPTS: "prompts",
}


class Experimenting:
    """Compares what one connection reads; what was compared is kept until the database changes."""

    def __init__(self, measuring: Measuring) -> None:
        """Compare nothing yet."""
        self._measuring = measuring
        self._db = measuring.pasts.db
        self._version = -1
        self._tried: dict[tuple[Experiment, date], Tried] = {}
        self._projects: list[str] = []

    def facts(self, now: datetime, zone: tzinfo) -> ExperimentsFacts:
        """Return all experiments with what was different."""
        version = int(self._db.execute("PRAGMA data_version").fetchone()[0])
        if version != self._version:
            self._version = version
            self._tried.clear()
            self._projects = [path for path in counted_queries.projects(self._db) if path]
        stored = own_word_rows.experiments(self._db)
        named = {*self._projects, *(one.project for one in stored)} - {""}
        today = now.astimezone(zone).date()
        return ExperimentsFacts(
            [self._known(one, today, now, zone) for one in stored],
            self._measuring.pasts.prices.currency,
            self._projects,
            {path: name_of(path) for path in named},
            today,
        )

    def view(self, now: datetime, zone: tzinfo) -> ExperimentsView:
        """Return the page."""
        return experiments_view(self.facts(now, zone))

    def _known(self, experiment: Experiment, today: date, now: datetime, zone: tzinfo) -> Tried:
        if (experiment, today) not in self._tried:
            self._tried[experiment, today] = self._try(experiment, now, zone)
        return self._tried[experiment, today]

    def _try(self, experiment: Experiment, now: datetime, zone: tzinfo) -> Tried:
        sides = sides_of(experiment, now, zone)
        if sides is None:
            return Tried(experiment, None, {})
        period = sides.period(zone)
        project = None if sides.is_project or not experiment.project else experiment.project
        rows = self._measuring.pasts.of_filter(Filter(period, project))
        before, after, both = parted(experiment, sides, rows, zone)
        before, after = (together(self._db, side) for side in (before, after))
        cases = [*before, *after]
        replaced = self._replaced(cases, rows)
        return Tried(
            experiment,
            sides,
            compared(before, after, replaced),
            both,
            sum(row.key not in replaced for row in cases),
            sum(bool(row.unpriced_models) and row.priced for row in cases),
        )

    def _replaced(self, cases: Sequence[ChangePast], rows: Sequence[ChangePast]) -> dict[int, float | None]:
        """Return which share of its lines was replaced within 14 days, of the cases that are old enough."""
        owner = {commit: case.key for case in cases for commit in case.commits}
        parts: dict[int, list[ChangePast]] = {case.key: [] for case in cases}
        for row in rows:
            if row.commits and row.commits[0] in owner:
                parts[owner[row.commits[0]]].append(row)
        old = {key: some for key, some in parts.items() if some and all(map(is_old_enough, some))}
        every = [row for some in old.values() for row in some]
        self._measuring.history.look()
        found = {row.key: one for row, one in zip(every, self._measuring.history.rework(every), strict=True)}
        shares: dict[int, float | None] = {}
        for key, some in old.items():
            lines = sum(found[row.key].lines for row in some)
            gone = sum(found[row.key].by_you + found[row.key].by_others for row in some)
            shares[key] = gone / lines if lines else None
        return shares


def experiments_json(facts: ExperimentsFacts) -> dict[str, Any]:
    """Return all experiments in the shape that scripts rely on."""
    view = experiments_view(facts)
    return {
        "schema": "tokenmirror.experiments",
        "version": 1,
        "as_of": facts.today.isoformat(),
        "currency": facts.currency,
        "experiments": [
            {
                **_experiment(tried),
                "about": shown.about,
                "words": [*filter(None, (shown.days, *shown.notes))],
                "figures": [
                    _figure(figure, one, words)
                    for (figure, one), words in zip(tried.figures.items(), shown.figures, strict=True)
                ],
            }
            for tried, shown in zip(facts.tried, view.experiments, strict=True)
        ],
    }


def _experiment(tried: Tried) -> dict[str, Any]:
    one, sides = tried.experiment, tried.sides
    return {
        "id": one.id,
        "name": one.name,
        "day": None if one.day is None else one.day.isoformat(),
        "until": None if one.until is None else one.until.isoformat(),
        "project": one.project or None,
        "before": None if sides is None else [day.isoformat() for day in sides.before],
        "after": None if sides is None else [day.isoformat() for day in sides.after],
        "begun_before_and_landed_after": tried.both,
        "too_young_for_rework": tried.young,
        "without_some_prices": tried.in_part,
    }


def _figure(figure: Figure, one: Compared, shown: FigureView) -> dict[str, Any]:
    told = definition(shown.key)
    return {
        "figure": figure.value,
        "title": shown.title,
        "unit": _UNITS[figure],
        "before": None if one.before is None else one.before._asdict(),
        "before_cases": one.before_cases,
        "after": None if one.after is None else one.after._asdict(),
        "after_cases": one.after_cases,
        "difference": None if one.difference is None else one.difference._asdict(),
        "can_be_seen": one.can_be_seen,
        "words": [*(row.words for row in shown.rows[:2] if row.found is not None), shown.sentence],
        "caveat": "" if told is None else told.caveat,
    }
