"""Bars over time as SVG: on a zero line, outcomes from it up, and a hatch where nothing was observed."""

from __future__ import annotations

from collections.abc import Iterator

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.export.colours import Colours
from tokenmirror.export.svg_fills import Fills, Kind, kind_words
from tokenmirror.export.svg_legend import Entry, legend
from tokenmirror.export.svg_writing import SMALL, element, label, picture, text_wide
from tokenmirror.viewmodels.summary_shapes import Bars, DrawnBar

_PLOT, _TOP, _AXIS, _BELOW = 120.0, 18.0, 20.0, 14.0
_WIDEST, _BETWEEN, _NARROW, _SHARE = 47.0, 9.0, 22.5, 0.6
_GAP, _APART = 1.0, 8.0
_LINES = (0.25, 0.5, 0.75, 1.0)


def bars_entries(block: Bars) -> list[Entry]:
    """Return what the fills mean that occur, in the order of outcomes."""
    found = {(part.outcome, part.pending) for bar in block.bars for part in bar.parts if part.height > 0}
    kinds: list[Kind | None] = [(outcome, late) for outcome in Outcome for late in (False, True)]
    unknown: list[Kind | None] = [None] if any(not bar.observed for bar in block.bars) else []
    return [Entry(kind, kind_words(kind)) for kind in [*(kind for kind in kinds if kind in found), *unknown]]


def draw_bars(block: Bars, colours: Colours, wide: float, prefix: str, *, with_legend: bool) -> str:
    """Return the bars; few are no wider than many, and stand apart."""
    fills = Fills(colours, prefix)
    top = _TOP if block.top_text else 4.0
    zero = top + _PLOT
    step = wide / max(len(block.bars), 1)
    made = [*_grid(block, colours, wide, top), *_unseen(block.bars, fills, step, top)]
    for place, bar in enumerate(block.bars):
        if bar.observed:
            made += _stack(bar, fills, place * step, step, zero)
    made.append(element("rect", y=zero, width=wide, height=1, fill=colours.line2))
    made += _axis(block.bars, colours, step, zero, wide)
    bottom = zero + _AXIS
    if with_legend:
        words, bottom = legend(bars_entries(block), bottom + _BELOW, wide, fills, colours)
        made += words
    return picture([*fills.definitions(), *made], wide, bottom, prefix, block.alternative, block.title)


def _grid(block: Bars, colours: Colours, wide: float, top: float) -> Iterator[str]:
    for share in _LINES:
        yield element("rect", y=top + _PLOT * (1 - share), width=wide, height=1, fill=colours.line)
    if block.top_text:
        yield label(block.top_text, 0, top - 6, colours.ink2)


def _unseen(bars: tuple[DrawnBar, ...], fills: Fills, step: float, top: float) -> Iterator[str]:
    """Yield one hatch over each run of times without any log."""
    begun = None
    for place in range(len(bars) + 1):
        seen = place == len(bars) or bars[place].observed
        if seen and begun is not None:
            yield fills.segment(None, begun * step, top, (place - begun) * step, _PLOT)
            begun = None
        elif not seen and begun is None:
            begun = place


def _stack(bar: DrawnBar, fills: Fills, left: float, step: float, zero: float) -> Iterator[str]:
    wide = min(step - _BETWEEN, _WIDEST) if step >= _NARROW else step * _SHARE
    y = zero
    for part in bar.parts:
        tall = part.height * _PLOT
        if tall > 0:
            gap = _GAP if y < zero and tall > 2 * _GAP else 0.0
            yield fills.segment((part.outcome, part.pending), left + (step - wide) / 2, y - tall, wide, tall - gap)
            y -= tall


def _axis(bars: tuple[DrawnBar, ...], colours: Colours, step: float, zero: float, wide: float) -> Iterator[str]:
    """Yield the labels that have room: none stands over another or over the edge."""
    free = 0.0
    for place, bar in enumerate(bars):
        half = text_wide(bar.axis_text) / 2
        middle = min(max((place + 0.5) * step, half), wide - half)
        if bar.axis_text and middle - half >= free:
            yield label(bar.axis_text, middle, zero + 5 + SMALL, colours.ink2, anchor="middle")
            free = middle + half + _APART
