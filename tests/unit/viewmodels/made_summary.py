"""Made-up facts of a time for a summary, in which every name and text can be told from all others."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import msgspec

from tests.unit.viewmodels.made_facts import lots, spend
from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit
from tokenmirror.domain.lookbacks import About
from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.own_words import OwnAnswer, OwnQuestion
from tokenmirror.domain.periods import Bucket, Period
from tokenmirror.domain.summaries import Chosen, Item, NameKind, Option, Part, Section
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.measures import Measure
from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.ranges import Range
from tokenmirror.insights.spending import Lot
from tokenmirror.insights.survival import Lifetime, survival
from tokenmirror.insights.survival_band import trust
from tokenmirror.viewmodels.budget_facts import CeilingFacts, Used
from tokenmirror.viewmodels.lives import LivesFacts
from tokenmirror.viewmodels.mirror_facts import MirrorFacts
from tokenmirror.viewmodels.outcome_bars import outcome_chart
from tokenmirror.viewmodels.summary import summary_view
from tokenmirror.viewmodels.summary_facts import LandedChange, SpentFacts, SummaryFacts, WrittenNote
from tokenmirror.viewmodels.summary_shapes import Block, Document, Grid, SummaryView, Tone, Words

TODAY, FIRST = date(2026, 11, 22), date(2026, 10, 24)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SHOP, ATTIC = "/home/robinreed/src/zzshop", "/home/robinreed/src/zzattic\u202e"
BRANCH, OTHER_BRANCH = "topic/qq-<b>branch</b>", "qq-main"
KIM = "kim@vvhost.example"
DOLLAR = 10**12
LINES_DAYS = (0, 7, 14, 30, 60, 90, 120, 180, 365, 730)
NOTHING = SummaryFacts(FIRST, TODAY, TODAY)
"""A time in which no tool was used."""


def change(number: int, **known: object) -> LandedChange:
    """Return a change whose id and subject hold its number in words that occur nowhere else."""
    made = {
        "key": f"{number:040x}", "landed": TODAY - timedelta(days=number), "repository": SHOP if number % 2 else ATTIC,
        "subject": f"=kk{number}subject\u202e@SUM(<i>)", "state": FateState.KEPT, "guessed": False, "added": 317,
        "alive": 301, "removed": 0, "branches": (BRANCH,) if number % 2 else (BRANCH, OTHER_BRANCH),
        "people": (KIM,) if number == 1 else (),
    }  # fmt: skip
    return LandedChange(**(made | known))  # type: ignore[arg-type]


def spent(*some: Lot) -> SpentFacts:
    """Return tokens of a month, and their chart by days."""
    period = Period(datetime(2026, 10, 24, tzinfo=UTC), datetime(2026, 11, 23, tzinfo=UTC))
    facts = MirrorFacts(
        lots=some, sessions=1, unrecorded=(), changes=(), period=period, period_text="", bucket=Bucket.DAY,
        first_call=min((lot.at for lot in some), default=None), currency="USD", prices_as_of=TODAY, receipt={},
        in_progress=(), projects=(), sources=(), notices=(), roots_looked_at=0, commit_ids={}, narrowed=False,
    )  # fmt: skip
    return SpentFacts(some, outcome_chart(facts, NOON, UTC))


def much() -> list[Lot]:
    """Return 43,117,204 tokens worth 54.48 dollars."""
    return lots(
        [
            spend(20_117_204, price=54 * DOLLAR),
            spend(9_000_000, Outcome.KEPT, pending=True, call=2, at=NOON - timedelta(days=3), price=48 * DOLLAR // 100),
            spend(13_000_000, Outcome.NO_EDIT, call=3, at=NOON - timedelta(days=9), model="qqmodel", price=None),
            spend(1_000_000, Outcome.REVERTED, call=4, at=NOON - timedelta(days=9), quality=Quality.LOWER_BOUND,
                  price=0),
        ]
    )  # fmt: skip


def lives(works: int = 12) -> LivesFacts:
    """Return how long the lines of some changes lived."""
    made = [
        [Lifetime(10, 20 * (place % 3), censored=False), Lifetime(200, 100, censored=True)] for place in range(works)
    ]
    flat = [life for work in made for life in work]
    found = survival(flat, LINES_DAYS)
    return LivesFacts(found, trust(made, found), works, sum(life.lines for life in flat), ())


def observed(measure: Measure, figure: float | None, cases: int = 23, **details: float) -> Observed:
    """Return a measure of so many cases, seen against a past."""
    some = tuple(Case(CaseKind.CHANGE, f"{place:040x}", place) for place in range(cases))
    past = None if figure is None else Range(figure / 2, figure, figure * 2)
    return Observed(measure, some, cases, figure, past, 140, details)


def every_measure() -> list[Observed]:
    """Return all measures; of fixes there are too few."""
    figures = {
        Measure.FINISHED_TASKS: 3.5, Measure.PRICE_PER_KEPT: 7.77, Measure.TIME_TO_COMMIT: 2.25,
        Measure.TIME_TO_LANDING: 50.0, Measure.REWORK_BY_YOU: 0.07, Measure.REWORK_BY_OTHERS: 0.01,
        Measure.TESTS_IN_KEPT: 0.61,
    }  # fmt: skip
    weeks = Observed(Measure.REGULAR_USE, (), 4, 0.75, None, 12, {"reached": 3, "reached_before": 9})
    few = observed(Measure.FIXED_LINE_AGE, 3.0, 5)
    return [*(observed(measure, figure) for measure, figure in figures.items()), weeks, few]


def ceiling(key: int, unit: CeilingUnit, amount: int, project: str = "") -> CeilingFacts:
    """Return a ceiling with a name of its own, of which something was used each day."""
    one = Ceiling(CeilingPeriod.QUARTER, unit, amount, project, f"Ww{key}ceiling", key)
    first = date(2026, 10, 1)
    days = [Used(first + timedelta(days=day), amount // 88, observed=True) for day in range(53)]
    return CeilingFacts(
        one, first, date(2027, 1, 1), days, is_floor=key == 2, is_about=False, unpriced=(), active=53, forecast=None,
        tested=None,
    )  # fmt: skip


def heavy() -> SummaryFacts:
    """Return a time of which much is known, of every kind."""
    budget = [
        ceiling(1, CeilingUnit.MONEY, 4_000 * DOLLAR),
        ceiling(2, CeilingUnit.TOKENS, 777_000_000, SHOP),
        ceiling(3, CeilingUnit.PLAN, 111 * DOLLAR),
    ]
    states = [FateState.KEPT, FateState.PENDING, FateState.REVERTED, FateState.REWRITTEN, FateState.KEPT]
    changes = [change(number, state=state) for number, state in enumerate(states, start=1)]
    changes.append(change(6, added=0, alive=0, removed=812, guessed=True))
    return SummaryFacts(
        FIRST, TODAY, TODAY, has_calls=True, changes=changes, lives=lives(), measured=every_measure(), budget=budget,
        ceilings=[one.ceiling for one in budget], spent=spent(*much()),
        names={
            NameKind.PROJECT: {SHOP: "zzshop", ATTIC: "zzattic\u202e"},
            NameKind.BRANCH: {BRANCH: BRANCH, OTHER_BRANCH: OTHER_BRANCH},
            NameKind.PERSON: {KIM: KIM},
        },
        answers=[
            OwnAnswer(OwnQuestion.SOONER, "month-2026-11-01", "Yyanswer one\n\nYytwo", 12.0),
            OwnAnswer(OwnQuestion.COST, "week-2026-11-16", "Yyother"),
        ],
        notes=[
            WrittenNote(About.LOOKBACK, "week-2026-11-16", None, "", "Xxnote of a week"),
            WrittenNote(About.CHANGE, f"{1:040x}", TODAY, "=kk1subject", "Xxnote of a change"),
            WrittenNote(About.SESSION, "codex:qqsession", TODAY, "zzshop", "Xxnote of a session"),
        ],
    )  # fmt: skip


def choice(*sections: Section, **known: object) -> Chosen:
    """Return a choice."""
    return msgspec.structs.replace(Chosen("0f1e", sections), **known)


def everything(facts: SummaryFacts) -> Chosen:
    """Return the choice in which all is ticked but names."""
    offered = summary_view(facts, choice()).parts
    return choice(
        *(
            Section(part.part, ticked=True, options=frozenset(Option),
                    items=tuple(Item(one.key, f"Uu{part.part}words", with_subject=True) for one in part.items),
                    words=f"Tt{part.part}words")
            for part in offered
        )
    )  # fmt: skip


def view(facts: SummaryFacts, *sections: Section, **known: object) -> SummaryView:
    """Return the room of a choice."""
    return summary_view(facts, choice(*sections, **known))


def only(part: Part, *options: Option, items: Sequence[str] = ()) -> Section:
    """Return a part that is ticked, with some of it."""
    return Section(part, ticked=True, options=frozenset(options), items=tuple(Item(key) for key in items))


def said(document: Document) -> str:
    """Return all that a document holds, narrow spaces as plain ones."""
    return msgspec.json.encode(document).decode().replace("\u202f", " ")


def sentences(document: Document, tone: Tone = Tone.SAID) -> list[str]:
    """Return what is said, narrow spaces as plain ones."""
    found = [block.text for block in document.blocks if isinstance(block, Words) and block.tone is tone]
    return [text.replace("\u202f", " ") for text in found]


def the(document: Document, kind: type[Block]) -> Block:
    """Return the one block of a kind."""
    (found,) = [block for block in document.blocks if isinstance(block, kind)]
    return found


def grid(document: Document) -> Grid:
    """Return the table of a document."""
    found = the(document, Grid)
    assert isinstance(found, Grid)
    return found
