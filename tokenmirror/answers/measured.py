"""The measures as they are shown, and in the shape that scripts rely on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import Any

from tokenmirror.answers.measures import Measuring, times_now
from tokenmirror.answers.report import instant
from tokenmirror.domain.lookbacks import Lookback
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.insights.measures import Span
from tokenmirror.insights.observing import Observed
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels.definitions import definition
from tokenmirror.viewmodels.measures import MeasuresFacts, MeasureView, measures_view

_UNITS = {
    "finished_tasks": "prompts",
    "regular_use": "share",
    "price_per_kept": "list_price",
    "time_to_commit": "hours",
    "time_to_landing": "hours",
    "rework_by_you": "share",
    "rework_by_others": "share",
    "fixed_line_age": "days",
    "tests_in_kept": "share",
}


def measures_shown(
    measuring: Measuring, when: Lookback | Period, narrow: Filter, now: datetime, zone: tzinfo, first_weekday: int = 0
) -> tuple[MeasureView, ...]:
    """Return all measures of a time in words."""
    return _shown(measuring, measuring.observed(when, narrow, now, zone, first_weekday), when, now, zone)


def _shown(
    measuring: Measuring, observed: Sequence[Observed], when: Lookback | Period, now: datetime, zone: tzinfo
) -> tuple[MeasureView, ...]:
    look = when.look if isinstance(when, Lookback) else None
    return measures_view(MeasuresFacts(observed, look, measuring.names(), now, zone))


def measures_json(
    measuring: Measuring, when: Lookback | Period, narrow: Filter, now: datetime, zone: tzinfo, first_weekday: int = 0
) -> dict[str, Any]:
    """Return all measures of a time with their definitions and their cases."""
    observed = measuring.observed(when, narrow, now, zone, first_weekday)
    times = times_now(measuring, when, now, zone, first_weekday)
    views = _shown(measuring, observed, when, now, zone)
    return {
        "schema": "tokenmirror.measures",
        "version": 1,
        "period": _ends(times.now),
        "past": None if times.before is None else _ends(times.before),
        "measures": [_measure(one, view) for one, view in zip(observed, views, strict=True)],
    }


def _ends(span: Span) -> dict[str, str | None]:
    return {"since": instant(from_ms(span.start)), "until": instant(from_ms(span.end))}


def _measure(one: Observed, view: MeasureView) -> dict[str, Any]:
    told = definition(view.rule)
    return {
        "measure": view.rule,
        "title": view.title,
        "unit": _UNITS[view.rule],
        "figure": one.figure,
        "of": one.of,
        "past": None if one.past is None else one.past._asdict(),
        "past_cases": one.past_cases,
        "details": dict(one.details),
        "words": [view.sentence, view.past, *view.notes],
        "definition": "" if told is None else told.text,
        "caveat": "" if told is None else told.caveat,
        "cases": [
            {"kind": case.kind.value, "id": case.id, "at": instant(from_ms(case.at)), "figure": case.figure}
            for case in one.cases
        ],
    }
