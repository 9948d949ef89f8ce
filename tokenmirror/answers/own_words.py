"""What only the person can say: experiments and answers of their own are stored, changed and taken away."""

from __future__ import annotations

import math
import sqlite3

from tokenmirror.answers.corrections import Unclear, transaction
from tokenmirror.domain.lookbacks import lookback_by_key
from tokenmirror.domain.own_words import MOST_HOURS, MOST_LETTERS, Experiment, OwnAnswer, OwnWord
from tokenmirror.language import tr
from tokenmirror.store import counted_queries, own_word_rows
from tokenmirror.viewmodels import numbers

_MOST_NAME = 200


def keep(db: sqlite3.Connection, wanted: OwnWord, now: int) -> None:
    """Store an experiment or an answer, or take it away; raise Unclear."""
    subject = wanted.subject
    with transaction(db):
        if isinstance(subject, OwnAnswer):
            own_word_rows.save_answer(db, _checked(subject, remove=wanted.remove), now)
        elif wanted.remove:
            if not own_word_rows.remove_experiment(db, subject.id):
                raise Unclear(tr("There is none with the number {number}.", number=subject.id))
        else:
            own_word_rows.save_experiment(db, _known(db, subject), now)


def _checked(answer: OwnAnswer, *, remove: bool) -> OwnAnswer:
    if lookback_by_key(answer.lookback) is None:
        name = repr(answer.lookback)
        raise Unclear(tr("{name} names no week, month or quarter. It looks like week-2026-11-16.", name=name))
    if remove:
        return OwnAnswer(answer.question, answer.lookback, "")
    text = answer.text.strip()
    if len(text) > MOST_LETTERS:
        raise Unclear(
            tr(
                "An answer holds up to {most} letters; this one has {letters}.",
                most=numbers.exact(MOST_LETTERS),
                letters=numbers.exact(len(text)),
            )
        )
    hours = answer.hours
    if hours is not None and not (math.isfinite(hours) and 0 <= hours <= MOST_HOURS):
        raise Unclear(tr("Hours are a number from 0 to {most}.", most=numbers.exact(round(MOST_HOURS))))
    return OwnAnswer(answer.question, answer.lookback, text, hours)


def _known(db: sqlite3.Connection, experiment: Experiment) -> Experiment:
    name = " ".join(experiment.name.split())[:_MOST_NAME]
    if not name:
        raise Unclear(tr("An experiment needs a name of your own."))
    if experiment.project and experiment.project not in counted_queries.projects(db):
        raise Unclear(tr("{folder} is no project that is known.", folder=experiment.project))
    return Experiment(name, experiment.day, experiment.project, experiment.until, experiment.id)
