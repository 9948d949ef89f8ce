"""The outcome chart's figures as a table: one row a bar, newest first."""

from __future__ import annotations

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.words import say
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.chart_table import ChartCell, ChartColumn, ChartTable
from tokenmirror.viewmodels.shapes import Bar, Segment

_KINDS = tuple((outcome, pending) for outcome in Outcome for pending in (False, True))
_USED = tuple(kind for kind in _KINDS if not kind[1] or kind[0] is Outcome.KEPT)
_WIDTHS = {Outcome.IN_PROGRESS: 84, Outcome.OUTSIDE_GIT: 80}
_NARROW = 68

GUESS_COLUMN = len(_USED) + 2
SOMETIMES = range(GUESS_COLUMN, GUESS_COLUMN + 4)
"""The columns that are not worth their room where no bar has anything in them."""


def chart_table(bars: tuple[Bar, ...], currency: str = "") -> ChartTable:
    """Return the figures of some bars."""
    return ChartTable(_columns(currency), tuple(_row(bar) for bar in reversed(bars)))


def _columns(currency: str) -> tuple[ChartColumn, ...]:
    tokens = say("unit.tokens")
    return (
        ChartColumn(say("column.time"), figures=False, width=170),
        *(_part_column(outcome, tokens, pending=pending) for outcome, pending in _USED),
        ChartColumn(say("column.total"), tokens, width=92),
        ChartColumn(say("column.guess"), tokens, sometimes=True, width=_NARROW),
        ChartColumn(say("column.estimated"), tokens, sometimes=True, width=140),
        ChartColumn(say("column.unrecorded"), sometimes=True, width=130),
        ChartColumn(say("column.charged"), sometimes=True, width=170),
        ChartColumn(say("column.landed"), width=124),
        ChartColumn(say("column.price"), currency, width=124),
        ChartColumn(say("column.known"), figures=False, sometimes=True),
    )


def _part_column(outcome: Outcome, unit: str, *, pending: bool) -> ChartColumn:
    title = say("chart.pending") if pending else say(f"outcome.{outcome.value}")
    return ChartColumn(title, unit, width=96 if pending else _WIDTHS.get(outcome, _NARROW))


def _row(bar: Bar) -> tuple[ChartCell, ...]:
    """Return one row: where nothing was observed or recorded there is no number, and a word says which."""
    known = bar.observed and not (bar.without_tokens and not bar.total)
    price = None if bar.list_price is None else round(bar.list_price, 6)
    return (
        ChartCell(bar.title, bar.start.isoformat()),
        *(_part(bar.segments, outcome, pending=pending) for outcome, pending in _USED),
        ChartCell(bar.total_text if bar.observed else say("chart.not_observed"), bar.total if known else ""),
        ChartCell(bar.guessed_text, _tokens(bar, guessed=True) or None),
        ChartCell(bar.estimated_text, _tokens(bar, guessed=False) or None),
        ChartCell(numbers.exact(bar.without_tokens) if bar.without_tokens else "", bar.without_tokens or None),
        ChartCell(bar.charged_text),
        ChartCell(bar.landed_text, len(bar.landed) if bar.observed else None),
        ChartCell(amount(bar.list_price_text), price),
        ChartCell(_how_known(bar)),
    )


def _part(segments: tuple[Segment, ...], outcome: Outcome, *, pending: bool) -> ChartCell:
    """Return what went into one outcome; of what is guessed or estimated columns of their own tell."""
    same = [part for part in segments if part.outcome is outcome and part.pending == pending]
    if not same:
        return ChartCell("")
    tokens = sum(part.tokens for part in same)
    text = same[0].text if len(same) == 1 else numbers.tokens_in_ledger(tokens)
    return ChartCell(f"≈ {text}" if any(part.estimated for part in same) else text, tokens)


def _tokens(bar: Bar, *, guessed: bool) -> int:
    return sum(part.tokens for part in bar.segments if (part.guessed if guessed else part.estimated))


def _how_known(bar: Bar) -> str:
    """Return in words what a bare number does not tell."""
    if not bar.observed:
        return say("chart.not_observed")
    if bar.without_tokens and not bar.total:
        return say("chart.unrecorded")
    return say("chart.atleast") if bar.at_least else ""


def amount(price: str) -> str:
    """Return a list price without the words that stand beside it already."""
    return price.removeprefix(say("chart.price")).strip()
