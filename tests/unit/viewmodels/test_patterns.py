"""Patterns in words: every rule has a sentence, a question and a definition, in one and in many, and judges nobody."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from tokenmirror.domain.lookbacks import Look
from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.patterns.rules import Pattern
from tokenmirror.insights.ranges import Range
from tokenmirror.viewmodels.definitions import definition
from tokenmirror.viewmodels.patterns import PatternsFacts, PatternView, patterns_view

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
DETAILS: dict[Pattern, dict[str, str | int | float]] = {
    Pattern.FIRST_PROMPTS: {},
    Pattern.FAILING_COMMANDS: {"most": 14, "passed": 1, "calls": 38, "tokens": 640_000},
    Pattern.SMALL_SESSIONS: {"young": 2},
    Pattern.BACK_AND_FORTH: {"most": 4, "file": "/shop/src/<b>x.py", "files": 1, "lines": 9},
    Pattern.COLD_CACHES: {"pauses": 9, "after_long": 400_000, "tokens": 1_100_000},
    Pattern.WRITTEN_AGAIN: {"lines": 45, "files": 2, "same_file": 10},
    Pattern.WIDE_CONTEXTS: {"calls": 20, "tokens": 3_000_000, "all": 12_000_000, "landed": 1_000_000},
    Pattern.LATER_CALLS: {"most": 2.5, "tokens": 900_000},
    Pattern.FAN_OUT: {"agents": 14, "tokens": 2_000_000, "landed": 80_000},
    Pattern.DEAR_MODELS: {"edits": 23, "models": "large", "least": "small", "ratio": 5.0},
    Pattern.SET_ASIDE_AGAIN: {"folder": "shop/src", "folders": 1, "tokens": 500_000},
}
SAID = {
    Pattern.FIRST_PROMPTS: "2 of 8 pieces of work landed from a single session with one or two prompts.",
    Pattern.FAILING_COMMANDS: "The same command failed three times in a row or more in 2 of 8 sessions, 14 times"
    " in one.",
    Pattern.SMALL_SESSIONS: "2 of 8 small sessions, of up to 20 calls, went into work that is still there. 2 more"
    " are too young to judge.",
    Pattern.BACK_AND_FORTH: "In 2 of 8 sessions lines of one file were written, taken out and written again; 4 times"
    " in <b>x.py.",
    Pattern.COLD_CACHES: "Calls after a pause of more than 5 minutes read 1.1 M tokens again that had been cached"
    " before. 400 k of them came after more than an hour.",
    Pattern.WRITTEN_AGAIN: "2 of 8 sessions wrote 45 lines that had been written before in the same repository.",
    Pattern.WIDE_CONTEXTS: "Calls that read 150 k tokens or more each took 3.0 M tokens; 1.0 M of them went into"
    " changes that landed.",
    Pattern.LATER_CALLS: "In 2 of 8 long sessions the later half of the calls cost 1.5 times as much a call at list"
    " price or more, or read 150 k tokens or more each, and a smaller share of it landed.",
    Pattern.FAN_OUT: "14 subagents in 2 sessions took 2.0 M tokens; 80 k of them went into changes that landed.",
    Pattern.DEAR_MODELS: "23 small edits, of fewer than 20 lines, were made with a model whose list price is 5"
    " times that of small or more.",
    Pattern.SET_ASIDE_AGAIN: "2 of 8 sessions that set work aside had edited files in shop/src.",
}


def seen(rule: Pattern, cases: int = 2, figure: float | None = None, past: Range | None = None) -> Observed:
    kind = CaseKind.CHANGE if rule is Pattern.FIRST_PROMPTS else CaseKind.SESSION
    listed = tuple(Case(kind, f"claude_code:{n}", 1_763_800_000_000 + n, 3.0, (1, 2, 3, 4)) for n in range(cases))
    return Observed(rule, listed, 8, figure, past, 0 if past is None else 12, DETAILS[rule])


def view(one: Observed, look: Look = Look.WEEK) -> PatternView:
    (shown,) = patterns_view(PatternsFacts([one], look, {"claude_code:0": "shop"}, NOW, UTC))
    return shown


def plain(text: str) -> str:
    return text.replace("\u202f", " ")


@pytest.mark.parametrize("rule", Pattern)
def test_what_was_seen_how_often_of_how_many(rule: Pattern) -> None:
    """In one sentence or two, with one open question that no number answers, and a definition with its caveat."""
    shown = view(seen(rule, figure=0.25))

    assert plain(shown.sentence) == SAID[rule]
    assert shown.question.endswith("?")
    assert not re.search(r"\d|[Hh]ow (?:much|many|often)", shown.question)
    assert shown.counted
    found = definition(shown.rule)
    assert found is not None
    assert found.title == shown.title
    assert found.caveat


@pytest.mark.parametrize("rule", Pattern)
def test_of_one_case(rule: Pattern) -> None:
    """A single case has its words too, and opens where it is shown."""
    one = replace(seen(rule, 1), of=1, details={**DETAILS[rule], "most": 3})
    shown = view(one)

    assert shown.sentence.endswith(".")
    assert shown.cases[0].figure
    assert shown.cases[0].screen == ("changes" if rule is Pattern.FIRST_PROMPTS else "sessions")
    assert shown.moments == (1, 2, 3, 4)


def test_a_command_that_passed_and_one_that_was_not_seen_to() -> None:
    """Only what was seen is said."""
    one = seen(Pattern.FAILING_COMMANDS, 1)

    assert view(one).sentence == "The same command failed 14 times within one session before it passed."
    open_end = replace(one, details={**one.details, "passed": 0})
    assert view(open_end).sentence.endswith("failed 14 times within one session; it was not seen to pass there.")
    assert plain(view(one).counted) == "1 session, 38 calls, 640 k tokens"
    assert view(one).cases[0].figure == "3 times, then passed"


def test_one_s_own_past() -> None:
    """A range with the number of times; that they are too few; nothing where a rule has no figure."""
    past = Range(0.1, 0.2, 0.31)

    assert plain(view(seen(Pattern.FAN_OUT, 2, 0.25, past)).past) == "Your past 12 weeks: 10 % to 31 %."
    assert plain(view(seen(Pattern.FAN_OUT, 2, 0.25, past), Look.MONTH).past) == "Your past 12 months: 10 % to 31 %."
    edits = view(seen(Pattern.DEAR_MODELS, 2, 9.0, Range(3, 4, 6.5))).past
    assert plain(edits) == "Your past 12 weeks: 3 to 6."
    tokens = view(seen(Pattern.COLD_CACHES, 2, 5.0, Range(300_000, 1, 1_200_000)), Look.QUARTER).past
    assert plain(tokens) == "Your past 12 quarters: 300 k to 1.2 M."
    few = "There are fewer than 8 times before to say what is usual."
    assert view(seen(Pattern.FAN_OUT, 2, 0.25)).past == few
    assert plain(view(seen(Pattern.WIDE_CONTEXTS, 2, 5.0, Range(0, 1, 2_000_000))).past).endswith("0 to 2.0 M.")
    assert view(seen(Pattern.BACK_AND_FORTH)).past == ""


def test_pauses_of_an_hour_alone() -> None:
    """Where all of it came after a long pause, one sentence says so."""
    one = seen(Pattern.COLD_CACHES)
    every = replace(one, details={**one.details, "after_long": 1_100_000})

    said = "Calls after a pause of more than an hour read 1.1 M tokens again that had been cached before."
    assert plain(view(every).sentence) == said
    assert "hour" not in view(replace(one, details={**one.details, "after_long": 0})).sentence
