"""Ceilings in a summary: shares of what the person set for themselves, where that leads in days; money when ticked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tokenmirror.domain.ceilings import Ceiling, CeilingUnit
from tokenmirror.domain.summaries import NameKind, Option, Section
from tokenmirror.insights import coarse
from tokenmirror.insights.backtest import FEWEST
from tokenmirror.insights.forecast import FEWEST_ACTIVE, WEEKS
from tokenmirror.language import count, sentences, tr
from tokenmirror.viewmodels import coarse_words, numbers
from tokenmirror.viewmodels.budget_facts import CeilingFacts
from tokenmirror.viewmodels.budget_words import limit_text, this_span
from tokenmirror.viewmodels.coarse_words import PICO, money_text, share_text
from tokenmirror.viewmodels.summary_facts import SummaryFacts
from tokenmirror.viewmodels.summary_shapes import Discloses, Figure
from tokenmirror.viewmodels.summary_told import Book, Told
from tokenmirror.viewmodels.summary_turned import list_price_caveat, share_figure


def budget(facts: SummaryFacts, section: Section, book: Book) -> Told:
    """Return the ceilings that are ticked, as they stand today."""
    told = Told()
    title = tr("Ceilings of my own")
    told.head(title, section, tr("Beside “{part}”", part=title))
    known = {str(one.ceiling.id): one for one in facts.budget or ()}
    shown = [(item, known[item.key]) for item in section.items if item.key in known]
    if not shown:
        return told
    money = Option.MONEY in section.options
    caveat = _caveat([one for _item, one in shown], money=money)
    keys = _keys([one.ceiling for _item, one in shown])
    for (item, one), key in zip(shown, keys, strict=True):
        name = _name(one.ceiling, book)
        used = _used(told, one, name, key, caveat)
        if money and one.ceiling.unit is not CeilingUnit.TOKENS:
            used = sentences(used, _money(told, one, name, key, facts.currency, caveat))
        told.said(used if one.ceiling.unit is CeilingUnit.PLAN else sentences(used, _ahead(told, one, name)))
        told.own(item.words, tr("Beside “{part}”", part=name))
    told.caveat(caveat)
    return told


def _keys(ceilings: Sequence[Ceiling]) -> list[str]:
    """Return by what the figures of each are known: by its kind, for its id would join two summaries."""
    seen: Counter[str] = Counter()
    keys = []
    for one in ceilings:
        kind = ".".join(("budget", one.period, one.unit, *(["project"] if one.project else [])))
        seen[kind] += 1
        keys.append(kind if seen[kind] == 1 else f"{kind}.{seen[kind]}")
    return keys


def _name(ceiling: Ceiling, book: Book) -> str:
    """Return what a ceiling is called, by its time and project alone: its own name may hold others."""
    span = this_span(ceiling.period)
    if ceiling.project:
        project = book.shown(NameKind.PROJECT, ceiling.project)
        return tr("My ceiling for {span}, {project}", span=span, project=project)
    return tr("My ceiling for {span}", span=span)


def _used(told: Told, one: CeilingFacts, name: str, key: str, caveat: str) -> str:
    """Return what share of it was used."""
    share = coarse.share_of(one.used, max(one.ceiling.amount, 1))
    text = share_text(share)
    text = coarse_words.at_least(share, text) if one.is_floor else text
    values = {"name": name, "share": text, "day": numbers.full_day(one.today)}
    if one.ceiling.unit is CeilingUnit.PLAN:
        said = tr("{name}: by {day}, my use at list price came to {share} of the plan's fee.", **values)
    else:
        said = tr("{name}: by {day}, {share} of it was used.", **values)
    told.figures.append(share_figure(f"{key}.used", name, share, caveat, is_floor=one.is_floor))
    told.gives(Discloses.FIGURE, said)
    return said


def _ahead(told: Told, one: CeilingFacts, name: str) -> str:
    said = _outlook(one)
    told.gives(Discloses.FIGURE, tr("{name}, ahead: {sentence}", name=name, sentence=said))
    return said


def _money(told: Told, one: CeilingFacts, name: str, key: str, currency: str, caveat: str) -> str:
    found = coarse_words.money(one.used)
    text = money_text(found, currency)
    text = coarse_words.at_least(found, text) if one.is_floor else text
    limit = limit_text(one.ceiling, currency)
    said = tr("That is {amount} of {limit} at list price.", amount=text, limit=limit)
    ends = (found.low / PICO, None if one.is_floor else found.high / PICO)
    told.figures.append(Figure(f"{key}.money", name, *ends, currency, text, caveat))
    told.gives(Discloses.MONEY, f"{name}: {said}")
    return said


def _outlook(one: CeilingFacts) -> str:
    """Return where that is likely to lead, in days alone."""
    if one.is_over:
        return tr("It was reached on {day}.", day=numbers.day_in_words(one.reached_on or one.today, one.today))
    if one.forecast is None:
        return count(
            one.active,
            "Too few to say where this leads: {n} day of use is known, a forecast needs {fewest}.",
            "Too few to say where this leads: {n} days of use are known, a forecast needs {fewest}.",
            fewest=FEWEST_ACTIVE,
        )
    span, first, half = this_span(one.ceiling.period), one.first_reached, one.half_reached
    if first is None:
        return tr("At my own rhythm it is not reached {span} in 9 of 10 futures.", span=span)
    begin = numbers.day_in_words(first, one.today)
    if half is None:
        return tr("At my own rhythm it is reached from {day} on, or not at all {span}.", day=begin, span=span)
    middle = numbers.day_in_words(half, one.today)
    if begin == middle:
        return tr("At my own rhythm it is reached around {day}.", day=middle)
    return tr("At my own rhythm it is reached around {middle}, in 1 of 10 futures by {day}.", day=begin, middle=middle)


def _caveat(shown: Sequence[CeilingFacts], *, money: bool) -> str:
    parts = [tr("A ceiling is a limit that I set for myself: there is nothing to reach.")]
    if any(one.forecast is not None and one.ceiling.unit is not CeilingUnit.PLAN for one in shown):
        parts.append(tr("Futures are made of my own last {weeks} weeks, put together anew.", weeks=WEEKS))
        parts += _held(shown)
    if any(one.is_floor for one in shown):
        parts.append(tr("Not all that was used is known."))
    if any(one.unpriced for one in shown):
        parts.append(tr("Some models have no price."))
    if money:
        parts.append(list_price_caveat())
    return sentences(*parts)


def _held(shown: Sequence[CeilingFacts]) -> list[str]:
    """Return how often forecasts of this kind held, of the ceiling of which fewest did."""
    tested = [one.tested for one in shown if one.tested is not None and len(one.tested.tested) >= FEWEST]
    if not tested:
        return [tr("Too few forecasts are past to say how often they hold.")]
    least = min(tested, key=lambda one: one.held / len(one.tested))
    of = len(least.tested)
    return [tr("{held} of {of} forecasts of this kind held in my past year.", held=least.held, of=of)]
