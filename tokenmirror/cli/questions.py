"""tokenmirror questions: five questions that no figure answers, what is known beside them, and your own answers."""

from __future__ import annotations

import argparse
import sqlite3
import textwrap
import time
from datetime import UTC, datetime
from typing import Any

from tokenmirror.answers.corrections import Unclear
from tokenmirror.answers.five_questions import questions_facts, questions_json
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.measures import Measuring
from tokenmirror.answers.own_words import keep
from tokenmirror.cli.opening import ZONE, Misused, Refused, price_table, reading, writing
from tokenmirror.cli.printing import add_json, plain, print_json
from tokenmirror.cli.report import refuse
from tokenmirror.domain.lookbacks import Look, Lookback, lookback, lookback_by_key
from tokenmirror.domain.own_words import OwnAnswer, OwnQuestion, OwnWord
from tokenmirror.language import locale
from tokenmirror.store import own_word_rows
from tokenmirror.viewmodels.five_questions import hours_read, hours_typed
from tokenmirror.viewmodels.look_back_times import heading
from tokenmirror.viewmodels.numbers import THIN_SPACE

_WIDTH = 100


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    names = ", ".join(one.value for one in OwnQuestion)
    sub.add_argument(
        "time", metavar="TIME", nargs="?", default=Look.MONTH.value,
        help="week, month or quarter for the one that is now (default: month), or one by its first day, such as"
        " month-2026-11-01",
    )  # fmt: skip
    sub.add_argument(
        "--answer", metavar=("NAME", "TEXT"), nargs=2,
        help=f"your own answer; an empty one takes it away. NAME is one of {names}",
    )  # fmt: skip
    sub.add_argument("--hours", metavar="N", help="hours that it spared you, as you think; none takes it away")
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Store an answer, and show the questions of a time."""
    try:
        when = _when(given.time)
        if given.answer is not None or given.hours is not None:
            with writing(given) as db:
                _answer(db, given, when)
        with reading(given) as db:
            prices = price_table(given)
            pages = Pages(db, prices)
            measuring = Measuring(pages.scratch, pages.grouping, prices)
            found = questions_json(questions_facts(measuring, when, datetime.now(UTC), ZONE, locale().first_weekday))
    except Unclear as problem:
        return refuse(Refused(str(problem)), given)
    except Refused as problem:
        return refuse(problem, given)
    print_json(found) if given.json else _print(found, heading(when, datetime.now(UTC), ZONE))
    return 0


def _when(name: str) -> Lookback:
    if name in {look.value for look in Look}:
        return lookback(Look(name), datetime.now(ZONE).date(), locale().first_weekday)
    if (found := lookback_by_key(name)) is None:
        raise Misused(f"{name!r} names no week, month or quarter. It looks like month-2026-11-01.")
    return found


def _answer(db: sqlite3.Connection, given: argparse.Namespace, when: Lookback) -> None:
    """Store text and hours; of cost each stays as it is where the other alone is given."""
    question = _question(given.answer[0]) if given.answer else OwnQuestion.COST
    if given.hours is not None and question is not OwnQuestion.COST:
        raise Misused("--hours goes with the question cost.")
    before = next((one for one in own_word_rows.own_answers(db, when.key) if one.question is question), None)
    text = given.answer[1] if given.answer else "" if before is None else before.text
    hours = None if before is None else before.hours
    if given.hours is not None:
        hours = None if given.hours == "none" else hours_read(given.hours)
        if hours is None and given.hours != "none":
            raise Misused(f"{given.hours!r} is no number of hours.")
    keep(db, OwnWord(OwnAnswer(question, when.key, text, hours)), time.time_ns() // 1_000_000)


def _question(name: str) -> OwnQuestion:
    try:
        return OwnQuestion(name)
    except ValueError:
        names = ", ".join(one.value for one in OwnQuestion)
        raise Misused(f"{name!r} is none of the questions: {names}.") from None


def _print(found: dict[str, Any], named: str) -> None:
    print(f"{named}. With --json: every caveat, and your answers of other times.")
    for question in found["questions"]:
        print(f"\n{plain(question['title'])}")
        for evidence in question["evidence"]:
            print(f"  {plain(evidence['title'])}")
            for words in evidence["words"]:
                _wrapped(words, "    - ")
        _wrapped(question["not_known"], "  ")
        if question["hours"] is not None:
            _wrapped(f"Hours, as you think: {hours_typed(question['hours'])}.", "  > ")
        for line in (question["answer"] or "").splitlines():
            _wrapped(line, "  > ")


def _wrapped(words: str, lead: str) -> None:
    rest = " " * len(lead) if lead.strip() != ">" else lead
    for line in textwrap.wrap(words.replace(THIN_SPACE, " "), _WIDTH, initial_indent=lead, subsequent_indent=rest):
        print(plain(line))
