"""Charts of a summary as SVG: the same drawing on paper and on a page, text as text, nothing from elsewhere."""

from __future__ import annotations

from tokenmirror.export.colours import Colours
from tokenmirror.export.svg_bars import bars_entries, draw_bars
from tokenmirror.export.svg_curve import draw_curve
from tokenmirror.export.svg_legend import Entry
from tokenmirror.export.svg_strip import draw_strip, strip_entries
from tokenmirror.viewmodels.summary_shapes import Bars, Curve, Strip

Chart = Strip | Bars | Curve


def drawn(
    block: Chart,
    colours: Colours,
    wide: float,
    *,
    prefix: str = "d",
    legend: bool = True,
    mirrored: bool = False,
) -> str:
    """Return a chart as one `svg` element, as wide as asked, in px.

    The prefix begins each id in it, so that several can stand on one page. Without its legend, `entries` says what
    has to stand beside it. Mirrored, a strip begins at the right; axes of time never do.
    """
    if isinstance(block, Strip):
        return draw_strip(block, colours, wide, prefix, with_legend=legend, mirrored=mirrored)
    if isinstance(block, Bars):
        return draw_bars(block, colours, wide, prefix, with_legend=legend)
    return draw_curve(block, colours, wide, prefix)


def entries(block: Chart) -> list[Entry]:
    """Return what the fills of a chart mean, in the order of outcomes."""
    if isinstance(block, Curve):
        return []
    return strip_entries(block) if isinstance(block, Strip) else bars_entries(block)
