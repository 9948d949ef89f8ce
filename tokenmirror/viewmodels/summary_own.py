"""The person's own words in a summary: at the top, their answers to the five questions, their notes."""

from __future__ import annotations

from datetime import date

from tokenmirror.domain.lookbacks import About, lookback_by_key
from tokenmirror.domain.own_words import OwnAnswer, OwnQuestion
from tokenmirror.domain.summaries import Item, Section
from tokenmirror.language import locale, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.look_back_times import days, short
from tokenmirror.viewmodels.summary_facts import SummaryFacts, WrittenNote
from tokenmirror.viewmodels.summary_shapes import Discloses
from tokenmirror.viewmodels.summary_told import Told


def own_words(section: Section) -> Told:
    """Return what the person wrote at the top."""
    told = Told()
    told.own(section.words, tr("At the top"))
    return told


def question_title(question: OwnQuestion) -> str:
    """Return one of the five questions."""
    return {
        OwnQuestion.SOONER: tr("Do I ship sooner?"),
        OwnQuestion.QUALITY: tr("Does quality hold?"),
        OwnQuestion.TEDIOUS: tr("Is less of my work tedious?"),
        OwnQuestion.BUGS: tr("Are bugs caught earlier?"),
        OwnQuestion.COST: tr("Does the time it spares me justify the cost?"),
    }[question]


def answer_key(answer: OwnAnswer) -> str:
    """Return by what an answer is ticked."""
    return f"{answer.question}:{answer.lookback}"


def answer_title(answer: OwnAnswer, today: date) -> str:
    """Return the question and the time that an answer is of."""
    return f"{question_title(answer.question)} · {_time(answer.lookback, today)}"


def _time(key: str, today: date) -> str:
    when = lookback_by_key(key)
    return tr("A time") if when is None else " · ".join(filter(None, (short(when), days(when, today))))


def questions(facts: SummaryFacts, section: Section) -> Told:
    """Return the answers that are ticked."""
    told = Told()
    title = tr("My answers to five questions")
    told.head(title, section, tr("Beside “{part}”", part=title))
    known = {answer_key(one): one for one in facts.answers}
    shown = [(item, known[item.key]) for item in section.items if item.key in known]
    if not shown:
        return told
    for item, answer in shown:
        _answer(told, item, answer, facts.today)
    told.caveat(tr("These are answers of my own: no figure stands for them or against them."))
    return told


def _answer(told: Told, item: Item, answer: OwnAnswer, today: date) -> None:
    title = answer_title(answer, today)
    told.said(title)
    told.own(answer.text, title, Discloses.ANSWER)
    if answer.hours is not None:
        hours = locale().number(answer.hours, 0 if answer.hours == int(answer.hours) else 1)
        said = tr("Hours it spared me, as I think: {hours}", hours=hours)
        told.said(said)
        told.gives(Discloses.ANSWER, said)
    told.own(item.words, tr("Beside “{part}”", part=title))


def note_key(note: WrittenNote) -> str:
    """Return by what a note is ticked."""
    return f"{note.about}:{note.name}"


def note_title(note: WrittenNote, today: date) -> str:
    """Return what a note is of, without the name of anything."""
    if note.about is About.LOOKBACK:
        return _time(note.name, today)
    if note.day is None:
        return tr("A change") if note.about is About.CHANGE else tr("A session")
    day = numbers.full_day(note.day)
    if note.about is About.CHANGE:
        return tr("A change that landed on {day}", day=day)
    return tr("A session of {day}", day=day)


def notes(facts: SummaryFacts, section: Section) -> Told:
    """Return the notes that are ticked, in the order in which they stand."""
    told = Told()
    title = tr("From my notes")
    told.head(title, section, tr("Beside “{part}”", part=title))
    known = {note_key(one): one for one in facts.notes}
    shown = [(item, known[item.key]) for item in section.items if item.key in known]
    if not shown:
        return told
    for item, note in shown:
        said = note_title(note, facts.today)
        told.said(said)
        told.own(note.text, said, Discloses.NOTE)
        told.own(item.words, tr("Beside “{part}”", part=said))
    told.caveat(tr("I wrote these notes for myself, and chose which ones stand here."))
    return told
