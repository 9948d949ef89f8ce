"""The patterns in words: what was seen, of how many, one's own past, one open question, and the cases behind it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, tzinfo

import msgspec

from tokenmirror.domain.lookbacks import Look
from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.patterns.rules import Pattern
from tokenmirror.insights.ranges import FEWEST, Range
from tokenmirror.language import count, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.measures import CaseLine
from tokenmirror.viewmodels.pattern_figures import case_text, counted, figure_text
from tokenmirror.viewmodels.pattern_words import questions, sentence, titles

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class PatternView(msgspec.Struct, frozen=True):
    """One pattern that a rule saw in a time."""

    rule: str
    """Also the key of its definition."""
    title: str
    sentence: str
    question: str
    """One, open; empty where a rule asks none."""
    past: str
    """What its figure was before, or that there is too little to say; empty of a rule without a figure."""
    counted: str
    """What stands behind it: `1 session, 38 calls, 640 k tokens`."""
    cases: tuple[CaseLine, ...]
    """The largest first."""
    value: float | None
    """The figure that is drawn against the past."""
    found: Range | None
    """Where the past lies, in the unit of the value."""
    of: int
    moments: tuple[int, ...]
    """Of the first case, in milliseconds: of a command its failures, the last one is when it passed if there are
    more moments than its figure says."""


class PatternsFacts(msgspec.Struct, frozen=True):
    """What the words are made of."""

    observed: Sequence[Observed]
    look: Look
    names: Mapping[str, str]
    """Of changes and sessions, by id."""
    now: datetime
    zone: tzinfo


def patterns_view(facts: PatternsFacts) -> tuple[PatternView, ...]:
    """Return all patterns in the order in which they were told."""
    return tuple(_view(one, facts) for one in facts.observed)


def _view(one: Observed, facts: PatternsFacts) -> PatternView:
    rule = Pattern(one.rule)
    return PatternView(
        rule.value,
        titles()[rule],
        sentence(one),
        questions()[rule],
        past(one, facts.look),
        counted(one),
        tuple(_case(one, case, facts) for case in one.cases),
        one.figure,
        one.past,
        one.of,
        one.cases[0].moments if one.cases else (),
    )


def past(one: Observed, look: Look) -> str:
    """Return where the middle half of the times before lies, with their number, or that they are too few to say."""
    if one.figure is None:
        return ""
    if one.past is None:
        return tr("There are fewer than {n} times before to say what is usual.", n=FEWEST)
    low, high = (figure_text(one, figure) for figure in (one.past.low, one.past.high))
    if look is Look.WEEK:
        return count(
            one.past_cases,
            "Your past {n} week: {low} to {high}.",
            "Your past {n} weeks: {low} to {high}.",
            low=low,
            high=high,
        )
    if look is Look.MONTH:
        return count(
            one.past_cases,
            "Your past {n} month: {low} to {high}.",
            "Your past {n} months: {low} to {high}.",
            low=low,
            high=high,
        )
    return count(
        one.past_cases,
        "Your past {n} quarter: {low} to {high}.",
        "Your past {n} quarters: {low} to {high}.",
        low=low,
        high=high,
    )


def _case(one: Observed, case: Case, facts: PatternsFacts) -> CaseLine:
    of_session = case.kind is CaseKind.SESSION
    at = _EPOCH + timedelta(milliseconds=case.at)
    return CaseLine(
        "sessions" if of_session else "changes",
        case.id if of_session else f"commit:{case.id}",
        numbers.clock(at, facts.zone, facts.now.astimezone(facts.zone).date()),
        facts.names.get(case.id) or (case.id.rpartition(":")[2] if of_session else case.id)[:10],
        case_text(one, case),
    )
