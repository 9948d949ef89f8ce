"""Each part of a summary: ranges with their caveats, and too few said as such."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.unit.viewmodels.made_facts import lots, spend
from tests.unit.viewmodels.made_summary import (
    KIM,
    NOTHING,
    change,
    grid,
    heavy,
    lives,
    only,
    said,
    sentences,
    spent,
    the,
    view,
)
from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.summaries import Item, Option, Part, Section
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.forecast import Forecast
from tokenmirror.insights.measures import Measure
from tokenmirror.viewmodels.summary_shapes import (
    Bars,
    Curve,
    Disclosed,
    Discloses,
    Grid,
    Heading,
    Strip,
    Tone,
    Words,
)
from tokenmirror.viewmodels.summary_templates import Template, begin


def test_one_session_of_which_nothing_landed() -> None:
    """The sentence of a heavy time, with nothing in it that would sound like less."""
    facts = replace(NOTHING, has_calls=True, spent=spent(*lots([spend(812, Outcome.IN_PROGRESS)])))
    found = view(facts, only(Part.TURNED_INTO, Option.CHART, Option.TOKENS), only(Part.OVER_TIME))
    first, *_rest = sentences(found.document)
    assert first == "Of under 1,000 tokens, none went into work that has landed so far."
    strip = the(found.document, Strip)
    assert isinstance(strip, Strip)
    assert [(part.text.replace("\u202f", " "), part.share) for part in strip.parts] == [("under 1,000", 0.975)]


def test_little_of_which_only_the_least_is_known() -> None:
    """`At least under 1,000` is nonsense, and `under 1,000` would not be true."""
    found = lots([spend(600, Outcome.KEPT, quality=Quality.LOWER_BOUND)])
    facts = replace(heavy(), spent=spent(*found))
    document = view(facts, only(Part.TURNED_INTO, Option.TOKENS), only(Part.OVER_TIME, Option.TOKENS)).document
    told = said(document)
    assert "at least under" not in told
    assert "as far as known under 1,000" in told


def test_calls_of_which_no_tokens_are_recorded() -> None:
    """They are there, and no nought."""
    found = lots([spend(0, Outcome.NO_EDIT, call=call, quality=Quality.NOT_RECORDED) for call in (1, 2)])
    document = view(replace(NOTHING, has_calls=True, spent=spent(*found)), only(Part.TURNED_INTO)).document
    assert sentences(document)[0] == "Calls of tools are known; their tokens are not recorded."


def test_neither_shares_nor_amounts_unless_amounts_are_ticked() -> None:
    """A share of what is kept rises with what is burnt on it: the strip draws parts and tells no figure."""
    document = view(heavy(), only(Part.TURNED_INTO)).document
    assert sentences(document) == ["Where my tokens went: kept, pending, reverted, no edit."]
    assert not any(isinstance(block, Strip) for block in document.blocks)
    assert not document.figures
    drawn = view(heavy(), only(Part.TURNED_INTO, Option.CHART)).document
    strip = the(drawn, Strip)
    assert isinstance(strip, Strip)
    assert not any(part.text for part in strip.parts)
    assert not drawn.figures
    assert "%" not in strip.alternative
    assert sentences(drawn) == []  # its legend says it
    (caveat,) = sentences(drawn, Tone.CAVEAT)
    assert "Landed in the default branch, as far as that was fetched: kept, pending, reverted." in caveat
    assert "No amounts of tokens" in document.withheld
    assert "No money" in document.withheld
    with_all = view(heavy(), only(Part.TURNED_INTO, Option.TOKENS, Option.MONEY)).document
    assert sentences(with_all)[0] == "Of at least 40 to 50 million tokens, 30 to 35 million went into work that landed."
    assert "At list price the tokens come to at least $50 to $60. 1 model has no price." in sentences(with_all)
    assert {figure.unit for figure in with_all.figures} == {"tokens", "USD"}
    assert not {"No amounts of tokens", "No money"} & set(with_all.withheld)


def test_bars_are_told_in_twentieths_of_the_tallest() -> None:
    """And the tallest in tokens only where that is ticked; a chart names no `today`, for it is read another day."""
    bars = the(view(heavy(), only(Part.OVER_TIME)).document, Bars)
    assert isinstance(bars, Bars)
    assert bars.top_text == ""
    heights = [sum(part.height for part in bar.parts) for bar in bars.bars]
    assert max(heights) == pytest.approx(1)
    assert all(round(part.height * 20, 6) % 1 == 0 for bar in bars.bars for part in bar.parts)
    assert bars.bars[-1].axis_text == "22 Nov"
    assert bars.alternative.startswith("3 of 10 days with use, the tallest Sunday 22 November: about 100")
    assert "%" not in bars.bars[-1].text.partition(":")[2]  # of its parts no share is told either
    text = bars.heights_text.replace("\u202f", " ").replace("\u00a0", " ")
    assert text.startswith("Of the tallest bar: 13 Nov ")
    assert text.endswith("22 Nov 100 %.")
    assert " to " in text  # days that say the same are said once
    told = view(heavy(), only(Part.OVER_TIME, Option.TOKENS)).document
    drawn = the(told, Bars)
    assert isinstance(drawn, Bars)
    assert drawn.top_text == "The tallest day: 20 to 25 million tokens"
    assert Disclosed(Discloses.FIGURE, drawn.top_text) in told.disclosed


def test_a_column_in_which_nothing_stands_is_left_out() -> None:
    """Hardly a change has others with commits in it: a header above blanks says nothing."""
    section = only(Part.CHANGES, Option.PROJECTS, Option.PEOPLE, items=[change(2).key])
    alone = replace(heavy(), changes=[change(2)])
    assert grid(view(alone, section).document).header == ("Change", "Project", "Landed", "Lines alive")
    shared = replace(heavy(), changes=[change(2, people=(KIM,))])
    assert "Also by" in grid(view(shared, section).document).header


def test_weeks_of_use_are_no_judgement() -> None:
    """It is called by what it counts, told as a range, and no template ticks it: it says how much somebody does."""
    document = view(heavy(), only(Part.MEASURES, items=[Measure.REGULAR_USE])).document
    (row,) = grid(document).rows
    assert row[0] == "Weeks in which something landed"
    assert "useful" not in said(document).lower()
    for template in Template:
        items = {item.key for section in begin(template, "").sections for item in section.items}
        assert Measure.REGULAR_USE not in items


def test_a_time_without_data_tells_nothing_of_all_time() -> None:
    """Neither how long lines live nor how many changes there were: the time is the person's choice."""
    document = view(replace(heavy(), has_calls=False, changes=()), only(Part.LINES_ALIVE, Option.CHART)).document
    assert sentences(document) == ["Nothing of mine was recorded or landed in this time."]
    assert not document.figures
    assert {one.kind for one in document.disclosed} == {Discloses.PERIOD}


