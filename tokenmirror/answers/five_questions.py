"""The five questions of a week, a month or a quarter: the evidence that exists, and what the person answers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from tokenmirror.answers.measures import Measuring, times_now
from tokenmirror.domain.ceilings import ceiling_span
from tokenmirror.domain.days import day_start
from tokenmirror.domain.lookbacks import About, Intent, Look, Lookback, lookback, lookback_by_key
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.insights.five_questions import Chores, Spent, UnderCeiling, alive_of, reverts_of
from tokenmirror.insights.measures import Span
from tokenmirror.insights.past import ChangePast
from tokenmirror.store import ceiling_rows, note_rows, own_word_rows
from tokenmirror.store.day_queries import used_by_day
from tokenmirror.store.rows import from_ms, to_ms
from tokenmirror.viewmodels.definitions import definition
from tokenmirror.viewmodels.five_questions import QuestionsFacts, QuestionsView, questions_view
from tokenmirror.viewmodels.look_back_times import time_of


def questions_facts(
    measuring: Measuring, when: Lookback, now: datetime, zone: tzinfo, first_weekday: int = 0
) -> QuestionsFacts:
    """Return everything that the page of a time is made of."""
    db, times = measuring.pasts.db, times_now(measuring, when, now, zone, first_weekday)
    rows = _landed(measuring, times.now)
    past = _landed(measuring, times.before) if times.before else []
    last = min(when.last, now.astimezone(zone).date())
    return QuestionsFacts(
        when=when,
        observed=measuring.observed(when, Filter(), now, zone, first_weekday),
        names=measuring.names(),
        alive=alive_of(rows),
        reverts=reverts_of(rows, past),
        chores=_chores(measuring, when, rows, times.now),
        spent=_spent(measuring, when.start, last, "", zone),
        ceilings=_ceilings(measuring, last, zone),
        currency=measuring.pasts.prices.currency,
        answers=own_word_rows.own_answers(db),
        now=now,
        zone=zone,
    )


def question_time(key: str, now: datetime, zone: tzinfo) -> Lookback:
    """Return the time that a key names; this month where it names none."""
    if lookback_by_key(key) is None:
        return lookback(Look.MONTH, now.astimezone(zone).date())
    return time_of(key, now, zone)


def questions_shown(
    measuring: Measuring, when: Lookback, now: datetime, zone: tzinfo, first_weekday: int = 0
) -> QuestionsView:
    """Return the page of a time."""
    return questions_view(questions_facts(measuring, when, now, zone, first_weekday))


def _landed(measuring: Measuring, span: Span) -> list[ChangePast]:
    return measuring.pasts.of_filter(Filter(Period(from_ms(span.start), from_ms(max(span.end, span.start)))))


def _chores(measuring: Measuring, when: Lookback, rows: Iterable[ChangePast], span: Span) -> Chores:
    """Return what of a time the person called a chore."""
    db = measuring.pasts.db
    said = [row.subject for row in note_rows.intents(db) if row.intent is Intent.CHORE]
    if not said:
        return Chores()
    names = {about: {subject.name for subject in said if subject.about is about} for about in About}
    commits = measuring.pasts.grouped().rows
    changes = sum(any(commits[key].oid in names[About.CHANGE] for key in row.commits if key in commits) for row in rows)
    sessions = own_word_rows.sessions_begun(db, span.start, span.end) & names[About.SESSION]
    return Chores(len(sessions), changes, when.key in names[About.LOOKBACK])


def _ceilings(measuring: Measuring, last: date, zone: tzinfo) -> list[UnderCeiling]:
    """Return each ceiling with what was used of it up to a day."""
    found = []
    for ceiling in ceiling_rows.ceilings(measuring.pasts.db):
        first, _after = ceiling_span(ceiling.period, last)
        spent = _spent(measuring, first, last, ceiling.project, zone)
        found.append(UnderCeiling(ceiling, first, last, spent))
    return found


def _spent(measuring: Measuring, first: date, last: date, project: str, zone: tzinfo) -> Spent:
    if last < first:
        return Spent()
    start, end = day_start(first, zone), day_start(last + timedelta(days=1), zone)
    rows = used_by_day(measuring.pasts.priced(), Filter(Period(start, end), project or None), [to_ms(start)])
    if not rows:
        return Spent()
    row = rows[0]
    return Spent(row.price, row.tokens, row.calls, row.unpriced, row.floors, row.estimated)


def questions_json(facts: QuestionsFacts) -> dict[str, Any]:
    """Return the page in the shape that scripts rely on."""
    view = questions_view(facts)
    return {
        "schema": "tokenmirror.questions",
        "version": 1,
        "lookback": facts.when.key,
        "questions": [
            {
                "question": one.question.value,
                "title": one.title,
                "evidence": [
                    {
                        "evidence": shown.key,
                        "title": shown.title,
                        "figure": shown.figure or None,
                        "words": [*filter(None, (*shown.sentences, shown.past, *shown.notes))],
                        "caveat": "" if (told := definition(shown.key)) is None else told.caveat,
                    }
                    for shown in one.evidence
                ],
                "not_known": one.not_known,
                "answer": one.answer or None,
                "hours": one.hours,
            }
            for one in view.questions
        ],
        "earlier": [
            {"lookback": one.lookback, "question": one.question.value, "answer": one.text or None, "hours": one.hours}
            for one in facts.answers
            if one.lookback != facts.when.key
        ],
    }
