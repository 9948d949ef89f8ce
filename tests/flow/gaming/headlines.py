"""What the first screen, the popover and the measures say, as figures that can look better or not."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from itertools import takewhile
from pathlib import Path

from tests.flow.computer import Computer
from tests.flow.gaming.history import Habit, Person
from tokenmirror.answers.ask import Asker
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.past import Pasts
from tokenmirror.answers.patterns import Patterns
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.periods import Filter
from tokenmirror.domain.summaries import Chosen, Item, Option, Part, Section
from tokenmirror.insights.measures import Measure
from tokenmirror.insights.observations import has_evidence
from tokenmirror.insights.observing import Observed
from tokenmirror.insights.patterns.rules import Pattern
from tokenmirror.prices import load
from tokenmirror.store.database import open_reader
from tokenmirror.store.rows import to_ms
from tokenmirror.viewmodels.shapes import MirrorView
from tokenmirror.viewmodels.summary_shapes import Document, Heading, Strip, Tone, Words

UNDONE = (Outcome.REWRITTEN, Outcome.REVERTED)
WELCOME = frozenset({Pattern.FIRST_PROMPTS, Pattern.SMALL_SESSIONS})


@dataclass(frozen=True, slots=True)
class Headlines:
    """Everything that is said first, after one history."""

    texts: Mapping[str, str]
    """Sentences and figures as they are shown."""
    tokens: Mapping[Outcome, int]
    price: float
    took: tuple[float, ...] | None
    """Tokens per kept change: quartiles and median."""
    alive: Mapping[int, float]
    """The share of lines alive so many days after landing."""
    measures: Mapping[Measure, float | None]
    given: Collection[str]
    """The keys of all figures of a summary in which everything is ticked."""
    seen: Mapping[Pattern, tuple[int, float]]
    """What the rules of the look back saw in all of it: in how many cases, and their figure."""
    pages: Mapping[str, frozenset[str]]
    """By month: the observations that can have their turn on its page."""
    done: Mapping[str, int]
    """What the habit did, by its own count."""
    commits: int
    computer: Computer

    @property
    def total(self) -> int:
        """Return all tokens."""
        return sum(self.tokens.values())

    def into(self, *outcomes: Outcome) -> int:
        """Return the tokens of some outcomes."""
        return sum(self.tokens.get(outcome, 0) for outcome in outcomes)


def headlines(folder: Path, now: datetime, zone: tzinfo, habit: Habit) -> Headlines:
    """Let a person of some habit work for two months, collect it all, and read what is said of it."""
    computer = Computer(folder)
    person = Person(computer, now, habit)
    person.work()
    assert computer.collect().code == 0
    asker = Asker(computer.data, zone=zone, home=computer.home, now=lambda: now)
    mirror, today, given = asker.mirror(Filter()), asker.today(), _summary(asker)
    asker.close()
    commits = int(person.shop.folder.run("rev-list", "--all", "--count"))
    texts = {
        "sentence": mirror.sentence,
        **{f"figure {figure.outcome}": f"{figure.tokens_text} {figure.of_which}" for figure in mirror.figures},
        "lives": mirror.lives.sentence if mirror.lives else "",
        "today": today.sentence,
        "this week": today.week,
        "summary": _where_tokens_went(given),
    }
    tokens = {figure.outcome: figure.tokens for figure in mirror.figures}
    assert sum(tokens.values()) == person.tokens.total_tokens
    price = sum(bar.list_price or 0.0 for bar in mirror.chart.bars)
    return Headlines(
        texts,
        tokens,
        price,
        _took(mirror),
        _alive(mirror),
        _measures(computer, now),
        {figure.key for figure in given.figures},
        *_observed(computer, now),
        dict(person.done),
        commits,
        computer,
    )


def _summary(asker: Asker) -> Document:
    """Return a summary in which all that can tell how work went is ticked."""
    options = frozenset({Option.TOKENS, Option.MONEY, Option.CHART})
    parts = (Part.TURNED_INTO, Part.OVER_TIME, Part.LINES_ALIVE)
    measures = Section(Part.MEASURES, ticked=True, options=options, items=tuple(Item(one) for one in Measure))
    sections = (*(Section(part, ticked=True, options=options) for part in parts), measures)
    return asker.summary(Chosen("00", sections, period="13w")).document


def _where_tokens_went(document: Document) -> str:
    """Return what the summary says of tokens, in sentences and beside its strip."""
    after = takewhile(
        lambda block: not (isinstance(block, Heading) and block.part is not Part.TURNED_INTO), document.blocks
    )
    said = []
    for block in after:
        if isinstance(block, Words) and block.tone is Tone.SAID:
            said.append(block.text)
        elif isinstance(block, Strip):
            said += [f"{part.label} {part.text}" for part in block.parts]
    return " ".join(said)


def _took(mirror: MirrorView) -> tuple[float, ...] | None:
    found = mirror.ranges.rows[-1].found if mirror.ranges else None
    return None if found is None else tuple(found)


def _alive(mirror: MirrorView) -> dict[int, float]:
    points = mirror.lives.points if mirror.lives else ()
    return {point.day: point.share for point in points if point.label and point.day in {7, 30}}


def _measures(computer: Computer, now: datetime) -> dict[Measure, float | None]:
    since = (now - timedelta(days=70)).date().isoformat()
    told = {one["measure"]: one for one in computer.run("measures", "--since", since, "--json").json["measures"]}
    finished = told[Measure.FINISHED_TASKS]["details"]["finished"]
    return {measure: told[measure]["figure"] for measure in Measure} | {Measure.FINISHED_TASKS: finished}


def _observed(computer: Computer, now: datetime) -> tuple[dict[Pattern, tuple[int, float]], dict[str, frozenset[str]]]:
    """Ask the rules themselves, of all of it and of months: which of them stand on a page goes by turns."""
    prices = load()

    def seen(since: int, until: int) -> list[Observed]:
        return patterns._look([(to_ms(now - timedelta(days=since)), to_ms(now - timedelta(days=until)))])

    with closing(open_reader(computer.data / "tokenmirror.db")) as db:
        pages = Pages(db, prices)
        patterns = Patterns(pages.scratch, Pasts(pages.scratch, pages.grouping, prices))
        whole = {Pattern(one.rule): (len(one.cases), one.figure or 0.0) for one in seen(70, -1)}
        shown = {
            f"{since} days ago": frozenset(one.rule for one in seen(since, until) if has_evidence(one))
            for since, until in ((30, -1), (45, 15), (60, 30))
        }
    return whole, shown