def test_changes_stand_as_they_are_chosen() -> None:
    """In the person's order, with their words beside them; a subject only where it is ticked."""
    items = (Item(change(3).key), Item(change(1).key, "Mine", with_subject=True), Item("gone"), Item(change(6).key))
    section = Section(Part.CHANGES, ticked=True, items=items)
    table = grid(view(heavy(), section).document)
    assert table.header == ("Change", "Landed", "Lines alive")
    assert [[cell.replace("\u202f", " ") for cell in row] for row in table.rows] == [
        ["Change 1", "19 Nov", "reverted"],
        ["=kk1subject\u202e@SUM(<i>)", "21 Nov", "300 to 350 lines, 90 to 95 % alive"],
        ["Change 3", "16 Nov", "800 to 1,000 lines taken out"],
    ]
    assert table.own == ("", "Mine", "")
    assert table.right == frozenset({2})
    document = view(heavy(), section).document
    assert [one.text for one in document.disclosed[1:]] == [
        "3 changes: the days they landed, and ranges of their lines",
        "Subject of a change: “=kk1subject\u202e@SUM(<i>)”",
        "Beside a change: 1 word",
    ]
    assert "a guess for 1 of them" in sentences(document, Tone.CAVEAT)[0]


@pytest.mark.parametrize(
    ("known", "told"),
    [
        ({"state": FateState.PENDING}, "300 to 350 lines, 90 to 95 % alive, too young to judge"),
        ({"added": 3, "alive": 3}, "under 10 lines, 95 to 100 % alive"),
        ({"added": 0, "alive": 0}, "no lines of its own"),
        ({"alive": 400}, "300 to 350 lines, 95 to 100 % alive"),
        ({"alive": 0}, "300 to 350 lines, under 5 % alive"),
    ],
)
def test_lines_of_a_change(known: dict[str, object], told: str) -> None:
    """As ranges, whatever became of it; lines that were moved into it are not more than all."""
    facts = replace(heavy(), changes=[change(1, **known)])
    (row,) = grid(view(facts, only(Part.CHANGES, items=[change(1).key])).document).rows
    assert row[-1].replace("\u202f", " ") == told


