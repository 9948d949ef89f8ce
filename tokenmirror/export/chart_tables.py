"""What a chart shows as a table, for who does not see it and where none can be drawn."""

from __future__ import annotations

from tokenmirror.export.svg import Chart
from tokenmirror.language import locale, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.summary_shapes import Bars, Curve, CurvePoint, Grid, Strip


def tells_figures(block: Chart) -> bool:
    """Tell whether a table of a chart holds more than its words: a strip can be drawn without any figure."""
    return not isinstance(block, Strip) or any(part.text for part in block.parts)


def chart_table(block: Chart) -> Grid:
    """Return the figures of a chart, no finer than it draws them."""
    if isinstance(block, Strip):
        return _strip(block)
    return _bars(block) if isinstance(block, Bars) else _curve(block)


def _strip(block: Strip) -> Grid:
    if not tells_figures(block):
        return Grid(
            tr("What is drawn, from the first part on"), (tr("Outcome"),), tuple((part.label,) for part in block.parts)
        )
    rows = tuple((part.label, part.text) for part in block.parts)
    return Grid(tr("Outcomes and their tokens"), (tr("Outcome"), tr("Tokens")), rows, right=frozenset({1}))


def _bars(block: Bars) -> Grid:
    rows = tuple((bar.title, bar.text) for bar in block.bars)
    return Grid(block.title, (tr("Period"), tr("What it holds")), rows)


def _curve(block: Curve) -> Grid:
    rows: list[tuple[str, str]] = []
    for point in block.points:
        alive = _alive(point)
        # Days that say what the day before said would be pages of the same words.
        if point.day <= block.last and (point.label or not rows or rows[-1][1] != alive):
            rows.append((str(point.day), alive))
    header = (tr("Days after landing"), tr("Lines still alive"))
    return Grid(tr("How many lines were still alive"), header, tuple(rows), right=frozenset({1}))


def _alive(point: CurvePoint) -> str:
    """Return what is told of a day: a range where there is one."""
    if point.label or point.low is None or point.high is None:
        return point.label or numbers.percent(100 * point.share)
    low = locale().number(100 * point.low, 0)
    return tr("{low} to {high}", low=low, high=numbers.percent(100 * point.high))
