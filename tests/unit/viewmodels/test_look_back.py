"""A look back in words: what a time is called, its sentence, its pictures, what is little, and one question."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Any

import pytest

from tests.unit.insights.test_observations import seen
from tokenmirror.domain.lookbacks import About, Intent, Look, Lookback, lookback, lookback_by_key
from tokenmirror.domain.noting import Subject
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.usage import TokenUsage
from tokenmirror.insights.measures import Measure
from tokenmirror.insights.observations import FAMILIES
from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.patterns.rules import Pattern
from tokenmirror.insights.spending import Lot
from tokenmirror.language import Locale, speak
from tokenmirror.viewmodels.look_back import Beside, LookBackFacts, Meant, look_back_view
from tokenmirror.viewmodels.look_back_pictures import picture_of
from tokenmirror.viewmodels.look_back_questions import question_of
from tokenmirror.viewmodels.look_back_shapes import BoxesPicture, RangePicture, TicksPicture
from tokenmirror.viewmodels.look_back_times import days, stepping, time_of
from tokenmirror.viewmodels.own_notes import OwnNote

NOW = datetime(2026, 11, 18, 12, tzinfo=UTC)
WEEK = lookback(Look.WEEK, date(2026, 11, 18))
MINUTE = 60_000
FORBIDDEN = ("waste", "score", "streak", "productiv", "efficien", "should", "best", "worst", "improve", " just ")


def lot(tokens: int, outcome: Outcome, *, pending: bool = False) -> Lot:
    """Return some tokens that went somewhere."""
    usage = TokenUsage(input_tokens=tokens)
    return Lot(
        at=NOW, source="codex", model="m", outcome=outcome, pending=pending, guessed=False, price=0,
        parts=1, calls=1, committed=True, usage=usage,
    )  # fmt: skip


def facts(when: Lookback = WEEK, **other: Any) -> LookBackFacts:
    """Return a time in which little happened, but for what is said."""
    known: dict[str, Any] = {
        "when": when, "lots": [], "changes": [], "charges": [], "seen": [], "names": {},
        "own": OwnNote(Subject(About.LOOKBACK, when.key)), "beside": [], "meant": [], "now": NOW, "zone": UTC,
    }  # fmt: skip
    return LookBackFacts(**known | other)


@pytest.mark.parametrize(
    ("key", "heading", "earlier", "later"),
    [
        ("week-2026-11-16", "Week 47 · 16 to 22 November 2026 · so far", "week-2026-11-09", ""),
        ("week-2026-11-09", "Week 46 · 9 to 15 November 2026", "week-2026-11-02", "week-2026-11-16"),
        ("week-2025-12-29", "Week 1 · 29 December 2025 to 4 January 2026", "week-2025-12-22", "week-2026-01-05"),
        ("month-2026-10-01", "October 2026", "month-2026-09-01", "month-2026-11-01"),
        ("quarter-2026-10-01", "Quarter 4 of 2026 · so far", "quarter-2026-07-01", ""),
    ],
)
def test_what_a_time_is_called(key: str, heading: str, earlier: str, later: str) -> None:
    """By its number and its days; one that goes on says so and leads nowhere ahead."""
    when = lookback_by_key(key)
    assert when is not None
    found = stepping(when, NOW, UTC)
    assert (found.heading, found.earlier, found.later) == (heading, earlier, later)
    assert [choice.text for choice in found.looks] == ["Week", "Month", "Quarter"]
    assert found.key in {choice.key for choice in found.looks}


def test_a_day_alone_stands_only_before_dates_that_begin_with_it() -> None:
    """Where the year comes first a week is told from date to date, also in the tenth month."""
    speak(None, Locale(full_day="{year}/{number}/{day}", short_day="{number}/{day}"))
    try:
        heading = stepping(lookback(Look.WEEK, date(2026, 10, 8)), NOW, UTC).heading
        short = days(lookback(Look.WEEK, date(2026, 10, 8)), NOW.date())
    finally:
        speak(None)
    assert heading == "Week 41 · 2026/10/5 to 2026/10/11"
    assert short == "10/5\u201310/11"


@pytest.mark.parametrize("key", ["", "nonsense", "week-x", "week-2027-03-01"])
def test_a_key_that_names_nothing_is_now(key: str) -> None:
    """So is a time that has not begun."""
    assert time_of(key, NOW, UTC) == WEEK


def test_the_sentence_is_that_of_the_mirror() -> None:
    """Tokens lead, and what landed is told in tokens: no change is counted in it."""
    lots = [lot(4_000_000, Outcome.KEPT), lot(500_000, Outcome.KEPT, pending=True), lot(2_000_000, Outcome.NO_EDIT)]
    view = look_back_view(facts(WEEK.before(), lots=lots))
    assert view.sentence == (
        "6.5 M tokens in week 46. 4.5 M went into work that landed; 4.0 M of these are kept and 500 k are too young"
        " to judge.".replace(" M", "\u202fM").replace("500 k", "500\u202fk")
    )
    assert sum(part.tokens for part in view.strip) == 6_500_000
    assert look_back_view(facts(lots=lots)).sentence.startswith("6.5\u202fM tokens this week so far.")


def test_nothing_recorded_and_not_observed_are_not_the_same() -> None:
    """Neither asks anything; a note can be written in both."""
    nothing = look_back_view(facts())
    unseen = look_back_view(facts(observed=False))
    assert nothing.sentence == "No tokens recorded this week so far."
    assert unseen.sentence == "Not observed: there are no logs from then."
    for view in (nothing, unseen):
        assert (view.question, view.observations, view.strip) == ("", (), ())
        assert view.few == "Without tokens there is nothing to observe."


@pytest.mark.parametrize(("number", "few"), [(0, True), (2, True), (3, False), (5, False)])
def test_little_is_said_to_be_little(number: int, *, few: bool) -> None:
    """Below three observations the page says why there are no more."""
    rules = [Measure.TIME_TO_LANDING, Pattern.FAN_OUT, Measure.TESTS_IN_KEPT, Measure.PRICE_PER_KEPT,
             Measure.REWORK_BY_YOU]  # fmt: skip
    details = {"agents": 3, "touched": 5, "tokens": 3, "landed": 1}
    told = [Observed(one.rule, one.cases, one.of, one.figure, one.past, one.past_cases, details)
            for one in map(seen, rules[:number])]  # fmt: skip
    view = look_back_view(facts(lots=[lot(9, Outcome.KEPT)], seen=told))
    assert len(view.observations) == number
    assert bool(view.few) is few
    assert view.question


def test_times_beside_and_what_was_meant() -> None:
    """A note and what was not observed are marked, and nothing said stands last."""
    beside = [Beside(WEEK, observed=True, noted=True), Beside(WEEK.before(), observed=False, noted=False)]
    meant = [Meant(Intent.SPIKE, 2, 0), Meant(Intent.CHORE, 0, 0), Meant(None, 6, 1)]
    view = look_back_view(facts(beside=beside, meant=meant))
    assert [(one.title, one.days, one.mark, one.chosen) for one in view.times] == [
        ("Week 47", "16\u201322 Nov", "note", True),
        ("Week 46", "9\u201315 Nov", "not observed", False),
    ]
    assert [(one.name, one.counted) for one in view.intents] == [
        ("spike", "2 sessions"),
        ("not said", "1 change · 6 sessions"),
    ]


def test_pictures() -> None:
    """A figure with a past is a range, a command that failed are ticks, a part of some are boxes, else none."""
    ranged = picture_of(seen(Measure.TIME_TO_LANDING), UTC)
    assert isinstance(ranged, RangePicture)
    assert (ranged.low, ranged.middle, ranged.high, ranged.value) == (0.2, 0.4, 0.6, 0.5)
    assert "against" in ranged.words

    moments = (0, 10 * MINUTE, 20 * MINUTE, 40 * MINUTE)
    case = Case(CaseKind.SESSION, "codex:a", 0, 3, moments)
    ticks = picture_of(Observed(Pattern.FAILING_COMMANDS, (case,), 9), UTC)
    assert isinstance(ticks, TicksPicture)
    assert (ticks.places, ticks.passed, ticks.start_text, ticks.end_text) == (
        (0.0, 0.25, 0.5, 1.0), True, "00:00", "passed 00:40",
    )  # fmt: skip

    some = Observed(Pattern.FIRST_PROMPTS, tuple(Case(CaseKind.CHANGE, str(at), at) for at in range(4)), 8, 0.5)
    assert picture_of(some, UTC) == BoxesPicture(4, 8, "4 of 8")
    assert picture_of(Observed(Pattern.BACK_AND_FORTH, some.cases, 8), UTC) is None


def test_questions_are_open_and_go_on_in_turn() -> None:
    """None asks for a number or says what is welcome; weeks in a row are not asked the same."""
    every = [seen(family[0]) for family in FAMILIES]
    asked = [question_of(every[:5], WEEK.before(number), landed=True) for number in range(60)]
    alone = [question_of([], WEEK.before(number), landed=False) for number in range(8)]
    each = [question_of([one], WEEK.before(number), landed=True) for one in every for number in range(2)]
    for question in {*asked, *alone, *each}:
        assert question.endswith("?")
        assert not question.lower().startswith(("how many", "how much", "did ", "is ", "was ", "were "))
        assert not any(word in f" {question.lower()} " for word in FORBIDDEN)
    assert all(one != other for one, other in pairwise(asked))
    assert len(set(asked)) > 5
    assert not any("changes" in question for question in alone)
