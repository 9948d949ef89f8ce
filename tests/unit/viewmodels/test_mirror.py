"""The first screen: one sentence that is true, figures that add up, a chart that invents nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.unit.viewmodels.made_facts import NOW, change, facts, spend
from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.periods import Bucket, Period
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.changes import Change
from tokenmirror.insights.spending import Spend, add_up
from tokenmirror.language import Locale, speak
from tokenmirror.viewmodels.mirror import mirror_view
from tokenmirror.viewmodels.mirror_facts import MirrorFacts
from tokenmirror.viewmodels.numbers import THIN_SPACE
from tokenmirror.viewmodels.open_work import OpenWork, OpenWorkFacts
from tokenmirror.viewmodels.shapes import MirrorView

HOSTILE = "<b>bold</b> \u202egnp.exe %s {0} \x1b[31m"
KEPT, PENDING = FateState.KEPT, FateState.PENDING


def view(made: MirrorFacts, zone: str = "UTC") -> MirrorView:
    return mirror_view(made, NOW, ZoneInfo(zone))


def sentence(spends: Sequence[Spend], states: Sequence[FateState] = (), text: str = "today") -> str:
    """Return the sentence, narrow spaces as plain ones."""
    changes = [change(state, commit=number) for number, state in enumerate(states)]
    return view(facts(spends, changes, period_text=text)).sentence.replace(THIN_SPACE, " ")


def test_nothing() -> None:
    """No call, no number."""
    assert sentence([]) == "No tokens recorded today."
    assert sentence([], text="in the last 30 days") == "No tokens recorded in the last 30 days."


def test_only_outside_git() -> None:
    """Without a repository there is nothing to land in."""
    assert sentence([spend(1_200_000, Outcome.OUTSIDE_GIT)]) == "1.2 M tokens today, outside git."


def test_none_landed_yet() -> None:
    """What is open is in progress; where nothing is open nothing is said of it."""
    spends = [spend(700, Outcome.IN_PROGRESS), spend(300, Outcome.NO_EDIT)]

    assert sentence(spends) == "1.0 k tokens today. None has landed yet; 700 are in progress."
    assert sentence(spends[1:]) == "300 tokens today. None has landed yet."


@pytest.mark.parametrize(
    ("kept", "young", "rewritten", "words"),
    [
        (900, 0, 0, "900 went into work that landed; all of these are kept."),
        (600, 0, 300, "900 went into work that landed; 600 of these are kept."),
        (0, 0, 900, "900 went into work that landed; none of these are kept."),
        (0, 900, 0, "900 went into work that landed; all of these are too young to judge."),
        (300, 400, 200, "900 went into work that landed; 300 of these are kept and 400 are too young to judge."),
    ],
)
def test_what_landed(kept: int, young: int, rewritten: int, words: str) -> None:
    """Tokens say what became of them, kept and too young apart."""
    amounts = (
        spend(kept, call=1),
        spend(young, call=2, pending=True),
        spend(rewritten, Outcome.REWRITTEN, call=3),
        spend(100, Outcome.NO_EDIT),
    )
    spends = [one for one in amounts if one.usage.total_tokens]

    assert sentence(spends, [KEPT, PENDING]) == f"1.0 k tokens today. {words}"


@pytest.mark.parametrize("number", [0, 1, 2, 12])
def test_how_many_changes_landed_is_not_said(number: int) -> None:
    """A change can be cut in two, so no figure of the sentence is a count of them; nor are shares of the total told."""
    spends = [spend(700), spend(200, pending=True), spend(100, Outcome.NO_EDIT)]
    made = view(facts(spends, [change(KEPT, commit=one) for one in range(number)], period_text="today"))

    said = made.sentence.replace(THIN_SPACE, " ")
    assert said == (
        "1.0 k tokens today. 900 went into work that landed; 700 of these are kept and 200 are too young to judge."
    )
    assert "%" not in said + "".join(figure.tokens_text + figure.of_which for figure in made.figures)


def test_parts_of_a_floor_are_marked() -> None:
    """What was said to be at least so much is not said so again and again; the mark stands before each part."""
    floor = Quality.LOWER_BOUND
    spends = [spend(700, quality=floor), spend(200, pending=True, quality=floor), spend(100, Outcome.REVERTED)]
    assert sentence(spends, [FateState.KEPT]) == (
        "At least 1.0 k tokens today. At least 1.0 k went into work that landed; ≥ 700 of these are kept and ≥ 200 are"
        " too young to judge."
    )


def test_at_least() -> None:
    """One count that is a floor makes the whole a floor, in the sentence, the bar and the receipt."""
    made = view(facts([spend(900, Outcome.NO_EDIT), spend(5, Outcome.NO_EDIT, quality=Quality.LOWER_BOUND)]))

    assert made.sentence.startswith("At least 905 tokens in the last 7 days.")
    assert [bar.at_least for bar in made.chart.bars if bar.total] == [True]
    assert any("At least" in line.explanation for line in made.receipt)


def test_a_call_without_any_tokens() -> None:
    """A call whose usage was not recorded is a call, and no error."""
    assert sentence([spend(0, Outcome.KEPT)]) == "0 tokens today. None has landed yet."


def test_the_caption() -> None:
    """Price, sessions, calls; what has no price is named beside it."""
    priced, odd = spend(5, price=54_480_000_000_000), spend(5, call=2, price=None, model="odd")

    assert view(facts([priced])).caption == "List price $54.48 · 1 session · 1 call"
    assert view(facts([priced, odd])).caption == "List price $54.48 + 1 model without price (odd) · 1 session · 2 calls"
    assert view(facts([odd])).caption == "No list price is known · 1 session · 1 call"
    assert view(facts([])).caption == ""


PARTS = st.builds(
    lambda tokens, outcome, pending, day: spend(
        tokens, outcome, pending=pending and outcome is Outcome.KEPT, at=NOW - timedelta(days=day)
    ),
    st.integers(0, 10**8),
    st.sampled_from(Outcome),
    st.booleans(),
    st.integers(0, 5),
)


@settings(max_examples=50)
@given(st.lists(PARTS, max_size=10), st.sampled_from([None, *Bucket]))
def test_figures_strip_and_bars_say_the_same(parts: list[Spend], bucket: Bucket | None) -> None:
    """Seven figures, the strip and the bars of all days hold the same tokens."""
    made = view(facts(parts, bucket=bucket, first_call=NOW - timedelta(days=6)))
    total = sum(part.usage.total_tokens for part in parts)

    assert [figure.outcome for figure in made.figures] == list(Outcome)
    assert sum(figure.tokens for figure in made.figures) == total
    assert sum(segment.tokens for segment in made.strip) == total
    assert sum(bar.total for bar in made.chart.bars) == total
    assert all(bar.total == sum(segment.tokens for segment in bar.segments) for bar in made.chart.bars)


def test_pending_is_a_part_of_kept() -> None:
    """It is drawn beside kept and named under its figure."""
    made = view(facts([spend(6_000), spend(4_000, pending=True)]))

    assert [(part.outcome, part.pending, part.tokens) for part in made.strip] == [
        (Outcome.KEPT, False, 6_000),
        (Outcome.KEPT, True, 4_000),
    ]
    assert made.figures[0].of_which.replace(THIN_SPACE, " ") == "4.0 k pending"


def test_days_without_logs_are_not_observed() -> None:
    """Before the first known call nothing was seen: that is not a zero. After it a day may be empty."""
    bars = view(facts([spend(5)], first_call=NOW - timedelta(days=3))).chart.bars

    assert [bar.observed for bar in bars] == [False, False, False, True, True, True, True]
    assert all(not bar.observed for bar in view(facts([], first_call=None)).chart.bars)


@pytest.mark.parametrize(
    ("known", "days", "step"),
    [
        (1, 7, [1, 1]),
        (2, 7, [2, 1]),
        (3, 7, [7, 1]),
        (10, 30, [10, 1]),
        (1, 365, [1, 1]),
        (121, 365, [18, 7]),
        (122, 365, [13, 31]),
    ],
)
def test_a_period_that_is_hardly_known_is_drawn_from_its_first_day(known: int, days: int, step: list[int]) -> None:
    """Of a third of it or less what is known is drawn, not the rest, which would be a chart of nothing known."""
    midnight = datetime(NOW.year, NOW.month, NOW.day, tzinfo=UTC) + timedelta(days=1)
    period = Period(midnight - timedelta(days=days), midnight)
    first = NOW - timedelta(days=known - 1)
    chart = view(facts([spend(5)], period=period, first_call=first)).chart
    starts = [bar.start for bar in chart.bars]
    widest = max(((later - start).days for start, later in pairwise(starts)), default=1)

    assert [len(starts), widest] == step
    assert bool(chart.begins_text) == (step[0] == known or widest < 8 < known)
    gone = Period(midnight - timedelta(days=60), midnight - timedelta(days=50))
    assert len(view(facts([], period=gone, first_call=first)).chart.bars) == 10


def test_the_first_of_a_few_days_has_its_label() -> None:
    """Where weeks leave it room, so that one day and today are not all that is told of the axis."""
    period = Period(datetime(2026, 10, 24, tzinfo=UTC), datetime(2026, 11, 23, tzinfo=UTC))

    def labels(first: int) -> list[str]:
        made = view(facts([spend(5)], period=period, first_call=datetime(2026, 11, first, 9, tzinfo=UTC)))
        return [bar.axis_text for bar in made.chart.bars if bar.axis_text]

    assert labels(17) == ["17 Nov", "today"]
    assert labels(14) == ["16 Nov", "today"]
    assert labels(21) == ["today"]


def test_days_whose_logs_a_tool_deleted_are_not_observed() -> None:
    """Neither zero nor lost where something is known of them all the same; what came since is only not read yet."""
    early, late = datetime(1970, 1, 1, tzinfo=UTC), NOW - timedelta(hours=1)
    gap = [(early, NOW - timedelta(days=5)), (NOW - timedelta(days=2), late)]

    def observed(*watched: Sequence[tuple[datetime, datetime]], spent: bool = False) -> str:
        known = [spend(5, at=NOW - timedelta(days=4))] if spent else []
        made = view(facts(known, first_call=early, watched=watched))
        return "".join("x" if bar.observed else "-" for bar in made.chart.bars)

    assert observed() == observed([(early, late)]) == "xxxxxxx"
    assert observed(gap) == observed([(early, late)], gap) == "x----xx"
    assert observed(gap, spent=True) == "x-x--xx"


def test_a_bar_in_words() -> None:
    """Its day in full, tokens, price, and what landed on it."""
    made = facts([spend(1_500)], [change(KEPT), change(FateState.REVERTED, commit=7)])
    bar = view(made).chart.bars[-1]

    assert (bar.title, bar.weekend, bar.axis_text) == ("Sunday 22 November", True, "today")
    assert (bar.total_text, bar.list_price_text, bar.list_price) == (f"1.50{THIN_SPACE}k", "List price $1.00", 1.0)
    assert bar.landed_text == "2 changes landed, 1 kept"
    assert [mark.commit for mark in bar.landed] == ["e" * 40, ""]


def test_a_day_belongs_to_the_person_s_zone() -> None:
    """Half past eleven at night in London is tomorrow in Kathmandu."""
    late = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    made = facts([spend(5, at=late)], [change(at=late)])
    days = {
        zone: [b.start.day for b in view(made, zone).chart.bars if b.total and b.landed]
        for zone in ("UTC", "Asia/Kathmandu")
    }

    assert days == {"UTC": [20], "Asia/Kathmandu": [21]}


@pytest.mark.parametrize(
    ("start", "bucket", "count", "title", "labels"),
    [
        (date(2026, 11, 16), None, 7, "Monday 16 November", ["16 Nov", "", "", "", "", "", "today"]),
        (
            date(2026, 10, 1),
            Bucket.WEEK,
            8,
            "Week 40 · 28 September to 4 October",
            ["28 Sep", "5 Oct", "", "", "", "2 Nov", "", ""],
        ),
        (date(2026, 9, 15), Bucket.MONTH, 3, "September 2026", ["Sep", "Oct", "Nov"]),
        (
            date(2026, 9, 15),
            None,
            10,
            "Week 38 · 14 to 20 September",
            ["14 Sep", "", "", "5 Oct", "", "", "", "2 Nov", "", ""],
        ),
    ],
)
def test_the_time_axis(start: date, bucket: Bucket | None, count: int, title: str, labels: list[str]) -> None:
    """Days, weeks from Monday, or months; labels where the eye needs them."""
    period = Period(datetime(start.year, start.month, start.day, tzinfo=UTC), datetime(2026, 11, 23, tzinfo=UTC))
    bars = view(facts([spend(5)], period=period, bucket=bucket, first_call=period.start)).chart.bars

    assert (len(bars), bars[0].title, [bar.axis_text for bar in bars]) == (count, title, labels)


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 10, 25), 25), (date(2026, 3, 29), 23)])
def test_days_of_clock_changes_are_days(day: date, hours: int) -> None:
    """All hours of such a day stand in one bar, and none of the days beside it."""
    place = ZoneInfo("Europe/Berlin")
    start = datetime(day.year, day.month, day.day, tzinfo=place).astimezone(UTC)
    spends = [spend(1, at=start + timedelta(hours=hour), call=hour) for hour in range(-1, hours + 1)]
    period = Period(start - timedelta(days=2), start + timedelta(days=3))
    bars = view(facts(spends, period=period, bucket=Bucket.DAY), "Europe/Berlin").chart.bars

    assert {bar.start: bar.total for bar in bars if bar.total} == {
        day - timedelta(days=1): 1,
        day: hours,
        day + timedelta(days=1): 1,
    }


def test_weeks_begin_where_the_person_lives() -> None:
    """Where weeks begin on Sunday so do the bars and the labels of days, and no week has a number."""
    period = Period(datetime(2026, 11, 4, tzinfo=UTC), datetime(2026, 11, 23, tzinfo=UTC))
    made = facts([spend(5)], period=period, first_call=period.start)
    speak(None, Locale(first_weekday=6))
    try:
        days = view(replace(made, bucket=Bucket.DAY)).chart.bars
        weeks = view(replace(made, bucket=Bucket.WEEK)).chart.bars
    finally:
        speak(None)

    assert [bar.start.day for bar in weeks] == [1, 8, 15, 22]
    assert weeks[0].title == "1 to 7 November"
    assert [bar.start.day for bar in days if bar.axis_text] == [8, 15, 22]


def test_five_years_are_told_by_their_januaries() -> None:
    """Sixty months are drawn as bars, and only the years stand below them."""
    period = Period(datetime(2021, 12, 1, tzinfo=UTC), datetime(2026, 11, 23, tzinfo=UTC))
    bars = view(facts([spend(5)], period=period, first_call=period.start)).chart.bars

    assert len(bars) == 60
    assert [bar.axis_text for bar in bars if bar.axis_text] == ["2022", "2023", "2024", "2025", "2026"]


def test_all_time_begins_with_the_first_call() -> None:
    """An open period is drawn from what is known to today; before any call nothing is drawn."""
    made = view(facts([spend(5)], period=Period()))

    assert [bar.start.day for bar in made.chart.bars] == [19, 20, 21, 22]
    assert view(facts([], period=Period(), first_call=None)).chart.bars == ()


def test_what_landed_outside_of_the_drawn_days_is_left_out() -> None:
    """A change of another year adds no bar."""
    made = view(facts([spend(5)], [change(at=NOW - timedelta(days=400))]))

    assert (len(made.chart.bars), sum(len(bar.landed) for bar in made.chart.bars)) == (7, 0)


def test_the_chart_for_who_cannot_see_it() -> None:
    """One sentence: how much, where most, how many changes; without tokens that nothing was recorded."""
    spoken = view(facts([spend(1_500)], [change()])).chart.text_alternative.replace(THIN_SPACE, " ")

    assert spoken == (
        "Tokens by outcome, per day: 1.5 k tokens in 7 bars, most on Sunday 22 November with 1.5 k; 1 change landed."
    )
    assert view(facts([])).chart.text_alternative.endswith("nothing was recorded.")


def test_the_receipt_adds_up() -> None:
    """Records less repeats and replays are the calls; each line explains itself."""
    made = view(facts([spend(1_000, call=n) for n in (1, 2, 3)]))
    values = {line.label: line.value for line in made.receipt}

    assert values["Calls counted"] == "3"
    assert int(values["Records read"]) - int(values["Repeats left out"]) - int(values["Replays left out"]) == 3
    assert (values["Tokens, exactly"], values["List price"]) == ("3,000", "$3.00")
    assert all(line.explanation.endswith(".") for line in made.receipt)


def test_the_receipt_names_models_without_price() -> None:
    """What the list does not know is said, not guessed."""
    line = view(facts([spend(5, price=None, model="odd")])).receipt[-1]

    assert line.value == "not known"
    assert line.explanation.endswith("Without price: odd.")


def test_open_work() -> None:
    """Name, age, tokens and what opens it; uncommitted work has no age; several lines have a sum."""
    made = view(
        facts(
            [spend(5)],
            in_progress=[
                OpenWorkFacts("Sort", NOW - timedelta(days=4), add_up([spend(2_000)]), "commit", "abc"),
                OpenWorkFacts("uncommitted, shop", None, add_up([spend(7)])),
            ],
        )
    )

    assert made.in_progress == (
        OpenWork("Sort", "4 days", f"2.00{THIN_SPACE}k", "commit", "abc"),
        OpenWork("uncommitted, shop", "", "7"),
        OpenWork("Together", "", f"2.01{THIN_SPACE}k", is_sum=True),
    )


def test_what_is_missing_and_what_to_do() -> None:
    """No logs at all, nothing in this filter, nothing in this period: three different things."""
    empties = [
        view(made).empty
        for made in (facts([], first_call=None), facts([], narrowed=True), facts([]), facts([spend(5)]))
    ]

    assert [empty and (empty.title, empty.action) for empty in empties] == [
        ("No tool has left logs here yet.", "sources"),
        ("Nothing in this period and filter.", "clear"),
        ("Nothing recorded in this period.", "clear"),
        None,
    ]


def test_hostile_text_passes_unchanged() -> None:
    """Subjects, models and names are plain text: not cut, not formatted, not escaped here."""
    changes: list[Change] = [change(subject=HOSTILE)]
    made = view(
        facts(
            [spend(5, price=None, model=HOSTILE)],
            changes,
            in_progress=[OpenWorkFacts(HOSTILE, None, add_up([spend(5)]))],
            notices=[HOSTILE],
        )
    )

    assert made.chart.bars[-1].landed[0].subject == HOSTILE
    assert made.in_progress[0].name == HOSTILE
    assert made.notices == (HOSTILE,)
    assert HOSTILE in made.receipt[-1].explanation


def test_choices_begin_with_all() -> None:
    """The empty key is every project and every tool."""
    made = view(facts())

    assert [(c.key, c.text) for c in made.projects] == [("", "All"), ("/shop", "shop")]
    assert [(c.key, c.text) for c in made.sources] == [("", "All"), ("codex", "Codex CLI")]
