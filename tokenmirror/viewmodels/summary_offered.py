"""What can be ticked in a summary: parts, options and items, as their owner alone sees them."""

from __future__ import annotations

from collections.abc import Sequence

from tokenmirror.domain.ceilings import Ceiling
from tokenmirror.domain.lookbacks import About
from tokenmirror.domain.summaries import Item, NameKind, Option, Part, Section
from tokenmirror.insights.measures import Measure
from tokenmirror.language import count, tr
from tokenmirror.viewmodels import numbers, words
from tokenmirror.viewmodels.budget_words import ceiling_name, kind_text, limit_text
from tokenmirror.viewmodels.measure_words import titles
from tokenmirror.viewmodels.summary_facts import LandedChange, SummaryFacts, WrittenNote
from tokenmirror.viewmodels.summary_own import answer_key, answer_title, note_key, note_title
from tokenmirror.viewmodels.summary_shapes import OfferedItem, OfferedOption, OfferedPart

MOST = 500
"""Changes that are listed; those that are ticked always are."""
_BEGINNING = 80
_OPTIONS = {
    Part.TURNED_INTO: (Option.CHART, Option.TOKENS, Option.MONEY),
    Part.OVER_TIME: (Option.TOKENS,),
    Part.CHANGES: (Option.PROJECTS, Option.BRANCHES, Option.PEOPLE),
    Part.LINES_ALIVE: (Option.CHART,),
    Part.MEASURES: (Option.MONEY,),
    Part.BUDGET: (Option.MONEY,),
}


def offered(facts: SummaryFacts, section: Section) -> OfferedPart:
    """Return one part with all that can be ticked of it."""
    items = _items(facts, section)
    many = len(facts.changes) if section.part is Part.CHANGES else len(items)
    options = tuple(
        OfferedOption(option, _option_title(section.part, option), _option_hint(option), option in section.options)
        for option in _OPTIONS.get(section.part, ())
    )
    return OfferedPart(
        section.part,
        part_title(section.part),
        _hint(section.part, items, many, facts),
        section.ticked,
        bool(items) or _can_be(section.part, facts),
        options,
        tuple(items),
        section.words,
        many - len(items),
    )


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


def _option_title(part: Part, option: Option) -> str:
    if option is Option.TOKENS:
        return tr("Tokens of the tallest bar") if part is Part.OVER_TIME else tr("Tokens with outcomes")
    return {
        Option.MONEY: tr("Money at list price"),
        Option.CHART: tr("Chart"),
        Option.PROJECTS: tr("Projects"),
        Option.BRANCHES: tr("Branches"),
        Option.PEOPLE: tr("Others with commits"),
    }[option]


def _option_hint(option: Option) -> str:
    if option in {Option.TOKENS, Option.MONEY}:
        return tr("as a range")
    return "" if option is Option.CHART else tr("pseudonyms")


def _can_be(part: Part, facts: SummaryFacts) -> bool:
    """Tell whether there is anything of a part without items."""
    if part in {Part.TURNED_INTO, Part.OVER_TIME}:
        return facts.has_calls
    return part is Part.OWN_WORDS or (part is Part.LINES_ALIVE and bool(facts.has_calls or facts.changes))


def _hint(part: Part, items: Sequence[OfferedItem], many: int, facts: SummaryFacts) -> str:
    if items:
        return tr("{few} of {many}", few=sum(one.ticked for one in items), many=numbers.exact(many))
    if part in {Part.TURNED_INTO, Part.OVER_TIME, Part.LINES_ALIVE} and not _can_be(part, facts):
        return tr("nothing recorded in this time")
    return {
        Part.MEASURES: tr("nothing recorded in this time"),
        Part.CHANGES: tr("none landed in this time"),
        Part.QUESTIONS: tr("no answer of this time"),
        Part.NOTES: tr("no note of this time"),
        Part.BUDGET: tr("no budget is set"),
    }.get(part, "")


def _items(facts: SummaryFacts, section: Section) -> list[OfferedItem]:
    ticked = {item.key: item for item in section.items}
    match section.part:
        case Part.CHANGES:
            listed = [one for place, one in enumerate(facts.changes) if place < MOST or one.key in ticked]
            return [_change(one, ticked.get(one.key), facts) for one in listed]
        case Part.MEASURES:
            known = facts.has_calls or facts.changes
            return [_measure(one, ticked.get(one.value)) for one in Measure] if known else []
        case Part.QUESTIONS:
            return [
                _item(answer_key(one), answer_title(one, facts.today), _begun(one.text), ticked)
                for one in facts.answers
            ]
        case Part.NOTES:
            return [_item(note_key(one), _note_title(one, facts), _begun(one.text), ticked) for one in facts.notes]
        case Part.BUDGET:
            return [
                _item(str(one.id), ceiling_name(one, _project(one.project, facts)), _ceiling(one, facts), ticked)
                for one in facts.ceilings
            ]
        case _:
            return []


def _item(key: str, title: str, detail: str, ticked: dict[str, Item]) -> OfferedItem:
    item = ticked.get(key)
    return OfferedItem(
        key, title, detail, item is not None, item.words if item else "", with_subject=False, has_subject=False
    )


def _change(one: LandedChange, item: Item | None, facts: SummaryFacts) -> OfferedItem:
    lines = count(one.added, "{n} line", "{n} lines")
    parts = (numbers.short_day(one.landed, facts.today), _project(one.repository, facts), lines, words.FATES[one.state])
    return OfferedItem(
        one.key,
        one.subject or tr("Change {name}", name=one.key[:10]),
        " · ".join(filter(None, parts)),
        item is not None,
        item.words if item else "",
        item is not None and item.with_subject,
        bool(one.subject),
    )


def _measure(measure: Measure, item: Item | None) -> OfferedItem:
    detail = tr("only with money ticked") if measure is Measure.PRICE_PER_KEPT else ""
    found = {} if item is None else {measure.value: item}
    return _item(measure.value, titles()[measure], detail, found)


def _note_title(note: WrittenNote, facts: SummaryFacts) -> str:
    """Return what a note is of, as its owner knows it."""
    if note.about is About.LOOKBACK or not note.known_as:
        return note_title(note, facts.today)
    return note.known_as if note.about is About.CHANGE else tr("Session in {name}", name=note.known_as)


def _begun(text: str) -> str:
    said = " ".join(text.split())
    return said if len(said) <= _BEGINNING else f"{said[: _BEGINNING - 1]}…"


def _project(name: str, facts: SummaryFacts) -> str:
    return facts.known_as.get(name) or facts.names.get(NameKind.PROJECT, {}).get(name, "") if name else ""


def _ceiling(one: Ceiling, facts: SummaryFacts) -> str:
    return f"{kind_text(one, facts.currency)} · {limit_text(one, facts.currency)}"