def test_lines_alive_are_told_with_their_band() -> None:
    """In whole steps of five around it; the curve begins at all lines and ends where too few are watched."""
    document = view(heavy(), only(Part.LINES_ALIVE, Option.CHART)).document
    curve = the(document, Curve)
    assert isinstance(curve, Curve)
    assert (curve.points[0].share, curve.points[0].label, curve.last) == (1.0, "", 180)
    assert [(point.day, point.low, point.high) for point in curve.points if point.label][1] == (30, 0.75, 0.9)
    assert sentences(document)[0] == (
        "Still alive of the lines that my changes newly put in: 95 to 100 % after 7 days and 75 to 90 % after 30, 90"
        " and 180 days."
    )
    assert {figure.cases for figure in document.figures} == {12}
    few = view(replace(heavy(), lives=lives(5)), only(Part.LINES_ALIVE, Option.CHART)).document
    assert sentences(few)[0].startswith("Too few to say: 5 changes landed so far.")
    assert not few.figures


def test_measures_below_eight_cases_are_not_told() -> None:
    """How many cases there were is, as a range from twenty on: few say how far to trust, many who has more."""
    wanted = [Measure.TIME_TO_COMMIT, Measure.FIXED_LINE_AGE, Measure.PRICE_PER_KEPT, Measure.REGULAR_USE]
    document = view(heavy(), only(Part.MEASURES, items=wanted)).document
    rows = [[cell.replace("\u202f", " ") for cell in row[1:]] for row in grid(document).rows]
    assert rows == [
        ["2 to 2.5 h", "20 to 25 pieces of work", "1 to 5 h", "140 to 160 pieces of work"],
        ["too few to say", "5 fixes", "36 h to 8 days", "140 to 160 fixes"],
        ["too few to say", "4 working weeks", "75 to 80 %", "12 working weeks"],
    ]
    figures = {figure.key: [figure.low, figure.high, figure.cases] for figure in document.figures}
    assert figures["measures.time_to_commit"] == [2, 2.5, 20]
    assert figures["measures.time_to_commit.past"] == [1, 5, 140]
    assert figures["measures.fixed_line_age"] == [None, None, 5]
    assert figures["measures.regular_use"] == [None, None, 4]
    with_money = view(heavy(), only(Part.MEASURES, Option.MONEY, items=wanted)).document
    assert grid(with_money).rows[2][1] == "$7 to $8"
    assert Discloses.MONEY in {one.kind for one in with_money.disclosed}


def test_a_ceiling_is_told_in_shares_and_days() -> None:
    """Its own name never, its project by a pseudonym, its money only when ticked, its tokens not at all."""
    found = view(heavy(), only(Part.BUDGET, items=["1", "2", "3"]))
    (project,) = found.names
    of_shop = f"My ceiling for this quarter, {project.pseudonym}"
    few = "Too few to say where this leads: 53 days of use are known, a forecast needs 10."
    assert sentences(found.document) == [
        f"My ceiling for this quarter: by 22 November 2026, 60 to 65 % of it was used. {few}",
        f"{of_shop}: by 22 November 2026, at least 60 to 65 % of it was used. {few}",
        "My ceiling for this quarter: by 22 November 2026, my use at list price came to 60 to 65 % of the plan's fee.",
    ]
    told = " ".join(sentences(view(heavy(), only(Part.BUDGET, Option.MONEY, items=["1", "2", "3"])).document))
    assert "That is $2,000 to $2,500 of $4,000 at list price." in told
    assert "That is $60 to $70 of $111 at list price." in told
    assert "million" not in told


