"""The summary in words: what can be ticked, and the document that comes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec

from tokenmirror.domain.summaries import Chosen, Item, NameKind, Part, Section
from tokenmirror.language import locale, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.shapes import EmptyState
from tokenmirror.viewmodels.summary_bars import over_time
from tokenmirror.viewmodels.summary_budget import budget
from tokenmirror.viewmodels.summary_caveats import cannot_text, cannot_title
from tokenmirror.viewmodels.summary_changes import changes
from tokenmirror.viewmodels.summary_facts import SummaryFacts
from tokenmirror.viewmodels.summary_lives import lines_alive
from tokenmirror.viewmodels.summary_measures import measures
from tokenmirror.viewmodels.summary_offered import offered
from tokenmirror.viewmodels.summary_own import notes, own_words, questions
from tokenmirror.viewmodels.summary_shapes import (
    Disclosed,
    Discloses,
    Document,
    Figure,
    OfferedName,
    SummaryView,
)
from tokenmirror.viewmodels.summary_told import Book, Told
from tokenmirror.viewmodels.summary_turned import turned_into

_PARTS: dict[Part, Callable[[SummaryFacts, Section, Book], Told]] = {
    Part.OWN_WORDS: lambda _facts, section, _book: own_words(section),
    Part.TURNED_INTO: lambda facts, section, _book: turned_into(facts, section),
    Part.OVER_TIME: lambda facts, section, _book: over_time(facts, section),
    Part.CHANGES: changes,
    Part.LINES_ALIVE: lambda facts, section, _book: lines_alive(facts, section),
    Part.MEASURES: lambda facts, section, _book: measures(facts, section),
    Part.QUESTIONS: lambda facts, section, _book: questions(facts, section),
    Part.NOTES: lambda facts, section, _book: notes(facts, section),
    Part.BUDGET: budget,
}


def summary_view(facts: SummaryFacts, chosen: Chosen, empty: EmptyState | None = None) -> SummaryView:
    """Return what can be ticked, and the document as it is chosen."""
    book = Book(chosen, facts.names, facts.known_as)
    document = _document(facts, chosen, book)
    parts = tuple(offered(facts, section) for section in every_section(chosen))
    return SummaryView(chosen, document.subtitle, parts, book.offered(), document, empty)


def every_section(chosen: Chosen) -> tuple[Section, ...]:
    """Return the parts that are chosen, each once, and after them those that the choice does not know."""
    by_part = {section.part: section for section in reversed(chosen.sections)}
    first = dict.fromkeys(section.part for section in chosen.sections)
    every = (*first, *(part for part in Part if part not in first))
    return tuple(_each_once(by_part.get(part, Section(part))) for part in every)


def _each_once(section: Section) -> Section:
    once: dict[str, Item] = {}
    for item in section.items:
        once.setdefault(item.key, item)
    if len(once) == len(section.items):
        return section
    return msgspec.structs.replace(section, items=tuple(once.values()))


def _document(facts: SummaryFacts, chosen: Chosen, book: Book) -> Document:
    ticked = [section for section in every_section(chosen) if section.ticked]
    every = (_PARTS[section.part](facts, section, book) for section in ticked)
    told = [one for one in every if not one.is_empty]
    gives = [*_first(facts, chosen), *(one for part in told for one in part.disclosed), *_names(book.offered())]
    figures = tuple(figure for part in told for figure in part.figures)
    return Document(
        chosen.title.strip() or tr("What my AI use turned into"),
        _time(facts),
        locale().tag,
        locale().right_to_left,
        chosen.paper,
        tuple(block for part in told for block in part.blocks),
        cannot_title(),
        cannot_text(),
        figures,
        tuple(gives),
        _withheld(gives, figures, book.offered()),
        facts.first.isoformat() if facts.first else "",
        facts.last.isoformat(),
    )


def _time(facts: SummaryFacts) -> str:
    last = numbers.full_day(facts.last)
    if facts.first is None:
        return tr("up to {day} · written by me", day=last)
    if facts.first == facts.last:
        return tr("{day} · written by me", day=last)
    return tr("{first} to {last} · written by me", first=numbers.full_day(facts.first), last=last)


def _first(facts: SummaryFacts, chosen: Chosen) -> Iterator[Disclosed]:
    last = numbers.full_day(facts.last)
    if facts.first is None:
        yield Disclosed(Discloses.PERIOD, tr("All time up to {day}", day=last))
    else:
        yield Disclosed(Discloses.PERIOD, tr("{first} to {last}", first=numbers.full_day(facts.first), last=last))
    if chosen.title.strip():
        yield Disclosed(Discloses.WORDS, tr("The title: “{title}”", title=chosen.title.strip()))


def _names(names: Sequence[OfferedName]) -> Iterator[Disclosed]:
    """Say which names stand there as they are, and which by a pseudonym; of these no more than the pseudonym."""
    for one in names:
        if one.ticked:
            yield Disclosed(Discloses.NAME, f"{_kind(one.kind)}: {one.shown}")
        else:
            yield Disclosed(Discloses.PSEUDONYM, one.pseudonym)


def _kind(kind: NameKind) -> str:
    return {
        NameKind.PROJECT: tr("Project"),
        NameKind.BRANCH: tr("Branch"),
        NameKind.PERSON: tr("Person"),
    }[kind]


def _withheld(gives: Sequence[Disclosed], figures: Sequence[Figure], names: Sequence[OfferedName]) -> tuple[str, ...]:
    """Say what is not in the document."""
    kinds = {one.kind for one in gives}
    real = {one.kind for one in names if one.ticked}
    lines = (
        (True, tr("No paths, addresses or hosts")),
        (Discloses.SUBJECT not in kinds, tr("No subjects of commits")),
        (NameKind.PROJECT not in real, tr("No project's real name")),
        (NameKind.BRANCH not in real, tr("No branch's real name")),
        (NameKind.PERSON not in real, tr("Nobody else's real name")),
        (all(one.unit != "tokens" for one in figures), tr("No amounts of tokens")),
        (Discloses.MONEY not in kinds, tr("No money")),
        (Discloses.NOTE not in kinds, tr("No notes")),
        (Discloses.ANSWER not in kinds, tr("No answers")),
    )
    return tuple(text for is_so, text in lines if is_so)
