"""The figures of an experiment as people read them: in their unit, with a sign, and as steps of an axis."""

from __future__ import annotations

import math

from tokenmirror.insights.experiments import Figure
from tokenmirror.insights.measures import Measure
from tokenmirror.language import count, locale, tr
from tokenmirror.viewmodels import measure_words, numbers

_MEASURES = {
    Figure.PRICE: Measure.PRICE_PER_KEPT,
    Figure.TIME: Measure.TIME_TO_LANDING,
    Figure.REWORK: Measure.REWORK_BY_YOU,
    Figure.PROMPTS: Measure.FINISHED_TASKS,
}
"""Whose units they have."""
_MINUS, _PICO = "\u2212", 10**12
_ROUND, _LINES, _TWO_DAYS = (1, 2, 2.5, 5, 10), 3.4, 48.0


def figure_titles() -> dict[Figure, str]:
    """Return what the figures are called."""
    return {
        Figure.PRICE: tr("List price per kept piece of work"),
        Figure.TOKENS: tr("Tokens per kept piece of work"),
        Figure.TIME: tr("From first prompt to landing"),
        Figure.REWORK: tr("Rework within 14 days"),
        Figure.PROMPTS: tr("Prompts per piece of work"),
    }


def unit_word(figure: Figure, currency: str) -> str:
    """Return the unit in which a figure is written into a file."""
    return {
        Figure.PRICE: currency,
        Figure.TOKENS: tr("tokens"),
        Figure.TIME: tr("hours"),
        Figure.REWORK: tr("share"),
        Figure.PROMPTS: tr("prompts"),
    }[figure]


def figure_text(figure: Figure, amount: float, currency: str) -> str:
    """Return a figure in its unit."""
    if figure is Figure.TOKENS:
        return numbers.tokens(round(amount))
    return measure_words.figure_text(_MEASURES[figure], amount, currency)


def signed(figure: Figure, amount: float, currency: str) -> str:
    """Return a difference with its sign; what rounds to nothing has none."""
    text = _apart(figure, abs(amount), currency)
    return text if text == _apart(figure, 0.0, currency) else f"{_MINUS if amount < 0 else '+'}{text}"


def _apart(figure: Figure, amount: float, currency: str) -> str:
    if figure is Figure.REWORK:
        return tr("{n} points", n=locale().number(100 * amount, 0))
    if figure is Figure.TIME and amount < 1 / 60:
        return tr("{minutes} min", minutes=0)
    if figure is Figure.PRICE and round(amount, 2) == 0:
        return numbers.money(0, currency)
    # A bootstrap's prompts have many decimals, of which one is told: what that leaves nothing of is nothing.
    return figure_text(figure, round(amount, 1) if figure is Figure.PROMPTS else amount, currency)


def steps(figure: Figure, highest: float, currency: str) -> tuple[tuple[float, str], ...]:
    """Return a few round figures from zero up to about the highest, with their words."""
    if highest <= 0:
        return ((0.0, "0"),)
    unit = 24.0 if figure is Figure.TIME and highest >= _TWO_DAYS else 1.0
    raw = highest / unit / _LINES
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(one * power for one in _ROUND if one * power >= raw * 0.999)
    if figure in (Figure.TOKENS, Figure.PROMPTS):
        step = max(step, 1.0)  # of which there are no parts
    number = max(math.floor(highest / unit / step + 0.15), 1)
    places = [place * step for place in range(number + 1)]
    return tuple((place * unit, _step_text(figure, place, step, unit, currency) if place else "0") for place in places)


def _step_text(figure: Figure, place: float, step: float, unit: float, currency: str) -> str:
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    if round(step * 10**decimals, 6) % 1:  # a step such as 2.5
        decimals += 1
    if figure is Figure.PRICE:
        return numbers.money_step(round(place * _PICO), currency, max(decimals, 2) if decimals else 0)
    if figure is Figure.TOKENS:
        return numbers.tokens(round(place))
    if figure is Figure.REWORK:
        return numbers.percent_of(place)
    written = locale().number(place, decimals)
    if figure is Figure.PROMPTS:
        return written
    if unit > 1:
        return count(round(place), "{n} day", "{n} days") if not decimals else tr("{days} days", days=written)
    return tr("{hours} h", hours=written)