@pytest.mark.parametrize(
    ("first", "half", "told"),
    [
        (None, None, "At my own rhythm it is not reached this quarter in 9 of 10 futures."),
        (9, None, "At my own rhythm it is reached from 1 December on, or not at all this quarter."),
        (9, 9, "At my own rhythm it is reached around 1 December."),
        (9, 19, "At my own rhythm it is reached around 11 December, in 1 of 10 futures by 1 December."),
    ],
)
def test_where_a_ceiling_leads(first: int | None, half: int | None, told: str) -> None:
    """In the person's own rhythm, as days and never as a sum."""
    facts = heavy()
    one = replace(
        (facts.budget or ())[0], forecast=Forecast((50,), (60,), (70,), first_reached=first, half_reached=half)
    )
    document = view(replace(facts, budget=[one]), only(Part.BUDGET, items=["1"])).document
    assert sentences(document)[0].endswith(told)
    reached = replace(one, days=[replace(day, amount=day.amount * 9) for day in one.days])
    document = view(replace(facts, budget=[reached]), only(Part.BUDGET, items=["1"])).document
    assert sentences(document)[0].endswith("It was reached on 10 October.")


def test_answers_and_notes_stand_as_they_were_written() -> None:
    """Each below what it is of, in the person's order; nothing of what they are of is named."""
    answers = only(Part.QUESTIONS, items=["cost:week-2026-11-16", "sooner:month-2026-11-01"])
    notes = only(Part.NOTES, items=["session:codex:qqsession", "lookback:week-2026-11-16"])
    document = view(heavy(), answers, notes).document
    told = [block.text for block in document.blocks if isinstance(block, Heading | Words)]
    assert [text for text in told if text != told[-1]][:8] == [
        "My answers to five questions",
        "Does the time it spares me justify the cost? · Week 47 · 16\u201322 Nov",
        "Yyother",
        "Do I ship sooner? · November 2026",
        "Yyanswer one\n\nYytwo",
        "Hours it spared me, as I think: 12",
        "These are answers of my own: no figure stands for them or against them.",
        "From my notes",
    ]
    assert told[8:12] == [
        "A session of 22 November 2026", "Xxnote of a session", "Week 47 · 16\u201322 Nov", "Xxnote of a week",
    ]  # fmt: skip
    kinds = [one.kind for one in document.disclosed]
    assert kinds.count(Discloses.NOTE) == 2
    assert kinds.count(Discloses.ANSWER) == 3


def test_how_many_changes_landed_is_not_told() -> None:
    """A count of changes is cut in two by who wants to, and ranks people: no part has one."""
    document = view(heavy(), *map(only, (Part.TURNED_INTO, Part.OVER_TIME, Part.LINES_ALIVE, Part.CHANGES))).document
    assert not [figure.key for figure in document.figures if "changes" in figure.key]
    assert not [said for said in sentences(document) if "landed:" in said]


def test_measures_of_which_nothing_can_be_said_are_one_sentence() -> None:
    """Who used little gets no table of blanks; what they wrote beside a measure stays where it stands."""
    facts = heavy()
    silent = [replace(one, cases=one.cases[:2], past=None) for one in facts.measured or ()]
    wanted = (Measure.TIME_TO_COMMIT, Measure.FIXED_LINE_AGE)
    document = view(replace(facts, measured=silent), only(Part.MEASURES, items=wanted)).document
    assert sentences(document) == [
        (
            "Too few cases to say, in this time and before: From first prompt to last commit; Age of the lines that"
            " fixes take out."
        )
    ]
    assert not [block for block in document.blocks if isinstance(block, Grid)]
    assert not document.figures
    beside = Section(Part.MEASURES, ticked=True, items=(Item(Measure.TIME_TO_COMMIT, "I paired a lot."),))
    assert grid(view(replace(facts, measured=silent), beside).document).own == ("I paired a lot.",)


@pytest.mark.parametrize(("floors", "word"), [(1, "some"), (3, "most")])
def test_how_far_tokens_are_known_is_said(floors: int, word: str) -> None:
    """Of most calls is more than of some, and is called so."""
    qualities = [Quality.LOWER_BOUND if call <= floors else Quality.EXACT for call in range(1, 5)]
    found = lots([spend(900, Outcome.KEPT, call=call, quality=one) for call, one in enumerate(qualities, start=1)])
    document = view(replace(NOTHING, has_calls=True, spent=spent(*found)), only(Part.TURNED_INTO)).document
    caveats = [block.text for block in document.blocks if isinstance(block, Words) and block.tone is Tone.CAVEAT]
    assert any(f"Of {word} calls not all tokens are recorded." in one for one in caveats)
