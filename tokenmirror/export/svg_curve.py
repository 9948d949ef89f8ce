"""How long lines live, as SVG: steps from landing on with their band, and the days that are told directly."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from tokenmirror.domain.outcomes import COUNTED_DAYS, Outcome
from tokenmirror.export.colours import Colours
from tokenmirror.export.svg_writing import SMALL, element, label, number, picture, text_wide
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.summary_shapes import Curve, CurvePoint

_PLOT, _TOP, _AXIS, _RIGHT, _BESIDE, _APART = 130.0, 18.0, 20.0, 6.0, 8.0, 10.0
_SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)
_NAMED = (0.0, 0.5, 1.0)
_BAND = 0.16
_ROOM = 1.2
"""Other type than Inter can be so much wider: a page has that of its system."""
_RING, _LINE = 3.5, 2.0
_BELOW, _ABOVE, _NEXT = 9.0 + SMALL, -8.0, 6.0
_UP, _DOWN = 0.8 * SMALL, 0.25 * SMALL
"""How far letters reach from their base line."""


class _Plot(msgspec.Struct, frozen=True):
    """Where days and shares lie."""

    left: float
    wide: float
    last: int

    def x(self, day: float) -> float:
        return self.left + self.wide * min(day, self.last) / max(self.last, 1)

    def y(self, share: float) -> float:
        return _TOP + _PLOT * (1 - min(max(share, 0.0), 1.0))


class _Box(msgspec.Struct, frozen=True):
    """Where something is drawn."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: _Box) -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


class _Label(msgspec.Struct, frozen=True):
    """What is told of a day, and where."""

    text: str
    middle: float
    base: float

    @property
    def box(self) -> _Box:
        half = _ROOM * text_wide(self.text) / 2
        return _Box(self.middle - half, self.base - _UP, self.middle + half, self.base + _DOWN)


def draw_curve(block: Curve, colours: Colours, wide: float, prefix: str) -> str:
    """Return the curve; it ends at the last day of which enough is known."""
    left = _ROOM * max(text_wide(numbers.percent(100 * share)) for share in _NAMED) + _BESIDE
    plot = _Plot(left, wide - left - _RIGHT, block.last)
    points = [point for point in block.points if point.day <= block.last]
    labels = _labels(plot, points)
    made = [*_grid(plot, colours, [one.box for one in labels]), *_band(plot, points, colours)]
    made += [*_steps(plot, points, colours), *_rings(plot, points, colours)]
    made += [label(one.text, one.middle, one.base, colours.ink, anchor="middle") for one in labels]
    made += _axis(plot, block, colours)
    return picture(made, wide, _TOP + _PLOT + _AXIS, prefix, block.alternative)


def _grid(plot: _Plot, colours: Colours, over: Sequence[_Box]) -> Iterator[str]:
    """Yield lines that stop where a label lies over them."""
    end = plot.left + plot.wide
    for share in _SHARES:
        y = plot.y(share)
        color = colours.line if share else colours.line2
        crossed = sorted((box for box in over if box.top < y + 1 and y < box.bottom), key=lambda box: box.left)
        begin = plot.left
        for stop, after in [*((box.left, box.right) for box in crossed), (end, end)]:
            if begin < stop:
                yield element("rect", x=begin, y=y, width=stop - begin, height=1, fill=color)
            begin = max(begin, after)
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


def _rings(plot: _Plot, points: Iterable[CurvePoint], colours: Colours) -> Iterator[str]:
    """Yield a ring on each day that is told."""
    for point in points:
        if point.label:
            at = {"cx": plot.x(point.day), "cy": plot.y(point.share), "r": _RING}
            yield element("circle", **at, fill=colours.surface, stroke=colours.fill(Outcome.KEPT), stroke_width=1.5)


def _labels(plot: _Plot, points: Sequence[CurvePoint]) -> list[_Label]:
    """Return the words of days that are told: where neither the line nor a ring nor other words are.

    Without any room the first ones stand all the same; the days of others are in the sentence and the table.
    """
    told = [point for point in points if point.label]
    taken = [*_drawn(plot, points), *(_around(plot, point) for point in told)]
    found: list[_Label] = []
    for point in reversed(told):
        free = (one for one in _places(plot, point) if _is_free(plot, one.box, taken))
        if one := next(free, None):
            found.append(one)
            taken.append(one.box)
    return found or [next(_places(plot, point)) for point in told[:1]]


def _places(plot: _Plot, point: CurvePoint) -> Iterator[_Label]:
    """Yield where words can stand, the best place first: below the ring, above it, and above what comes after it."""
    x, y, half = plot.x(point.day), plot.y(point.share), text_wide(point.label) / 2
    end = plot.left + plot.wide + _RIGHT
    for middle, base in ((x, y + _BELOW), (x, y + _ABOVE), (x + _NEXT + _ROOM * half, y + _ABOVE)):
        yield _Label(point.label, min(max(middle, plot.left + half), end - half), base)


def _is_free(plot: _Plot, box: _Box, taken: Iterable[_Box]) -> bool:
    inside = box.top >= 0 and box.bottom < plot.y(0) and box.right - box.left <= plot.wide
    return inside and not any(box.meets(one) for one in taken)


def _around(plot: _Plot, point: CurvePoint) -> _Box:
    x, y, far = plot.x(point.day), plot.y(point.share), _RING + 1
    return _Box(x - far, y - far, x + far, y + far)


def _drawn(plot: _Plot, points: Sequence[CurvePoint]) -> Iterator[_Box]:
    """Yield where the line is: level to the next point, and there down."""
    for point, after in itertools.pairwise(points):
        left, right, high, low = plot.x(point.day), plot.x(after.day), plot.y(point.share), plot.y(after.share)
        yield _Box(left, high - _LINE, right, high + _LINE)
        yield _Box(right - _LINE, min(high, low), right + _LINE, max(high, low))


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
