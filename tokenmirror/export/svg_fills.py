"""Fills of outcomes in SVG: hue, pattern and edge, as the window paints them."""

from __future__ import annotations

from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.export.colours import Colours
from tokenmirror.export.svg_writing import element
from tokenmirror.language import tr
from tokenmirror.viewmodels.colours import DOT, HALF, PATTERNS, SIDES, THIN_LINE, TINT
from tokenmirror.viewmodels.words import FATES, OUTCOMES

PLAIN_BELOW = 3.0
"""A segment that is smaller keeps its hue only."""
SWATCH = 11.0

Kind = tuple[Outcome, bool]
"""An outcome, and whether it is pending; None in its place is what was not observed."""


def kind_words(kind: Kind | None) -> str:
    """Return how a fill is called where nothing else says it."""
    if kind is None:
        return tr("not observed")
    return FATES[FateState.PENDING] if kind[1] else OUTCOMES[kind[0]]


class Fills:
    """Draws segments, and remembers which patterns they need; ids of patterns begin with a prefix."""

    def __init__(self, colours: Colours, prefix: str) -> None:
        self._colours, self._prefix = colours, prefix
        self._needed: dict[str, str] = {}

    def definitions(self) -> list[str]:
        """Return the patterns that were needed; an empty list where there are none."""
        made = [_pattern(kind, color, f"{self._prefix}-{kind}") for kind, color in sorted(self._needed.items())]
        return [element("defs", *made)] if made else []

    def segment(self, kind: Kind | None, x: float, y: float, wide: float, tall: float) -> str:
        """Return one segment; None is a time that was not observed."""
        box = {"x": x, "y": y, "width": wide, "height": tall}
        if kind is None:
            return element("rect", **box, fill=self._use("hatch", self._colours.line2))
        outcome, pending = kind
        hue = self._colours.fill(outcome)
        if min(wide, tall) < PLAIN_BELOW:
            edge = self._colours.outside_edge if outcome is Outcome.OUTSIDE_GIT else hue
            return element("rect", **box, fill=edge)
        return "".join(self._layers(outcome, hue, box, pending=pending))

    def _layers(self, outcome: Outcome, hue: str, box: dict[str, float], *, pending: bool) -> list[str]:
        if pending:
            ground = element("rect", **box, fill=hue, fill_opacity=TINT / 255)
            return [ground, element("rect", **box, fill=self._use("forward", hue)), _edge(box, hue)]
        if outcome is Outcome.IN_PROGRESS:
            return [element("rect", **box, fill=hue, fill_opacity=HALF / 255), _edge(box, hue)]
        if outcome is Outcome.OUTSIDE_GIT:
            return [element("rect", **box, fill=self._use("across", hue)), _edge(box, self._colours.outside_edge)]
        over = PATTERNS.get(outcome)
        lines = [element("rect", **box, fill=self._use(over, self._colours.surface))] if over else []
        return [element("rect", **box, fill=hue), *lines]

    def _use(self, kind: str, color: str) -> str:
        self._needed[kind] = color
        return f"url(#{self._prefix}-{kind})"


def swatch(kind: Kind | None, colours: Colours, prefix: str) -> str:
    """Return the small square that stands for a fill beside its word; the word says what it is."""
    fills = Fills(colours, prefix)
    drawn = fills.segment(kind, 0, 0, SWATCH, SWATCH)
    return element(
        "svg",
        *fills.definitions(),
        drawn,
        xmlns="http://www.w3.org/2000/svg",
        width=SWATCH,
        height=SWATCH,
        viewBox=f"0 0 {SWATCH:g} {SWATCH:g}",
        aria_hidden="true",
    )


def _edge(box: dict[str, float], color: str) -> str:
    inner = {"x": box["x"] + 0.5, "y": box["y"] + 0.5, "width": box["width"] - 1, "height": box["height"] - 1}
    return element("rect", **inner, fill="none", stroke=color)


def _pattern(kind: str, color: str, name: str) -> str:
    side = SIDES[kind]
    size = {"width": side, "height": side}
    return element("pattern", _TILES[kind](color, side), id=name, patternUnits="userSpaceOnUse", **size)


def _falling(color: str, side: float) -> str:
    lines = "".join(f"M{at - 1:g} -1 {at + side + 1:g} {side + 1:g}" for at in (-side, 0.0, side))
    return element("path", d=lines, stroke=color, stroke_width=THIN_LINE)


def _rising(color: str, side: float) -> str:
    lines = "".join(f"M{at - 1:g} {side + 1:g} {at + side + 1:g} -1" for at in (-side, 0.0, side))
    return element("path", d=lines, stroke=color, stroke_width=THIN_LINE)


def _dots(color: str, side: float) -> str:
    return "".join(element("circle", cx=at, cy=at, r=DOT, fill=color) for at in (side / 4, side * 3 / 4))


def _level(color: str, side: float) -> str:
    return element("rect", y=side / 2, width=side, height=side / 2, fill=color)


_TILES = {"back": _falling, "forward": _rising, "hatch": _rising, "dots": _dots, "across": _level}
