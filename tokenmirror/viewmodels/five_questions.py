"""The five questions as a page: the evidence that exists beside the person's own answer, and no verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo

import msgspec

from tokenmirror.domain.lookbacks import Lookback, lookback_by_key
from tokenmirror.domain.own_words import OwnAnswer, OwnQuestion
from tokenmirror.insights.five_questions import Alive, Chores, Reverts, Spent, UnderCeiling
from tokenmirror.insights.measures import Measure
from tokenmirror.insights.observing import Observed
from tokenmirror.language import locale, sentences, tr
from tokenmirror.viewmodels import evidence_words as words
from tokenmirror.viewmodels.definitions import definition
from tokenmirror.viewmodels.look_back_pictures import picture_of
from tokenmirror.viewmodels.look_back_shapes import Picture, Stepping
from tokenmirror.viewmodels.look_back_times import short, stepping
from tokenmirror.viewmodels.measures import CaseLine, MeasuresFacts, measures_view
from tokenmirror.viewmodels.shapes import EmptyState

_OF = {
    OwnQuestion.SOONER: (Measure.TIME_TO_COMMIT, Measure.TIME_TO_LANDING),
    OwnQuestion.QUALITY: (Measure.REWORK_BY_YOU, Measure.REWORK_BY_OTHERS),
    OwnQuestion.TEDIOUS: (),
    OwnQuestion.BUGS: (Measure.FIXED_LINE_AGE, Measure.TESTS_IN_KEPT),
    OwnQuestion.COST: (Measure.PRICE_PER_KEPT,),
}
"""The measures that are evidence to each question."""
_EARLIER = 8
"""Answers of other times that stand below a question."""


class QuestionsFacts(msgspec.Struct, frozen=True):
    """What the page is made of."""

    when: Lookback
    observed: Sequence[Observed]
    names: Mapping[str, str]
    """Subjects of changes, by id."""
    alive: Alive
    reverts: Reverts
    chores: Chores
    spent: Spent
    ceilings: Sequence[UnderCeiling]
    currency: str
    answers: Sequence[OwnAnswer]
    """Of all times, the newest first."""
    now: datetime
    zone: tzinfo


class EvidenceView(msgspec.Struct, frozen=True):
    """Something that is known and stands near a question."""

    key: str
    """Also that of its definition."""
    title: str
    figure: str
    sentences: tuple[str, ...]
    past: str
    notes: tuple[str, ...]
    caveat: str
    """What it does not say."""
    picture: Picture | None = None
    cases: tuple[CaseLine, ...] = ()
    """What stands behind it, each with where it opens."""


class EarlierAnswer(msgspec.Struct, frozen=True):
    """What the person answered another time."""

    key: str
    time: str
    text: str


class QuestionView(msgspec.Struct, frozen=True):
    """One question with its evidence and the person's own answer."""

    question: OwnQuestion
    title: str
    evidence: tuple[EvidenceView, ...]
    not_known: str
    """What no evidence can say."""
    answer: str
    asks_hours: bool
    hours: float | None
    hours_text: str
    """As it is typed."""
    earlier: tuple[EarlierAnswer, ...]


class QuestionsView(msgspec.Struct, frozen=True):
    """The page of a time."""

    when: Stepping
    intro: str
    questions: tuple[QuestionView, ...]
    empty: EmptyState | None = None


def questions_view(facts: QuestionsFacts) -> QuestionsView:
    """Return the page."""
    return QuestionsView(
        stepping(facts.when, facts.now, facts.zone),
        tr("What is known stands beside what you think. Nothing here adds up to an answer."),
        tuple(_question(one, facts) for one in OwnQuestion),
    )


def closed_questions(when: Lookback, state: EmptyState | None, now: datetime, zone: tzinfo) -> QuestionsView:
    """Return the page where there is no database."""
    return QuestionsView(stepping(when, now, zone), "", (), state)


def _question(one: OwnQuestion, facts: QuestionsFacts) -> QuestionView:
    own = next((said for said in facts.answers if (said.question, said.lookback) == (one, facts.when.key)), None)
    hours = None if own is None else own.hours
    return QuestionView(
        one,
        question_titles()[one],
        (*_measured(_OF[one], facts), *_near(one, facts)),
        not_known()[one],
        "" if own is None else own.text,
        one is OwnQuestion.COST,
        hours,
        hours_typed(hours),
        _earlier(one, facts),
    )


