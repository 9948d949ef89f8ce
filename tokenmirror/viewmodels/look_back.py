"""One page of a week, a month or a quarter in words: the sentence, observations, one question, what was meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo

import msgspec

from tokenmirror.domain.lookbacks import About, Intent, Look, Lookback
from tokenmirror.domain.noting import Subject
from tokenmirror.insights.changes import Change
from tokenmirror.insights.measures import Measure
from tokenmirror.insights.observations import FEWEST, chosen
from tokenmirror.insights.observing import Observed
from tokenmirror.insights.spending import Lot, add_lots
from tokenmirror.language import count, sentences, tr
from tokenmirror.viewmodels.look_back_pictures import picture_of
from tokenmirror.viewmodels.look_back_questions import question_of
from tokenmirror.viewmodels.look_back_shapes import (
    IntentLine,
    LookBackView,
    MeasureLine,
    MeasuresPageView,
    Observation,
    TimeLine,
)
from tokenmirror.viewmodels.look_back_times import days, in_sentence, plural, short, stepping
from tokenmirror.viewmodels.measure_words import cases_text
from tokenmirror.viewmodels.measures import MeasuresFacts, measures_view
from tokenmirror.viewmodels.mirror import sentence_of
from tokenmirror.viewmodels.own_notes import INTENTS, OwnNote
from tokenmirror.viewmodels.parts import segments_of
from tokenmirror.viewmodels.patterns import PatternsFacts, patterns_view
from tokenmirror.viewmodels.recorded import Charge
from tokenmirror.viewmodels.shapes import EmptyState

_MEASURES = frozenset(measure.value for measure in Measure)


class Meant(msgspec.Struct, frozen=True):
    """How much of a time was meant for one thing; None where nothing was said."""

    intent: Intent | None
    sessions: int
    changes: int


class Beside(msgspec.Struct, frozen=True):
    """A time in the list beside the page."""

    when: Lookback
    observed: bool
    noted: bool


class LookBackFacts(msgspec.Struct, frozen=True):
    """What the page is made of."""

    when: Lookback
    lots: Sequence[Lot]
    changes: Sequence[Change]
    charges: Sequence[Charge]
    seen: Sequence[Observed]
    """All measures and patterns of the time."""
    names: Mapping[str, str]
    """Of changes and sessions, by id."""
    own: OwnNote
    beside: Sequence[Beside]
    meant: Sequence[Meant]
    now: datetime
    zone: tzinfo
    observed: bool = True
    """Whether anything could be known of it: there is no log from before the first call."""


def look_back_view(facts: LookBackFacts) -> LookBackView:
    """Return the page."""
    when, now, zone = facts.when, facts.now, facts.zone
    shown = chosen(facts.seen, when)
    recorded = bool(facts.lots or facts.charges)
    return LookBackView(
        when=stepping(when, now, zone),
        sentence=_sentence(facts),
        strip=segments_of(facts.lots),
        observations=observations(shown, facts),
        few=_few(len(shown), recorded=recorded),
        question=question_of(shown, when, landed=bool(facts.changes)) if recorded else "",
        own=facts.own,
        times_title=plural(when.look),
        times=tuple(_time(one, facts) for one in facts.beside),
        intents_title=_intents_title(when.look),
        intents=tuple(_intent(one) for one in facts.meant if one.sessions or one.changes),
        rules=rules(),
    )


def closed_page(when: Lookback, empty: EmptyState, now: datetime, zone: tzinfo) -> LookBackView:
    """Return the page where there is no database."""
    own = OwnNote(Subject(About.LOOKBACK, when.key))
    return LookBackView(stepping(when, now, zone), "", (), (), "", "", own, "", (), "", (), rules(), empty)


def rules() -> str:
    """Return where observations come from."""
    return tr(
        "Observations come from written rules and look at all projects and tools. No model is called. Each shows its"
        " cases."
    )


def _sentence(facts: LookBackFacts) -> str:
    period = in_sentence(facts.when, facts.now, facts.zone)
    if not facts.lots and not facts.charges and not facts.observed:
        return tr("Not observed: there are no logs from then.")
    return sentence_of(facts.lots, add_lots(facts.lots), facts.changes, facts.charges, period)


def _few(number: int, *, recorded: bool) -> str:
    if not recorded:
        return tr("Without tokens there is nothing to observe.")
    if number >= FEWEST:
        return ""
    if not number:
        return tr("There are too few cases in this time to say more.")
    return tr("Other rules have too few cases in this time to say anything.")


def observations(shown: Sequence[Observed], facts: LookBackFacts) -> tuple[Observation, ...]:
    """Return observations in words, in the order in which they are told."""
    return tuple(_measure(one, facts) if one.rule in _MEASURES else _pattern(one, facts) for one in shown)


def _measure(one: Observed, facts: LookBackFacts) -> Observation:
    (view,) = measures_view(MeasuresFacts([one], facts.when.look, facts.names, facts.now, facts.zone))
    return Observation(
        one.rule,
        sentences(view.sentence, view.past),
        cases_text(one.rule, len(view.cases)),
        view.cases,
        picture_of(one, facts.zone),
    )


def _pattern(one: Observed, facts: LookBackFacts) -> Observation:
    (view,) = patterns_view(PatternsFacts([one], facts.when.look, facts.names, facts.now, facts.zone))
    said = sentences(view.sentence, view.past, view.question)
    return Observation(one.rule, said, view.counted, view.cases, picture_of(one, facts.zone))


def _time(one: Beside, facts: LookBackFacts) -> TimeLine:
    today = facts.now.astimezone(facts.zone).date()
    mark = tr("note") if one.noted else "" if one.observed else tr("not observed")
    return TimeLine(one.when.key, short(one.when), days(one.when, today), mark, one.when == facts.when)


def _intents_title(look: Look) -> str:
    return {
        Look.WEEK: tr("What this week was meant for"),
        Look.MONTH: tr("What this month was meant for"),
        Look.QUARTER: tr("What this quarter was meant for"),
    }[look]


def _intent(one: Meant) -> IntentLine:
    changes = count(one.changes, "{n} change", "{n} changes") if one.changes else ""
    sessions = count(one.sessions, "{n} session", "{n} sessions") if one.sessions else ""
    name = INTENTS[one.intent] if one.intent is not None else tr("not said")
    return IntentLine(name, " · ".join(filter(None, (changes, sessions))))


def measures_page(
    observed: Sequence[Observed], when: Lookback, names: Mapping[str, str], now: datetime, zone: tzinfo
) -> MeasuresPageView:
    """Return all measures of a time, each with its cases."""
    views = measures_view(MeasuresFacts(observed, when.look, names, now, zone))
    lines = tuple(
        MeasureLine(
            view.rule,
            view.title,
            view.figure or tr("too few to say"),
            (view.sentence, view.past, *view.notes),
            cases_text(view.rule, len(view.cases)),
            view.cases,
            picture_of(one, zone),
        )
        for one, view in zip(observed, views, strict=True)
    )
    return MeasuresPageView(stepping(when, now, zone), lines, rules())
