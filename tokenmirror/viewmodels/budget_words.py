"""The words of ceilings: amounts, spans, and where a ceiling is likely to be reached."""

from __future__ import annotations

from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit
from tokenmirror.insights.backtest import FEWEST, Backtest
from tokenmirror.insights.forecast import FEWEST_ACTIVE
from tokenmirror.language import count, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.budget_facts import CeilingFacts

_WHOLE, _MILLION, _THOUSAND = 10**12, 10**6, 1000


def written(amount: int, unit: CeilingUnit, currency: str) -> str:
    """Return an amount in a ceiling's unit: `$106`, `24.3 M`."""
    return numbers.tokens(amount) if unit is CeilingUnit.TOKENS else numbers.money(amount, currency)


def limit_text(ceiling: Ceiling, currency: str) -> str:
    """Return a ceiling as it was set: `$160`, `$12.50`, `40 M`."""
    if ceiling.unit is CeilingUnit.TOKENS:
        millions, rest = divmod(ceiling.amount, _MILLION)
        whole = millions and not rest and millions < _THOUSAND
        return f"{millions}{numbers.THIN_SPACE}M" if whole else numbers.tokens(ceiling.amount)
    whole = ceiling.amount % _WHOLE == 0
    return numbers.money_step(ceiling.amount, currency, 0) if whole else numbers.money(ceiling.amount, currency)


def used_text(facts: CeilingFacts, currency: str) -> str:
    """Return what was used, with how far it is known: `at least $106`."""
    amount = written(facts.used, facts.ceiling.unit, currency)
    amount = tr("about {amount}", amount=amount) if facts.is_about else amount
    return tr("at least {amount}", amount=amount) if facts.is_floor else amount


def ceiling_name(ceiling: Ceiling, project: str) -> str:
    """Return what a ceiling is called: the person's own word, its project, or what it holds for."""
    if ceiling.name:
        return ceiling.name
    if project:
        return project
    return tr("Flat plan") if ceiling.unit is CeilingUnit.PLAN else tr("Everything")


def this_span(period: CeilingPeriod) -> str:
    """Return the span that today is in: `this quarter`."""
    return {
        CeilingPeriod.MONTH: tr("this month"),
        CeilingPeriod.QUARTER: tr("this quarter"),
        CeilingPeriod.YEAR: tr("this year"),
    }[period]


def span_word(period: CeilingPeriod) -> str:
    """Return the span by itself: `quarter`."""
    return {
        CeilingPeriod.MONTH: tr("month"),
        CeilingPeriod.QUARTER: tr("quarter"),
        CeilingPeriod.YEAR: tr("year"),
    }[period]


def kind_text(ceiling: Ceiling, currency: str) -> str:
    """Return what is counted under it: `quarter, money`."""
    span = span_word(ceiling.period)
    if ceiling.unit is CeilingUnit.MONEY:
        return tr("{span}, list price", span=span)
    if ceiling.unit is CeilingUnit.TOKENS:
        return tr("{span}, tokens", span=span)
    return tr("{span}, {fee} fee", span=span, fee=limit_text(ceiling, currency))


def sentence(facts: CeilingFacts, project: str, currency: str) -> str:
    """Return what was used since when, and of what ceiling."""
    day = numbers.day_in_words(facts.first, facts.today)
    since = tr("since {day} in {project}", day=day, project=project) if project else tr("since {day}", day=day)
    amount = used_text(facts, currency)
    amount = amount[:1].upper() + amount[1:]
    ceiling = limit_text(facts.ceiling, currency)
    if facts.ceiling.unit is CeilingUnit.MONEY:
        return tr(
            "{amount} at list price {since}, of a ceiling of {ceiling}.", amount=amount, since=since, ceiling=ceiling
        )
    if facts.ceiling.unit is CeilingUnit.TOKENS:
        return tr("{amount} tokens {since}, of a ceiling of {ceiling}.", amount=amount, since=since, ceiling=ceiling)
    return tr("{amount} at list price {since}, beside a flat fee of {fee}.", amount=amount, since=since, fee=ceiling)


def outlook(facts: CeilingFacts, currency: str) -> str:
    """Return where that is likely to lead."""
    if facts.ceiling.unit is not CeilingUnit.PLAN and facts.is_over:
        return _reached(facts)
    if facts.forecast is None:
        return no_forecast(facts)
    if facts.ceiling.unit is CeilingUnit.PLAN:
        low, middle, high = (
            written(facts.used + ends[-1], facts.ceiling.unit, currency)
            for ends in (facts.forecast.low, facts.forecast.middle, facts.forecast.high)
        )
        return tr(
            "At your own rhythm {span} ends between {low} and {high}, in the middle at {middle}.",
            span=this_span(facts.ceiling.period), low=low, middle=middle, high=high,
        )  # fmt: skip
    return _likely(facts)


def _reached(facts: CeilingFacts) -> str:
    on = facts.reached_on or facts.today
    return tr("The ceiling was reached on {day}.", day=numbers.day_in_words(on, facts.today))


def _likely(facts: CeilingFacts) -> str:
    span, first, half = this_span(facts.ceiling.period), facts.first_reached, facts.half_reached
    if first is None:
        return tr("At your own rhythm the ceiling is not reached {span} in 9 of 10 futures.", span=span)
    begin = numbers.day_in_words(first, facts.today)
    if half is None:
        return tr(
            "At your own rhythm the ceiling is reached from {day} on, or not at all {span}.", day=begin, span=span
        )
    middle = numbers.day_in_words(half, facts.today)
    if begin == middle:
        return tr("At your own rhythm the ceiling is reached around {day}.", day=middle)
    return tr(
        "At your own rhythm the ceiling is reached around {middle}, in 1 of 10 futures by {day}.",
        day=begin,
        middle=middle,
    )


def no_forecast(facts: CeilingFacts) -> str:
    """Say that it is too early, and from when on it is not."""
    return count(
        facts.active,
        "Too early to say where this leads: {n} day of use is known, a forecast needs {fewest}.",
        "Too early to say where this leads: {n} days of use are known, a forecast needs {fewest}.",
        fewest=FEWEST_ACTIVE,
    )


def held_text(tested: Backtest | None) -> str:
    """Return how often forecasts of this kind held: `8 in 10 forecasts of this kind held (32 of 39)`."""
    if tested is None or len(tested.tested) < FEWEST:
        number = 0 if tested is None else len(tested.tested)
        return count(
            number,
            "too few past forecasts to say how often they hold ({n})",
            "too few past forecasts to say how often they hold ({n})",
        )
    of = len(tested.tested)
    return tr(
        "{tenths} in 10 forecasts of this kind held for your past year ({held} of {of})",
        tenths=round(10 * tested.held / of),
        held=tested.held,
        of=of,
    )