def question_titles() -> dict[OwnQuestion, str]:
    """Return the questions as they are asked."""
    return {
        OwnQuestion.SOONER: tr("Do you ship sooner?"),
        OwnQuestion.QUALITY: tr("Does quality hold?"),
        OwnQuestion.TEDIOUS: tr("Is less of your work tedious?"),
        OwnQuestion.BUGS: tr("Are bugs caught earlier?"),
        OwnQuestion.COST: tr("Does the time it spares you justify the cost?"),
    }


def not_known() -> dict[OwnQuestion, str]:
    """Return what no evidence says of each question."""
    return {
        OwnQuestion.SOONER: tr(
            "How long the same change would have taken otherwise is not known, nor what it was worth."
        ),
        OwnQuestion.QUALITY: tr("What the people who use it met is in no log and in no repository."),
        OwnQuestion.TEDIOUS: tr(
            "No figure says what was tedious: that is known to you alone. What stands here are words of yours."
        ),
        OwnQuestion.BUGS: tr("Bugs that nobody found yet are not known, nor where a bug was first seen."),
        OwnQuestion.COST: tr(
            "How much time it spared you is in no log. It is asked of you, never computed, and set against nothing."
        ),
    }


def _measured(wanted: Sequence[Measure], facts: QuestionsFacts) -> tuple[EvidenceView, ...]:
    those = [next(one for one in facts.observed if one.rule == measure) for measure in wanted]
    views = measures_view(MeasuresFacts(those, facts.when.look, facts.names, facts.now, facts.zone))
    return tuple(
        EvidenceView(
            view.rule,
            view.title,
            view.figure,
            (view.sentence,),
            view.past,
            view.notes,
            caveat_of(view.rule),
            picture_of(one, facts.zone),
            view.cases,
        )
        for one, view in zip(those, views, strict=True)
    )


def caveat_of(key: str) -> str:
    """Return what a figure does not say."""
    found = definition(key)
    return "" if found is None else found.caveat


def _near(one: OwnQuestion, facts: QuestionsFacts) -> tuple[EvidenceView, ...]:
    """Return what stands near a question and is no measure."""
    today = facts.now.astimezone(facts.zone).date()
    if one is OwnQuestion.QUALITY:
        return (
            _told("lines_of_time", words.alive_title(), (words.alive(facts.alive),)),
            _told("reverts_of_time", words.reverts_title(), *_first(words.reverts(facts.reverts, facts.when.look))),
        )
    if one is OwnQuestion.TEDIOUS:
        return (_told("chores", words.chores_title(), (words.chores(facts.chores),)),)
    if one is OwnQuestion.COST:
        spent = words.spent(facts.spent, facts.currency)
        under = words.ceilings(facts.ceilings, facts.currency, today)
        return (
            _told("list_price", words.spent_title(), *_first(spent)),
            _told("ceilings_of_time", words.ceilings_title(), under),
        )
    return ()


def _first(texts: Sequence[str]) -> tuple[tuple[str, ...], *tuple[str, ...]]:
    """Return the first of some texts as what was seen, and the others beside it."""
    return (texts[0],), *texts[1:]


def _told(key: str, title: str, sentences: tuple[str, ...], past: str = "", *notes: str) -> EvidenceView:
    return EvidenceView(key, title, "", sentences, past, tuple(filter(None, notes)), caveat_of(key))


def _earlier(one: OwnQuestion, facts: QuestionsFacts) -> tuple[EarlierAnswer, ...]:
    those = [said for said in facts.answers if said.question is one and said.lookback != facts.when.key]
    return tuple(
        EarlierAnswer(said.lookback, _named(said.lookback), _both(said))
        for said in those[:_EARLIER]
    )  # fmt: skip


def _named(key: str) -> str:
    when = lookback_by_key(key)
    return key if when is None else short(when)


def _both(said: OwnAnswer) -> str:
    if said.hours is None:
        return said.text
    hours = tr("Hours, as you thought: {hours}.", hours=hours_typed(said.hours))
    return sentences(hours, said.text)


def hours_typed(hours: float | None) -> str:
    """Return hours as they are typed: `12`, `2.5`."""
    if hours is None:
        return ""
    return f"{hours:g}".replace(".", locale().decimal)


def hours_read(text: str) -> float | None:
    """Return hours that were typed; None where that is no number."""
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return None
