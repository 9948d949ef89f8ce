"""How long lines live, as SVG: steps from landing on with their band, and the days that are told directly."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tokenmirror.domain.outcomes import COUNTED_DAYS, Outcome
from tokenmirror.export.colours import Colours
from tokenmirror.export.svg_writing import SMALL, element, label, number, picture, text_wide
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.summary_shapes import Curve, CurvePoint

_PLOT, _TOP, _AXIS, _RIGHT, _BESIDE, _APART = 130.0, 10.0, 20.0, 6.0, 8.0, 10.0
_SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)
_NAMED = (0.0, 0.5, 1.0)
_BAND = 0.16
_ROOM = 1.2
"""Other type than Inter can be so much wider: a page has that of its system."""


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where days and shares lie."""

    left: float
    wide: float
    last: int

    def x(self, day: float) -> float:
        return self.left + self.wide * min(day, self.last) / max(self.last, 1)

    def y(self, share: float) -> float:
        return _TOP + _PLOT * (1 - min(max(share, 0.0), 1.0))


def draw_curve(block: Curve, colours: Colours, wide: float, prefix: str) -> str:
    """Return the curve; it ends at the last day of which enough is known."""
    left = _ROOM * max(text_wide(numbers.percent(100 * share)) for share in _NAMED) + _BESIDE
    plot = _Plot(left, wide - left - _RIGHT, block.last)
    points = [point for point in block.points if point.day <= block.last]
    made = [*_grid(plot, colours), *_band(plot, points, colours), *_steps(plot, points, colours)]
    made += [*_told(plot, points, colours), *_axis(plot, block, colours)]
    return picture(made, wide, _TOP + _PLOT + _AXIS, prefix, block.alternative)


def _grid(plot: _Plot, colours: Colours) -> Iterator[str]:
    for share in _SHARES:
        color = colours.line if share else colours.line2
        yield element("rect", x=plot.left, y=plot.y(share), width=plot.wide, height=1, fill=color)
    for share in _NAMED:
        text = numbers.percent(100 * share)
        yield label(text, plot.left - _BESIDE, plot.y(share) + 4, colours.ink2, anchor="end")


def _band(plot: _Plot, points: Sequence[CurvePoint], colours: Colours) -> Iterator[str]:
    """Yield what each step may be as well; a step without a band has none."""
    for point, after in itertools.pairwise(points):
        if point.low is None or point.high is None:
            continue
        box = {"x": plot.x(point.day), "y": plot.y(point.high)}
        size = {"width": plot.x(after.day) - box["x"], "height": plot.y(point.low) - box["y"]}
        yield element("rect", **box, **size, fill=colours.fill(Outcome.KEPT), fill_opacity=_BAND)


def _steps(plot: _Plot, points: Sequence[CurvePoint], colours: Colours) -> Iterator[str]:
    if not points:
        return
    path = [f"M{number(plot.x(points[0].day))} {number(plot.y(points[0].share))}"]
    path += [f"H{number(plot.x(point.day))}V{number(plot.y(point.share))}" for point in points[1:]]
    yield element("path", d="".join(path), fill="none", stroke=colours.fill(Outcome.KEPT), stroke_width=2)


def _told(plot: _Plot, points: Iterable[CurvePoint], colours: Colours) -> Iterator[str]:
    """Yield a ring and its words on each day that is told: below the line, which never rises, where there is room."""
    free = plot.left
    for point in points:
        if not point.label:
            continue
        x, y, half = plot.x(point.day), plot.y(point.share), text_wide(point.label) / 2
        yield element(
            "circle", cx=x, cy=y, r=3.5, fill=colours.surface, stroke=colours.fill(Outcome.KEPT), stroke_width=1.5
        )  # fmt: skip
        middle = min(max(x, free + half), plot.left + plot.wide + _RIGHT - half)
        if free == plot.left or middle - half >= free:
            base = y + 9 + SMALL if y + 9 + SMALL < plot.y(0) else y - 9
            yield label(point.label, middle, base, colours.ink, anchor="middle")
            free = middle + half + _APART


def _axis(plot: _Plot, block: Curve, colours: Colours) -> Iterator[str]:
    """Yield the days that have room, and at the end what they are counted from."""
    base = plot.y(0) + 6 + SMALL
    end = plot.left + plot.wide + _RIGHT
    yield label(block.axis_text, end, base, colours.ink2, anchor="end")
    stop, free = end - text_wide(block.axis_text) - _APART, 0.0
    for day in sorted({0, *COUNTED_DAYS, block.last}):
        text, x = str(day), plot.x(day)
        half = text_wide(text) / 2
        if day <= block.last and x - half >= free and x + half <= stop:
            yield label(text, x, base, colours.ink2, anchor="middle")
            free = x + half + _APART
