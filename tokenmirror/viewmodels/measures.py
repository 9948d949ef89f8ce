"""The measures in words: what was seen, of how many, against one's own past, and what is not in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, tzinfo

import msgspec

from tokenmirror.domain.lookbacks import Look
from tokenmirror.insights.measures import Measure
from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.ranges import Range
from tokenmirror.language import tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.measure_notes import notes
from tokenmirror.viewmodels.measure_words import at_least, figure_text, past, sentence, titles

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class CaseLine(msgspec.Struct, frozen=True):
    """One case of a measure, and where it opens."""

    screen: str
    """`changes` or `sessions`."""
    what: str
    """What is opened there: `commit:` and an id, or a session by source and id."""
    when: str
    name: str
    figure: str


class MeasureView(msgspec.Struct, frozen=True):
    """One measure of a time."""

    rule: str
    """Also the key of its definition."""
    title: str
    figure: str
    """In short; empty where there is no case."""
    sentence: str
    past: str
    """What it was before, or that there are too few cases to say."""
    notes: tuple[str, ...]
    cases: tuple[CaseLine, ...]
    """Oldest first."""
    value: float | None
    found: Range | None
    """Where the past lies, in the unit of the value."""


class MeasuresFacts(msgspec.Struct, frozen=True):
    """What the words are made of."""

    observed: Sequence[Observed]
    look: Look | None
    """None for any other time."""
    names: Mapping[str, str]
    """Subjects of changes, by id."""
    now: datetime
    zone: tzinfo


def measures_view(facts: MeasuresFacts) -> tuple[MeasureView, ...]:
    """Return all measures in the order in which they were told."""
    return tuple(_view(one, facts) for one in facts.observed)


def _view(one: Observed, facts: MeasuresFacts) -> MeasureView:
    measure = Measure(one.rule)
    currency = str(one.details.get("currency", "USD"))
    figure = "" if one.figure is None else at_least(one, figure_text(measure, one.figure, currency))
    return MeasureView(
        measure.value,
        titles()[measure],
        figure,
        sentence(one),
        past(one, facts.look, currency),
        notes(one, facts.now, facts.zone),
        tuple(_case(measure, case, currency, facts) for case in one.cases),
        one.figure,
        one.past,
    )


def _case(measure: Measure, case: Case, currency: str, facts: MeasuresFacts) -> CaseLine:
    of_session = case.kind is CaseKind.SESSION
    at = _EPOCH + timedelta(milliseconds=case.at)
    if measure is Measure.TESTS_IN_KEPT:
        figure = tr("touched") if case.figure else tr("not touched")
    elif measure is Measure.REGULAR_USE:
        figure = tr("release {name}", name=case.release) if case.release else tr("default branch")
    else:
        figure = figure_text(measure, case.figure, currency)
    return CaseLine(
        "sessions" if of_session else "changes",
        case.id if of_session else f"commit:{case.id}",
        numbers.clock(at, facts.zone, facts.now.astimezone(facts.zone).date()),
        facts.names.get(case.id) or case.id[:10],
        figure,
    )
