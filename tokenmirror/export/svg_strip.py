"""The strip as SVG: one bar, its parts in the order of outcomes, each with its words and its range below."""

from __future__ import annotations

from tokenmirror.export.colours import Colours
from tokenmirror.export.svg_fills import Fills
from tokenmirror.export.svg_legend import Entry, legend
from tokenmirror.export.svg_writing import picture
from tokenmirror.viewmodels.summary_shapes import Strip

_TALL, _GAP, _LEAST, _BELOW = 20.0, 1.0, 2.0, 12.0


def strip_entries(block: Strip) -> list[Entry]:
    """Return what stands beside the strip."""
    return [Entry((part.outcome, part.pending), part.label, part.text) for part in block.parts]


def draw_strip(block: Strip, colours: Colours, wide: float, prefix: str, *, with_legend: bool, mirrored: bool) -> str:
    """Return the strip; mirrored, it begins at the right."""
    fills = Fills(colours, prefix)
    made, x = [], 0.0
    for part, width in zip(block.parts, _widths(block, wide), strict=True):
        if width:
            place = wide - x - width if mirrored else x
            made.append(fills.segment((part.outcome, part.pending), place, 0, width, _TALL))
            x += width + _GAP
    bottom = _TALL
    if with_legend:
        words, bottom = legend(strip_entries(block), _TALL + _BELOW, wide, fills, colours, mirrored=mirrored)
        made += words
    return picture([*fills.definitions(), *made], wide, bottom, prefix, block.alternative)


def _widths(block: Strip, wide: float) -> list[float]:
    """Return how wide each part is: what is there at all can be seen, and together they fill the strip."""
    shares = [max(part.share, 0.0) for part in block.parts]
    there = sum(1 for share in shares if share)
    whole = sum(shares) or 1.0
    room = wide - _GAP * max(there - 1, 0)
    least = [max(room * share / whole, _LEAST) if share else 0.0 for share in shares]
    over = sum(least) - room if there else 0.0
    spare = sum(width - _LEAST for width in least if width) or 1.0
    return [width - over * (width - _LEAST) / spare if width else 0.0 for width in least]
