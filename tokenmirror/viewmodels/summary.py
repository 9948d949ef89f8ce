"""The summary in words: what can be ticked, and the document that comes of it."""

from __future__ import annotations

from tokenmirror.domain.summaries import Chosen, Option, Part, Section
from tokenmirror.language import locale, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.shapes import EmptyState
from tokenmirror.viewmodels.summary_facts import SummaryFacts
from tokenmirror.viewmodels.summary_shapes import (
    Block,
    Disclosed,
    Discloses,
    Document,
    OfferedOption,
    OfferedPart,
    SummaryView,
    Tone,
    Words,
)

_OPTIONS = {
    Part.TURNED_INTO: (Option.CHART, Option.TOKENS, Option.MONEY),
    Part.OVER_TIME: (Option.CHART, Option.TOKENS),
    Part.CHANGES: (Option.PROJECTS, Option.BRANCHES, Option.PEOPLE),
    Part.LINES_ALIVE: (Option.CHART,),
    Part.MEASURES: (Option.MONEY,),
    Part.BUDGET: (Option.MONEY,),
}


def summary_view(facts: SummaryFacts, chosen: Chosen, empty: EmptyState | None = None) -> SummaryView:
    """Return what can be ticked, and the document as it is chosen."""
    document = _document(facts, chosen)
    parts = tuple(_offered(section) for section in chosen.sections)
    return SummaryView(chosen, document.subtitle, parts, (), document, empty)


def _document(facts: SummaryFacts, chosen: Chosen) -> Document:
    blocks: list[Block] = []
    disclosed: list[Disclosed] = []
    for section in chosen.sections:
        if section.ticked and section.part is Part.OWN_WORDS and section.words:
            blocks.append(Words(section.words, Tone.OWN))
            disclosed.append(Disclosed(Discloses.WORDS, tr("My own words at the top")))
    return Document(
        chosen.title or tr("What my AI use turned into"),
        _time(facts),
        locale().tag,
        locale().right_to_left,
        chosen.paper,
        tuple(blocks),
        tr("What this cannot show"),
        tr("Effort, difficulty, or the worth of the work."),
        (),
        tuple(disclosed),
        (tr("No paths"),),
        facts.first.isoformat() if facts.first else "",
        facts.last.isoformat(),
    )


def _time(facts: SummaryFacts) -> str:
    last = numbers.full_day(facts.last)
    if facts.first is None:
        return tr("up to {day}", day=last)
    return tr("{first} to {last}", first=numbers.full_day(facts.first), last=last)


def _offered(section: Section) -> OfferedPart:
    options = tuple(
        OfferedOption(option, option_title(option), "", option in section.options)
        for option in _OPTIONS.get(section.part, ())
    )
    return OfferedPart(
        section.part, part_title(section.part), "", section.ticked, can_be=True, options=options, items=(),
        words=section.words,
    )  # fmt: skip


def part_title(part: Part) -> str:
    """Return what a part is called where it is ticked."""
    return {
        Part.OWN_WORDS: tr("My words at the top"),
        Part.TURNED_INTO: tr("What it turned into"),
        Part.OVER_TIME: tr("Over time"),
        Part.CHANGES: tr("Changes that landed"),
        Part.LINES_ALIVE: tr("Lines still alive"),
        Part.MEASURES: tr("Measures"),
        Part.QUESTIONS: tr("The five questions"),
        Part.NOTES: tr("Notes"),
        Part.BUDGET: tr("Budget"),
    }[part]


def option_title(option: Option) -> str:
    """Return what an option is called."""
    return {
        Option.TOKENS: tr("Tokens with outcomes"),
        Option.MONEY: tr("Money at list price"),
        Option.CHART: tr("Chart"),
        Option.PROJECTS: tr("Projects"),
        Option.BRANCHES: tr("Branches"),
        Option.PEOPLE: tr("People"),
    }[option]
